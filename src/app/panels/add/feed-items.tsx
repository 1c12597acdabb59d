/** The articles of a feed with a box for each. */
import { useSignal } from "@preact/signals";
import type { Feed } from "../../../ingest/feed.ts";
import { dateWords } from "../../view/words/date-words.ts";
import { counted } from "../../view/words/summary.ts";
import { hostOf } from "../../view/web-address.ts";
import { toggledAll } from "../preview/left-out.ts";
import type { Offer } from "./addition.ts";
import { addressOffer } from "./offers.ts";

interface FeedItemsProps {
  readonly feed: Feed;
  readonly onOffer: (offers: readonly Offer[]) => void;
}

export function FeedItems({ feed: { title, items }, onOffer }: FeedItemsProps) {
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const wanted = items.filter(({ url }) => chosen.value.has(url));
  const toggle = (urls: readonly string[]): void => {
    chosen.value = toggledAll(chosen.value, urls);
  };
  if (items.length === 0) return <p class="panel-empty">This feed lists no article.</p>;
  return (
    <section class="feed" aria-label={title === "" ? "Articles of the feed" : title}>
      <label class="feed-item feed-all">
        <input
          type="checkbox"
          checked={wanted.length === items.length}
          indeterminate={wanted.length > 0 && wanted.length < items.length}
          onChange={() => toggle(items.map(({ url }) => url))}
        />
        <strong>{title === "" ? "All of them" : title}</strong>
        <span class="feed-note">{counted(items.length, "article", "articles")}</span>
      </label>
      <ul class="feed-items">
        {items.map((item) => (
          <li key={item.url}>
            <label class="feed-item">
              <input
                type="checkbox"
                checked={chosen.value.has(item.url)}
                onChange={() => toggle([item.url])}
              />
              <span>{item.title}</span>
              <span class="feed-note">
                {item.publishedAt === null ? hostOf(item.url) : dateWords(item.publishedAt)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="dialog-foot">
        <button
          type="button"
          class="button button-primary"
          disabled={wanted.length === 0}
          onClick={() => onOffer(wanted.map(({ url }) => addressOffer(url)))}
        >
          {wanted.length === 0 ? "Read them" : `Read ${counted(wanted.length, "article", "articles")}`}
        </button>
      </div>
    </section>
  );
}
