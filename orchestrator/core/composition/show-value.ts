import { showName } from "./show-name.ts";

const LONGEST = 60;

/** A value of any kind as a message names it: short, and never the whole of a large one. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value);
  return showName(JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value));
}
