import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../../install/fresh-plugin.ts";
import { type BdBinary, isSqlite, makeDatabase, realBd } from "../../tasks/support/bd-binary.ts";
import { issueLine } from "../../tasks/support/scratch-store.ts";

const ENTRY = "skills/skyfom-pm-agent-orchestrator/skyfom.mjs";

let plugin: FreshPlugin;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());

/** A repository with a database, a folder outside that nothing may be written to, and a program that writes into it. */
function make(bd: BdBinary) {
  const made = makeDatabase(bd, [JSON.parse(issueLine("bd-a"))]);
  const outside = join(made.home, "outside");
  const empty = () => {
    rmSync(outside, { recursive: true, force: true });
    mkdirSync(join(outside, ".git"), { recursive: true });
  };
  empty();
  const evil = join(made.home, "evil");
  writeFileSync(evil, `#!/bin/sh\ntouch '${outside}/sprung'\ncat\n`);
  chmodSync(evil, 0o755);
  const plain = (...args: string[]) =>
    spawnSync(bd.path, [...args, isSqlite(bd) ? "--no-daemon" : "--sandbox"], {
      cwd: made.root,
      env: made.env,
      stdio: "pipe",
      timeout: 60_000,
    });
  const entry = (...args: string[]) =>
    spawnSync(process.execPath, [join(plugin.root, ENTRY), ...args], {
      cwd: made.root,
      env: { ...made.env, CLAUDE_PROJECT_DIR: "" },
      encoding: "utf8",
      timeout: 60_000,
    });
  return { ...made, outside, evil, empty, plain, entry };
}

type Made = ReturnType<typeof make>;

const put = (file: string, text: (made: Made) => string) => (made: Made) => made.write(`.beads/${file}`, text(made));

const BY_SETTING = "SKYFOM_BD_ELSEWHERE=allow";

/** What is in a repository, for which line of bd it is a trap, and how bd is refused there; empty if it is run all the same. */
const TRAPS: readonly (readonly [
  what: string,
  line: "0.49.5" | "1.0.3",
  refusal: string,
  lay: (made: Made) => void,
])[] = [
  ["a database elsewhere", "0.49.5", BY_SETTING, put("config.yaml", ({ outside }) => `db: ${outside}/x.db`)],
  ["a route for new tasks", "0.49.5", BY_SETTING, put("config.yaml", () => "routing: { default: ../home/outside }")],
  ["an export elsewhere", "1.0.3", BY_SETTING, put("config.yaml", () => "export.path: ../../home/outside/x.jsonl")],
  [
    "a backup elsewhere",
    "1.0.3",
    BY_SETTING,
    put("config.yaml", ({ outside }) => `backup: { enabled: true, git-repo: ${outside} }`),
  ],
  [
    "a route in the database itself",
    "1.0.3",
    "",
    ({ plain, git, outside }) => {
      git("config", "beads.role", "contributor");
      for (const [key, value] of [
        ["contributor.auto_route", "true"],
        ["contributor.planning_repo", join(outside, "planning")],
      ])
        plain("config", "set", key ?? "", value ?? "");
    },
  ],
  ["a monitor of git's", "1.0.3", "", ({ git, evil }) => git("config", "core.fsmonitor", evil)],
  [
    "a filter of git's",
    "1.0.3",
    "",
    ({ git, evil, write }) => {
      git("config", "filter.x.clean", evil);
      write(".gitattributes", "* filter=x\n");
    },
  ],
  [
    "git's hook after a change of its index",
    "1.0.3",
    "",
    ({ root, evil }) =>
      writeFileSync(join(root, ".git/hooks/post-index-change"), `#!/bin/sh\n${evil}\n`, { mode: 0o755 }),
  ],
  [
    "a variable that names an export elsewhere",
    "1.0.3",
    BY_SETTING,
    put(".env", () => "BD_EXPORT_PATH=../../home/outside/x.jsonl\n"),
  ],
  [
    "an export that only a tag of YAML leads elsewhere",
    "1.0.3",
    BY_SETTING,
    put("config.yaml", () => `export: { "x#": 1, auto: true, path: !!binary ${btoa("../../home/outside/x.jsonl")} }`),
  ],
  [
    "an export behind what only bd takes for the end of a comment",
    "1.0.3",
    BY_SETTING,
    put("config.yaml", () => "# nothing\u0085export.path: ../../home/outside/x.jsonl"),
  ],
  [
    "a link inside the database",
    "1.0.3",
    "which is outside",
    ({ root, outside }) => {
      const databases = join(root, ".beads/embeddeddolt");
      const [name = ""] = readdirSync(databases).filter((entry) => !entry.startsWith("."));
      const folder = join(databases, name, ".dolt/temptf");
      rmSync(folder, { recursive: true, force: true });
      symlinkSync(outside, folder);
    },
  ],
];

describe.each(["0.49.5", "1.0.3"])("with the real bd %s", (version) => {
  const bd = realBd(version);
  if (typeof bd === "string") {
    test.skip(`is there: ${bd}`, () => {});
    return;
  }
  test.each(TRAPS.filter(([, line]) => line === bd.version))(
    "%s springs for plain bd, and not for Skyfom",
    (_what, _line, refusal, lay) => {
      const made = make(bd);
      lay(made);
      // an export is not repeated within a minute
      const forget = () => rmSync(join(made.root, ".beads/export-state.json"), { force: true });
      forget();
      made.plain("create", "--title=x");
      expect(readdirSync(made.outside).length).toBeGreaterThan(1);
      made.empty();
      forget();
      const { status, stderr } = made.entry("task", "add", "Mend the shop");
      expect(status).toBe(refusal === "" ? 0 : 1);
      expect(stderr).toContain(refusal);
      expect(readdirSync(made.outside)).toEqual([".git"]);
      made.remove();
    },
  );

  test("an id that is an option of bd's is no option", () => {
    const made = make(bd);
    const db = `--db=${made.outside}/x.db`;
    made.plain("show", db, "bd-a");
    made.plain("list", db);
    expect(readdirSync(made.outside).length).toBeGreaterThan(1);
    made.empty();
    const calls = [["show"], ["claim"], ["release"], ["close"], ["edit", "--title", "x"], ["reopen"], ["note", "x"]];
    for (const [verb = "", ...more] of calls) {
      const words = verb === "note" ? ["--", db, ...more] : [...more, "--", db];
      const { status, stdout, stderr } = made.entry("task", verb, ...words);
      expect([verb, status]).toEqual([verb, 1]);
      expect(`${stdout}${stderr}`).toContain(`there is no task ${db}`);
    }
    for (const words of [
      [db, "bd-a"],
      ["bd-a", db],
    ])
      expect(made.entry("task", "dep", "--", ...words).status).toBe(1);
    expect(made.entry("task", "show", "--", "--help").stderr).toContain("there is no task --help");
    expect([readdirSync(made.outside), existsSync(join(made.home, "x.db"))]).toEqual([[".git"], false]);
    made.remove();
  });
});
