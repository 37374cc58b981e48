/** A kind of JSON value with its article: `an object`, `a number`, `null`. */
export function nameKind(type: string): string {
  return type === "null" ? "null" : `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}
