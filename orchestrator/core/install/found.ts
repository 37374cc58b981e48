/** What stands at a path below a repository's `.claude`. */
export type FoundPath =
  | { readonly kind: "file"; readonly digest: string }
  /** A folder, or a link to one inside the repository. */
  | { readonly kind: "directory" }
  /** A link that leads out of the repository, or a link where a file belongs. */
  | { readonly kind: "link" }
  /** Something unreadable, such as a named pipe or a huge file; `what` names it, with its article. */
  | { readonly kind: "other"; readonly what: string };

/** By path relative to `.claude`, `""` for `.claude` itself; what is absent is not in it. */
export type FoundPaths = ReadonlyMap<string, FoundPath>;

/** What stands there, with its article. */
export function nameFound(found: FoundPath): string {
  return found.kind === "other" ? found.what : `a ${found.kind}`;
}
