/** An article by its web address, where a server can fetch it. */
import { useSignal } from "@preact/signals";
import type { App } from "../../state/app-state.ts";
import { hostOf } from "../../view/web-address.ts";
import type { Offer } from "./addition.ts";
import { addressOffer } from "./offers.ts";

interface AddAddressProps {
  readonly home: App["state"]["home"];
  readonly onOffer: (offers: readonly Offer[]) => void;
}

export function AddAddress({ home, onOffer }: AddAddressProps) {
  const address = useSignal("");
  const url = address.value.trim();
  if (home === "browser") {
    return (
      <p class="dialog-lead">
        A page that lives in your browser cannot read other web sites. Copy the article's text and paste it,
        or save the page and drop the file here. Relata on a server of yours reads addresses too.
      </p>
    );
  }
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
      <div class="dialog-foot">
        <button type="submit" class="button button-primary" disabled={hostOf(url) === null}>
          Read it
        </button>
      </div>
    </form>
  );
}
