/** Escape leaves a form that opened in its place, and not the panel or dialog around it. */

export function leaveByEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    leave();
  };
}
