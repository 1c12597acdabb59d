/**
 * The view in the address bar: selecting pushes an entry, so that Back works; filtering replaces it.
 * Reads and writes nothing but the part after `#`.
 */
import { decodeView, encodeView, type View } from "./view-hash.ts";

export interface Address {
  view(): View;
  push(view: View): void;
  replace(view: View): void;
}

/** Makes an address; `onMove` is called when the reader goes back or forth or edits the hash. */
export type ConnectAddress = (onMove: (view: View) => void) => Address;

/** The address bar of `window`. */
export function connectAddressBar(window: Window, onMove: (view: View) => void): Address {
  const view = (): View => decodeView(window.location.hash);
  const write = (way: "pushState" | "replaceState", next: View): void => {
    const hash = encodeView(next);
    if (hash === window.location.hash) return;
    const { pathname, search } = window.location;
    window.history[way](null, "", `${pathname}${search}${hash}`);
  };
  window.addEventListener("popstate", () => onMove(view()));
  return {
    view,
    push: (next) => write("pushState", next),
    replace: (next) => write("replaceState", next),
  };
}
