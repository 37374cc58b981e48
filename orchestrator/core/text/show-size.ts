const UNITS = ["B", "KB", "MB", "GB", "TB"];

/** A number of bytes as people read it: `120 MB`. */
export function showSize(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${Math.round(bytes / 1000 ** step)} ${UNITS[step]}`;
}

const MEGABYTE = 1_000_000;

/** A number of bytes in the unit of `worktreeMegabytes`, rounded up: what exceeds a limit never reads like it. */
export function showMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
