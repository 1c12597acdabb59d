/** The graph behind a server: its HTTP API, with problems turned back into the errors they came from. */
import { ERROR_CODES, type ErrorCode, RelataError } from "../../model/errors.ts";
import type { Backend } from "./backend.ts";

interface Call {
  readonly method?: "GET" | "POST" | "DELETE";
  readonly body?: object;
}

/** Speaks to `api/` beside the page at `base`. */
export function createHttpBackend(base: string): Backend {
  const api = (path: string): URL => new URL(`api/${path}`, base);
  /** The server does not tell a page of the changes that it asked for itself. */
  const name = crypto.randomUUID();

  /** Trusts the answer's shape: it comes from the server that handed out this very page. */
  const call = async <Answer>(path: string, { method = "GET", body }: Call = {}): Promise<Answer> => {
    const response = await send(api(path), {
      method,
      headers: {
        accept: "application/json",
        "relata-page": name,
        ...(body && { "content-type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw await toProblem(response);
    return (await response.json()) as Answer;
  };

  return {
    home: "server",
    load: () => call("graph"),
    record: (articleId) => call(`articles/${encodeURIComponent(articleId)}`),
    preview: (source) => call("articles?preview=1", { method: "POST", body: source }),
    add: (source) => call("articles", { method: "POST", body: source }),
    feed: (url) => call("feeds", { method: "POST", body: { url } }),
    remove: (articleId) => call(`articles/${encodeURIComponent(articleId)}`, { method: "DELETE" }),
    judge: (decision) => call("judgements", { method: "POST", body: decision }),
    judgements: () => call("judgements"),
    subscribe: (listener) => {
      const events = new EventSource(api(`events?page=${name}`));
      events.addEventListener("changed", listener);
      return () => events.close();
    },
  };
}

async function send(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw new RelataError("network", "The server does not answer.", "See that `relata serve` still runs.", {
      cause,
    });
  }
}

/** Reads application/problem+json; an answer of another kind still gives a sentence. */
async function toProblem(response: Response): Promise<RelataError> {
  const problem: unknown = await response.json().catch(() => null);
  const fields = typeof problem === "object" && problem !== null ? (problem as Record<string, unknown>) : {};
  const message =
    textOf(fields["detail"]) ?? textOf(fields["title"]) ?? `The server answered ${response.status}.`;
  return new RelataError(toCode(fields["code"]), message, textOf(fields["hint"]) ?? "");
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function toCode(value: unknown): ErrorCode {
  return ERROR_CODES.find((code) => code === value) ?? "network";
}
