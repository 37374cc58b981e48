import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { planWaves } from "../../orchestrator/core/composition/waves/plan-waves.ts";

const FOLDERS = ["orchestrator/core/composition", "orchestrator/io/composition"];

test("no file of the planner's needs itself, by way of others: the planner can plan its own files", () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  );
  const members = files.map((skillName) => ({
    skillName,
    dependencies: importsOf(skillName).filter((name) => files.includes(name)),
  }));
  expect(members.filter(({ dependencies }) => dependencies.length > 0).length).toBeGreaterThan(30);
  const plan = planWaves(members);
  expect(plan.kind === "refused" ? plan.findings : []).toEqual([]);
});

/** Imports of types count too: who reads one file has to read the other. */
function importsOf(file: string): string[] {
  const imports = readFileSync(file, "utf8").matchAll(/\bfrom "(\.[^"]+)"/g);
  return [...new Set(Array.from(imports, ([, path = ""]) => normalize(join(dirname(file), path))))];
}
