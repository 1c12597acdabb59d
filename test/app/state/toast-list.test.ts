import { describe, expect, it } from "vitest";
import { createToastList } from "../../../src/app/state/toast-list.ts";
import { RelataError } from "../../../src/model/errors.ts";

describe("notes", () => {
  it("keeps the newest three, each with an id of its own", () => {
    const list = createToastList();
    for (const text of ["one", "two", "three", "four"]) list.notify({ text, tone: "done" });
    expect(list.toasts.value.map(({ text }) => text)).toEqual(["two", "three", "four"]);
    list.dismiss(list.toasts.value[1]?.id ?? 0);
    expect(list.toasts.value.map(({ text }) => text)).toEqual(["two", "four"]);
  });

  it("says what happened and what to do", () => {
    const list = createToastList();
    list.notifyProblem(new RelataError("network", "The server does not answer.", "Start it again."));
    expect(list.toasts.value).toMatchObject([
      { tone: "problem", text: "The server does not answer. Start it again." },
    ]);
  });
});
