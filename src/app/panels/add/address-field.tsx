/** Asks for a web address, and hands it on once it is one. */
import { useSignal } from "@preact/signals";
import { hostOf } from "../../view/web-address.ts";

interface AddressFieldProps {
  readonly label: string;
  /** What is done with the address, on its button. */
  readonly verb: string;
  readonly isBusy?: boolean;
  readonly onAddress: (url: string) => void;
}

export function AddressField({ label, verb, isBusy = false, onAddress }: AddressFieldProps) {
  const address = useSignal("");
  const url = address.value.trim();
  const isAddress = hostOf(url) !== null;
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAddress) onAddress(url);
      }}
    >
      <label class="labelled-field">
        {label}
        <span class="field-line">
          <input
            class="field"
            type="url"
            required
            autofocus
            placeholder="https://"
            autocomplete="off"
            value={address.value}
            onInput={(event) => {
              address.value = event.currentTarget.value;
            }}
          />
          <button type="submit" class="button" disabled={!isAddress || isBusy}>
            {verb}
          </button>
        </span>
      </label>
    </form>
  );
}
