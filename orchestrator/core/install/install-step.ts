/** One change below a repository's `.claude`; carried out in order, each whole or not at all. Paths are relative to `.claude`. */
export type InstallStep =
  | { readonly do: "make-directory"; readonly path: string }
  /** Puts a shipped file into its place. */
  | { readonly do: "copy"; readonly path: string }
  | { readonly do: "write"; readonly path: string; readonly text: string }
  /** Absent is as good as deleted. */
  | { readonly do: "delete"; readonly path: string }
  /** Only where nothing is left in it. */
  | { readonly do: "remove-directory"; readonly path: string };
