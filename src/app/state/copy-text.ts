/** Puts a text on the clipboard and says so; where the browser keeps pages from it, the text is saved as a file instead. */
import type { App } from "./app.ts";
import { saveFile } from "./save-file.ts";

/** `what` names it in the note: "The dossier of Qorvel". */
export async function copyText(app: App, text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    app.actions.notify({ tone: "done", text: `${what} is on the clipboard.` });
  } catch {
    saveFile({ name: "relata.md", content: new Blob([text], { type: "text/markdown" }) });
    app.actions.notify({
      tone: "done",
      text: `${what} is saved as a file: this browser keeps pages from the clipboard.`,
    });
  }
}
