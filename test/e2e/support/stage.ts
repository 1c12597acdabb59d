/** The stage of a file of tests: one home, one browser, a fresh page for each test, and nothing may go wrong unseen. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import { launchChromium } from "./chromium.ts";
import type { Home, RunningHome } from "./homes.ts";
import { watchTroubles } from "./watch-troubles.ts";

export interface Stage {
  /** Address of the page. */
  readonly url: string;
  /** The page of the running test. */
  readonly page: Page;
  /** Holds what the browser keeps, from test to test. */
  readonly context: BrowserContext;
  /** Says that the running test provokes troubles of this kind, at least one; any other still fails it. */
  expectTrouble(kind: RegExp): void;
}

export interface StageOptions {
  readonly webgl?: boolean;
  readonly context?: BrowserContextOptions;
}

/** The trouble of a server's refusal: a status, which the browser writes on its console too. */
export const REFUSAL = /^answer: (?:4\d\d|50[0-4]) |Failed to load resource/;

/** Milliseconds for one step. */
const PATIENCE = 15_000;

/** Sets the stage for all tests of the surrounding `describe`. Its parts are there once a test runs. */
export function setStage(home: Home, { webgl = true, context: wishes = {} }: StageOptions = {}): Stage {
  let running: RunningHome;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let troubles: string[] = [];
  let expected: RegExp | null = null;

  beforeAll(async () => {
    [running, browser] = await Promise.all([
      home.start({ seeded: inject("seededStore") }),
      launchChromium({ webgl }),
    ]);
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      ...wishes,
    });
    context.setDefaultTimeout(PATIENCE);
    troubles = watchTroubles(context, running.url);
  });
  beforeEach(async () => {
    troubles.length = 0;
    expected = null;
    page = await context.newPage();
  });
  afterEach(async () => {
    const kind = expected;
    expect(troubles.filter((trouble) => kind?.test(trouble) !== true)).toEqual([]);
    if (kind !== null) expect(troubles).not.toEqual([]);
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    await running.stop();
  });

  return {
    get url() {
      return running.url;
    },
    get page() {
      return page;
    },
    get context() {
      return context;
    },
    expectTrouble: (kind) => {
      expected = kind;
    },
  };
}
