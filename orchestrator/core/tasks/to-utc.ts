/** What Beads itself writes; matched alone first, since a store holds several hundred thousand of them. */
const UTC_SECOND = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const TIME = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|z|[+-]\d\d:\d\d)$/;

/**
 * A tracker's time as UTC, `2026-04-18T16:19:12Z`, with as many digits of the second's fraction as it was given and no
 * trailing zeros, so that two of them compare as text by {@link compareTimes}.
 *
 * @returns undefined when the text is no RFC 3339 time.
 */
export function toUtc(text: string): string | undefined {
  if (UTC_SECOND.test(text)) return text;
  const [, day, clock, fraction = "", zone = ""] = TIME.exec(text) ?? [];
  const time = Date.parse(`${day}T${clock}${zone.toUpperCase()}`);
  if (Number.isNaN(time)) return undefined;
  const digits = fraction.replace(/0+$/, "");
  return `${new Date(time).toISOString().slice(0, 19)}${digits && `.${digits}`}Z`;
}

/** Orders two times that {@link toUtc} made: negative when `a` is earlier. */
export function compareTimes(a: string, b: string): number {
  // without the Z, so that 05.5 is later than 05
  return a.length === b.length ? compareText(a, b) : compareText(a.slice(0, -1), b.slice(0, -1));
}

/** Orders two texts by their code units, the same on every machine whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A moment as the tracker stores it: UTC, whole seconds. */
export function toWholeSecond(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
