import { closestName } from "../../text/closest-name.ts";
import type { SchemaError } from "../../validators/compile-validator.ts";
import type { CompositionFinding } from "../finding.ts";
import { showValue } from "../show-value.ts";

/** What this file reads of the schema's own text. */
interface Described {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Described>>;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** An error of the schema's validator as a finding; undefined if another finding explains it better. */
export function describeShapeError(error: SchemaError): CompositionFinding[] {
  const told = explain(error);
  return told === undefined ? [] : [{ kind: "shape", pointer: error.instancePath, rule: error.keyword, ...told }];
}

function explain(error: SchemaError): { what: string; fix: string; pointer?: string } | undefined {
  const { instancePath, keyword, params, data } = error;
  const schema = (error.parentSchema ?? {}) as Described;
  const name = nameOf(instancePath);
  switch (keyword) {
    case "required":
      return explainMissing(params.missingProperty, schema);
    case "additionalProperties":
      return explainUnknown(instancePath, params.additionalProperty, Object.keys(schema.properties ?? {}));
    case "type": {
      // whatever is of the wrong type is none of the allowed values either
      if (schema.enum !== undefined) return undefined;
      const type = TYPES[schema.type ?? ""];
      return { what: `${name} is ${showValue(data)}, but must be ${type}`, fix: `Write ${type}${exampleOf(schema)}.` };
    }
    case "enum": {
      const meant = typeof data === "string" ? closestName(data, params.allowedValues) : undefined;
      const fix = meant === undefined ? "Use one of these." : `Did you mean "${meant}"?`;
      return { what: `${name} is ${showValue(data)}, but must be one of ${params.allowedValues.join(", ")}`, fix };
    }
    case "minimum":
      return { what: `${name} is ${data}, but must be at least ${params.limit}`, fix: `Use ${rangeOf(schema)}.` };
    case "maximum":
      return { what: `${name} is ${data}, but may be at most ${params.limit}`, fix: `Use ${rangeOf(schema)}.` };
    case "minItems":
      return { what: `${name} is empty`, fix: `Add at least one${exampleOf(schema)}.` };
    case "pattern":
      return { what: `${name} is blank`, fix: `Write it out${exampleOf(schema)}.` };
    case "uniqueItems":
      return undefined;
    default:
      return { what: `${name} ${error.message}`, fix: "See skill-composition-schema.json." };
  }
}

function explainMissing(key: string, schema: Described): { what: string; fix: string } {
  const [example] = schema.properties?.[key]?.examples ?? [];
  return { what: `"${key}" is missing`, fix: `Add it, for example "${key}": ${JSON.stringify(example)}.` };
}

function explainUnknown(parent: string, key: string, allowed: readonly string[]) {
  const meant = closestName(key, allowed);
  const fix = meant === undefined ? `Remove it. Allowed here: ${allowed.join(", ")}.` : `Did you mean "${meant}"?`;
  const pointer = `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return { what: `${showValue(key)} is not allowed here`, fix, pointer };
}

/** `"maxParallel"`, or `entry 2 of "subSkills"`. */
function nameOf(pointer: string): string {
  const [last, list] = pointer.split("/").reverse();
  if (list === undefined || last === undefined) return "the composition";
  return /^\d+$/.test(last) ? `entry ${Number(last) + 1} of "${list}"` : `"${last}"`;
}

function exampleOf({ examples }: Described): string {
  return examples === undefined ? "" : `, for example ${JSON.stringify(examples[0])}`;
}

function rangeOf({ minimum, maximum }: Described): string {
  return maximum === undefined ? `${minimum} or more` : `a whole number from ${minimum} to ${maximum}`;
}
