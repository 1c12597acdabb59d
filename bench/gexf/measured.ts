/** What a piece of work costs in processor time and in memory beyond what the process held before. Linux only. */
import { readFileSync, statSync, writeFileSync } from "node:fs";

export interface Cost {
  /** User and system time of all threads, in ms. */
  readonly cpu: number;
  /** Highest resident memory during the work over that before it, in MiB. */
  readonly extra: number;
  /** The same two of the whole process so far: loading, building and writing. */
  readonly processCpu: number;
  readonly processPeak: number;
  /** Bytes written. */
  readonly bytes: number;
}

/** Runs `write`, which writes the file `out`, and prints its cost as JSON for the process that asked. */
export function printCost(out: string, write: () => void): void {
  globalThis.gc?.();
  const peakBefore = residentMiB("VmHWM");
  writeFileSync("/proc/self/clear_refs", "5"); // the peak starts anew
  const residentBefore = residentMiB("VmRSS");
  const before = process.cpuUsage();
  write();
  const used = process.cpuUsage(before);
  const peak = residentMiB("VmHWM");
  const total = process.cpuUsage();
  const cost: Cost = {
    cpu: (used.user + used.system) / 1000,
    extra: peak - residentBefore,
    processCpu: (total.user + total.system) / 1000,
    processPeak: Math.max(peak, peakBefore),
    bytes: statSync(out).size,
  };
  process.stdout.write(JSON.stringify(cost));
}

function residentMiB(field: "VmHWM" | "VmRSS"): number {
  const kilobytes = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}
