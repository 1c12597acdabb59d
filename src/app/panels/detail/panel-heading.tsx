/** The heading of a panel. It takes the focus when the panel was opened by keyboard, or from within the panel before it. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export function PanelHeading({ children }: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const active = document.activeElement;
    const isLost = active === null || active === document.body;
    if (isLost || active.matches(":focus-visible")) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={heading} class="panel-title" tabIndex={-1}>
      {children}
    </h2>
  );
}
