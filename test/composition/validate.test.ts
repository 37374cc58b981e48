import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-validate-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function validate(files: Readonly<Record<string, string>>, ...args: string[]) {
  writeTree(folder, files);
  return plugin.run(["validate", ...args], { cwd: folder, env: { HOME: join(folder, "home") } });
}

describe("what is in order", () => {
  test("skills and compositions below the current folder, in .claude too, and behind links", () => {
    writeTree(folder, { "elsewhere/linked/SKILL.md": skill("linked") });
    mkdirSync(join(folder, "skills"));
    symlinkSync(join(folder, "elsewhere", "linked"), join(folder, "skills", "linked"), "junction");
    symlinkSync(folder, join(folder, "skills", "round"), "junction");
    const files = {
      ".claude/skills/shop/SKILL.md": skill("shop"),
      ".claude/skills/shop/composition.yaml": composition(
        "shop",
        "{ skillName: skyfom-backend-developer }",
        "{ skillName: till }",
      ),
      ".claude/skills/till/SKILL.md": skill("till"),
      "node_modules/other/SKILL.md": "not ours",
      ".claude/worktrees/agent-1/.claude/skills/shop/SKILL.md": "a copy",
    };
    expect(validate(files)).toEqual({ exitCode: 0, stdout: "valid: 3 skills and 1 composition\n", stderr: "" });
  });

  test("in a repository that uses Skyfom, whose state is linked into the git directory", () => {
    writeTree(folder, { ".git/skyfom/slots/1/x": "", ".claude/state/agents.json": "{}" });
    for (const name of ["slots", "runs"]) symlinkSync(`../../.git/skyfom/${name}`, join(folder, ".claude/state", name));
    const files = { ".git/HEAD": "ref: refs/heads/main\n", "skills/shop/SKILL.md": skill("shop") };
    expect(validate(files)).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("a single file, whatever its name, and the same as data", () => {
    const { exitCode, stdout } = validate(
      { "my.yaml": composition("shop", "{ skillName: skyfom-designer }") },
      "my.yaml",
      "--json",
    );
    expect([exitCode, JSON.parse(stdout)]).toEqual([0, { skills: [], compositions: ["my.yaml"], warnings: [] }]);
  });

  test("warnings are told and do not count", () => {
    const files = {
      "skills/shop/SKILL.md": skill("shop"),
      "skills/shop/composition.yaml": `${composition("store", "{ skillName: skyfom-designer }")}coordinationStrategy: { maxRetries: 2 }\n`,
    };
    expect(validate(files, "skills")).toEqual({
      exitCode: 0,
      stdout: `warning: skills/shop/composition.yaml:5:25
  maxRetries is 2, but nothing is retried under fail-fast
  Set errorHandling to retry, or remove maxRetries.
warning: skills/shop/composition.yaml
  the composition is named "store", but its skill's folder "shop"
  Give both the same name.
valid: 1 skill and 1 composition
`,
      stderr: "",
    });
  });

  test("a skill of another plugin is taken on trust, one of ours by its full name is looked up", () => {
    const members = ["{ skillName: 'other:thing' }", "{ skillName: 'skyfom:skyfom-designer' }"];
    expect(validate({ "a.yaml": composition("shop", ...members) }, "a.yaml").exitCode).toBe(0);
    expect(validate({ "a.yaml": composition("shop", "{ skillName: 'skyfom:nothing' }") }, "a.yaml").exitCode).toBe(1);
  });
});

describe("what is not", () => {
  test.each<[string, Record<string, string>, string[], string]>([
    [
      "nothing to check",
      { "readme.md": "" },
      [],
      `.
  it holds no SKILL.md and no composition
  Name the folder that holds your skills.
`,
    ],
    [
      "a path that does not exist",
      {},
      ["skils", "."],
      `skils
  it does not exist
  Name a folder or a file that exists.
`,
    ],
    [
      "members whose skills are not there",
      {
        "skills/shop/SKILL.md": skill("shop"),
        "skills/shop/composition.yaml": composition(
          "shop",
          "{ skillName: skyfom-backend }",
          "{ skillName: '../till' }",
        ),
      },
      [],
      `skills/shop/composition.yaml:4:7
  there is no skill "skyfom-backend"
  Did you mean "skyfom-backend-developer"?
skills/shop/composition.yaml:5:7
  there is no skill "../till"
  Add it to .claude/skills, or remove this member.
`,
    ],
    [
      "a mistyped member",
      { "a.yaml": composition("shop", "{ skillName: skyfom-desinger }") },
      ["a.yaml"],
      `a.yaml:4:7
  there is no skill "skyfom-desinger"
  Did you mean "skyfom-designer"?
`,
    ],
    [
      "composites that contain each other",
      {
        "skills/a/SKILL.md": skill("a"),
        "skills/a/composition.yaml": composition("a", "{ skillName: b }"),
        "skills/b/SKILL.md": skill("b"),
        "skills/b/composition.yaml": composition("b", "{ skillName: c }"),
        "skills/c/SKILL.md": skill("c"),
        "skills/c/composition.yaml": composition("c", "{ skillName: a }"),
      },
      ["skills/a"],
      `skills/a/composition.yaml:4:7
  "a" contains "b", which contains "c", which contains "a": a → b → c → a
  Remove one of these members: the skills would start each other forever.
`,
    ],
    [
      "two compositions of one skill",
      {
        "a/SKILL.md": skill("a"),
        "a/composition.yaml": composition("a", "{ skillName: skyfom-designer }"),
        "a/composition.json":
          '{ "name": "a", "executionMode": "hybrid", "subSkills": [{ "skillName": "skyfom-designer" }] }',
      },
      [],
      `a
  one skill has several compositions: composition.json, composition.yaml
  Keep one of them.
`,
    ],
    [
      "skills of every wrong kind",
      {
        "a/SKILL.md": "# Just text\n",
        "b/SKILL.md": "---\nname: b\ndescription: a: b\n---\nText\n",
        "c/SKILL.md": "---\nname: other\ndescription: ' '\n---\n",
        "d/SKILL.md": `---\ndescription: ${"x".repeat(1025)}\n---\nText\n`,
        "e/SKILL.md": "---js\n{ description: process.exit(7) }\n---\nText\n",
      },
      [],
      `a/SKILL.md:1:1
  it has no front matter
  Begin the file with ---, a name, a description and another ---.
b/SKILL.md:3:14
  in its front matter, this is not YAML: Nested mappings are not allowed in compact mappings
  Fix the file.
c/SKILL.md:2:1
  its name is "other", but its folder is "c"
  Give both the same name.
c/SKILL.md:3:1
  it has no description
  Add one line that says when to use the skill.
c/SKILL.md
  it has no text after the front matter
  Write what the skill does.
d/SKILL.md:2:1
  its description has 1025 characters, but the client allows 1024
  Shorten it.
e/SKILL.md:1:1
  it has no front matter
  Begin the file with ---, a name, a description and another ---.
`,
    ],
  ])("%s", (_, files, args, stderr) => {
    expect(validate(files, ...args)).toEqual({ exitCode: 1, stdout: "", stderr });
  });

  test("as data", () => {
    const { exitCode, stdout } = validate({ "a.yaml": composition("shop", "{ skillName: till }") }, "a.yaml", "--json");
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      1,
      {
        problems: [
          {
            where: "a.yaml:4:7",
            what: 'there is no skill "till"',
            fix: "Add it to .claude/skills, or remove this member.",
          },
        ],
      },
    ]);
  });
});
