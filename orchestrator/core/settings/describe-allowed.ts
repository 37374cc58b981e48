/** The keywords of JSON Schema by which our settings say what a value may be. */
export interface Rule {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a rule of the schema allows, in words that end a sentence which begins with "Use". */
export function describeAllowed(rule: Rule): string {
  if (rule.enum) return `one of ${rule.enum.map((value) => JSON.stringify(value)).join(", ")}`;
  switch (rule.type) {
    case "integer":
      return `a whole number from ${rule.minimum} to ${rule.maximum}`;
    case "number":
      return `a number from ${rule.minimum} to ${rule.maximum}`;
    case "boolean":
      return "true or false";
    case "array":
      return "a list";
    case "string":
      return describeText(rule);
    default:
      return "an object";
  }
}

function describeText({ pattern, examples }: Rule): string {
  if (pattern === undefined) return "a string that is not empty";
  if (examples === undefined) return "a path from the root of the repository";
  return `a name such as ${examples.join(", ")}, of at most 100 letters, digits, blanks and ._:@/()+-`;
}
