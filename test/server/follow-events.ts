/** Listens to a server's events as a page does, one event at a time. */
import { onTestFinished } from "vitest";

export interface ServerEvent {
  readonly event: string;
  readonly id: string;
}

export interface EventFollower {
  /** The next event; `null` once the stream has ended. */
  next(): Promise<ServerEvent | null>;
  leave(): void;
}

/** Resolves when the stream has begun. */
export async function followEvents(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<EventFollower> {
  const gone = new AbortController();
  onTestFinished(() => gone.abort());
  const response = await fetch(url, { headers, signal: gone.signal });
  if (response.body === null) throw new Error("The stream has no body.");
  const events = readEvents(response.body.pipeThrough(new TextDecoderStream()));
  return {
    next: async () => {
      const read = await events.next();
      return read.done === true ? null : read.value;
    },
    leave: () => gone.abort(),
  };
}

async function* readEvents(chunks: ReadableStream<string>): AsyncGenerator<ServerEvent, undefined> {
  let rest = "";
  for await (const chunk of chunks) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) yield { event: fieldOf(block, "event"), id: fieldOf(block, "id") };
  }
}

function fieldOf(block: string, name: string): string {
  const line = block.split("\n").find((candidate) => candidate.startsWith(`${name}: `));
  return line?.slice(name.length + 2) ?? "";
}
