/** Files dropped anywhere on the page. Without this the browser would leave the page and open the file. */

/** Listens on `document` until the returned function is called; marks it `data-dropping` while files hover over it. */
export function bindFileDrop(document: Document, onFiles: (files: readonly File[]) => void): () => void {
  const { documentElement } = document;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  const onOver = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    documentElement.dataset["dropping"] = "yes";
  };
  const onLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) delete documentElement.dataset["dropping"];
  };
  const onDrop = (event: DragEvent): void => {
    delete documentElement.dataset["dropping"];
    if (!hasFiles(event)) return;
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  document.addEventListener("dragover", onOver);
  document.addEventListener("dragleave", onLeave);
  document.addEventListener("drop", onDrop);
  return () => {
    delete documentElement.dataset["dropping"];
    document.removeEventListener("dragover", onOver);
    document.removeEventListener("dragleave", onLeave);
    document.removeEventListener("drop", onDrop);
  };
}
