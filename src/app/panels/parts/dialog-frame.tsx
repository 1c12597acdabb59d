/**
 * The frame of a dialog: a native modal <dialog> with its title and a way out. The browser keeps the focus in it and gives it back.
 * All else is inert meanwhile, so the notes at the foot of the page stand in the dialog as long as it is open.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { App } from "../../state/app.ts";
import { Toasts } from "../frame/toasts.tsx";
import { Icon } from "./icon.tsx";

interface DialogFrameProps {
  readonly app: App;
  readonly title: string;
  readonly class: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function DialogFrame({ app, title, class: className, onClose, children }: DialogFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class={`dialog ${className}`} aria-labelledby={titleId} onClose={onClose}>
      <div class="dialog-inner">
        <div class="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label="Close"
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
      <Toasts app={app} />
    </dialog>
  );
}
