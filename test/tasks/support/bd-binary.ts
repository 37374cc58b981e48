import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";
import { makeScratchRepository } from "../../support/scratch-repository.ts";

/** A bd to test with, and how its line is set up. */
export interface BdBinary {
  readonly path: string;
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The real bd of a line, as scripts/build-bd.mjs finds it, or why there is none. */
export function realBd(version: string): BdBinary | string {
  const script = fileURLToPath(new URL("../../../scripts/build-bd.mjs", import.meta.url));
  const asked = spawnSync(process.execPath, [script, "--print", version], { encoding: "utf8" });
  if (asked.status !== 0) throw new Error(asked.stderr);
  const path = asked.stdout.trim();
  if (path !== "") return { path, version, env: {} };
  return `bd ${version} is not there: \`node scripts/build-bd.mjs ${version}\` unpacks or builds it, and says why when it cannot`;
}

/**
 * The lines that the short tier's tests of either run on: 0.49.5, and 1.0.3, of which each call takes several times as long, where the part
 * `bd-1-0` of the long tier asks for it.
 */
function linesHere(): string[] {
  return (process.env.SKYFOM_TEST_BD_LINES ?? "0.49.5").split(",");
}

/** A suite for each line of bd that is tested here; where a machine has none of a line, that is told as a skipped test with the reason. */
export function describeEachBd(title: string, suite: (bd: BdBinary) => void): void {
  describe.each(linesHere())(title, (version) => {
    const bd = realBd(version);
    if (typeof bd === "string") test.skip(`is there: ${bd}`, () => {});
    else suite(bd);
  });
}

/** Whether this machine was refused the source of that bd, so that it cannot have one. */
export function isRefused(version: string): boolean {
  return existsSync(fileURLToPath(new URL(`../../../.cache/bd/${version}.refused`, import.meta.url)));
}

/** A repository with a database of this bd that holds these issues, or, on request, without one. */
export function makeDatabase(bd: BdBinary, issues: readonly object[], how: "import" | "none" = "import") {
  const repository = makeScratchRepository();
  const { root, home } = repository;
  const env = environmentOf(bd, home);
  const run = (...args: string[]) => execFileSync(bd.path, args, { cwd: root, env, encoding: "utf8", stdio: "pipe" });
  const init = (...how: string[]) => run(...initArgs(bd), ...how);
  if (how === "import") {
    cpSync(templateOf(bd), join(root, ".beads"), { recursive: true });
    const file = join(home, "given.jsonl");
    writeFileSync(file, issues.map((issue) => `${JSON.stringify(issue)}\n`).join(""));
    if (issues.length > 0) run("import", ...(isSqlite(bd) ? ["-i", file] : [file]));
  }
  return { ...repository, env, init, bd: run };
}

export function environmentOf(bd: BdBinary, home: string): NodeJS.ProcessEnv {
  const mine = { HOME: home, SKYFOM_BD: bd.path, BD_NON_INTERACTIVE: "1", BEADS_NO_DAEMON: "1" };
  return { ...process.env, ...bd.env, ...mine };
}

export function isSqlite({ version }: BdBinary): boolean {
  return version.startsWith("0.");
}

function initArgs(bd: BdBinary): string[] {
  const line = isSqlite(bd) ? ["--skip-merge-driver"] : ["--non-interactive", "--skip-agents"];
  return ["init", "--prefix", "bd", "--quiet", "--skip-hooks", ...line];
}

const templates = new Map<string, string>();

/** An empty database with the statuses and types of the cases, made once a process: making one takes a second. */
function templateOf(bd: BdBinary): string {
  const known = templates.get(bd.path);
  if (known) return known;
  const repository = makeScratchRepository();
  process.on("exit", () => repository.remove());
  const { root, home } = repository;
  const run = (...args: string[]) =>
    execFileSync(bd.path, args, { cwd: root, env: environmentOf(bd, home), stdio: "pipe" });
  run(...initArgs(bd));
  run("config", "set", "status.custom", "review");
  run("config", "set", "types.custom", "merge-request,gate,molecule,message,agent,role,rig");
  templates.set(bd.path, join(root, ".beads"));
  return join(root, ".beads");
}
