// What many repositories, many users, and a state on a network file system cost, on Linux: `npm run bench -- scale [FOLDER…]`, as root, with
// a folder on that file system, or the same one in several mounts. All spawns of a row are asked for at once, each by a hook of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { MAX_CONCURRENT_AGENTS } from "../orchestrator/core/max-concurrent-agents.ts";
import { madeWith } from "./measure/made-with.ts";

const DIST = fileURLToPath(new URL("../hooks/dist", import.meta.url));
const AT_ONCE = 3 * MAX_CONCURRENT_AGENTS;
const FIRST_USER = 20_000;

/** A repository of a user, with what stands for a client of theirs. */
interface Place {
  /** The same folder by each path that leads to it. */
  readonly roots: readonly string[];
  readonly home: string;
  readonly user: number;
  readonly client: ChildProcess;
}

/** What a hook decided, and after how many seconds. */
interface Asked {
  readonly place: Place;
  readonly answer: "admitted" | "denied" | "failed";
  readonly seconds: number;
}

const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
const places: Place[] = [];
try {
  chmodSync(folder, 0o755);
  cpSync(DIST, join(folder, "dist"), { recursive: true });
  console.log(`${madeWith()}, load ${loadavg()[0]?.toFixed(1)}\n`);
  console.log("| spawns at once | admitted | failed | processor time of each, ms | elapsed, s: median | slowest |");
  console.log("|---|---|---|---|---|---|");
  await race("one repository", makePlaces(1, folder), AT_ONCE);
  await race("ten repositories of one user", makePlaces(10, folder), AT_ONCE);
  await race("one of each of a hundred users", makePlaces(100, folder, FIRST_USER), 1);
  const [first, ...more] = process.argv.slice(2);
  if (first !== undefined) {
    const away = mkdtempSync(join(first, "skyfom-bench-"));
    const [place] = makePlaces(1, away);
    if (place) await race(`one repository below ${first}`, [place], AT_ONCE);
    const [other] = makePlaces(1, away);
    const below = (mount: string) =>
      other?.roots.map((root) => join(mount, basename(away), root.slice(away.length))) ?? [];
    if (other && more.length > 0)
      await race(`one by ${more.length + 1} mounts`, [{ ...other, roots: [first, ...more].flatMap(below) }], AT_ONCE);
    // a mount may show for some seconds what was removed by another
    rmSync(away, { recursive: true, force: true, maxRetries: 5, retryDelay: 3000 });
  }
} finally {
  for (const { client } of places) client.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** @param firstUser the id of the first; without it all are ours and have one home. */
function makePlaces(count: number, where: string, firstUser?: number): Place[] {
  const group = mkdtempSync(join(where, "places-"));
  chmodSync(group, 0o755);
  const made = Array.from({ length: count }, (_, n) => {
    const user = firstUser === undefined ? (process.getuid?.() ?? 0) : firstUser + n;
    const [root, home] = [join(group, `project-${n}`), join(group, firstUser === undefined ? "home" : `home-${n}`)];
    mkdirSync(join(root, ".git"), { recursive: true });
    mkdirSync(home, { recursive: true });
    writeFileSync(join(root, ".git/HEAD"), "ref: refs/heads/main\n");
    for (const path of [root, join(root, ".git"), join(root, ".git/HEAD"), home]) chownSync(path, user, user);
    return { roots: [root], home, user, client: spawn("sleep", ["3600"], { cwd: root, uid: user, gid: user }) };
  });
  places.push(...made);
  return made;
}

async function race(name: string, where: readonly Place[], each: number): Promise<void> {
  const before = processorTime();
  const asked = await Promise.all(where.flatMap((place) => Array.from({ length: each }, (_, n) => ask(place, n))));
  const count = (answer: Asked["answer"]) => asked.filter((one) => one.answer === answer).length;
  const admittedTo = where.map(
    (place) => asked.filter((one) => one.place === place && one.answer === "admitted").length,
  );
  const [least, most] = [Math.min(...admittedTo), Math.max(...admittedTo)];
  const times = asked.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const cells = [
    `${asked.length}: ${name}`,
    `${least === most ? least : `${least} to ${most}`} each`,
    count("failed"),
    ((processorTime() - before) / asked.length).toFixed(0),
    (times[times.length >> 1] ?? 0).toFixed(2),
    (times.at(-1) ?? 0).toFixed(2),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

/** Of the processes that were started and have ended, in ms. */
function processorTime(): number {
  const [, rest = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
  const [user, system] = rest.split(" ").slice(13, 15).map(Number);
  return ((user ?? 0) + (system ?? 0)) * 10;
}

async function ask(place: Place, n: number): Promise<Asked> {
  const begun = performance.now();
  const { roots, home, user, client } = place;
  const root = roots[n % roots.length];
  const env = { PATH: process.env.PATH, HOME: home, CLAUDE_PROJECT_DIR: root, CLAUDE_PID: String(client.pid) };
  const hook = spawn(process.execPath, [join(folder, "dist/pre-tool-use.cjs")], {
    cwd: root,
    env,
    uid: user,
    gid: user,
  });
  let [printed, complaints] = ["", ""];
  hook.stdout.on("data", (chunk) => (printed += chunk));
  hook.stderr.on("data", (chunk) => (complaints += chunk));
  const tool_input = { description: "job", prompt: "do it", subagent_type: "general-purpose" };
  const call = { session_id: "bench", tool_name: "Agent", tool_use_id: `toolu_${n}`, tool_input };
  hook.stdin.end(JSON.stringify({ ...call, hook_event_name: "PreToolUse" }));
  const [code] = await once(hook, "close");
  const seconds = (performance.now() - begun) / 1000;
  const isDenied = printed.includes('"permissionDecision":"deny"');
  const isRefusal = isDenied && /\d of \d|slots/.test(printed);
  if (code !== 0 || complaints !== "" || (isDenied && !isRefusal)) return { place, answer: "failed", seconds };
  return { place, answer: isDenied ? "denied" : "admitted", seconds };
}
