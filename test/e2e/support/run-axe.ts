/** Accessibility rules of axe-core, run on the page as it stands. */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** The rule that is broken, and the elements that break it. */
export interface Violation {
  readonly rule: string;
  readonly elements: readonly string[];
}

/** Violations that axe calls serious or critical. The page's policy lets no script in but its own, so axe comes by the debugger. */
export async function runAxe(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { readonly axe: typeof axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => ({
        rule: id,
        elements: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ""}`),
      }));
  });
}
