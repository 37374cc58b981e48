import { basename } from "node:path";
import type { Problem } from "../../core/problem.ts";

/** Why the compositions of one skill cannot be used, where it has more than one; `where` is its folder. */
export function explainSeveral(compositions: readonly string[], where: string): Problem[] {
  if (compositions.length < 2) return [];
  const what = `one skill has several compositions: ${compositions.map((file) => basename(file)).join(", ")}`;
  return [{ where, what, fix: "Keep one of them." }];
}
