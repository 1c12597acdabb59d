/** Adding. */
import type { App } from "../state/app-state.ts";
export function AddArticle({ onClose }: { readonly app: App; readonly onClose: () => void }) {
  return <button type="button" onClick={onClose}>Close</button>;
}
