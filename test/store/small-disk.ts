/** Real disks for tests: one that is soon full, one that nobody can write to. Only root on Linux can have them. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { platform } from "node:os";

const MOUNT = "/usr/bin/mount";
const UNMOUNT = "/usr/bin/umount";
const UNSHARE = "/usr/bin/unshare";

export const CAN_MOUNT = platform() === "linux" && process.getuid?.() === 0 && mountWorks();

/** Mounts an empty disk of `size` (such as "1m") at `folder` and returns what takes it away again. */
export function mountSmallDisk(folder: string, size: string): () => void {
  mkdirSync(folder);
  execFileSync(MOUNT, ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
  return () => unmount(folder);
}

/** Gives the disk at `folder` a new size. */
export function growDisk(folder: string, size: string): void {
  execFileSync(MOUNT, ["-o", `remount,size=${size}`, folder]);
}

/** Makes `folder` read-only, for root as well, and returns what undoes it. */
export function makeReadOnly(folder: string): () => void {
  execFileSync(MOUNT, ["--bind", folder, folder]);
  execFileSync(MOUNT, ["-o", "remount,ro,bind", folder]);
  return () => unmount(folder);
}

/** Lazily: a closed database lets go of its file only when its statements have been collected as garbage. */
function unmount(folder: string): void {
  execFileSync(UNMOUNT, ["--lazy", folder]);
}

/** Containers often run as root without the right to mount. */
function mountWorks(): boolean {
  try {
    execFileSync(UNSHARE, ["--mount", MOUNT, "-t", "tmpfs", "tmpfs", "/mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
