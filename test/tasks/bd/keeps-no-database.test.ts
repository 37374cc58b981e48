import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { judgeBdVersion } from "../../../orchestrator/core/tasks/bd/bd-version.ts";
import { isServed, keepsNoDatabase } from "../../../orchestrator/core/tasks/bd/judge-database.ts";
import type { Bd } from "../../../orchestrator/io/tasks/bd/bd.ts";
import { callBd } from "../../../orchestrator/io/tasks/bd/call-bd.ts";
import { findBd } from "../../../orchestrator/io/tasks/bd/find/find-bd.ts";
import { makeDatabase, realBd } from "../support/bd-binary.ts";
import { issueLine } from "../support/scratch-store.ts";

const bd = realBd("0.49.5");

function keeps(config: string, env: NodeJS.ProcessEnv = {}, text = "0.49.5"): boolean {
  const version = judgeBdVersion(text);
  if (version === undefined) throw new Error(text);
  return keepsNoDatabase(version, { names: [], metadata: {}, config }, env);
}

test.each([
  "no-db: true",
  'issue-prefix: "x"\nno-db: true  # JSONL only',
  '"no-db": yes',
  "{ no-db: true }",
  "NO-DB: 1",
])("bd 0.49 works without a database where its settings say `%s`", (config) => expect(keeps(config)).toBe(true));

test.each(["", "# no-db: true", "no-db: false", "no-db: false # true", 'no-db: "false"', "no-daemon: true"])(
  "and with one where they say `%s`",
  (config) => expect(keeps(config)).toBe(false),
);

test("the environment counts too, and bd 1.0 knows no such mode", () => {
  expect([keeps("", { BD_NO_DB: "1" }), keeps("", { BD_NO_DB: "false" })]).toEqual([true, false]);
  expect(keeps("no-db: true", {}, "1.0.3")).toBe(false);
});

test.each<[string, object, string, NodeJS.ProcessEnv]>([
  ["metadata.json", { dolt_mode: "server" }, "", {}],
  ["a setting", {}, "dolt:\n  shared-server: true", {}],
  ["a variable", {}, "", { BEADS_DOLT_SHARED_SERVER: "1" }],
])("a database that a server serves is one where %s says so, and no other is", (_, metadata, config, env) => {
  const facts = { names: [], metadata: { ...metadata }, config };
  expect(isServed(facts, env)).toBe(true);
  expect(isServed({ names: [], metadata: {}, config: "shared-server: false" }, {})).toBe(false);
});

describe.skipIf(typeof bd === "string")("bd 0.49.5 keeps no database, and we know it, where that is said", () => {
  test.each([
    [
      "nowhere, though the home says it: the repository has settings of its own",
      "home/.config/bd/config.yaml",
      true,
      false,
    ],
    ["in the user's own settings", "home/.config/bd/config.yaml", false, true],
    ["in the settings of a system that names another folder for them", "home/xdg/bd/config.yaml", false, true],
    ["in the home's .beads", "home/.beads/config.yaml", false, true],
    ["above the repository", ".beads/config.yaml", false, true],
    ["for this machine alone", "repository/.beads/config.local.yaml", true, true],
  ])("%s", async (_, named, hasOwn, expected) => {
    if (typeof bd === "string") return;
    const { root, env: given, remove } = makeDatabase(bd, []);
    onTestFinished(remove);
    const folder = join(root, ".beads");
    const file = join(dirname(root), named);
    const env: NodeJS.ProcessEnv = { ...given, XDG_CONFIG_HOME: named.includes("xdg") ? dirname(dirname(file)) : "" };
    for (const name of [...(hasOwn ? [] : ["config.yaml"]), "beads.db", "beads.db-shm", "beads.db-wal"])
      rmSync(join(folder, name), { force: true });
    writeFileSync(join(folder, "issues.jsonl"), `${issueLine("bd-a")}\n`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "no-db: true\n");
    const found = await findBd({ path: folder, root, because: "given" }, env);
    if (found.kind === "none") throw new Error(found.problem.what);
    expect(await isWithout(found.bd, folder)).toBe(expected);
    expect(found.bd.isJsonlOnly).toBe(expected);
  });
});

/** A question has the database built where there is to be one. */
async function isWithout(asked: Bd, folder: string): Promise<boolean> {
  expect(await callBd(asked, ["ready", "--json", ...asked.version.flags])).toMatchObject({ kind: "exited", code: 0 });
  return !existsSync(join(folder, "beads.db"));
}
