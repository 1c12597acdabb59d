/** Listens for the loss and the return of WebGL contexts inside a container. */

export interface ContextWatch {
  /** Stops listening; killing a renderer loses its contexts on purpose. */
  stop(): void;
}

/** Calls `onRestored` once after each loss. The events do not bubble, but ancestors can catch them on the way down. */
export function watchContext(container: HTMLElement, onRestored: () => void): ContextWatch {
  let isLost = false;
  const onLost = (event: Event): void => {
    event.preventDefault(); // Without this the browser never restores it.
    isLost = true;
  };
  const onBack = (): void => {
    if (!isLost) return;
    isLost = false;
    onRestored();
  };
  container.addEventListener("webglcontextlost", onLost, true);
  container.addEventListener("webglcontextrestored", onBack, true);
  return {
    stop: () => {
      container.removeEventListener("webglcontextlost", onLost, true);
      container.removeEventListener("webglcontextrestored", onBack, true);
    },
  };
}
