import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../orchestrator/core/settings/settings.ts";
import type { Validator } from "../../orchestrator/core/validators/compile-validator.ts";
import { compileAll } from "../../scripts/build/compiled-validators.mjs";
import { wholeFiles } from "../run/simulated/whole-runs.ts";
import { fc } from "../support/draws.ts";

const FOLDER = new URL("../../orchestrator/core/validators/", import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.startsWith("is-"))
  .map((file) => basename(file, ".ts"));

const COMPOSITION = "../../skills/skyfom-fullstack-developer/composition.json";
const RECORD = {
  before: null,
  after: ["d"],
  entries: { hooks: { Stop: [{ hooks: [{}] }] }, allow: ["r"], env: { A: "b" } },
  containers: [["hooks", 0]],
};

const AT = "2026-01-31T12:00:00.000Z";
const AGENT = { id: "a", isJoined: true, skillName: null, taskId: "t-1", status: "running", spawnedAt: AT };
const LIVES = [{ life: "l", status: "running", slot: 1, from: AT }];

/** A value that each validator takes. */
const RIGHT: Readonly<Record<string, unknown>> = {
  isSettings: DEFAULT_SETTINGS,
  isReport: {
    status: "done",
    summary: "It works.",
    files: ["src/a.ts"],
    commits: ["0123abc"],
    tests: [{ command: "npm test", result: "passed" }],
    followUps: [],
  },
  isComposition: JSON.parse(readFileSync(new URL(COMPOSITION, import.meta.url), "utf8")),
  isSettingsRecord: RECORD,
  isNotifySettings: { bell: true, webhook: "https://notices.example/x", titles: false, stuckMinutes: 15 },
  isEvent: { type: "ended", at: AT, owner: "o", life: "l", status: "lost", by: "Stop" },
  isAgentList: [{ ...AGENT, description: "d", agentType: "x", lives: LIVES }],
  isTokenCounts: { a1: { bytes: 1_000, tokens: 120 }, a2: { bytes: 0, tokens: 0 } },
  isAsking: { tool: "Bash", at: AT, transcript: "agent-a1.jsonl" },
  isLastWords: { at: AT, agent: "a1", lastMessage: "Done.", transcript: "agent-a1.jsonl" },
  isKeptStep: { text: "Call them.", references: ["ab12.1"], signature: "s" },
  isTraces: { mayHaveChanged: true, files: ["a.ts"], commits: ["0123abc"], commands: ["make"], lastMessage: "x" },
  isRunFile: wholeFiles("m1-b1-n1-p1-s1")[1],
  isManifest: {
    format: 1,
    version: "0.1.0",
    state: "installed",
    files: { "bin/skyfom": { digests: ["d"], wasThere: false } },
    directories: ["", "bin"],
    settings: { "settings.json": RECORD, ...RECORD },
  },
};

const codes = await compileAll(process.cwd());

test.each(NAMES)("in a bundle, the validators of %s answer as from the source, error by error", async (name) => {
  const fromSource = (await import(`${FOLDER}${name}.ts`)) as Record<string, Validator<unknown>>;
  const inBundle = (await run(codes.get(name) ?? "")) as typeof fromSource;
  expect(Object.keys(inBundle).sort()).toEqual(Object.keys(fromSource).sort());
  for (const [validator, original] of Object.entries(fromSource)) {
    const compiled = inBundle[validator] as Validator<unknown>;
    const answer = (validate: Validator<unknown>, value: unknown) => [validate(value), place(validate.errors)];
    expect(answer(original, RIGHT[validator])).toEqual([true, null]);
    const spoiled = fc.array(fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 1 })), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(spoiled, (changes) => {
        const value = changes.reduce((spoilt, [at, by]) => spoil(spoilt, at, by), RIGHT[validator]);
        expect(answer(compiled, value)).toEqual(answer(original, value));
      }),
      { numRuns: 200 },
    );
  }
});

/** Errors without where in the schema the rule stands, which nobody reads and a bundle leaves out. */
function place(errors: Validator<unknown>["errors"]) {
  return errors?.map((error) => ({ ...error, schemaPath: undefined })) ?? errors;
}

/** The value with another in one place of it, or without a member, or with one more. */
function spoil(value: unknown, at: number, by: unknown): unknown {
  if (typeof value !== "object" || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[at % (keys.length + 1)] ?? "more";
  const copy = structuredClone(value) as Record<string, unknown>;
  const deeper = Math.floor(at / (keys.length + 1));
  if (deeper % 5 === 0) delete copy[key];
  else copy[key] = deeper % 5 === 1 ? by : spoil(copy[key], Math.floor(deeper / 5), by);
  return copy;
}

async function run(code: string): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
}
