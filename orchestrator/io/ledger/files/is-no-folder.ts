/** Nothing, a file or a link that leads nowhere is in the place of a folder. */
const NO_FOLDER = new Set(["ENOENT", "ENOTDIR", "ELOOP"]);

/** Whether a folder could not be listed because there is none, and not because this process may not look into it. */
export function isNoFolder(error: unknown): boolean {
  return NO_FOLDER.has((error as NodeJS.ErrnoException).code ?? "");
}
