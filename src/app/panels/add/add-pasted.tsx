/** An article pasted as text, with what its reader knows of it. */
import { useSignal } from "@preact/signals";
import type { TargetedInputEvent } from "preact";
import type { Offer } from "./addition.ts";
import { pastedOffer, type PastedFields } from "./offers.ts";

const NOTHING_KNOWN: PastedFields = { title: "", publisher: "", date: "", url: "" };

export function AddPasted({ onOffer }: { readonly onOffer: (offers: readonly Offer[]) => void }) {
  const content = useSignal("");
  const fields = useSignal(NOTHING_KNOWN);
  const set =
    (name: keyof PastedFields) =>
    (event: TargetedInputEvent<HTMLInputElement>): void => {
      fields.value = { ...fields.value, [name]: event.currentTarget.value };
    };
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        onOffer([pastedOffer(content.value, fields.value)]);
      }}
    >
      <label class="labelled-field">
        The article
        <textarea
          class="field add-text"
          rows={9}
          required
          autofocus
          placeholder="Paste the article here: plain text, Markdown or the source of a web page."
          value={content.value}
          onInput={(event) => {
            content.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="add-fields">
        <label class="labelled-field">
          Title
          <input
            class="field"
            type="text"
            placeholder="The first line, if empty"
            autocomplete="off"
            value={fields.value.title}
            onInput={set("title")}
          />
        </label>
        <label class="labelled-field">
          Publisher
          <input class="field" type="text" value={fields.value.publisher} onInput={set("publisher")} />
        </label>
        <label class="labelled-field">
          Published on
          <input class="field" type="date" value={fields.value.date} onInput={set("date")} />
        </label>
        <label class="labelled-field">
          Web address
          <input
            class="field"
            type="url"
            placeholder="https://"
            autocomplete="off"
            value={fields.value.url}
            onInput={set("url")}
          />
        </label>
      </div>
      <p class="dialog-note">
        The date decides what is news and what came before, so it is worth filling in.
      </p>
      <div class="dialog-foot">
        <button type="submit" class="button button-primary" disabled={content.value.trim() === ""}>
          Read it
        </button>
      </div>
    </form>
  );
}
