import { sep } from "node:path";

/**
 * The path of a plain name in a folder whose path is normal. `join` would look at each of its letters again, which a hook that names
 * a hundred files pays for with a seventh of its time.
 */
export function childOf(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name;
}
