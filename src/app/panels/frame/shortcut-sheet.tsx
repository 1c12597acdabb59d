/** The sheet of keys. */
import { useEffect, useRef } from "preact/hooks";
import { SHORTCUTS } from "../../state/shortcuts.ts";
import { Icon } from "../parts/icon.tsx";

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="shortcuts" aria-labelledby="shortcuts-title" onClose={onClose}>
      <header class="shortcuts-head">
        <h2 id="shortcuts-title">Keys</h2>
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <dl class="shortcuts-list">
        {SHORTCUTS.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
