import { appendFileSync, cpSync, existsSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { trustFolder } from "./trust-folder.ts";

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

/** What the doctor says, in one line. */
function doctor(env = {}): string {
  const { stdout } = plugin.run(["doctor"], { cwd: repository.root, env: { HOME: repository.home, ...env } });
  return stdout.replaceAll(/\s+/g, " ");
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

/** Leaves in place of the script a link to the same one beside a changed file that it loads. */
function linkScripts(): void {
  const folder = bringHooks("node");
  const elsewhere = join(repository.root, "elsewhere");
  cpSync(folder, elsewhere, { recursive: true });
  appendFileSync(join(elsewhere, "work.cjs"), MARK);
  rmSync(join(folder, "settle.cjs"));
  symlinkSync(join(elsewhere, "settle.cjs"), join(folder, "settle.cjs"));
}

test("a copy of its own hooks is tested in any folder", () => {
  bringHooks("node");
  const text = doctor();
  expect(text).not.toContain(UNTRUSTED);
  expect(text).toContain("a test spawn was denied with every slot taken");
});

test.each([
  ["a changed script", () => appendFileSync(join(bringHooks("node"), "pre-tool-use.cjs"), MARK)],
  ["a changed file that the script loads", () => appendFileSync(join(bringHooks("node"), "work.cjs"), MARK)],
  ["a link to a script beside a changed file", linkScripts],
  ["another program", () => bringHooks(evil())],
])("%s is started only once the user has told the client to trust the folder, or one above it", (_, bring) => {
  bring();
  expect([doctor().includes(UNTRUSTED), existsSync(mark())]).toEqual([true, false]);
  trustFolder(dirname(repository.root), repository.home);
  expect([doctor().includes(UNTRUSTED), existsSync(mark())]).toEqual([false, true]);
});

test.each(["HOME", "CLAUDE_CONFIG_DIR"])(
  "a folder is not trusted by a file to which its own settings lead with %s",
  (name) => {
    const settings = { env: { [name]: repository.root } };
    repository.write(".claude/settings.local.json", JSON.stringify(settings));
    appendFileSync(join(bringHooks("node"), "pre-tool-use.cjs"), MARK);
    trustFolder(repository.root, repository.root);
    const text = doctor(settings.env);
    const marks = [mark(), join(repository.root, "mark")].map((file) => existsSync(file));
    expect(marks).toEqual([false, false]);
    expect(text).toContain(`this copy's, and the repository's settings set ${name}, so they were not started`);
    expect(text).toContain(`Run \`skyfom install\` again, which brings this copy's hooks. Or remove ${name} from`);
  },
);
