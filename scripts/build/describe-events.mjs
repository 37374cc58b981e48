import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const SCHEMA = "orchestrator/schemas/events.schema.json";

/** Writes what is made from the table of events: its schema. */
export async function describeEvents(root) {
  const path = join(root, SCHEMA);
  const content = await schemaOfEvents(root);
  if (readFileSync(path, "utf8") !== content) writeFileSync(path, content);
}

/** The text of the schema that the table of events makes. */
export async function schemaOfEvents(root) {
  const { EVENT_TABLE, BASE } = await load(root);
  const types = Object.entries(EVENT_TABLE);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "events.schema.json",
    title: "A line of events.jsonl",
    description:
      "One event of the ledger or of a run. It holds ids, names, times, counts and reasons, never a prompt or a message.",
    type: "object",
    required: ["at", "type"],
    oneOf: types.map(([type, row]) => schemaOf(type, row, BASE)),
  };
  return formatted(root, schema);
}

function schemaOf(type, { tells, fields: own }, { at, ...base }) {
  const fields = Object.entries({ ...base, ...own });
  return {
    type: "object",
    additionalProperties: false,
    required: ["at", "type", ...fields.filter(([, { isOptional }]) => !isOptional).map(([name]) => name)],
    properties: {
      type: { const: type, description: `Tells that ${tells}.` },
      at: { ...at.schema, format: "date-time" },
      ...Object.fromEntries(fields.map(([name, { schema }]) => [name, schema])),
    },
  };
}

/** As the check of style wants it. */
function formatted(root, value) {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = { cwd: root, input: JSON.stringify(value, null, 2), encoding: "utf8" };
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [biome, "format", `--stdin-file-path=${SCHEMA}`],
    options,
  );
  if (status !== 0) throw new Error(`the schema of events was not formatted: ${stderr}`);
  return stdout;
}

async function load(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { EVENT_TABLE } from "./event-table.ts"; export { BASE } from "./common-fields.ts";`,
      resolveDir: join(root, "orchestrator/core/ledger/events"),
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
