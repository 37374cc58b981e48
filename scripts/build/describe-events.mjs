import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const SCHEMA = "orchestrator/schemas/events.schema.json";
const PAGE = "docs/state.md";
const TABLE_OF_PAGE = /(?<=^\| type \| it tells that \|\n\|---\|---\|\n)(?:\| .*\n)*/m;

/** Writes what is made from the table of events: its schema, and its rows in the page on the state. */
export async function describeEvents(root) {
  for (const [path, content] of Object.entries(await descriptionsOfEvents(root))) {
    if (readFileSync(join(root, path), "utf8") !== content) writeFileSync(join(root, path), content);
  }
}

/** The content of each file that is made, or made in part, from the table of events. */
export async function descriptionsOfEvents(root) {
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
    oneOf: types.map(([type, { fields }]) => schemaOf(type, BASE, fields)),
  };
  const rows = types.map(([type, { tells }]) => `| \`${type}\` | ${tells} |\n`).join("");
  const page = readFileSync(join(root, PAGE), "utf8");
  return { [SCHEMA]: formatted(root, schema), [PAGE]: page.replace(TABLE_OF_PAGE, () => rows) };
}

function schemaOf(type, { at, ...base }, own) {
  const fields = Object.entries({ ...base, ...own });
  return {
    type: "object",
    additionalProperties: false,
    required: ["at", "type", ...fields.filter(([, { isOptional }]) => !isOptional).map(([name]) => name)],
    properties: {
      type: { const: type, description: "The kind of event." },
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
