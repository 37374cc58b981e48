import { dirname, join, resolve } from "node:path";
import { explainUnfitFolder } from "../../core/text/unfit-folder.ts";
import { toSlashes } from "../run/tell/command-line.ts";

/**
 * Why the skills and slash commands of this copy may not be used, by the name of its folder: as it is, and as the client calls it, which
 * may be through a link. Undefined where both are plain.
 *
 * @param folder of the running bundle, without links: `hooks/dist` of the copy.
 */
export function explainUnfitCopy(folder: string): ReturnType<typeof explainUnfitFolder> {
  const called = dirname(resolve(process.argv[1] ?? join(folder, "hook")));
  const roots = [folder, called].map((one) => toSlashes(join(one, "..", "..")));
  return roots.map(explainUnfitFolder).find((unfit) => unfit !== undefined);
}
