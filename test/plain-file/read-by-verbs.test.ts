import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { trustFolder } from "../doctor/trust-folder.ts";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

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

const inRoot = (path: string) => join(repository.root, path);

/** A command line as a process that is ended when it hangs, with little memory. */
function skyfom(args: readonly string[], input: string | number = "", cwd = repository.root) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=256", join(plugin.root, "bin/skyfom"), ...args],
    {
      cwd,
      env: { PATH: process.env.PATH, HOME: repository.home },
      encoding: "utf8",
      timeout: 60_000,
      ...(typeof input === "number" ? { stdio: [input, "pipe", "pipe"] } : { input }),
    },
  );
  return { exitCode: status, stdout, stderr, said: stdout + stderr };
}

function make(path: string, kind: "pipe" | "device" | "large"): void {
  mkdirSync(dirname(path), { recursive: true });
  if (kind === "pipe") execFileSync("mkfifo", [path]);
  if (kind === "device") symlinkSync("/dev/zero", path);
  if (kind === "large") {
    writeFileSync(path, "");
    truncateSync(path, 2 ** 40);
  }
}

describe.skipIf(process.platform === "win32")("in the place of a file that the client reads", () => {
  test.each([
    ["pipe", "settings.json", "it is a named pipe", "is a named pipe, but must be a file"],
    ["device", "settings.json", "it leads to /dev/zero", "is a link, and Skyfom never writes through links"],
    ["large", "settings.json", "it has more than 4 MB", "is a file, but it has more than 16 MB"],
    ["device", "settings.local.json", "it leads to /dev/zero", "is a link, and Skyfom never writes through links"],
  ] as const)("a %s file as %s is named by the doctor and refused by an install", (kind, file, found, refused) => {
    make(inRoot(`.claude/${file}`), kind);
    const looked = skyfom(["doctor"]);
    expect([looked.exitCode, looked.stdout.includes(`.claude/${file}`)]).toEqual([1, true]);
    expect(looked.stdout).toContain(found);
    const installed = skyfom(["install", "--yes"]);
    expect([installed.exitCode, installed.stdout]).toEqual([1, ""]);
    expect(installed.stderr).toContain(`.claude/${file}\n  ${refused}`);
    expect(readdirSync(inRoot(".claude"))).toEqual([file]);
  });

  test("a user's own settings that are a device are named by the doctor", () => {
    make(join(repository.home, ".claude/settings.json"), "device");
    expect(skyfom(["doctor"]).stdout).toContain("it cannot be read: it is a device");
  });

  test("a record of an install that is no plain file is refused by an install and an uninstall", () => {
    make(inRoot(".claude/skyfom.manifest.json"), "large");
    for (const args of [["install", "--yes"], ["uninstall"]]) {
      const { exitCode, stderr } = skyfom(args);
      expect(exitCode).toBe(1);
      expect(stderr).toContain(".claude/skyfom.manifest.json\n  is a file, but it has more than 16 MB");
    }
  });

  test("an installed file that is a device or a pipe counts as missing", () => {
    expect(skyfom(["install", "--yes"]).exitCode).toBe(0);
    for (const kind of ["device", "pipe"] as const) {
      const file = inRoot(".claude/skills/skyfom-pm-agent-orchestrator/SKILL.md");
      rmSync(file);
      make(file, kind);
      const { exitCode, stdout } = skyfom(["doctor"]);
      expect([exitCode, stdout.includes("SKILL.md")]).toEqual([1, true]);
    }
  });

  test.each([
    ["device", "it is a device"],
    ["pipe", "it is a named pipe"],
    ["large", "it has more than 64 MB"],
  ] as const)("a hook whose script is a %s is not started, and the doctor says what it is", (kind, finding) => {
    expect(skyfom(["install", "--yes"]).exitCode).toBe(0);
    trustFolder(repository.root, repository.home);
    const file = inRoot(".claude/hooks/dist/pre-tool-use.cjs");
    rmSync(file);
    make(file, kind);
    const { exitCode, stdout } = skyfom(["doctor"]);
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringContaining(`is not started, because its script cannot be read: ${finding}`),
    ]);
  });

  test("a link to all there is makes validate no longer, and is named", () => {
    symlinkSync("/", inRoot("vendor"));
    const { exitCode, stderr } = skyfom(["validate"]);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("vendor\n  it leads to /, which is outside")]);
    expect(stderr.split("\n")).toHaveLength(4);
  });

  test("in a project without git, too, where a skill may be no link out of it either", () => {
    rmSync(inRoot(".git"), { recursive: true });
    mkdirSync(inRoot(".beads"));
    symlinkSync("/", inRoot("vendor"));
    const outside = layComposite(join(dirname(repository.root), "outside"));
    mkdirSync(inRoot(".claude/skills"), { recursive: true });
    symlinkSync(outside, inRoot(".claude/skills/shop"));
    const { exitCode, stderr } = skyfom(["validate"]);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("vendor\n  it leads to /, which is outside")]);
    expect(stderr).toContain(`shop\n  it leads to ${outside}, which is outside`);
    expect(skyfom(["plan", "shop"])).toMatchObject({ stdout: "", stderr: expect.stringContaining("which is outside") });
  });

  test("a skill that is a link to another repository is not read, though that has a .git of its own", () => {
    const outside = layComposite(join(dirname(repository.root), "outside"));
    mkdirSync(join(outside, ".git"));
    mkdirSync(inRoot(".claude/skills"), { recursive: true });
    symlinkSync(outside, inRoot(".claude/skills/shop"));
    expect(skyfom(["plan", "shop"])).toMatchObject({ stdout: "", stderr: expect.stringContaining("which is outside") });
  });
});

