import { describe, expect, it } from "vitest";
import { createQueue } from "../../../src/app/state/queue.ts";

describe("the queue", () => {
  it("starts a job only when the one before has ended", async () => {
    const queue = createQueue();
    const steps: string[] = [];
    const job = (name: string) => async () => {
      steps.push(`${name} starts`);
      await Promise.resolve();
      steps.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([queue(job("a")), queue(job("b"))])).toEqual(["a", "b"]);
    expect(steps).toEqual(["a starts", "a ends", "b starts", "b ends"]);
  });

  it("goes on after a job that failed", async () => {
    const queue = createQueue();
    await expect(queue(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await queue(async () => "next")).toBe("next");
  });
});
