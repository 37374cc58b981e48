import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import { MAX_CONCURRENT_AGENTS } from "../../orchestrator/core/max-concurrent-agents.ts";
import packageJson from "../../package.json" with { type: "json" };
import { importsOf } from "./readers/find-circles.ts";
import { textOf, trackedFiles } from "./readers/tracked-files.ts";

const json = (path: string) => JSON.parse(textOf(path));

test("the cap is written once in the code", () => {
  const sources = trackedFiles().filter((path) => /^(orchestrator|hooks)\/.*\.ts$/.test(path));
  // as a number of its own: not a part of a name, of a text, or of a regular expression's {7}
  const cap = new RegExp(`(?<![\\w.{$"'\`:-])${MAX_CONCURRENT_AGENTS}(?![\\w."'\`:-])`);
  const withoutComments = (path: string) => transformSync(textOf(path), { loader: "ts", legalComments: "none" }).code;
  expect(sources.filter((path) => cap.test(withoutComments(path)))).toEqual([
    "orchestrator/core/max-concurrent-agents.ts",
  ]);
});

test("the state of a run is changed in one file, where the compiler holds each step to the table", () => {
  const sources = trackedFiles().filter(
    (path) => /^(orchestrator|hooks)\/.*\.ts$/.test(path) && !path.includes("/dist/"),
  );
  const changes = /\bstate:\s*\{\s*(?:kind:\s*"(?!open")|\.\.\.run\b)/;
  expect(sources.filter((path) => changes.test(textOf(path)))).toEqual(["orchestrator/core/run/states.ts"]);
});

test("what Skyfom says to a model is written in one folder, which knows nothing of what decides on it", () => {
  const sources = trackedFiles().filter(
    (path) => /^(orchestrator|hooks)\/.*\.ts$/.test(path) && !path.includes("/dist/"),
  );
  const outside = sources.filter((path) => !path.startsWith("orchestrator/core/texts/"));
  const speaking = outside.filter((path) => /["`]Skyfom: /.test(textOf(path)));
  // its lines are for the user, who sees whose they are among those of other plugins
  expect(speaking).toEqual(["orchestrator/core/view/past/render-brief.ts"]);
  const texts = sources.filter((path) => !outside.includes(path));
  expect(texts.length).toBeGreaterThan(20);
  const imported = texts.flatMap((path) => importsOf(path, textOf(path)));
  expect(imported.filter((path) => /\/(?:run|ledger\/signals|view)\//.test(path))).toEqual([]);
});

test("every property is tried with draws that are the same in each run", () => {
  const tests = trackedFiles().filter((path) => path.startsWith("test/") && !path.startsWith("test/long/"));
  const drawing = tests.filter((path) => /\bfc\.(assert|check)\(/.test(textOf(path)));
  expect(drawing.length).toBeGreaterThan(30);
  expect(drawing.filter((path) => !textOf(path).includes('/support/draws.ts"'))).toEqual([]);
});

test("every schema that limits a number of agents limits it to the cap", () => {
  const schemas = trackedFiles().filter((path) => /^orchestrator\/.*schema\.json$/.test(path));
  const limits = schemas.flatMap((path) => findLimits(json(path)));
  expect(limits.map(({ name }) => name)).toEqual(expect.arrayContaining(["parallelism", "maxAgents", "maxParallel"]));
  expect(limits.filter(({ maximum }) => maximum !== MAX_CONCURRENT_AGENTS)).toEqual([]);
});

/** Every property that says how many agents there may be, with the maximum that its schema gives it. */
function findLimits(schema: unknown): { name: string; maximum: unknown }[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) => [
    ...(["parallelism", "maxAgents", "maxParallel"].includes(name) ? [{ name, maximum: value.maximum }] : []),
    ...findLimits(value),
  ]);
}

test("the command's hint names the cap", () => {
  expect(textOf("commands/skyfom-pm.md")).toContain(`[1-${MAX_CONCURRENT_AGENTS}] `);
});

test("the plugin and the marketplace say what package.json says", () => {
  const plugin = json(".claude-plugin/plugin.json");
  const marketplace = json(".claude-plugin/marketplace.json");
  const { name, version, description, license, homepage, keywords } = packageJson;
  const repository = packageJson.repository.replace(/^github:/, "https://github.com/");
  expect(plugin).toMatchObject({ name, version, description, license, homepage, repository, keywords });
  expect([homepage, packageJson.bugs]).toEqual([`${repository}#readme`, `${repository}/issues`]);
  expect(marketplace.plugins).toEqual([{ name, description, source: "./" }]);
});

test("they say what hooks read everywhere, where they keep records, and that they send nothing, and no hook can", () => {
  expect(packageJson.description).toMatch(
    / The hooks read prompts and agent calls on this machine, keep records only of projects that they guard, and send nothing\.$/,
  );
  const bundles = trackedFiles().filter((path) => path.startsWith("hooks/dist/"));
  expect(bundles.length).toBeGreaterThan(5);
  const canSend =
    /\brequire\("(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?"\)|\bfetch\(|\bnew WebSocket\(/;
  expect(bundles.filter((path) => canSend.test(textOf(path)))).toEqual([]);
});

test("the newest version in the changelog is the one of package.json", () => {
  expect(/^## (\d+\.\d+\.\d+)/m.exec(textOf("CHANGELOG.md"))?.[1]).toBe(packageJson.version);
});
