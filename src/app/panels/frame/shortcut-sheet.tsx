/** The sheet of keys. */
import type { App } from "../../state/app.ts";
import { SHORTCUTS } from "../../state/shortcuts.ts";
import { DialogFrame } from "../parts/dialog-frame.tsx";

interface ShortcutSheetProps {
  readonly app: App;
  readonly onClose: () => void;
}

export function ShortcutSheet({ app, onClose }: ShortcutSheetProps) {
  return (
    <DialogFrame app={app} title="Keys" class="shortcuts" onClose={onClose}>
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
    </DialogFrame>
  );
}
