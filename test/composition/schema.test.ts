import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { MAX_CONCURRENT_AGENTS } from "../../orchestrator/core/max-concurrent-agents.ts";
import { DEFAULT_TOKEN_ESTIMATE, validateSkillComposition } from "../../orchestrator/parallel-executor.ts";

const text = readFileSync("orchestrator/skill-composition-schema.json", "utf8");
const schema = JSON.parse(text);

interface Node {
  readonly [key: string]: unknown;
}

/** Every schema within a schema, by its path. */
function walk(node: Node, path = "#"): [string, Node][] {
  const inner = Object.entries({ ...(node.properties as Node), ...(node.$defs as Node) }) as [string, Node][];
  const items = node.items as Node | undefined;
  return [
    [path, node],
    ...inner.flatMap(([name, one]) => walk(one, `${path}/${name}`)),
    ...(items && !("$ref" in items) ? walk(items, `${path}/items`) : []),
  ];
}

test("it is a valid schema of draft 2020-12", () => {
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
});

test("the cap in it is the cap, and its defaults are those of the code", () => {
  const { maximum, default: given } = schema.properties.maxParallel;
  expect([maximum, given]).toEqual([MAX_CONCURRENT_AGENTS, MAX_CONCURRENT_AGENTS]);
  expect(schema.$defs.subSkill.properties.tokenEstimate.description).toContain(`${DEFAULT_TOKEN_ESTIMATE}`);
  const { errorHandling, maxRetries } = schema.properties.coordinationStrategy.properties;
  expect([errorHandling.default, maxRetries.default]).toEqual(["fail-fast", 1]);
  const { required, independent, dependencies } = schema.$defs.subSkill.properties;
  expect([required.default, independent.default, dependencies.default]).toEqual([true, false, []]);
});

describe("what an editor needs to help", () => {
  const all = walk(schema);

  test("every object is closed", () => {
    const open = all.filter(([, node]) => node.type === "object" && node.additionalProperties !== false);
    expect(open.map(([path]) => path)).toEqual([]);
    expect(all.filter(([, node]) => node.type === "object").length).toBe(3);
  });

  test("everything is described", () => {
    expect(all.filter(([, node]) => typeof node.description !== "string").map(([path]) => path)).toEqual([]);
  });

  test("every property has an example, and it is valid where it stands", () => {
    const ajv = new Ajv2020({ schemas: [{ ...schema, $id: "composition" }] });
    for (const [path, node] of all.filter(([, node]) => node.examples !== undefined)) {
      const examples = node.examples as unknown[];
      expect(examples.length, path).toBeGreaterThan(0);
      const validate = ajv.compile({ ...node, $defs: schema.$defs });
      for (const example of examples) expect([path, validate(example)]).toEqual([path, true]);
    }
    const silent = all.filter(([path, node]) => node.examples === undefined && path !== "#");
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test("a composition may name its schema", () => {
    const composition = {
      $schema: "./schema.json",
      name: "shop",
      executionMode: "hybrid",
      subSkills: [{ skillName: "a" }],
    };
    expect(validateSkillComposition(composition)).toEqual({ valid: true, errors: [], findings: [], warnings: [] });
  });
});

test("the types are those of the schema, field by field", () => {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-schema-"));
  try {
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
    writeFileSync(
      join(folder, "drift.ts"),
      `import type { FromSchema } from "json-schema-to-ts";
import type { SkillComposition } from "${resolve("orchestrator/parallel-executor.ts")}";

const schema = ${text.trim()} as const;
type Schema = FromSchema<typeof schema, { keepDefaultedPropertiesOptional: true }>;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
/** Both written out to the last field, so that a type made of several compares as one. */
type Whole<T> = T extends readonly (infer E)[] ? Whole<E>[] : T extends object ? { [K in keyof T]: Whole<T[K]> } : T;
const same: Same<Whole<Schema>, Whole<SkillComposition>> = true;
console.log(same);
`,
    );
    const tsconfig = {
      extends: resolve("tsconfig.json"),
      compilerOptions: { exactOptionalPropertyTypes: false },
      include: ["drift.ts"],
      exclude: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    const { stdout } = spawnSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", folder], {
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
