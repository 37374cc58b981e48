import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { composition, skill, writeTree } from "./support/skill-tree.ts";

let plugin: FreshPlugin;
let folder: string;

beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-hostile-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  return plugin.run(args, { cwd: folder, env: { HOME: join(folder, "home") } });
}

/** What a command says to somebody whom permissions hold: root may read everything, so there it runs as another user. */
function runAsAnybody(...args: string[]): string {
  for (const path of [folder, dirname(plugin.root)]) chmodSync(path, 0o755);
  return spawnSync(process.execPath, [join(plugin.root, "bin", "skyfom"), ...args], {
    cwd: folder,
    env: { HOME: join(folder, "home") },
    encoding: "utf8",
    ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}),
  }).stderr;
}

const shop = composition("shop", "{ skillName: skyfom-designer }");

describe("a file that is neither a skill nor a composition", () => {
  test.each(["validate", "plan"])("%s says what it takes", (verb) => {
    writeTree(folder, { "README.md": "# Shop\n\n- text\n" });
    expect(run(verb, "README.md")).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: `README.md
  this is neither a SKILL.md nor a composition (.json, .yaml or .yml)
  Give one of these, or a folder that holds some.
`,
    });
  });
});

describe("a composition that nobody finds", () => {
  test("one without a SKILL.md beside it is not valid, and plan knows no skill of its name", () => {
    writeTree(folder, { ".claude/skills/shop/composition.yaml": shop });
    expect(run("validate").stderr).toBe(`.claude/skills/shop
  there is no SKILL.md beside the composition, so the skill cannot be found
  Write one that says when to use the skill.
`);
    expect(run("plan", "shop").stderr).toContain("there is no file and no skill of this name");
    writeTree(folder, { ".claude/skills/shop/SKILL.md": skill("shop") });
    expect(run("validate").stdout).toBe("valid: 1 skill and 1 composition\n");
    expect(run("plan", "shop").exitCode).toBe(0);
  });

  test("of two compositions none is planned, by the folder, the SKILL.md or the name", () => {
    writeTree(folder, {
      ".claude/skills/shop/SKILL.md": skill("shop"),
      ".claude/skills/shop/composition.yaml": shop,
      ".claude/skills/shop/composition.json": "{}",
    });
    for (const name of ["shop", ".claude/skills/shop", ".claude/skills/shop/SKILL.md"]) {
      expect(run("plan", name).stderr).toBe(`.claude/skills/shop
  one skill has several compositions: composition.json, composition.yaml
  Keep one of them.
`);
    }
    expect(run("plan", ".claude/skills/shop/composition.yaml").exitCode).toBe(0);
  });
});

