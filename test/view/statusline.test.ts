import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { fingerprint } from "../hooks/support/fingerprint.ts";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import * as say from "../ledger/support/payloads.ts";
import { DrivenRun, report } from "../run/driven/driven-run.ts";

let plugin: FreshPlugin;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());

/** Runs the bundle that settings name, with this on its stdin. */
function line(
  input: string | undefined,
  cwd: string,
  args: readonly string[] = [],
  script = "orchestrator/dist/statusline.cjs",
) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(plugin.root, script), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? "", HOME: join(cwd, "home") },
    ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] as const } : { input }),
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout;
}

const told = (project_dir: string) => JSON.stringify({ cwd: "/", workspace: { current_dir: "/", project_dir } });

async function busyRun(): Promise<DrivenRun> {
  const run = new DrivenRun();
  for (let n = 0; n < 7; n++) await run.add(`Task ${n}`);
  const [first = "", second = ""] = await run.makeAll((await run.next({ limit: 7 })).calls);
  await run.end(first);
  await run.end(second);
  await run.next({ limit: 7 });
  return run;
}

test("it tells of slots, closed tasks and starts that wait", async () => {
  const run = await busyRun();
  expect(line(told(run.root), tmpdir())).toBe("skyfom 5/7 · 2 done\n");
  await run.replay.giveAll([...say.atWork("x1", "x1"), ...say.atWork("x2", "x2")]);
  await run.replay.give(say.started("late"));
  expect(line(told(run.root), tmpdir())).toBe("skyfom 7/7 · 2 done · 1 waiting\n");
});

test("it counts the tasks of an open run that wait for the user", async () => {
  const run = new DrivenRun();
  for (let n = 0; n < 3; n++) await run.add(`Task ${n}`);
  const [first = "", second = ""] = await run.makeAll((await run.next({ limit: 7 })).calls);
  await run.end(first, report("needs-input", "Which?"));
  await run.next({ limit: 7 });
  expect(line(told(run.root), tmpdir())).toBe("skyfom 2/7 · 0 done · 1 needs you\n");
  await run.end(second, report("needs-input", "And which?"));
  await run.next({ limit: 7 });
  expect(line(told(run.root), tmpdir())).toBe("skyfom 1/7 · 0 done · 2 need you\n");
});

test("it tells the same of a sub-folder, of the folder it is started in, and through bin/skyfom", async () => {
  const { root } = await busyRun();
  mkdirSync(join(root, "sub"));
  for (const input of [told(join(root, "sub")), "", "no json", '{"workspace":null}', undefined])
    expect([input, line(input, root)]).toEqual([input, "skyfom 5/7 · 2 done\n"]);
  expect(line(told(root), tmpdir(), ["statusline"], "bin/skyfom")).toBe("skyfom 5/7 · 2 done\n");
  expect(plugin.run(["statusline", "--json"], { cwd: root, env: { HOME: join(root, "home") } }).stdout).toBe(
    '{"text":"skyfom 5/7 · 2 done"}\n',
  );
});

test("where there is nothing to tell it prints nothing and leaves nothing", async () => {
  const root = mkdtempSync(join(tmpdir(), "skyfom-line-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const make of [
    () => undefined,
    () => mkdirSync(join(root, ".git")),
    () => mkdirSync(join(root, ".claude/state/slots"), { recursive: true }),
  ]) {
    make();
    const before = fingerprint(root);
    expect(line(told(root), root)).toBe("");
    expect([...fingerprint(root)]).toEqual([...before]);
  }
});

test("spoilt files of ours cost the number of tasks, not the line", async () => {
  const { root, replay } = await busyRun();
  writeFileSync(replay.paths.agents, '[{"reference":"../../x.1"');
  expect(line(told(root), root)).toBe("skyfom 5/7\n");
  rmSync(join(replay.paths.slots, "1"), { recursive: true, force: true });
  writeFileSync(join(replay.paths.slots, "1"), "not a directory");
  expect(line(told(root), root)).toBe("skyfom 6/7\n");
});

test("what a desktop leaves in a slot holds nothing, and slots above a lowered limit count", async () => {
  const { root, replay } = await busyRun();
  writeFileSync(join(replay.paths.slots, "1", ".DS_Store"), "");
  mkdirSync(join(replay.paths.slots, "7"), { recursive: true });
  writeFileSync(join(replay.paths.slots, "7", ".DS_Store"), "");
  expect(line(told(root), root)).toBe("skyfom 5/7 · 2 done\n");
  writeFileSync(join(root, ".claude/skyfom.json"), '{"maxAgents":3}');
  expect(line(told(root), root)).toBe("skyfom 5/3 · 2 done\n");
});

test("a description that looks like a reference is not taken for one", async () => {
  const run = await busyRun();
  await run.replay.giveAll([say.asked("own", { description: '"reference":"zzzz.1"' }), say.started("own")]);
  expect(line(told(run.root), run.root)).toBe("skyfom 6/7 · 2 done\n");
});

/** The user's own line, as an install puts it behind `--join`. */
const joined = (command: string) => ["--join", command];

test("joined, it follows the user's own line, which is given the same input", async () => {
  const { root } = await busyRun();
  expect(line(told(root), root, ["--join"])).toBe("skyfom 5/7 · 2 done\n");
  const own = `node -pe 'JSON.parse(fs.readFileSync(0)).workspace.current_dir + " mine"'`;
  expect(line(told(root), root, joined(own))).toBe("/ mine │ skyfom 5/7 · 2 done\n");
  expect(line(told(root), root, joined("printf 'of two\\nlines\\n'"))).toBe("of two\nlines │ skyfom 5/7 · 2 done\n");
  expect(line(told(root), tmpdir(), ["statusline", ...joined("echo mine")], "bin/skyfom")).toBe(
    "mine │ skyfom 5/7 · 2 done\n",
  );
  const asJson = plugin.run(["statusline", "--json", ...joined("echo mine")], {
    cwd: root,
    env: { HOME: join(root, "home") },
  }).stdout;
  expect(asJson).toBe('{"text":"mine │ skyfom 5/7 · 2 done"}\n');
});

test("joined, a line of theirs that fails does no harm, and stands alone where we have nothing to tell", async () => {
  const { root } = await busyRun();
  for (const command of ["exit 3", "no-such-program"])
    expect([command, line(told(root), root, joined(command))]).toEqual([command, "skyfom 5/7 · 2 done\n"]);
  rmSync(join(root, ".git/skyfom"), { recursive: true });
  expect(line(told(root), root, joined("echo theirs"))).toBe("theirs\n");
});

test("joined, a line of theirs that leads back to ours is run once", async () => {
  const { root } = await busyRun();
  const again = `node ${join(plugin.root, "bin/skyfom")} statusline --join 'echo again'`;
  const own = `echo run >>${join(root, "runs")}; ${again}`;
  expect(line(told(root), root, joined(own))).toBe("skyfom 5/7 · 2 done │ skyfom 5/7 · 2 done\n");
  expect(readFileSync(join(root, "runs"), "utf8")).toBe("run\n");
});

test("joined, no settings are looked into, neither the folder's nor those of the home that is named", async () => {
  const { root } = await busyRun();
  for (const file of [".claude/settings.json", ".claude/settings.local.json", "home/.claude/settings.json"]) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    const statusLine = { type: "command", command: `echo theirs; touch ${join(root, "sprung")}` };
    writeFileSync(join(root, file), JSON.stringify({ statusLine }));
  }
  expect(line(told(root), root, ["--join"])).toBe("skyfom 5/7 · 2 done\n");
  expect(existsSync(join(root, "sprung"))).toBe(false);
});
