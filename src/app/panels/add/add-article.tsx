/** Adds articles: hand them over, see what each would bring, keep it or not. */
import { useEffect, useMemo } from "preact/hooks";
import type { App } from "../../state/app.ts";
import { DialogFrame } from "../parts/dialog-frame.tsx";
import { PreviewArticle } from "../preview/preview-article.tsx";
import { AddChoice } from "./add-choice.tsx";
import { AddFailed } from "./add-failed.tsx";
import { createAddition } from "./addition.ts";
import { bindFileDrop } from "./bind-file-drop.ts";
import { fileOffer } from "./offers.ts";

export function AddArticle({ app, onClose }: { readonly app: App; readonly onClose: () => void }) {
  const addition = useMemo(() => createAddition(app.actions, onClose), [app]);
  useEffect(() => {
    const unbind = bindFileDrop(document, (files) => addition.offer(files.map(fileOffer)));
    return () => {
      unbind();
      addition.stop();
    };
  }, [addition]);
  const step = addition.step.value;
  const waiting = addition.waiting.value.length;
  return (
    <DialogFrame app={app} title="Add articles" class="add-dialog" onClose={onClose}>
      {waiting > 0 && (
        <p class="dialog-note" role="status">
          {waiting} more after this one
        </p>
      )}
      {step.kind === "choosing" && <AddChoice app={app} onOffer={addition.offer} />}
      {(step.kind === "reading" || step.kind === "keeping") && (
        <div class="add-busy" role="status">
          <progress />
          <p>
            {step.kind === "reading" ? "Reading" : "Keeping"} {step.name}…
          </p>
        </div>
      )}
      {step.kind === "failed" && <AddFailed addition={addition} step={step} onClose={onClose} />}
      {step.kind === "previewing" && (
        <PreviewArticle
          key={step.preview.record.article.id}
          app={app}
          addition={addition}
          preview={step.preview}
          onClose={onClose}
        />
      )}
    </DialogFrame>
  );
}
