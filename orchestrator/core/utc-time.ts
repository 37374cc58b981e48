/**
 * A time as `toISOString` writes it, without what that begins with: it finds out the time zone, for which a machine that has it as a copy
 * and not as a link reads hundreds of files.
 */
export function utcTime(time: Date): string {
  const day = [time.getUTCFullYear(), two(time.getUTCMonth() + 1), two(time.getUTCDate())].join("-");
  const hour = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join(":");
  return `${day}T${hour}.${String(time.getUTCMilliseconds()).padStart(3, "0")}Z`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
