/** Debian's Chromium, headless, drawing WebGL in software so that every machine shows the same picture. */
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SOFTWARE_WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** The only flag that takes WebGL away on a machine without a graphics card. */
const NO_WEBGL = ["--disable-software-rasterizer"];

export function launchChromium({ webgl = true }: { readonly webgl?: boolean } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [...FLAGS, ...(webgl ? SOFTWARE_WEBGL : NO_WEBGL)],
  });
}
