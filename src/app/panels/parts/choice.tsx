/** One of a few things, chosen from the browser's own list. */

interface ChoiceProps<Value extends string> {
  readonly values: readonly Value[];
  readonly value: Value;
  readonly wordsOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
  /** For a <label> that stands elsewhere. */
  readonly id?: string;
  /** Said where no <label> stands. */
  readonly label?: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { values, value, wordsOf, onChoose, id, label, onKeyDown } = props;
  return (
    <select
      id={id}
      class="field"
      aria-label={label}
      value={value}
      onKeyDown={onKeyDown}
      onChange={(event) => {
        const wanted = values.find((known) => known === event.currentTarget.value);
        if (wanted !== undefined) onChoose(wanted);
      }}
    >
      {values.map((known) => (
        <option key={known} value={known}>
          {wordsOf(known)}
        </option>
      ))}
    </select>
  );
}
