import { spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let isAllowed: boolean | undefined;

/** Whether this process may mount; says so where it may not, since tests that need it are then skipped. */
export function canMount(): boolean {
  isAllowed ??= tryMount();
  return isAllowed;
}

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-mount-"));
  const isMounted = mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", folder);
  if (isMounted) unmount(folder);
  else console.warn("SKIPPED: this process may not mount, so full and read-only disks are not tested here");
  rmdirSync(folder);
  return isMounted;
}

/** Makes a folder read-only by mounting it onto itself: for root, permissions alone would not. */
export function mountReadOnly(folder: string): void {
  insist(mount("--bind", folder, folder), folder);
  insist(mount("-o", "remount,bind,ro", folder), folder);
}

/** Mounts an empty file system of so many bytes. */
export function mountSmall(folder: string, size: string): void {
  insist(mount("-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder), folder);
}

/** Changes a mounted file system, such as to `ro` or `size=1m`; false while somebody has a file open for writing. */
export function remount(folder: string, options: string): boolean {
  return mount("-o", `remount,${options}`, folder);
}

export function unmount(folder: string): void {
  insist(spawnSync("umount", [folder], { stdio: "ignore" }).status === 0, folder);
}

function mount(...args: string[]): boolean {
  return spawnSync("mount", args, { stdio: "ignore" }).status === 0;
}

function insist(isDone: boolean, folder: string): void {
  if (!isDone) throw new Error(`could not mount or unmount ${folder}`);
}
