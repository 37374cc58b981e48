import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeScratchRepository } from "../support/scratch-repository.ts";
import { bundleWorker } from "./bundle-worker.ts";

/** A bd to test with, and how its line is set up. */
export interface BdBinary {
  readonly path: string;
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The real bd that scripts/build-bd.mjs built, or why there is none. */
export function realBd(version: string): BdBinary | string {
  const path = fileURLToPath(new URL(`../../.cache/bd/${version}/bd`, import.meta.url));
  if (existsSync(path)) return { path, version, env: {} };
  return `bd ${version} is not built: run \`node scripts/build-bd.mjs ${version}\`, which needs Go and says why when it cannot`;
}

/** Whether this machine was refused the source of that bd, so that it cannot have one. */
export function isRefused(version: string): boolean {
  return existsSync(fileURLToPath(new URL(`../../.cache/bd/${version}.refused`, import.meta.url)));
}

/** Our stand-in as a program of its own; see pretend-bd.ts for what it is not. */
export async function pretendBd(version: string): Promise<BdBinary & { remove: () => void }> {
  const { path, remove } = await bundleWorker("pretend-bd", "#!/usr/bin/env node");
  chmodSync(path, 0o755);
  return { path, version, env: { PRETEND_VERSION: version }, remove };
}

/** A repository with a database of this bd that holds these issues, or, on request, without one. */
export function makeDatabase(bd: BdBinary, issues: readonly object[], how: "import" | "none" = "import") {
  const repository = makeScratchRepository();
  const { root, home } = repository;
  const env = {
    ...process.env,
    ...bd.env,
    HOME: home,
    SKYFOM_BD: bd.path,
    BD_NON_INTERACTIVE: "1",
    BEADS_NO_DAEMON: "1",
  };
  const run = (...args: string[]) => execFileSync(bd.path, args, { cwd: root, env, encoding: "utf8", stdio: "pipe" });
  const isSqlite = bd.version.startsWith("0.");
  const init = (...how: string[]) =>
    run(
      "init",
      "--prefix",
      "bd",
      "--quiet",
      "--skip-hooks",
      ...how,
      ...(isSqlite ? ["--skip-merge-driver"] : ["--non-interactive", "--skip-agents"]),
    );
  if (how === "import") {
    init();
    run("config", "set", "status.custom", "review");
    run("config", "set", "types.custom", "merge-request,gate,molecule,message,agent,role,rig");
    const file = join(home, "given.jsonl");
    writeFileSync(file, issues.map((issue) => `${JSON.stringify(issue)}\n`).join(""));
    if (issues.length > 0) run("import", ...(isSqlite ? ["-i", file] : [file]));
  }
  return { ...repository, env, init };
}
