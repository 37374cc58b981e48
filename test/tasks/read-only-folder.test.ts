import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { makeScratchRepository } from "../support/scratch-repository.ts";

const NOBODY = 65_534;
/** Before a lock that is waited for would be given up. */
const SOON_MS = 20_000;

let plugin: FreshPlugin;
beforeAll(() => {
  plugin = makeFreshPlugin();
  for (const folder of [dirname(plugin.root), plugin.root]) chmodSync(folder, 0o755);
});
afterAll(() => plugin.remove());

/** Adds a task as somebody whom the permissions of files hold: root is held by none. */
function addTask(root: string, mode: number) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) spawnSync("chown", ["-R", String(NOBODY), dirname(root)]);
  chmodSync(join(root, ".beads"), mode);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(plugin.root, "bin/skyfom"), "task", "add", "Store the orders"],
    {
      cwd: root,
      env: { PATH: "/usr/bin:/bin", HOME: dirname(root) },
      encoding: "utf8",
      timeout: SOON_MS,
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    },
  );
  return { exitCode: status, stdout, stderr: stderr.replaceAll(root, "…") };
}

test.each<[string, (beads: string) => void, string]>([
  ["that is empty", () => undefined, "open '….beads/.gitignore'"],
  [
    "in which tasks were changed before",
    (beads) => {
      writeFileSync(join(beads, ".gitignore"), "*.lock\n*.tmp\n");
      mkdirSync(join(beads, "skyfom.tmp"));
      writeFileSync(join(beads, "issues.jsonl"), "");
    },
    "access '….beads'",
  ],
])("a read-only .beads %s is named at once, as what it is", (_, lay, what) => {
  const repository = makeScratchRepository();
  const beads = join(repository.root, ".beads");
  onTestFinished(() => {
    chmodSync(beads, 0o755);
    repository.remove();
  });
  mkdirSync(beads);
  lay(beads);
  expect(addTask(repository.root, 0o555)).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `…/.beads/issues.jsonl
  the file system refuses it: EACCES: permission denied, ${what.replace("…", "…/")}
  Make the file and its folder readable and writable for you.
`,
  });
  expect(addTask(repository.root, 0o755)).toMatchObject({ exitCode: 0, stderr: "" });
});
