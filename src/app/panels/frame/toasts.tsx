/** Notes at the foot of the page: what was done, with its undo, and what went wrong. Done ones go by themselves. */
import { useEffect } from "preact/hooks";
import type { App } from "../../state/app.ts";
import type { Toast } from "../../state/toast-list.ts";
import { Icon } from "../parts/icon.tsx";

/** How long a note stays that needs nothing from the reader, in milliseconds. */
const STAY = 7000;

export function Toasts({ app }: { readonly app: App }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {app.state.toasts.value.map((toast) => (
        <ToastNote key={toast.id} toast={toast} onClose={() => app.actions.dismiss(toast.id)} />
      ))}
    </div>
  );
}

function ToastNote({ toast, onClose }: { readonly toast: Toast; readonly onClose: () => void }) {
  useEffect(() => {
    if (toast.tone === "problem") return undefined;
    const timer = setTimeout(onClose, STAY);
    return () => clearTimeout(timer);
  }, [toast.id]);
  const { undo } = toast;
  return (
    <div class={`toast toast-${toast.tone}`}>
      <p>{toast.text}</p>
      {undo !== undefined && (
        <button
          type="button"
          class="toast-undo"
          onClick={() => {
            undo();
            onClose();
          }}
        >
          Undo
        </button>
      )}
      <button type="button" class="toast-close" aria-label="Dismiss" onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
