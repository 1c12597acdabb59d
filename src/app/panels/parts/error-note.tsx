/** What went wrong and what to do about it. */
import type { RelataError } from "../../../model/errors.ts";

export function ErrorNote({ error }: { readonly error: Pick<RelataError, "message" | "hint"> }) {
  return (
    <div class="error-note" role="alert">
      <p class="error-message">{error.message}</p>
      <p>{error.hint}</p>
    </div>
  );
}
