import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

// Targets that are not plain folders with plain files in them.

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

const install = (...options: string[]) => plugin.run(["install", repository.root, ...options]);
const uninstall = () => plugin.run(["uninstall", repository.root]);
const inRoot = (path: string) => join(repository.root, path);
const refusal = (stderr: string) => ({ exitCode: 1, stdout: "", stderr });

test("a .claude that is a link to a folder of the repository is installed into, and is the same link afterwards", () => {
  mkdirSync(inRoot("config/claude"), { recursive: true });
  symlinkSync("config/claude", inRoot(".claude"));
  const before = readTree(repository.root);
  expect(install("--yes")).toMatchObject({ exitCode: 0, stderr: "" });
  const installed = readTree(repository.root);
  expect(installed[".claude"]).toBe("link to config/claude");
  expect(installed["config/claude/bin/skyfom"]).toBeDefined();
  expect(uninstall()).toMatchObject({ exitCode: 0, stderr: "" });
  expect(readTree(repository.root)).toEqual(before);
});

test("a .claude that is a link out of the repository, or to nothing, is named, and nothing is written", () => {
  mkdirSync(join(repository.home, "shared"));
  for (const to of [join(repository.home, "shared"), "gone"]) {
    spawnSync("rm", ["-f", inRoot(".claude")]);
    symlinkSync(to, inRoot(".claude"));
    expect(install("--yes")).toEqual(
      refusal(".claude\n  is a link that leads out of the repository\n  Move it away and install again.\n"),
    );
  }
  expect(readTree(join(repository.home, "shared"))).toEqual({ "/": "folder" });
});

test.each(["settings.json", "settings.local.json"])(
  "a .claude/%s that is nested more deeply than anybody can read is named, by the doctor too, and stays",
  (name) => {
    const text = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    repository.write(`.claude/${name}`, text);
    const { exitCode, stderr } = install("--yes");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: `.claude/${name}\n  is nested too deeply to be read\n  Make it a readable text file and run the command again.\n`,
    });
    expect(readFileSync(inRoot(`.claude/${name}`), "utf8")).toBe(text);
    expect(plugin.run(["doctor"], { cwd: repository.root }).stdout).toContain("nested too deeply to be read");
  },
);

test.each(["skyfom.local", "commands", "orchestrator/dist"])(
  "a .claude/%s that is a link out of the repository, or into .git, is named, and nothing is written or removed there",
  (path) => {
    const shared = join(repository.home, "shared");
    mkdirSync(shared);
    writeFileSync(join(shared, "settings-record.json"), "theirs");
    mkdirSync(dirname(inRoot(`.claude/${path}`)), { recursive: true });
    for (const to of [shared, inRoot(".git/info")]) {
      spawnSync("rm", ["-f", inRoot(`.claude/${path}`)]);
      symlinkSync(to, inRoot(`.claude/${path}`));
      const before = readTree(to);
      const { exitCode, stderr } = install("--yes");
      expect([exitCode, stderr.split("\n")[0]]).toEqual([1, `.claude/${path}`]);
      uninstall();
      expect(readTree(to)).toEqual(before);
    }
  },
);

test.each(["$(touch sprung)", "a`touch sprung`", 'a"b', "a\nb", "a\\b", "a*b", "a\u202eb"])(
  "a folder called %j cannot be named by a rule: that is said, and nothing is written",
  (name) => {
    repository.write(join(name, "README.md"), "");
    const before = readTree(repository.root);
    const { exitCode, stderr } = plugin.run(["install", inRoot(name), "--yes"]);
    expect([exitCode, stderr.includes("no rule of Claude Code can name exactly this folder")]).toEqual([1, true]);
    expect(readTree(repository.root)).toEqual(before);
  },
);

test("in a folder with blanks and a quote, the rule names what is printed, and a shell reads that path from it", () => {
  const name = "it's a (shop)";
  repository.write(join(name, "README.md"), "");
  expect(plugin.run(["install", inRoot(name), "--yes"])).toMatchObject({ exitCode: 0 });
  const { allow } = JSON.parse(readFileSync(inRoot(join(name, ".claude/settings.local.json")), "utf8")).permissions;
  const command = /^Bash\((.*):\*\)$/.exec(allow[0])?.[1] ?? "";
  const ran = spawnSync(`${command} version`, { shell: true, cwd: repository.root, encoding: "utf8" });
  expect([ran.status, ran.stderr]).toEqual([0, ""]);
});

