/** One question to a worker of its own: it ends once it has answered. */
import { RelataError } from "../../model/errors.ts";

/** Trusts the shape of the answer: both sides are of one build. Rejects with a RelataError where the browser lets no worker run. */
export function askWorker<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener("error", () =>
      reject(new RelataError("unreadable", "The part that arranges the graph stopped.", "Reload the page.")),
    );
  });
  worker.postMessage(question);
  return answer.finally(() => worker.terminate());
}
