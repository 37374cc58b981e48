import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "jsonc-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareInstall } from "../../orchestrator/io/install/prepare-install.ts";
import { prepareUninstall } from "../../orchestrator/io/install/prepare-uninstall.ts";
import { fc } from "../support/draws.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { claudeFolder } from "./arbitrary-claude.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

let plugin: FreshPlugin;
let repository: ScratchRepository;

beforeAll(() => {
  plugin = makeFreshPlugin();
  // the many runs below copy it each time, and its size adds nothing
  rmSync(join(plugin.root, "orchestrator/dist"), { recursive: true });
  mkdirSync(join(plugin.root, "orchestrator/dist"));
  writeFileSync(join(plugin.root, "orchestrator/dist/cli.cjs"), "");
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

test("an install that has lost its manifest is taken over and taken out, and what else was there means what it meant", () => {
  fc.assert(
    fc.property(claudeFolder, fc.boolean(), (folder, yes) => {
      rmSync(join(repository.root, ".claude"), { recursive: true, force: true });
      // a file that was ours before cannot be told from the rest any more
      lay({ ...folder, hasOurs: false });
      const before = meaning();
      install(yes);
      for (const path of ["skyfom.manifest.json", "skyfom.local"]) {
        rmSync(join(repository.root, ".claude", path), { recursive: true, force: true });
      }
      install(yes);
      uninstall();
      expect(meaning()).toEqual(before);
    }),
    { numRuns: 80 },
  );
});

/** Every file of the user's with its bytes; settings as what they mean, where a bare part that could be ours means nothing. */
function meaning(): Record<string, unknown> {
  const tree = Object.entries(readTree(join(repository.root, ".claude")));
  return Object.fromEntries(
    tree
      .filter(([path]) => !path.endsWith("/") && !/^settings\.(local\.)?json$/.test(path))
      .concat(["settings.json", "settings.local.json"].map((path) => [path, meaningOf(path)] as never)),
  );
}

function meaningOf(path: string): unknown {
  const file = join(repository.root, ".claude", path);
  const text = existsSync(file) ? readFileSync(file, "utf8").replace("\uFEFF", "") : "";
  const { hooks = {}, permissions = {}, env = {}, ...other } = parse(text) ?? {};
  const used = Object.entries(hooks).filter(([, groups]) => (groups as unknown[]).length > 0);
  const rules = permissions.allow?.length > 0 ? permissions : { ...permissions, allow: undefined };
  // a variable that the user had set as we do cannot be told from ours
  const isOurs = (name: string, value: unknown) => name === "CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS" && value === "0";
  const set = Object.entries(env).filter(([name, value]) => !isOurs(name, value));
  return JSON.parse(JSON.stringify({ hooks: Object.fromEntries(used), rules, env: Object.fromEntries(set), other }));
}

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
