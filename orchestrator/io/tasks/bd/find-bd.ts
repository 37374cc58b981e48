import type { Problem } from "../../../core/problem.ts";
import { judgeBdVersion } from "../../../core/tasks/bd/bd-version.ts";
import { explainBdFailure } from "../../../core/tasks/bd/explain-bd-failure.ts";
import { excerpt, parseBdOutput } from "../../../core/tasks/bd/parse-bd-output.ts";
import type { BeadsFolder } from "../find-beads-folder.ts";
import type { Bd } from "./bd-session.ts";
import { runProgram } from "./run-program.ts";

/** Longest that one call of bd may take; a cold start of its server alone can take several seconds. */
const TIMEOUT_MS = 60_000;

/**
 * Finds a bd that works: the one that SKYFOM_BD names, else the one on the path. That it is there proves nothing, since the npm
 * package is a shim that may have failed to fetch its binary; so it is asked for its version, which opens no database.
 */
export async function findBd(
  folder: BeadsFolder,
  env: NodeJS.ProcessEnv,
  timeoutMs = TIMEOUT_MS,
): Promise<{ kind: "found"; bd: Bd } | { kind: "none"; problem: Problem }> {
  const path = env.SKYFOM_BD || "bd";
  const place = { path, root: folder.root, folder: folder.path, env, timeoutMs };
  const call = `${path} version`;
  const end = await runProgram(path, ["version", "--json"], { cwd: folder.root, env, timeoutMs });
  if (end.kind !== "exited") return { kind: "none", problem: explainBdFailure(call, folder.root, end) };
  const output = parseBdOutput(end.stdout);
  const text = output.kind === "records" ? output.records[0]?.version : undefined;
  const version = typeof text === "string" ? judgeBdVersion(text) : undefined;
  if (end.code === 0 && version) return { kind: "found", bd: { ...place, version } };
  return {
    kind: "none",
    problem: {
      where: call,
      what: `this bd does not say its version: ${excerpt(end.stderr || end.stdout) || `exit code ${end.code}`}`,
      fix: "Install bd again, or name another: SKYFOM_BD=/path/to/bd.",
    },
  };
}
