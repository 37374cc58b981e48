import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { claudeFolder } from "./arbitrary-claude.ts";
import { readTree } from "./read-tree.ts";
import { runVerb } from "./run-verb.ts";

let repository: ScratchRepository;

beforeAll(() => {
  repository = makeScratchRepository();
});
afterAll(() => repository.remove());

test("install and uninstall give back the same bytes, whatever .claude held", async () => {
  const run = (verb: "install" | "uninstall", options = {}) => runVerb(verb, repository.home, repository.root, options);
  await fc.assert(
    fc.asyncProperty(claudeFolder, fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }), async (folder, installs) => {
      rmSync(join(repository.root, ".claude"), { recursive: true, force: true });
      lay(folder);
      const before = readTree(repository.root);
      for (const yes of installs) expect(await run("install", { yes })).toMatchObject({ ok: true });
      expect(existsSync(join(repository.root, ".claude/bin/skyfom"))).toBe(true);
      expect(await run("uninstall")).toMatchObject({ ok: true, data: { kept: [] } });
      expect(readTree(repository.root)).toEqual(before);
    }),
    { numRuns: 150 },
  );
});

function lay({
  files,
  emptyFolders,
  settings,
  localSettings,
}: typeof claudeFolder extends fc.Arbitrary<infer T> ? T : never) {
  mkdirSync(join(repository.root, ".claude"));
  for (const folder of emptyFolders) mkdirSync(join(repository.root, ".claude", folder), { recursive: true });
  for (const [path, content] of Object.entries(files)) repository.write(`.claude/${path}`, content);
  if (settings !== null) writeFileSync(join(repository.root, ".claude/settings.json"), settings);
  if (localSettings !== null) writeFileSync(join(repository.root, ".claude/settings.local.json"), localSettings);
}
