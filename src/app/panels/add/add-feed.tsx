/** Articles that an RSS or Atom feed lists, to choose from; a server reads the feed and then each chosen article. */
import { useSignal } from "@preact/signals";
import type { Feed } from "../../../ingest/feed.ts";
import type { RelataError } from "../../../model/errors.ts";
import type { App } from "../../state/app-state.ts";
import { toRelataError } from "../../state/to-relata-error.ts";
import { hostOf } from "../../view/web-address.ts";
import type { Offer } from "./addition.ts";
import { ErrorNote } from "../parts/error-note.tsx";
import { FeedItems } from "./feed-items.tsx";

interface AddFeedProps {
  readonly app: App;
  readonly onOffer: (offers: readonly Offer[]) => void;
}

type Listing =
  | { readonly kind: "none" }
  | { readonly kind: "fetching" }
  | { readonly kind: "failed"; readonly error: RelataError }
  | { readonly kind: "listed"; readonly feed: Feed };

export function AddFeed({ app, onOffer }: AddFeedProps) {
  const address = useSignal("");
  const listing = useSignal<Listing>({ kind: "none" });
  const url = address.value.trim();
  if (app.state.home === "browser") {
    return (
      <p class="dialog-lead">
        A page that lives in your browser cannot read the feeds of other web sites. Relata on a server of
        yours does.
      </p>
    );
  }
  const fetchList = async (): Promise<void> => {
    listing.value = { kind: "fetching" };
    try {
      listing.value = { kind: "listed", feed: await app.actions.feed(url) };
    } catch (thrown) {
      listing.value = { kind: "failed", error: toRelataError(thrown) };
    }
  };
  const now = listing.value;
  return (
    <>
      <form
        class="add-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (hostOf(url) !== null) void fetchList();
        }}
      >
        <label class="labelled-field">
          Address of the feed (RSS or Atom)
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
            <button type="submit" class="button" disabled={hostOf(url) === null || now.kind === "fetching"}>
              List it
            </button>
          </span>
        </label>
      </form>
      {now.kind === "fetching" && (
        <p class="dialog-note" role="status">
          Reading the feed…
        </p>
      )}
      {now.kind === "failed" && <ErrorNote error={now.error} />}
      {now.kind === "listed" && <FeedItems key={url} feed={now.feed} onOffer={onOffer} />}
    </>
  );
}
