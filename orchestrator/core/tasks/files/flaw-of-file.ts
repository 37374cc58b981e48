/** Why a declared file or glob names nothing in the repository, or nobody can tell what; undefined if it does. */
export function flawOfFile(file: string): string | undefined {
  if (file === "") return "it is empty";
  if (file.startsWith(":")) return "it begins with a colon, which git takes for an instruction";
  if (/^(?:[/\\~]|[a-z]:)/i.test(file)) return "it is not relative to the root of the repository";
  let depth = 0;
  for (const part of file.split(/[\\/]/)) {
    if (part === "..") depth -= 1;
    else if (part !== "." && part !== "") depth += 1;
    if (depth < 0) return "it leads out of the repository";
  }
  return undefined;
}
