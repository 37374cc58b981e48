import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** Every path below a folder with what it is, its mode, its time and its content, but for what is below others. */
export function fingerprint(folder: string, ...except: string[]): Map<string, string> {
  const found = new Map<string, string>();
  const look = (path: string) => {
    if (except.includes(path)) return;
    const stat = lstatSync(path);
    // The time of a directory that one of them lies in changes with it.
    const isAround = stat.isDirectory() && except.some((one) => one.startsWith(`${path}/`));
    found.set(path, `${stat.mode.toString(8)} ${isAround ? "" : stat.mtimeMs} ${contentOf(path)}`);
    if (stat.isDirectory()) for (const name of readdirSync(path)) look(join(path, name));
  };
  look(folder);
  return found;
}

function contentOf(path: string): string {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return `-> ${readlinkSync(path)}`;
  if (!stat.isFile()) return "";
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
