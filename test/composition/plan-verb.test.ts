import { mkdtempSync, realpathSync, rmSync } from "node:fs";
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
  folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-plan-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function plan(...args: string[]) {
  return plugin.run(["plan", ...args], { cwd: folder, env: { HOME: join(folder, "home") } });
}

describe("the waves as people see them", () => {
  test("full-stack: the backend, then web and mobile", () => {
    expect(plan("skyfom-fullstack-developer")).toEqual({
      exitCode: 0,
      stdout: `skyfom-fullstack-developer: 3 agents in 2 waves (hybrid, at most 3 at once)

wave 1 ─── skyfom-backend-developer
wave 2 ─┬─ skyfom-frontend-developer  after skyfom-backend-developer
        └─ skyfom-mobile-developer    after skyfom-backend-developer

about 180,000 tokens, at most 120,000 in one wave
`,
      stderr: "",
    });
  });

  test("feature-complete: three build, then two look at it; by the name that a plugin's skill has", () => {
    expect(
      plan("skyfom:skyfom-feature-complete").stdout,
    ).toBe(`skyfom-feature-complete: 5 agents in 2 waves (hybrid, at most 3 at once)

wave 1 ─┬─ skyfom-backend-developer
        ├─ skyfom-frontend-developer
        └─ skyfom-designer
wave 2 ─┬─ skyfom-qa-engineer         after wave 1, independent
        └─ skyfom-code-reviewer       after wave 1, independent

about 250,000 tokens, at most 160,000 in one wave
`);
  });

  test("one wave, optional members, warnings first", () => {
    const text = composition(
      "shop",
      "{ skillName: api, tokenEstimate: 0 }",
      "{ skillName: web, required: false, tokenEstimate: 9 }",
    );
    writeTree(folder, { "shop.yaml": `${text}coordinationStrategy: { maxRetries: 1 }\n` });
    expect(plan("shop.yaml").stdout).toBe(`warning: shop.yaml:6:25
  maxRetries is 1, but nothing is retried under fail-fast
  Set errorHandling to retry, or remove maxRetries.

shop: 2 agents in 1 wave (hybrid, at most 7 at once)

wave 1 ─┬─ api
        └─ web  optional

about 9 tokens
`);
  });

  test("what a member needs is named in the order of the waves, however it is declared", () => {
    const members = [
      "{ skillName: a }",
      "{ skillName: b, dependencies: [a] }",
      "{ skillName: c, dependencies: [b, a] }",
    ];
    writeTree(folder, { "shop.yaml": composition("shop", ...members) });
    expect(plan("shop.yaml").stdout).toContain("wave 3 ─── c  after a, b\n");
  });

  test("a name cannot colour a terminal or begin a line of its own", () => {
    const name = '"a\\e[31m\\n"';
    writeTree(folder, {
      "shop.yaml": composition("shop", `{ skillName: ${name} }`, `{ skillName: b, dependencies: [${name}] }`),
      "wrong.yaml": composition("shop", `{ skillName: ${name}, dependencies: [${name}] }`),
    });
    expect(plan("shop.yaml").stdout).toContain(`wave 1 ─── a\\u001b[31m\\u000a
wave 2 ─── b                  after a\\u001b[31m\\u000a
`);
    expect(plan("wrong.yaml").stderr).toContain('"a\\u001b[31m\\u000a" depends on itself');
  });

  test("as data, with every default filled in", () => {
    writeTree(folder, {
      "shop.yaml": composition("shop", "{ skillName: api }", "{ skillName: web, role: Web, dependencies: [api] }"),
    });
    const defaults = { required: true, independent: false, tokens: 50_000 };
    expect(JSON.parse(plan("shop.yaml", "--json").stdout)).toEqual({
      name: "shop",
      file: "shop.yaml",
      mode: "hybrid",
      limit: 7,
      waves: [
        { members: [{ skillName: "api", dependencies: [], ...defaults }], tokens: 50_000 },
        { members: [{ skillName: "web", role: "Web", dependencies: ["api"], ...defaults }], tokens: 50_000 },
      ],
      tokens: 100_000,
      peakTokens: 50_000,
      warnings: [],
    });
  });

  test("as a Mermaid flowchart, in which no name can be anything but a label", () => {
    writeTree(folder, {
      "shop.yaml": composition(
        "shop",
        "{ skillName: api }",
        `{ skillName: 'web"] --> x["<b>#', dependencies: [api], required: false }`,
      ),
    });
    expect(plan("shop.yaml", "--mermaid").stdout).toBe(`flowchart LR
  subgraph w1["wave 1"]
    m1["api"]
  end
  subgraph w2["wave 2"]
    m2(["web#34;#93; --#62; x#91;#34;#60;b#62;#35;"])
  end
  m1 --> m2
`);
  });
});

