/**
 * Vitest reporter: ends a run with one line, `N passed, N failed, N skipped`.
 *
 * A test file that does not load, or an error outside any test, has no failed test of its own: each counts as one failure,
 * so that the line never reads well while the run is red.
 */
import type { Reporter, SerializedError, TestModule } from "vitest/node";

export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = modules.flatMap((module) => [...collectErrors(module)]).length;
    const failed = count("failed") + broken + unhandled.length;
    console.log(`${count("passed")} passed, ${failed} failed, ${count("skipped")} skipped`);
  }
}

/** Errors of the file itself and of its suites (a hook that threw, a syntax error), not those of its tests. */
function collectErrors(module: TestModule): readonly unknown[] {
  return [...module.errors(), ...[...module.children.allSuites()].flatMap((suite) => suite.errors())];
}
