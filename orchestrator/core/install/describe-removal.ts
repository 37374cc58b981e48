import { describeDelete, describeSteps, worthTelling } from "./describe-install.ts";
import type { InstallStep } from "./install-step.ts";

/** What an uninstall would change: files that it deletes by their folder, and what else it does to a file one by one. */
export function describeRemoval(steps: readonly InstallStep[]): string[] {
  const told = worthTelling(steps);
  const deleted = told.flatMap(({ do: what, path }) => (what === "delete" ? [path] : []));
  const folders = [...new Set(deleted.flatMap((path) => folderOf(path) ?? []))];
  return [
    ...describeSteps(told.filter(({ do: what }) => what !== "delete")),
    ...deleted.filter((path) => folderOf(path) === undefined).map(describeDelete),
    ...folders.map((folder) => {
      const count = deleted.filter((path) => folderOf(path) === folder).length;
      return `${describeDelete(`${folder}/`)}  (${count} ${count === 1 ? "file" : "files"} of Skyfom's)`;
    }),
  ];
}

/** The folder below `.claude` that a file lies in; of a skill its own, since others may be beside it. */
function folderOf(path: string): string | undefined {
  const [first, second, third] = path.split("/");
  if (second === undefined) return undefined;
  return first === "skills" && third !== undefined ? `${first}/${second}` : first;
}