describe("which composition is meant", () => {
  const three = (first: string) => composition("skyfom-fullstack-developer", `{ skillName: ${first} }`);

  test.each([
    ["the repository's own wins over ours", { ".claude/skills/skyfom-fullstack-developer": "theirs" }, "theirs"],
    [
      "the user's own wins over the repository's, as in the client",
      {
        ".claude/skills/skyfom-fullstack-developer": "theirs",
        "home/.claude/skills/skyfom-fullstack-developer": "mine",
      },
      "mine",
    ],
    ["from a folder inside the repository too", { "../.claude/skills/skyfom-fullstack-developer": "outer" }, "outer"],
  ])("%s", (_, skills, first) => {
    const outer = folder;
    folder = join(outer, "inner");
    writeTree(folder, { "home/.keep": "" });
    writeTree(outer, { ".git/HEAD": "" });
    for (const [path, member] of Object.entries(skills)) {
      writeTree(folder, {
        [`${path}/SKILL.md`]: skill("skyfom-fullstack-developer"),
        [`${path}/composition.yaml`]: three(member),
      });
    }
    const { waves } = JSON.parse(plan("skyfom-fullstack-developer", "--json").stdout);
    expect(waves[0].members.map(({ skillName }: { skillName: string }) => skillName)).toEqual([first]);
    folder = outer;
  });

  test("a folder or a file comes before a name", () => {
    writeTree(folder, { "skyfom-fullstack-developer/composition.yaml": three("here") });
    expect(plan("skyfom-fullstack-developer").stdout).toContain("wave 1 ─── here\n");
  });

  test.each([
    [
      "a name that nothing has",
      ["skyfom-fullstak-developer"],
      `skyfom-fullstak-developer
  there is no file and no skill of this name
  Did you mean "skyfom-fullstack-developer"?
`,
    ],
    [
      "a skill of one agent",
      ["skyfom-designer"],
      `skyfom-designer
  this skill has no composition; one agent does all of it
  Composite skills here: skyfom-feature-complete, skyfom-fullstack-developer.
`,
    ],
    [
      "a folder without one",
      ["."],
      `.
  this folder holds no composition.json or composition.yaml
  Composite skills here: skyfom-feature-complete, skyfom-fullstack-developer.
`,
    ],
    [
      "one that cannot be run",
      ["broken.yaml"],
      `broken.yaml:4:36
  "a" depends on "b", which depends on "a": a → b → a
  Remove one of these dependencies: broken.yaml:4:36 or broken.yaml:5:36.
`,
    ],
  ])("%s", (_, args, stderr) => {
    const cycle = ["{ skillName: a, dependencies: [b] }", "{ skillName: b, dependencies: [a] }"];
    writeTree(folder, { "broken.yaml": composition("shop", ...cycle) });
    expect(plan(...args)).toEqual({ exitCode: 1, stdout: "", stderr });
  });

  test("a name cannot lead out of the folder of skills", () => {
    writeTree(folder, {
      ".claude/skills/here/SKILL.md": skill("here"),
      ".claude/outside/SKILL.md": skill("outside"),
      ".claude/outside/composition.yaml": composition("outside", "{ skillName: a }"),
    });
    for (const name of ["../outside", "skyfom:../outside", "here/../../outside"]) {
      expect(plan(name).stderr).toContain("\n  there is no file and no skill of this name\n");
    }
  });

  test("two forms at once are a usage error", () => {
    expect(plan("skyfom-fullstack-developer", "--json", "--mermaid").exitCode).toBe(2);
  });
});
