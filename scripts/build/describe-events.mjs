import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const SCHEMA = "orchestrator/schemas/events.schema.json";
const PAGE = "docs/state.md";

/** Writes what is made from the table of events: its schema, and the rows of the page that explains it. */
export async function describeEvents(root) {
  await rewrite(join(root, SCHEMA), () => schemaOfEvents(root));
  await rewrite(join(root, PAGE), (page) => withEvents(root, page));
}

async function rewrite(path, make) {
  const before = readFileSync(path, "utf8");
  const content = await make(before);
  if (before !== content) writeFileSync(path, content);
}

const ROWS = /(?<=^\| type \| .*\n\|---\|.*\n)(?:\|.*\n)*/m;

/** The page with a row for each type of event in its table of them. */
export async function withEvents(root, page) {
  const { EVENT_TABLE } = await load(root);
  if (!ROWS.test(page)) throw new Error(`${PAGE} has no table of events`);
  const rows = Object.entries(EVENT_TABLE).map(
    ([type, { tells, fields }]) => `| \`${type}\` | ${tells} | ${Object.entries(fields).map(nameField).join(", ")} |\n`,
  );
  return page.replace(ROWS, () => rows.join(""));
}

function nameField([name, { isOptional }]) {
  return isOptional ? `[${name}]` : name;
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
