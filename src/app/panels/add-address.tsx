/** An article by its web address. */
import { useSignal } from "@preact/signals";
import type { App } from "../state/app-state.ts";
import { hostOf } from "../view/web-address.ts";
import type { Offer } from "./addition.ts";
import { addressOffer } from "./offers.ts";

interface AddAddressProps {
  readonly home: App["state"]["home"];
  readonly onOffer: (offers: readonly Offer[]) => void;
}

export function AddAddress({ home, onOffer }: AddAddressProps) {
  const address = useSignal("");
  const url = address.value.trim();
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (hostOf(url) !== null) onOffer([addressOffer(url)]);
      }}
    >
      <label class="labelled-field">
        Address of the article
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
      </label>
      {home === "browser" && (
        <p class="dialog-note">
          Most sites do not let a page in the browser read them. If this one refuses, save it as a file or
          paste its text.
        </p>
      )}
      <div class="dialog-foot">
        <button type="submit" class="button button-primary" disabled={hostOf(url) === null}>
          Read it
        </button>
      </div>
    </form>
  );
}
