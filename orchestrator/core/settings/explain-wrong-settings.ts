import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { Problem } from "../problem.ts";
import { closestName } from "../text/closest-name.ts";
import { placeInText } from "../text/place-in-text.ts";
import type { SchemaError } from "../validators/compile-validator.ts";
import { describeAllowed, type Rule } from "./describe-allowed.ts";

/** Most that are told at once: whoever has more wrong than that has another file there. */
const MOST_TOLD = 100;

/** Longest rendering of a wrong value that a message repeats. */
const MOST_SHOWN = 60;

/** Each wrong setting once, in the order of the file, with its place, its value and what is allowed. `known` are the existing names. */
export function explainWrongSettings(
  file: string,
  text: string,
  root: Node,
  errors: readonly SchemaError[],
  known: readonly string[],
): readonly Problem[] {
  const byOffset = new Map<number, Problem>();
  for (const error of errors.slice(0, MOST_TOLD)) {
    const path = toPath(error);
    const offset = findOffset(root, path);
    byOffset.set(offset, { where: placeInText(file, text, offset), ...explain(error, path, known) });
  }
  const told = [...byOffset].sort(([a], [b]) => a - b).map(([, problem]) => problem);
  if (errors.length <= MOST_TOLD) return told;
  const fix = "Mend these first.";
  return [...told, { where: file, what: `${errors.length - MOST_TOLD} more settings may be wrong`, fix }];
}

function explain(error: SchemaError, path: readonly string[], known: readonly string[]): Pick<Problem, "what" | "fix"> {
  if (error.keyword === "additionalProperties") {
    const given = path.at(-1) ?? "";
    const meant = closestName(given, known);
    const guess = meant === undefined ? "" : `Did you mean "${meant}"? `;
    return { what: `"${given}" is not a setting`, fix: `${guess}The settings are ${known.join(", ")}.` };
  }
  const name = path.length === 0 ? "the whole file" : `"${path.join(".")}"`;
  return { what: `${name} is ${show(error.data)}`, fix: `Use ${describeAllowed(error.parentSchema as Rule)}.` };
}

/** The keys that lead from the root to what is wrong: a value, or a property that should not be there. */
function toPath(error: SchemaError): string[] {
  const keys = error.instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return error.keyword === "additionalProperties" ? [...keys, String(error.params.additionalProperty)] : keys;
}

/** Where the property begins, its name included, so that an editor jumps to the whole of it. */
function findOffset(root: Node, path: readonly string[]): number {
  const value = findNodeAtLocation(root, [...path]);
  return (path.length === 0 ? value : value?.parent)?.offset ?? root.offset;
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}
