/** A time as git tells it, in seconds since 1970, as ISO 8601; undefined if no calendar has it: any number may stand in a commit. */
export function timeOfCommit(seconds: string | undefined): string | undefined {
  const time = new Date(Number(seconds ?? "") * 1000);
  return seconds === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
