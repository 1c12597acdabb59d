/** How sure Relata is of a relation or claim, as a short bar that says its share in words. */

export function ConfidenceBar({ confidence }: { readonly confidence: number }) {
  const percent = Math.round(confidence * 100);
  return (
    <span
      class="confidence"
      role="meter"
      aria-label="Confidence"
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      title={`Confidence ${percent} %`}
    >
      <span class="confidence-fill" style={{ width: `${percent}%` }} />
    </span>
  );
}
