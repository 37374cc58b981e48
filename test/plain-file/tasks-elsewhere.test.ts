import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fingerprint } from "../hooks/support/fingerprint.ts";
import { SKYFOM } from "../support/repository-state.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { issueLine } from "../tasks/support/scratch-store.ts";

let repository: ScratchRepository;
let mine: string;

beforeEach(() => {
  repository = makeScratchRepository();
  mine = join(repository.home, "mine");
  mkdirSync(mine);
  writeFileSync(join(mine, ".bashrc"), "mine\n");
});

afterEach(() => repository.remove());

function skyfom(...args: string[]) {
  const env = { PATH: process.env.PATH, HOME: repository.home };
  const { status, stderr } = spawnSync(process.execPath, [join(SKYFOM, "bin/skyfom"), ...args], {
    cwd: repository.root,
    env,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stderr };
}

function link(path: string, to: string): void {
  const at = join(repository.root, path);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(to, at);
}

/** What a repository may hold, the path that is refused, and where that leads. */
const ELSEWHERE: readonly (readonly [what: string, make: () => void, named: string, leads: string])[] = [
  [
    "the task file is a link",
    () => link(".beads/issues.jsonl", "../../home/mine/.bashrc"),
    ".beads/issues.jsonl",
    ".bashrc",
  ],
  [
    "the task file is a link to nothing",
    () => link(".beads/issues.jsonl", "../../home/mine/new"),
    ".beads/issues.jsonl",
    "new",
  ],
  ["the folder of tasks is a link", () => link(".beads", "../home/mine"), ".beads", ""],
  ["the folder of tasks is a link to nothing", () => link(".beads", "../home/mine/new"), ".beads", "new"],
  ["a redirect leads elsewhere", () => repository.write(".beads/redirect", "../home/mine\n"), ".beads/redirect", ""],
  [
    "a redirect names a whole path",
    () => repository.write(".beads/redirect", `${mine}/new/.beads\n`),
    ".beads/redirect",
    "new/.beads",
  ],
  ["a redirect leads through a link", () => throughLink(), ".beads/redirect", ""],
  ["what a redirect leads to leads on", () => leadsOn(), "other/redirect", ""],
  [
    "the redirect itself is a link",
    () => link(".beads/redirect", "../../home/mine/.bashrc"),
    ".beads/redirect",
    ".bashrc",
  ],
  ["the lock is a link", () => link(".beads/issues.jsonl.lock", "../../home/mine"), ".beads/issues.jsonl.lock", ""],
  ["the scratch folder is a link", () => link(".beads/skyfom.tmp", "../../home/mine"), ".beads/skyfom.tmp", ""],
];

function throughLink(): void {
  link("tasks", "../home/mine");
  repository.write(".beads/redirect", "tasks\n");
}

function leadsOn(): void {
  repository.write(".beads/redirect", "other\n");
  repository.write("other/redirect", "../home/mine\n");
}

test.each(ELSEWHERE)(
  "%s: it is refused with where it leads, and nothing there is changed",
  (_what, make, named, leads) => {
    make();
    const { status, stderr } = skyfom("task", "add", "Mend the shop");
    expect(status).toBe(1);
    expect(stderr).toContain(join(repository.root, named));
    expect(stderr).toContain(`it leads to ${join(mine, leads)}, which is `);
    expect(readdirSync(mine)).toEqual([".bashrc"]);
    expect(readFileSync(join(mine, ".bashrc"), "utf8")).toBe("mine\n");
  },
);

test("a redirect to another repository is refused, also to one that is a neighbour", () => {
  execFileSync("git", ["init", "--quiet", join(repository.home, "other")]);
  repository.write(".beads/redirect", "../home/other/.beads\n");
  expect(skyfom("task", "add", "Mend the shop").stderr).toContain(join(repository.home, "other", ".beads"));
  expect(existsSync(join(repository.home, "other", ".beads"))).toBe(false);
});

test("a redirect into .git is refused: git takes what lies there for its own", () => {
  repository.write(".beads/redirect", ".git/hooks\n");
  expect(skyfom("task", "add", "Mend the shop").stderr).toContain(join(repository.root, ".git/hooks"));
  expect(existsSync(join(repository.root, ".git/hooks/issues.jsonl"))).toBe(false);
});

/** What leads into a git directory, and where that is. */
const INTO_GIT: readonly (readonly [what: string, make: () => void, leads: string])[] = [
  ["the task file, to git's settings", () => link(".beads/issues.jsonl", "../.git/config"), ".git/config"],
  [
    "the task file, to a hook to be",
    () => link(".beads/issues.jsonl", "../.git/hooks/post-merge"),
    ".git/hooks/post-merge",
  ],
  ["the folder of tasks", () => link(".beads", ".git/info"), ".git/info"],
  ["the lock", () => link(".beads/issues.jsonl.lock", "../.git/hooks"), ".git/hooks"],
  ["the task file, by another case of the name", () => link(".beads/issues.jsonl", "../.GIT/config"), ".GIT/config"],
  ["a redirect", () => repository.write(".beads/redirect", "vendor/lib/.git/hooks\n"), "vendor/lib/.git/hooks"],
];

test.each(INTO_GIT)(
  "%s does not lead into a git directory, where hooks and settings are programs",
  (_what, make, leads) => {
    execFileSync("git", ["init", "--quiet", join(repository.root, "vendor/lib")]);
    make();
    const before = [".git", "vendor/lib/.git"].map((path) => [...fingerprint(join(repository.root, path))]);
    const { status, stderr } = skyfom("task", "add", "Mend the shop");
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining(`it leads to ${join(repository.root, leads)}, which is `),
    ]);
    expect([".git", "vendor/lib/.git"].map((path) => [...fingerprint(join(repository.root, path))])).toEqual(before);
  },
);

