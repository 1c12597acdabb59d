/** Two assertions that need no test framework, for cases that also run in a page. */
import { type ErrorCode, RelataError } from "../../src/model/errors.ts";
import { compareText } from "../../src/model/order.ts";

/** Throws unless both have the same JSON, whatever the order of fields. */
export function expectSame(actual: unknown, expected: unknown): void {
  const [got, wanted] = [canonical(actual), canonical(expected)];
  if (got !== wanted) throw new Error(`expected ${wanted}\n     got ${got}`);
}

/** Throws unless `work` rejects with a RelataError of `code` that says what to do. */
export async function expectCode(code: ErrorCode, work: () => Promise<unknown>): Promise<void> {
  const error: unknown = await work().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RelataError)) throw new Error(`expected RelataError ${code}, got ${String(error)}`);
  expectSame(error.code, code);
  if (error.hint === "") throw new Error("the error has no hint");
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return value === undefined
    ? "undefined"
    : JSON.stringify(value, (_key, inner: unknown) =>
        typeof inner === "object" && inner !== null && !Array.isArray(inner)
          ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => compareText(left, right)))
          : inner,
      );
}
