/** One HTTP request with any header, which `fetch` would not send: Host, Origin, Sec-Fetch-Site. */
import { type IncomingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body read as JSON. */
  json(): unknown;
}

export function ask(url: string, { method = "GET", headers = {}, body }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const question = request(url, { method, headers, agent: false }, (response) => {
      text(response).then(
        (content) =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: content,
            json: (): unknown => JSON.parse(content),
          }),
        reject,
      );
    });
    question.on("error", reject).end(body);
  });
}