describe("links and redirects that stay", () => {
  const added = (file: string) => {
    expect(skyfom("task", "add", "Mend the shop")).toEqual({ status: 0, stderr: "" });
    expect(readFileSync(file, "utf8")).toContain('"Mend the shop"');
  };

  test("a redirect within the repository is followed", () => {
    repository.write(".beads/redirect", "packages/shop/.beads\n");
    added(join(repository.root, "packages/shop/.beads/issues.jsonl"));
  });

  test("a redirect to another work tree of the repository is followed", () => {
    const linked = join(repository.home, "linked");
    repository.git("worktree", "add", "--quiet", linked);
    repository.write(".beads/redirect", `${linked}/.beads\n`);
    added(join(linked, ".beads/issues.jsonl"));
  });

  test("a task file that is a link to a program or to settings of the repository is not written through", () => {
    for (const path of [".husky/pre-commit", ".claude/settings.json", "Makefile"]) {
      repository.write(path, "mine\n");
      rmSync(join(repository.root, ".beads"), { recursive: true, force: true });
      link(".beads/issues.jsonl", `../${path}`);
      const { status, stderr } = skyfom("task", "add", "$(touch pwned)");
      expect([status, stderr]).toEqual([
        1,
        expect.stringContaining(`leads to ${join(repository.root, path)}, which is no .jsonl`),
      ]);
      expect(readFileSync(join(repository.root, path), "utf8")).toBe("mine\n");
    }
  });

  test("a task file that is a link within the repository stays one", () => {
    repository.write("data/tasks.jsonl", `${issueLine("t-a")}\n`);
    link(".beads/issues.jsonl", "../data/tasks.jsonl");
    added(join(repository.root, "data/tasks.jsonl"));
  });
});

describe.skipIf(process.platform === "win32")("what is not a file", () => {
  test.each([
    ["a pipe", "a named pipe", (path: string) => execFileSync("mkfifo", [path])],
    ["a folder", "a folder", (path: string) => mkdirSync(path)],
  ])(
    "%s in the place of the task file, of the redirect, of the settings and of a checklist is named, and not waited for",
    (_what, called, make) => {
      mkdirSync(join(repository.root, ".beads"));
      mkdirSync(join(repository.root, ".claude"));
      for (const [path, args] of [
        [".beads/issues.jsonl", ["task", "list"]],
        [".beads/redirect", ["task", "list"]],
        [".claude/skyfom.json", ["next"]],
        ["tasks.md", ["task", "import", "tasks.md"]],
      ] as const) {
        make(join(repository.root, path));
        const { status, stderr } = skyfom(...args);
        expect([path, status]).toEqual([path, 1]);
        expect(stderr).toContain(`${path}\n  it cannot be read: it is ${called}\n`);
        rmSync(join(repository.root, path), { recursive: true });
      }
    },
  );

  test("settings that are a device, and settings of 4 GB, are refused at once", () => {
    link(".claude/skyfom.json", "/dev/zero");
    expect(skyfom("next").stderr).toContain(".claude/skyfom.json\n  it leads to /dev/zero, which is outside");
    rmSync(join(repository.root, ".claude/skyfom.json"));
    repository.write(".claude/skyfom.json", "");
    truncateSync(join(repository.root, ".claude/skyfom.json"), 4 * 2 ** 30);
    expect(skyfom("next").stderr).toContain(
      ".claude/skyfom.json\n  it cannot be read: it has more than 64 KB\n  Shorten it.",
    );
  });
});