test("a settings file that is a link is named, and nothing is written through it", () => {
  repository.write("shared.json", "{}\n");
  mkdirSync(inRoot(".claude"));
  symlinkSync("../shared.json", inRoot(".claude/settings.json"));
  const before = readTree(repository.root);
  expect(install("--yes")).toEqual(
    refusal(
      ".claude/settings.json\n  is a link, and Skyfom never writes through links\n  Replace it with a file and install again.\n",
    ),
  );
  expect(readTree(repository.root)).toEqual(before);
});

test("folders where files belong are all named at once, and nothing is written", () => {
  for (const path of ["settings.json", "settings.local.json", "bin/skyfom"])
    mkdirSync(inRoot(`.claude/${path}`), { recursive: true });
  const before = readTree(repository.root);
  expect(install("--yes")).toEqual(
    refusal(`.claude/bin/skyfom
  is a directory, but must be a file of Skyfom
  Move it away and install again.
.claude/settings.json
  is a directory, but must be a file
  Replace it with a file and install again.
.claude/settings.local.json
  is a directory, but must be a file
  Replace it with a file and install again.
`),
  );
  expect(readTree(repository.root)).toEqual(before);
});

test("a folder in the place of the manifest is named", () => {
  mkdirSync(inRoot(".claude/skyfom.manifest.json"), { recursive: true });
  const problem =
    ".claude/skyfom.manifest.json\n  is a directory, but must be a file\n  Move it away and run the command again.\n";
  expect(install()).toEqual(refusal(problem));
  expect(uninstall()).toEqual(refusal(problem));
});

describe("in a .claude that cannot be written", () => {
  const NOBODY = 65_534;

  /** Runs a verb as somebody whom the permissions of files hold: root is held by none. */
  function runHeld(verb: string) {
    const isRoot = process.getuid?.() === 0;
    if (isRoot) spawnSync("chown", ["-R", String(NOBODY), dirname(repository.root)]);
    for (const folder of [dirname(plugin.root), plugin.root]) chmodSync(folder, 0o755);
    const bin = join(plugin.root, "bin/skyfom");
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, verb, repository.root], {
      cwd: repository.root,
      env: { PATH: process.env.PATH, HOME: repository.home },
      encoding: "utf8",
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    return { exitCode: status, stdout, stderr: stderr.replaceAll(repository.root, "…") };
  }

  test("an install changes nothing and names the place", () => {
    repository.write(".claude/notes.md", "mine\n");
    const before = readTree(repository.root);
    chmodSync(inRoot(".claude"), 0o555);
    expect(runHeld("install")).toEqual(
      refusal(`.claude/skyfom.manifest.json
  cannot be changed: EACCES: permission denied, open '…/.claude/skyfom.manifest.json.skyfom-unfinished'
  Fix that and run the command again; it continues where it stopped.
`),
    );
    expect(readTree(repository.root)).toEqual(before);
  });

  test("an uninstall that was stopped by it goes on when that is fixed", () => {
    const before = readTree(repository.root);
    install("--yes");
    chmodSync(inRoot(".claude/commands"), 0o555);
    const { exitCode, stderr } = runHeld("uninstall");
    expect({ exitCode, stderr: stderr.split("\n").slice(1) }).toEqual({
      exitCode: 1,
      stderr: [
        expect.stringMatching(
          /^ {2}cannot be changed: EACCES: permission denied, unlink '…\/\.claude\/commands\/\S+'$/,
        ),
        "  Fix that and run the command again; it continues where it stopped.",
        "",
      ],
    });
    chmodSync(inRoot(".claude/commands"), 0o755);
    expect(runHeld("uninstall").exitCode).toBe(0);
    expect(readTree(repository.root)).toEqual(before);
  });
});

test("a byte order mark, tabs and the line ends of Windows stay, and come back with the bytes", () => {
  const text = '\uFEFF{\r\n\t"model": "opus",\r\n\t"env": {\r\n\t\t"A": "1"\r\n\t}\r\n}\r\n';
  repository.write(".claude/settings.json", text);
  install("--yes");
  const merged = readFileSync(inRoot(".claude/settings.json"), "utf8");
  expect(merged.startsWith('\uFEFF{\r\n\t"model": "opus",\r\n\t"env": {\r\n\t\t"A": "1",\r\n\t\t"CLAUDE_')).toBe(true);
  expect(merged.replaceAll("\r\n", "")).not.toMatch(/\n|^ /m);
  uninstall();
  expect(readFileSync(inRoot(".claude/settings.json"), "utf8")).toBe(text);
});
