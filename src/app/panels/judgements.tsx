/** Judgements. */
import type { App } from "../state/app-state.ts";
export function JudgementList({ onClose }: { readonly app: App; readonly onClose: () => void }) {
  return <button type="button" onClick={onClose}>Close</button>;
}
