/** A path from the top of the work tree as git takes it in a list of paths, with no character in it that means more. */
export function literalPath(path: string): string {
  return `:(top,literal)${path}`;
}
