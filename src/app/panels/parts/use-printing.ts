/** Whether the page is on its way to paper, where nothing can be unfolded any more. */
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

export function usePrinting(): ReadonlySignal<boolean> {
  const isPrinting = useSignal(false);
  useEffect(() => {
    const paper = window.matchMedia("print");
    const follow = (): void => {
      isPrinting.value = paper.matches;
    };
    paper.addEventListener("change", follow);
    return () => paper.removeEventListener("change", follow);
  }, []);
  return isPrinting;
}
