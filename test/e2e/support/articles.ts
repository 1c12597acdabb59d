/** Articles of invented companies, for readers to paste. */
import type { PastedArticle } from "./adding.ts";

/** An unheard-of company puts money into one that the seeds know. */
export const NEW_INVESTOR: PastedArticle = {
  title: "Harrowgate Lumen takes part in Mistral AI",
  publisher: "The Quarry Ledger",
  date: "2026-02-11",
  text: [
    "Harrowgate Lumen invested $120 million in Mistral AI on Tuesday. The maker of optical sensors also signed a partnership with Tessaly Freight.",
    "Odalys Renshaw, chief executive of Harrowgate Lumen, said that the price was fair. Analysts expect that the stake will grow.",
  ].join("\n\n"),
};

/** Every way that text might try to become more than text, at each place where the page shows text. */
export const HOSTILE: PastedArticle = {
  title: `Vexmoor <img src=x onerror=alert(1)> "quoted" </script><b id=planted>bold</b>`,
  publisher: `The <svg onload=alert(2)> Courier`,
  date: "2026-02-12",
  text: [
    `Vexmoor Dynamics acquired Ostrel Mills on Monday for $40 million, <img src=x onerror=alert(3)> it said.`,
    `Vexmoor Dynamics is a partner of Quillon Ferry. </script><script>alert(4)</script> <iframe src="https://example.org/"></iframe>`,
    `Its chief said: [click](javascript:alert(5)) and <a href="javascript:alert(6)" id="planted">here</a> \u202Ereversed\u202C and \u0007a bell.`,
    `Vexmoor Dynamics <b id="planted">said</b> that the deal "would &lt;img src=x onerror=alert(7)&gt; close in June".`,
  ].join("\n\n"),
};

/** A text in which no company stands. */
export const NO_NEWS: PastedArticle = {
  title: "Rain",
  publisher: "A diary",
  date: "2026-02-13",
  text: "It rained on the hills all night. In the morning the river was brown.",
};
