/** Moving through an article: keys that step from statement to statement, and scrolling to a place. */

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };
/** Arrows step only from within the article: elsewhere they have work of their own. */
const ARROW_STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const READER = ".reader";
const SCROLLER = ".panel-body";
/** What stands at the place gone to. */
const PLACE = ".at-place";

/** Listens on `document` until the returned function is called. */
export function bindStepKeys(document: Document, onStep: (by: 1 | -1) => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (!(target instanceof Element) || target.closest("input, textarea, select, dialog") !== null) return;
    const by = STEPS[event.key] ?? (target.closest(READER) === null ? undefined : ARROW_STEPS[event.key]);
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

/** Scrolls to the marked place in `root` and lets it light up once. */
export function flash(root: Element | null): void {
  const pieces = root?.querySelectorAll(PLACE) ?? [];
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (pieces[0] !== undefined) scrollToMiddle(pieces[0], isCalm ? "auto" : "smooth");
  if (isCalm) return;
  const lit = "color-mix(in srgb, var(--accent) 45%, transparent)";
  for (const piece of pieces) {
    piece.animate([{ backgroundColor: lit }, {}], { duration: 1200, easing: "ease-out" });
  }
}

/** Scrolls the panel alone: `scrollIntoView` would move the stage behind it as well. */
function scrollToMiddle(piece: Element, behavior: ScrollBehavior): void {
  const scroller = piece.closest(SCROLLER);
  if (scroller === null) return;
  const { top, height } = piece.getBoundingClientRect();
  const middle = scroller.getBoundingClientRect().top + (scroller.clientHeight - height) / 2;
  scroller.scrollBy({ top: top - middle, behavior });
}