describe("what stands where a file should", () => {
  test("a folder, a pipe, a link to nothing and one to itself, each told and none waited for", () => {
    writeTree(folder, { "a/SKILL.md": skill("a"), "c/composition.json/.keep": "" });
    mkdirSync(join(folder, "b"));
    execFileSync("mkfifo", [join(folder, "b", "SKILL.md")]);
    symlinkSync("nowhere", join(folder, "c", "composition.yaml"));
    symlinkSync("SKILL.md", join(folder, "c", "SKILL.md"));
    symlinkSync("round", join(folder, "a", "round"));
    expect(run("validate").stderr).toBe(`b/SKILL.md
  it cannot be read: it is a named pipe
  Make it a readable text file.
c/SKILL.md
  it cannot be read: it is a link to itself
  Make it a readable text file.
c/composition.json
  it cannot be read: it is a folder
  Make it a readable text file.
c/composition.yaml
  there is no such file
  Check the path; where it is a link, check where it leads.
c
  there is no SKILL.md beside the composition, so the skill cannot be found
  Write one that says when to use the skill.
`);
  });

  test("a file where the folder of skills should be, and names too long for the disk", () => {
    writeTree(folder, {
      "home/.claude/skills": "",
      ".claude/skills": "",
      "a.yaml": composition("a", "{ skillName: b }"),
    });
    expect(run("validate", "a.yaml").stderr).toContain('there is no skill "b"');
    const { exitCode, stderr } = run("plan", "x".repeat(5_000));
    expect([exitCode, stderr.length < 1_000]).toEqual([1, true]);
    expect(stderr).toContain("…\n  there is no file and no skill of this name\n");
  });

  test.runIf(process.platform !== "win32")("what may not be read", () => {
    writeTree(folder, { "a/SKILL.md": skill("a"), "b/SKILL.md": skill("b") });
    chmodSync(join(folder, "a", "SKILL.md"), 0);
    chmodSync(join(folder, "b"), 0);
    expect(runAsAnybody("validate")).toBe(`b
  this folder cannot be read
  Make it readable, or name another folder.
a/SKILL.md
  it cannot be read: its permissions do not allow it
  Make it a readable text file.
`);
    chmodSync(join(folder, "b"), 0o700);
  });

  test("an empty folder, an empty file, one that is too large, and one that is no text", () => {
    mkdirSync(join(folder, "empty"));
    expect(run("validate", "empty").stderr).toContain("it holds no SKILL.md and no composition");
    writeFileSync(join(folder, "empty.json"), "");
    writeFileSync(join(folder, "large.json"), " ".repeat(2 ** 20 + 1));
    writeFileSync(join(folder, "other.json"), Buffer.from('\ufeff{ "name": "shop" }', "utf16le"));
    expect(run("validate", "empty.json", "large.json", "other.json").stderr).toBe(`empty.json:1:1
  a value is missing here
  Fix the file.
large.json
  it cannot be read: it has more than 1 MB
  Shorten it.
other.json
  it cannot be read: it is not UTF-8 text
  Make it a readable text file.
`);
  });

  test("a byte order mark and the line ends of Windows change no place", () => {
    writeTree(folder, {
      "a.yaml": `\ufeff${composition("a", "{ skillName: nobody }")}`.replaceAll("\n", "\r\n"),
      "skills/a/SKILL.md": `\ufeff${skill("b")}`.replaceAll("\n", "\r\n"),
    });
    expect(run("validate", "a.yaml", "skills").stderr).toBe(`skills/a/SKILL.md:2:1
  its name is "b", but its folder is "a"
  Give both the same name.
a.yaml:4:7
  there is no skill "nobody"
  Add it to .claude/skills, or remove this member.
`);
  });
});

describe("what a SKILL.md's front matter can do to its reader", () => {
  test.each([
    [
      "an alias of nothing",
      "description: *x\n---\nText\n",
      "s/SKILL.md:2:14\n  in its front matter, no earlier value has the anchor &x\n  Write the value out.\n",
    ],
    [
      "aliases that multiply",
      `${"abcdefg".replaceAll(/./g, (name, at: number) => `${name}: &${name} [${at === 0 ? "x, " : `*${"abcdefg"[at - 1]}, `.repeat(9)}]\n`)}---\nText\n`,
      "s/SKILL.md\n  in its front matter, its aliases expand to more than can be read\n  Write their values out.\n",
    ],
    [
      "no end",
      "name: s\ndescription: Use when asked\n",
      "s/SKILL.md:1:1\n  its front matter is not closed\n  Add a line --- after it.\n",
    ],
  ])("%s", (_, rest, stderr) => {
    writeTree(folder, { "s/SKILL.md": `---\n${rest}` });
    expect(run("validate")).toEqual({ exitCode: 1, stdout: "", stderr });
  });
});

describe("names that would be more than names", () => {
  test("a path cannot colour a terminal, begin a line of its own or turn the text round", () => {
    const name = "a\u001b[31m\n\u202eb";
    writeTree(folder, { [`${name}/SKILL.md`]: "no" });
    expect(run("validate").stderr.split("\n")[0]).toBe("a\\u001b[31m\\u000a\\u202eb/SKILL.md:1:1");
    expect(run("plan", name).stderr.split("\n")[0]).toBe("a\\u001b[31m\\u000a\\u202eb");
  });

  test("a colon alone makes no skill of another plugin", () => {
    const members = ["':'", "'x:'", "':x'", "'../x:y'"].map((name) => `{ skillName: ${name} }`);
    writeTree(folder, { "a.yaml": composition("a", ...members) });
    expect(run("validate", "a.yaml").stderr.match(/there is no skill .*/g)).toEqual(
      [":", "x:", ":x", "../x:y"].map((name) => `there is no skill "${name}"`),
    );
  });
});
