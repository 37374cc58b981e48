import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTaskSource } from "../../orchestrator/io/tasks/open-task-source.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

const someBd = fileURLToPath(new URL("faulty-bd.mjs", import.meta.url));
let repository: ScratchRepository;

beforeEach(() => {
  repository = makeScratchRepository();
  repository.write(".beads/embeddeddolt/x", "");
});
afterEach(() => repository.remove());

/** Whether bd is run on the repository, or why not. */
async function opened(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const env = {
    HOME: repository.home,
    PATH: process.env.PATH,
    CALLS: join(repository.home, "calls"),
    SKYFOM_BD: someBd,
  };
  const found = await openTaskSource(repository.root, { ...env, ...more });
  return found.kind === "source" ? found.source.kind : `${found.problem.where}: ${found.problem.what}`;
}

function hook(name: string, mode = 0o755): string {
  repository.write(`.beads/hooks/${name}`, "#!/bin/sh\n");
  chmodSync(join(repository.root, ".beads/hooks", name), mode);
  return join(repository.root, ".beads/hooks", name);
}

function settings(file: string, env: Readonly<Record<string, string>>): void {
  repository.write(`.claude/${file}`, JSON.stringify({ env }));
}

test.each(["on_create", "on_update", "on_close", "on_close.exe"])(
  "bd is not run where it would start .beads/hooks/%s",
  async (name) => {
    const path = hook(name);
    const why = `${path}: bd starts this program whenever a task changes, and it comes with the repository`;
    expect(await opened()).toBe(why);
    expect(await opened({ SKYFOM_BD_HOOKS: "run" })).toBe("bd");
    settings("settings.json", { SKYFOM_BD_HOOKS: "run" });
    expect(await opened({ SKYFOM_BD_HOOKS: "run" })).toBe(why);
  },
);

test.skipIf(process.platform === "win32")(
  "git's own hooks there, and what is no program, are nothing that bd starts",
  async () => {
    hook("post-merge");
    hook("on_close", 0o644);
    expect(await opened()).toBe("bd");
  },
);

test("bd is not run where it would write through a link", async () => {
  symlinkSync(join(repository.home, ".bashrc"), join(repository.root, ".beads/daemon.log"));
  expect(await opened()).toContain(`.beads/daemon.log: it leads to ${join(repository.home, ".bashrc")}`);
});

test.each(["settings.json", "settings.local.json"])("a bd that %s of the repository names is not run", async (file) => {
  settings(file, { SKYFOM_BD: "./evil" });
  expect(await opened()).toContain("SKYFOM_BD: the settings of the repository name it");
});

test("a BEADS_DIR that the repository's settings name stays in the repository; the user's own may be anywhere", async () => {
  const elsewhere = join(repository.home, "tasks");
  mkdirSync(elsewhere);
  expect(await opened({ BEADS_DIR: elsewhere })).toBe("jsonl");
  settings("settings.json", { BEADS_DIR: elsewhere });
  expect(await opened({ BEADS_DIR: elsewhere })).toContain(
    `BEADS_DIR: the settings of the repository name ${elsewhere}`,
  );
  expect(await opened({ BEADS_DIR: join(repository.root, ".beads") })).toBe("bd");
});
