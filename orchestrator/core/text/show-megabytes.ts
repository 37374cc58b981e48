const MEGABYTE = 1_000_000;

/** A number of bytes in the unit of `worktreeMegabytes`, rounded up: what exceeds a limit never reads like it. */
export function showMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
