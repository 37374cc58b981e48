import type { SchemaError } from "../validators/compile-validator.ts";
import { isRunFile } from "../validators/is-run-file.ts";

/** What is wrong with a value, and where in it, as a JSON pointer. */
interface Flaw {
  readonly at: string;
  /** As a sentence without a full stop. */
  readonly what: string;
}

/** The first flaw in what should be the run with this id. */
export function checkRun(value: unknown, id: string): Flaw | undefined {
  if (!isRunFile(value)) return flawOf(isRunFile.errors?.[0]);
  // It becomes part of paths, so it has to be the name of the folder.
  if (value.id !== id) return { at: "/id", what: `this should be "${id}"` };
  // References and files are named after that number, and the next number is the count of attempts plus one.
  const wrong = value.attempts.findIndex(({ number }, n) => number !== n + 1);
  return wrong === -1 ? undefined : { at: `/attempts/${wrong}/number`, what: `this should be ${wrong + 1}` };
}

function flawOf(error: SchemaError | undefined): Flaw {
  const { instancePath: at = "", keyword, params = {} } = error ?? {};
  if (keyword === "required") return { at: `${at}/${params.missingProperty}`, what: "this is missing" };
  return { at, what: `this should be ${describeRule(keyword, params)}` };
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  array: "a list",
  object: "an object",
};

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "a time such as 2026-01-31T12:00:00.000Z",
  "date-time-or-empty": "a time such as 2026-01-31T12:00:00.000Z, or empty",
  reference: "a reference such as ab12.3",
};

const BOUNDS: Readonly<Record<string, string>> = { ">=": "at least", "<=": "at most", ">": "more than" };

/** What a value should be, from the rule that it breaks. */
function describeRule(keyword: string | undefined, params: SchemaError["params"]): string {
  switch (keyword) {
    case "type":
      return [params.type]
        .flat()
        .map((kind: string) => KINDS[kind])
        .join(" or ");
    case "format":
      return FORMATS[params.format] ?? "of another form";
    case "enum":
      return params.allowedValues.map((value: unknown) => JSON.stringify(value)).join(" or ");
    case "const":
      return params.allowedValue === true ? "true, or left out" : JSON.stringify(params.allowedValue);
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
      return `${BOUNDS[params.comparison]} ${params.limit}`;
    default:
      return "what the schema of runs says";
  }
}
