import { appendFileSync, cpSync, existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

// What the doctor starts, for a person, of hooks that the settings of a folder name as Skyfom's.

let plugin: FreshPlugin;
let repository: ScratchRepository;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());
beforeEach(() => {
  repository = makeScratchRepository();
});
afterEach(() => repository.remove());

const mark = () => join(repository.home, "mark");
const MARK = 'require("node:fs").writeFileSync(process.env.HOME + "/mark", "");\n';
const UNTRUSTED = "Claude Code was not told to trust this folder, so they were not started";

function doctor(): string {
  return plugin.run(["doctor"], { cwd: repository.root, env: { HOME: repository.home } }).stdout;
}

/** Names a hook for each event that the doctor asks, with a copy of our bundles in the folder. */
function bringHooks(command: string): string {
  const folder = join(repository.root, "own/hooks/dist");
  cpSync(join(plugin.root, "hooks/dist"), folder, { recursive: true });
  const named = Object.entries({
    PreToolUse: "pre-tool-use",
    SubagentStart: "subagent-start",
    SubagentStop: "settle",
  }).map(([event, name]) => {
    return [event, [{ hooks: [{ type: "command", command, args: [join(folder, `${name}.cjs`)] }] }]];
  });
  repository.write(".claude/settings.json", JSON.stringify({ hooks: Object.fromEntries(named) }));
  return folder;
}

/** A program that leaves the mark. */
function evil(): string {
  const file = join(repository.root, "evil");
  writeFileSync(file, `#!/bin/sh\ntouch '${mark()}'\n`, { mode: 0o755 });
  return file;
}

function trust(folder: string): void {
  const projects = { [folder]: { hasTrustDialogAccepted: true } };
  writeFileSync(join(repository.home, ".claude.json"), JSON.stringify({ projects }));
}

test("a copy of its own hooks is tested in any folder", () => {
  bringHooks("node");
  const text = doctor();
  expect(text).not.toContain(UNTRUSTED);
  expect(text).toContain("a test spawn was denied on a full ledger");
});

test.each([
  ["a changed script", () => appendFileSync(join(bringHooks("node"), "pre-tool-use.cjs"), MARK)],
  ["a changed file that the script loads", () => appendFileSync(join(bringHooks("node"), "work.cjs"), MARK)],
  ["another program", () => bringHooks(evil())],
])("%s is started only once the user has told the client to trust the folder, or one above it", (_, bring) => {
  bring();
  expect([doctor().includes(UNTRUSTED), existsSync(mark())]).toEqual([true, false]);
  trust(dirname(repository.root));
  expect([doctor().includes(UNTRUSTED), existsSync(mark())]).toEqual([false, true]);
});
