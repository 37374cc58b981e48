import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** Everything below a folder by path: the bytes of each file (as Latin-1), the mode, folders and links too. */
export function readTree(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  const visit = (path: string) => {
    const full = join(folder, path);
    const entry = lstatSync(full, { throwIfNoEntry: false });
    if (!entry) return;
    if (entry.isSymbolicLink()) tree[path] = `link to ${readlinkSync(full)}`;
    else if (entry.isDirectory()) {
      tree[`${path}/`] = "folder";
      for (const name of readdirSync(full)) visit(path === "" ? name : `${path}/${name}`);
    } else tree[path] = `${(entry.mode & 0o777).toString(8)} ${readFileSync(full, "latin1")}`;
  };
  visit("");
  return tree;
}
