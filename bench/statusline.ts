// What the status line costs, as a ratio to an empty script of Node's in the same interleaved run: `npm run bench -- statusline`.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { madeWith } from "./measure/made-with.ts";
import { median } from "./median.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ROUNDS = process.argv.includes("--quick") ? 15 : 60;

const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
try {
  const built = join(folder, "built");
  execFileSync(process.execPath, [join(ROOT, "scripts/build.mjs"), built], { stdio: "inherit" });
  cpSync(join(ROOT, "bin"), join(built, "bin"), { recursive: true });
  writeFileSync(join(folder, "empty.cjs"), "");
  await measure([
    { name: "an empty script", args: [join(folder, "empty.cjs")] },
    { name: "dist/statusline.cjs", args: [join(built, "orchestrator/dist/statusline.cjs")] },
    { name: "dist/statusline.cjs --join", args: [join(built, "orchestrator/dist/statusline.cjs"), "--join"] },
    { name: "bin/skyfom statusline", args: [join(built, "bin/skyfom"), "statusline"] },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Subject {
  readonly name: string;
  readonly args: readonly string[];
}

/** Runs all subjects in turn, so that whatever else the machine does slows them alike. */
async function measure(subjects: readonly Subject[]): Promise<void> {
  const root = busyProject();
  const input = JSON.stringify({ workspace: { project_dir: root } });
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, args } of subjects) times.get(name)?.push(await time(args, input));
  const bare = median(times.get(subjects[0]?.name ?? "") ?? []);
  console.log(`${madeWith()}, ${ROUNDS} interleaved runs, load ${loadavg()[0]?.toFixed(1)}; medians\n`);
  for (const { name } of subjects) {
    const own = median(times.get(name) ?? []);
    console.log(
      `  ${name.padEnd(28)} ${own.toFixed(1).padStart(6)} ms  ${(own / bare).toFixed(2)} times an empty script`,
    );
  }
  console.log("\nThe aim is 1.3 for dist/statusline.cjs, which is what a settings file names.");
}

/** A project with the recorded run in it, all slots taken. */
function busyProject(): string {
  const root = join(folder, "project");
  mkdirSync(join(root, ".git"), { recursive: true });
  cpSync(join(ROOT, "test/recordings/run-of-thirty/state"), join(root, ".claude/state"), { recursive: true });
  for (let slot = 1; slot <= 7; slot++) {
    mkdirSync(join(root, `.claude/state/slots/${slot}`), { recursive: true });
    writeFileSync(join(root, `.claude/state/slots/${slot}/holder`), "");
  }
  return root;
}

/** `NODE_EXTRA_CA_CERTS` would add more to every start than the line takes, so no variable but these is handed on. */
async function time(args: readonly string[], input: string): Promise<number> {
  const env = { PATH: process.env.PATH, HOME: folder };
  const begun = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ["pipe", "ignore", "inherit"] });
  child.stdin.on("error", () => {}); // an empty script does not read
  child.stdin.end(input);
  await once(child, "exit");
  return performance.now() - begun;
}
