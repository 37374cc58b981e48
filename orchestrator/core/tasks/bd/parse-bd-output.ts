/** What `bd … --json` printed: records, its own error, nothing at all, or something else. */
type BdOutput =
  | { readonly kind: "records"; readonly records: readonly Readonly<Record<string, unknown>>[] }
  | { readonly kind: "error"; readonly message: string }
  | { readonly kind: "nothing" }
  /** Notes for people, and no JSON that was begun. */
  | { readonly kind: "notes"; readonly what: string }
  | { readonly kind: "garbled"; readonly what: string };

/**
 * Reads one answer strictly. Some versions print warnings before or after the JSON, so it may begin at any line that begins with a
 * bracket and end at any that ends with one; but what lies between must be one whole JSON value. An object counts as a list of
 * one, and an envelope (`schema_version`, `data`) is taken off.
 */
export function parseBdOutput(stdout: string): BdOutput {
  if (stdout.trim() === "") return { kind: "nothing" };
  const value = findJson(stdout);
  if (value === undefined)
    return { kind: BEGINS_JSON.test(stdout) ? "garbled" : "notes", what: excerptOfOutput(stdout) };
  return toOutput(value, stdout);
}

/** A line that begins as JSON does, and not as `[notice] …`. */
const BEGINS_JSON = /^[ \t]*(?:\[[ \t]*(?:$|[[{"\]])|\{[ \t]*(?:$|["}]))/m;

function findJson(stdout: string): unknown {
  const whole = tryParse(stdout);
  if (whole !== undefined) return whole;
  const lines = stdout.split("\n");
  const starts = lines.flatMap((line, at) => (/^\s*[[{]/.test(line) ? [at] : []));
  const ends = lines.flatMap((line, at) => (/[\]}]\s*$/.test(line) ? [at + 1] : [])).reverse();
  // a handful of warnings is expected; a long text that is not JSON must not cost the square of its length
  for (const start of starts.slice(0, MOST_TRIES)) {
    for (const end of ends.slice(0, MOST_TRIES)) {
      const value = start < end ? tryParse(lines.slice(start, end).join("\n")) : undefined;
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

const MOST_TRIES = 5;

function tryParse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function toOutput(value: unknown, stdout: string): BdOutput {
  const inner = isRecord(value) && "data" in value && "schema_version" in value ? value.data : value;
  if (isRecord(inner) && typeof inner.error === "string") return { kind: "error", message: inner.error };
  const records = inner === null || inner === undefined ? [] : Array.isArray(inner) ? inner : [inner];
  return records.every(isRecord) ? { kind: "records", records } : { kind: "garbled", what: excerptOfOutput(stdout) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Enough of a text to recognise it by, on one line. */
export function excerptOfOutput(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
