import { readFileSync } from "node:fs";
import { VERB_RULES } from "../../orchestrator/core/entry/verb-rules.ts";

/** What users and their scripts rely on, one fact a line, as `contract.json` records it. */
export interface Contract {
  readonly version: string;
  /** The command line: verbs and their options. */
  readonly commands: readonly string[];
  /** `.claude/skyfom.json`. */
  readonly settings: readonly string[];
  /** Files of the state directory, and the report of an agent. */
  readonly state: readonly string[];
  /** What `--json` prints. */
  readonly output: readonly string[];
}

/** The parts of a contract that hold facts. */
export const PARTS = ["commands", "settings", "state", "output"] as const;

/** The contract of the source as it is. */
export function contractOf(version: string): Contract {
  return {
    version,
    commands: Object.entries(VERB_RULES)
      .flatMap(([verb, { options, byUser }]) => [verb, ...[...options, ...byUser].map((option) => `${verb} ${option}`)])
      .toSorted(),
    settings: factsOf("settings"),
    state: ["agents", "events", "report", "run"].flatMap(factsOf),
    output: ["doctor", "status"].flatMap(factsOf),
  };
}

function factsOf(name: string): string[] {
  const file = new URL(`../../orchestrator/schemas/${name}.schema.json`, import.meta.url);
  const schema = JSON.parse(readFileSync(file, "utf8")) as Schema & { readonly $defs?: Definitions };
  return flatten(name, schema, schema.$defs ?? {}).toSorted();
}

interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
}

type Definitions = Readonly<Record<string, Schema>>;

/** What a schema demands of each place, without what only explains it. Alternatives are told apart by their constant members. */
function flatten(place: string, referring: Schema, definitions: Definitions): string[] {
  const defined = definitions[referring.$ref?.replace("#/$defs/", "") ?? ""];
  const schema: Schema = { ...referring, ...defined };
  const { properties = {}, items, additionalProperties, oneOf = [], required = [], ...rest } = schema;
  const demands = ["type", "const", "enum", "minimum", "maximum", "exclusiveMinimum", "pattern", "minItems", "maxItems"]
    .filter((keyword) => rest[keyword] !== undefined)
    .map((keyword) => `${keyword} ${JSON.stringify(rest[keyword])}`);
  return [
    ...(demands.length > 0 ? [`${place}: ${demands.join(", ")}`] : []),
    ...Object.entries(properties).flatMap(([name, below]) =>
      flatten(`${place}.${name}${required.includes(name) ? "" : "?"}`, below, definitions),
    ),
    ...(items ? flatten(`${place}[]`, items, definitions) : []),
    ...(typeof additionalProperties === "object" ? flatten(`${place}.*`, additionalProperties, definitions) : []),
    ...oneOf.flatMap((below, index) => flatten(`${place}|${nameOf(below) ?? index}`, below, definitions)),
  ];
}

function nameOf({ properties = {} }: Schema): unknown {
  return Object.values(properties).find((below) => below.const !== undefined)?.const;
}
