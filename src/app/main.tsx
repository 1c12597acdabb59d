/** Entry of the page: chooses where the graph lives, makes the app and draws it. */
import { render } from "preact";
import type { Backend } from "./backend/backend.ts";
import { arrangeInWorker } from "./backend/arrange-in-worker.ts";
import { createBrowserBackend } from "./backend/browser-backend.ts";
import { gatherInWorker } from "./backend/gather-in-worker.ts";
import { createHttpBackend } from "./backend/http-backend.ts";
import { Page } from "./page.tsx";
import { connectAddressBar } from "./state/address.ts";
import { createApp } from "./state/create-app.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/graph.css";
import "./styles/chips.css";
import "./styles/time.css";
import "./styles/table.css";
import "./styles/panels.css";
import "./styles/dialogs.css";
import "./styles/reader.css";
import "./styles/print.css";

const root = document.querySelector("#page");
if (root !== null) {
  const app = createApp(chooseBackend(), (onMove) => connectAddressBar(window, onMove), {
    gather: gatherInWorker,
    arrange: arrangeInWorker,
  });
  render(<Page app={app} />, root);
}

/** A server marks the page it hands out; without the mark the page keeps its graph in the browser. */
function chooseBackend(): Backend {
  const home = document.querySelector<HTMLMetaElement>('meta[name="relata-home"]')?.content;
  return home === "server" ? createHttpBackend(document.baseURI) : createBrowserBackend(document.baseURI);
}
