import { toLines } from "../../core/printable.ts";
import { withoutTags } from "../../core/quote-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A hook's answer as the client reads it. What a person or a model is told in it holds no control and no element of HTML, whatever it
 * quotes; a context may hand over calls that are made exactly as they stand, and has made its quotations inert itself.
 */
export function renderAnswer(answer: Fields): string {
  return `${JSON.stringify(makeInert(answer))}\n`;
}

function makeInert(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, inertValue(name, value)]));
}

function inertValue(name: string, value: unknown): unknown {
  if (name === "updatedInput") return value;
  if (typeof value === "string") return name === "additionalContext" ? toLines(value) : withoutTags(toLines(value));
  return typeof value === "object" && value !== null ? makeInert(value as Fields) : value;
}
