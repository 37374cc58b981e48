import { readlinkSync } from "node:fs";
import { tryTo } from "../try-to.ts";

/** Whether HEAD is a link to a branch, as `core.preferSymlinkRefs` has it. Once git has packed the branch, it leads to nothing. */
export function isLinkedHead(path: string): boolean {
  return tryTo(() => readlinkSync(path))?.startsWith("refs/") ?? false;
}
