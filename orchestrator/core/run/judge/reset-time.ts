const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const AT_TERMINAL = /resets (?:([A-Z][a-z]{2}) (\d{1,2}), (?:(\d{4}), )?)?(\d{1,2})(?::(\d\d))?(am|pm) \(([\w/+-]+)\)/;
const OF_API = /regain access on (\d{4}-\d\d-\d\d) at (\d\d:\d\d) UTC/;
const OF_OLDER_CLIENTS = /usage limit reached\|(\d{9,11})\b/;
const DAY_MS = 86_400_000;

/**
 * When a used-up quota is renewed, ISO 8601, if the client's message says so: `resets 3:51pm (UTC)`,
 * `resets Nov 27, 3pm (Europe/Berlin)`, `resets Jan 3, 2027, 3:52pm (UTC)` (2.1.330), the API's own sentence, or older clients'
 * seconds since 1970.
 *
 * @param at when the message was seen; a time without a day is the next such time after it.
 */
export function resetTime(message: string, at: string): string | undefined {
  const seconds = OF_OLDER_CLIENTS.exec(message)?.[1];
  if (seconds !== undefined) return toIso(Number(seconds) * 1000);
  const [, day, time] = OF_API.exec(message) ?? [];
  if (day !== undefined) return toIso(Date.parse(`${day}T${time}:00Z`));
  const shown = AT_TERMINAL.exec(message);
  return shown ? toIso(nextSuchTime(shown, Date.parse(at))) : undefined;
}

function nextSuchTime([, month, day, year, hour, minute, half, zone]: RegExpExecArray, at: number): number {
  const zoneName = zone as string;
  const now = wallClock(at, zoneName);
  const today = new Date(now);
  const minutes = ((Number(hour) % 12) + (half === "pm" ? 12 : 0)) * 60 + Number(minute ?? 0);
  const timeOn = (y: number, m: number, d: number) => Date.UTC(y, m, d, 0, minutes);
  if (month === undefined) {
    const wall = timeOn(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
    return toInstant(wall < now - MINUTE_MS ? wall + DAY_MS : wall, zoneName);
  }
  const monthNumber = MONTHS.indexOf(month.toLowerCase());
  return toInstant(timeOn(Number(year ?? today.getUTCFullYear()), monthNumber, Number(day)), zoneName);
}

/** The message has no seconds: a reset in the current minute is today's, not tomorrow's. */
const MINUTE_MS = 60_000;

/** The local time of a zone at an instant, as if it were UTC; NaN if the zone is unknown. */
function wallClock(instant: number, timeZone: string): number {
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
    return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  } catch {
    return Number.NaN;
  }
}

/** The instant of a zone's local time. It is computed twice, because daylight saving may change between the first guess and the result. */
function toInstant(wall: number, zone: string): number {
  const offsetAt = (instant: number) => wallClock(instant, zone) - instant;
  const guess = wall - offsetAt(wall);
  return wall - offsetAt(guess);
}

function toIso(time: number): string | undefined {
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
