/** One change below a repository's `.claude`. Changes are made in order, each completely or not at all. Paths are relative to `.claude`. */
export type InstallStep =
  | { readonly do: "make-directory"; readonly path: string }
  /** Puts a shipped file into its place. */
  | { readonly do: "copy"; readonly path: string }
  | { readonly do: "write"; readonly path: string; readonly text: string }
  /** A missing file counts as deleted. */
  | { readonly do: "delete"; readonly path: string }
  /** Only if it is empty. */
  | { readonly do: "remove-directory"; readonly path: string };