/** Lays a composite skill into a folder. */
function layComposite(folder: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, "SKILL.md"), "---\nname: shop\ndescription: Sells.\n---\nSell.\n");
  const composition = { name: "shop", executionMode: "hybrid", subSkills: [{ skillName: "skyfom-designer" }] };
  writeFileSync(join(folder, "composition.json"), JSON.stringify(composition));
  return folder;
}

const LOOKS = ["status", "events", "report", "runs"];

/** A log that tells of an agent, in a state that somebody else keeps. */
function makeForeignState(): string {
  const outside = join(dirname(repository.root), "outside");
  const state = join(outside, "state");
  for (const name of ["slots", "runs"]) mkdirSync(join(state, name), { recursive: true });
  const told = { format: 1, at: "2030-01-01T00:00:00.000Z", type: "run-opened", run: "foreign", limit: 7 };
  writeFileSync(join(state, "events.jsonl"), `${JSON.stringify(told)}\n`);
  return outside;
}

describe.skipIf(process.platform === "win32")("a state that a link leads out of the repository", () => {
  test.each(LOOKS)("by .claude is told, and not read: %s", (verb) => {
    const outside = makeForeignState();
    rmSync(inRoot(".git"), { recursive: true });
    symlinkSync(outside, inRoot(".claude"));
    const { said } = skyfom([verb]);
    expect(said).toContain(`it leads to ${outside}`);
    expect(said).not.toContain("foreign");
    expect(skyfom(["statusline"], JSON.stringify({ cwd: repository.root })).said).toBe("");
  });

  test.each(LOOKS)("in the git directory is told, and not read: %s", (verb) => {
    const outside = makeForeignState();
    symlinkSync(join(outside, "state"), inRoot(".git/skyfom"));
    const { said } = skyfom([verb]);
    expect(said).toContain(`it is a link to ${join(outside, "state")}`);
    expect(said).not.toContain("foreign");
  });
});

test.skipIf(process.platform === "win32")(
  "standard input that goes on for ever is refused, and nothing is made",
  () => {
    repository.write(".beads/issues.jsonl", "");
    const { exitCode, stderr } = skyfom(["task", "import", "-"], openSync("/dev/zero", "r"));
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("standard input\n  it has more than 4 MB")]);
    expect(readFileSync(inRoot(".beads/issues.jsonl"), "utf8")).toBe("");
  },
);

test.skipIf(process.platform === "win32")("a status line whose input goes on forever is drawn without it", () => {
  const { exitCode, stderr } = skyfom(["statusline"], openSync("/dev/zero", "r"));
  expect([exitCode, stderr]).toEqual([0, ""]);
});
