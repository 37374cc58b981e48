/** Where runs are kept, as paths of the state directory. */
export interface RunFolders {
  readonly runs: string;
  /** On the same file system, for files before they are renamed to their places. */
  readonly tmp: string;
}
