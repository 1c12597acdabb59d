/** An article by its web address, where a server can fetch it. */
import type { App } from "../../state/app.ts";
import type { Offer } from "./addition.ts";
import { AddressField } from "./address-field.tsx";
import { addressOffer } from "./offers.ts";

interface AddAddressProps {
  readonly home: App["state"]["home"];
  readonly onOffer: (offers: readonly Offer[]) => void;
}

export function AddAddress({ home, onOffer }: AddAddressProps) {
  if (home === "browser") {
    return (
      <p class="dialog-lead">
        A page that lives in your browser cannot read other web sites. Copy the article's text and paste it,
        or save the page and drop the file here. Relata on a server of yours reads addresses too.
      </p>
    );
  }
  return (
    <AddressField
      label="Address of the article"
      verb="Read it"
      onAddress={(url) => onOffer([addressOffer(url)])}
    />
  );
}
