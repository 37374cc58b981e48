import { expect, test } from "vitest";
import { judgeBdVersion } from "../../orchestrator/core/tasks/bd/bd-version.ts";
import { keepsNoDatabase } from "../../orchestrator/core/tasks/bd/judge-database.ts";

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
