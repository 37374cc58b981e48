import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareInstall } from "../../orchestrator/io/install/prepare-install.ts";
import { prepareUninstall } from "../../orchestrator/io/install/prepare-uninstall.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { claudeFolder } from "./arbitrary-claude.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

let plugin: FreshPlugin;
let repository: ScratchRepository;

beforeAll(() => {
  plugin = makeFreshPlugin();
  // the many runs below copy it each time, and its size adds nothing
  writeFileSync(join(plugin.root, "orchestrator/dist/cli.mjs"), "");
  repository = makeScratchRepository();
});
afterAll(() => {
  plugin.remove();
  repository.remove();
});

test("install and uninstall give back the same bytes, whatever .claude held", () => {
  fc.assert(
    fc.property(claudeFolder, fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }), (folder, installs) => {
      rmSync(join(repository.root, ".claude"), { recursive: true, force: true });
      lay(folder);
      const before = readTree(repository.root);
      for (const yes of installs) install(yes);
      expect(existsSync(join(repository.root, ".claude/bin/skyfom"))).toBe(true);
      uninstall();
      expect(readTree(repository.root)).toEqual(before);
    }),
    { numRuns: 80 },
  );
});

const target = () => ({
  dir: repository.root,
  repository: repository.root,
  claudeDir: join(repository.root, ".claude"),
});

function install(yes: boolean): void {
  const prepared = prepareInstall(plugin.root, "0.1.0", target());
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
  const planned = prepared.plan(new Set(yes ? ["allow-rule", "client-settings", "status-line"] : []));
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  expect(prepared.carryOut(planned.plan)).toBeUndefined();
}

function uninstall(): void {
  const prepared = prepareUninstall(target());
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
  expect(prepared.plan.kept).toEqual([]);
  expect(prepared.carryOut()).toBeUndefined();
}

type ClaudeFolder = typeof claudeFolder extends fc.Arbitrary<infer Folder> ? Folder : never;

function lay({ files, hasOurs, emptyFolders, settings, localSettings }: ClaudeFolder): void {
  mkdirSync(join(repository.root, ".claude"));
  for (const folder of emptyFolders) mkdirSync(join(repository.root, ".claude", folder), { recursive: true });
  for (const [path, content] of Object.entries(files)) repository.write(`.claude/${path}`, content);
  if (hasOurs) repository.write(".claude/bin/skyfom", readFileSync(join(plugin.root, "bin/skyfom"), "utf8"));
  if (settings !== null) writeFileSync(join(repository.root, ".claude/settings.json"), settings);
  if (localSettings !== null) writeFileSync(join(repository.root, ".claude/settings.local.json"), localSettings);
}
