/** A time of git, in seconds since 1970, as ISO 8601; undefined if it is out of range, since a commit may hold any number. */
export function timeOfCommit(seconds: string | undefined): string | undefined {
  const time = new Date(Number(seconds ?? "") * 1000);
  return seconds === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
