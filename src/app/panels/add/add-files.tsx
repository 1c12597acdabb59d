/** Articles as files, chosen or dropped. */
import { useRef } from "preact/hooks";
import type { Offer } from "./addition.ts";
import { ARTICLE_FILES, fileOffer } from "./offers.ts";

export function AddFiles({ onOffer }: { readonly onOffer: (offers: readonly Offer[]) => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class="drop-area">
      <p class="drop-words">Drop files anywhere on the page</p>
      <p class="dialog-note">Text, Markdown or saved web pages: .txt, .md, .html. As many as you like.</p>
      <button type="button" class="button button-primary" onClick={() => chooser.current?.click()}>
        Choose files
      </button>
      <input
        ref={chooser}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-label="Files of articles"
        accept={ARTICLE_FILES}
        multiple
        onChange={(event) => onOffer([...(event.currentTarget.files ?? [])].map(fileOffer))}
      />
    </div>
  );
}
