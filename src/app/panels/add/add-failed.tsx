/** An article that could not be read or kept: why, and how to go on. */
import { ErrorNote } from "../parts/error-note.tsx";
import type { Addition, AdditionStep } from "./addition.ts";

interface AddFailedProps {
  readonly addition: Addition;
  readonly step: Extract<AdditionStep, { readonly kind: "failed" }>;
  readonly onClose: () => void;
}

export function AddFailed({ addition, step, onClose }: AddFailedProps) {
  const isLast = addition.waiting.value.length === 0;
  return (
    <>
      <ErrorNote error={step.error} />
      <div class="dialog-foot">
        <button type="button" class="button" onClick={onClose}>
          Close
        </button>
        <button type="button" class="button button-primary" onClick={isLast ? addition.again : addition.skip}>
          {isLast ? "Try another" : "Go on with the next"}
        </button>
      </div>
    </>
  );
}
