/** Articles that an RSS or Atom feed lists, to choose from; a server reads the feed and then each chosen article. */
import { useSignal } from "@preact/signals";
import type { Feed } from "../../../ingest/feed.ts";
import type { RelataError } from "../../../model/errors.ts";
import type { App } from "../../state/app.ts";
import { toRelataError } from "../../state/to-relata-error.ts";
import { ErrorNote } from "../parts/error-note.tsx";
import type { Offer } from "./addition.ts";
import { AddressField } from "./address-field.tsx";
import { FeedItems } from "./feed-items.tsx";

interface AddFeedProps {
  readonly app: App;
  readonly onOffer: (offers: readonly Offer[]) => void;
}

type Listing =
  | { readonly kind: "none" }
  | { readonly kind: "fetching" }
  | { readonly kind: "failed"; readonly error: RelataError }
  | { readonly kind: "listed"; readonly url: string; readonly feed: Feed };

export function AddFeed({ app, onOffer }: AddFeedProps) {
  const listing = useSignal<Listing>({ kind: "none" });
  if (app.state.home === "browser") {
    return (
      <p class="dialog-lead">
        A page that lives in your browser cannot read the feeds of other web sites. Relata on a server of
        yours does.
      </p>
    );
  }
  const fetchList = async (url: string): Promise<void> => {
    listing.value = { kind: "fetching" };
    try {
      listing.value = { kind: "listed", url, feed: await app.actions.feed(url) };
    } catch (thrown) {
      listing.value = { kind: "failed", error: toRelataError(thrown) };
    }
  };
  const now = listing.value;
  return (
    <>
      <AddressField
        label="Address of the feed (RSS or Atom)"
        verb="List it"
        isBusy={now.kind === "fetching"}
        onAddress={(url) => void fetchList(url)}
      />
      {now.kind === "fetching" && (
        <p class="dialog-note" role="status">
          Reading the feed…
        </p>
      )}
      {now.kind === "failed" && <ErrorNote error={now.error} />}
      {now.kind === "listed" && <FeedItems key={now.url} feed={now.feed} onOffer={onOffer} />}
    </>
  );
}
