import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { findBeadsFolder } from "../../orchestrator/io/tasks/find-beads-folder.ts";
import { openTaskSource } from "../../orchestrator/io/tasks/open-task-source.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { issueLine } from "./support/scratch-store.ts";

const someBd = fileURLToPath(new URL("support/faulty-bd.mjs", import.meta.url));
const repositories: ScratchRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

function make(...files: string[]) {
  const repository = makeScratchRepository();
  repositories.push(repository);
  for (const file of files) repository.write(file, "");
  const { home } = repository;
  writeFileSync(join(home, "calls"), "");
  return { ...repository, env: { HOME: home, PATH: process.env.PATH, SKYFOM_BD: someBd, CALLS: join(home, "calls") } };
}

describe("where .beads is", () => {
  test("at the top of the repository, also before it exists", () => {
    const { root, env } = make("src/deep/a.ts");
    expect(findBeadsFolder(join(root, "src", "deep"), env)).toEqual({
      path: join(root, ".beads"),
      root,
      because: `at the top of the repository ${root}`,
    });
  });

  test("in a folder nearer than the top, where one is", () => {
    const { root, env } = make("packages/one/.beads/issues.jsonl", "packages/one/src/a.ts");
    const one = join(root, "packages", "one");
    expect(findBeadsFolder(join(one, "src"), env)).toEqual({
      path: join(one, ".beads"),
      root: one,
      because: `found in ${one}`,
    });
  });

  test("where BEADS_DIR says", () => {
    const { root, home, env } = make();
    expect(findBeadsFolder(root, { ...env, BEADS_DIR: join(home, "tasks") })).toEqual({
      path: join(home, "tasks"),
      root: home,
      because: "BEADS_DIR names it",
    });
  });

  test("where a redirect leads, once", () => {
    const { root, write, env } = make("shared/tasks/embeddeddolt/x", "shared/tasks/redirect");
    write(".beads/redirect", "# moved\n\nshared/tasks\n");
    write("shared/tasks/redirect", "nowhere\n");
    expect(findBeadsFolder(root, env)).toEqual({
      path: join(root, "shared", "tasks"),
      root: join(root, "shared"),
      because: `${join(root, ".beads", "redirect")} leads to it`,
      database: "embeddeddolt",
    });
  });

  test("where a redirect leads into another work tree of the repository", () => {
    const { root, home, git, env } = make(".beads/issues.jsonl");
    const linked = join(home, "linked");
    git("worktree", "add", "--quiet", linked);
    mkdirSync(join(linked, ".beads"));
    writeFileSync(join(linked, ".beads", "beads.db"), "");
    writeFileSync(join(root, ".beads", "redirect"), `${linked}/.beads\n`);
    expect(findBeadsFolder(root, env)).toMatchObject({ path: join(linked, ".beads"), database: "beads.db" });
    writeFileSync(join(linked, ".beads", "redirect"), `${root}/.beads\n`);
    expect(findBeadsFolder(linked, env)).toMatchObject({ path: join(root, ".beads"), root });
  });

  test("in the main checkout, for a linked worktree without a database of its own", () => {
    const { root, home, git, env } = make(".beads/issues.jsonl");
    const linked = join(home, "linked");
    git("worktree", "add", "--quiet", linked);
    mkdirSync(join(linked, ".beads"));
    expect(findBeadsFolder(linked, env)?.path).toBe(join(root, ".beads"));
    writeFileSync(join(linked, ".beads", "beads.db"), "");
    expect(findBeadsFolder(linked, env)).toMatchObject({ path: join(linked, ".beads"), database: "beads.db" });
  });

  test("in a bare repository, for its worktrees, once bd has put it there", () => {
    const { root, home, git, env } = make();
    const [bare, linked] = [join(home, ".bare"), join(home, "linked")];
    git("clone", "--quiet", "--bare", root, bare);
    git("--git-dir", bare, "worktree", "add", "--quiet", linked);
    expect(findBeadsFolder(linked, env)?.path).toBe(join(linked, ".beads"));
    mkdirSync(join(bare, ".beads", "embeddeddolt"), { recursive: true });
    expect(findBeadsFolder(linked, env)).toEqual({
      path: join(bare, ".beads"),
      root: bare,
      because: `${linked} is a linked worktree of ${bare}`,
      database: "embeddeddolt",
    });
  });

  test("nowhere outside a repository, whatever bd keeps in the home folder", () => {
    const { home, env } = make();
    mkdirSync(join(home, ".beads"));
    mkdirSync(join(home, "notes"));
    expect(findBeadsFolder(join(home, "notes"), env)).toBeUndefined();
  });
});

describe("which source is taken, and why", () => {
  const about = async (root: string, env: NodeJS.ProcessEnv) => {
    const opened = await openTaskSource(root, env);
    return opened.kind === "source" ? `${opened.source.kind}: ${opened.source.about}` : opened.problem.what;
  };

  test("without a database: the embedded store", async () => {
    const { root, env } = make();
    const folder = join(root, ".beads");
    expect(await about(root, env)).toBe(
      `jsonl: the embedded store ${folder}/issues.jsonl: no Beads database in ${folder} (at the top of the repository ${root})`,
    );
  });

  test.each(["embeddeddolt/x", "dolt/x", "proxieddb/x", "metadata.json"])("with %s: bd", async (file) => {
    const { root, env } = make(`.beads/${file}`);
    expect(await about(root, env)).toBe(
      `bd: bd 1.0.4 on ${root}/.beads: ${file.replace("/x", "")} is there (found in ${root})`,
    );
  });

  test("as the settings or SKYFOM_TASKS say, SKYFOM_TASKS first", async () => {
    const { root, write, env } = make(".beads/embeddeddolt/x");
    write(".beads/issues.jsonl", `${issueLine("t-a")}\n`);
    write(".claude/skyfom.json", '{ "taskSource": "jsonl" }');
    const unseen = "bd does not see changes made here, because embeddeddolt exists";
    expect(await about(root, env)).toBe(
      `jsonl: the embedded store ${root}/.beads/issues.jsonl: "taskSource" in the settings says so; ${unseen}`,
    );
    expect(await about(root, { ...env, SKYFOM_TASKS: "bd" })).toBe(
      `bd: bd 1.0.4 on ${root}/.beads: SKYFOM_TASKS says so`,
    );
  });

  test("bd asked for, but not there, is no source", async () => {
    const { root, env } = make();
    const asked = { ...env, SKYFOM_TASKS: "bd", SKYFOM_BD: "no-such-bd" };
    expect(await about(root, asked)).toBe("bd was not found: spawn no-such-bd ENOENT");
  });
});
