import { join, parse, resolve } from "node:path";
import type { Problem } from "../../../../core/problem.ts";
import { type BdVersion, judgeBdVersion } from "../../../../core/tasks/bd/bd-version.ts";
import { explainBdFailure } from "../../../../core/tasks/bd/explain-bd-failure.ts";
import {
  type DatabaseFacts,
  isServed,
  keepsNoDatabase,
  whyNotThisBd,
} from "../../../../core/tasks/bd/judge-database.ts";
import { excerptOfOutput, parseBdOutput } from "../../../../core/tasks/bd/parse-bd-output.ts";
import { namesIn } from "../../../names-in.ts";
import { readPlainFile } from "../../../plain-file/read-plain-file.ts";
import { stepUntil } from "../../../process/step-until.ts";
import { tryTo } from "../../../try-to.ts";
import type { BeadsFolder } from "../../find-beads-folder.ts";
import type { Bd } from "../bd.ts";
import { runProgram } from "../run-program.ts";
import { type Remembered, rememberVersions, type VersionMemory } from "./remember-versions.ts";
import { settingsOfBd } from "./settings-of-bd.ts";

/** Longest that one call of bd may take; a cold start of its server alone can take several seconds. */
const TIMEOUT_MS = 60_000;

/** Far more than bd keeps in a file about its database, in bytes. */
const MOST_BYTES = 2 ** 20;

type FoundBd = { readonly kind: "found"; readonly bd: Bd } | { readonly kind: "none"; readonly problem: Problem };

/**
 * Finds a bd that works and that this database is meant for: the one that SKYFOM_BD names, else the one on the path. That it is there
 * proves nothing, since the npm package is a shim that may have failed to fetch its binary; so it is asked for its version.
 *
 * @param memory where versions are remembered from one process to the next; left out, it is asked.
 */
export async function findBd(
  folder: BeadsFolder,
  env: NodeJS.ProcessEnv,
  timeoutMs = TIMEOUT_MS,
  memory?: VersionMemory,
): Promise<FoundBd> {
  const path = namedBd(env, folder.root);
  const remembered = rememberVersions(path, env, memory);
  const asked = await askVersion(path, folder.root, env, timeoutMs, remembered);
  if (asked.kind === "none") return asked;
  const facts = readFacts(folder, env);
  const problem = whyNotThisBd(asked.version, facts, folder.path);
  if (problem) return { kind: "none", problem };
  const { version } = asked;
  const isJsonlOnly = keepsNoDatabase(version, facts, env);
  const readsBack = !version.hasAtomicClaims || isServed(facts, env) || isJsonlOnly;
  const until = stepUntil(env);
  const place = { path, root: folder.root, folder: folder.path, env, timeoutMs, ...(until ? { until } : {}) };
  return { kind: "found", bd: { ...place, version, readsBack, isJsonlOnly, forget: remembered.forget } };
}

async function askVersion(
  path: string,
  root: string,
  env: NodeJS.ProcessEnv,
  timeoutMs: number,
  remembered: Remembered,
): Promise<{ kind: "version"; version: BdVersion } | { kind: "none"; problem: Problem }> {
  const known = remembered.version === undefined ? undefined : judgeBdVersion(remembered.version);
  if (known) return { kind: "version", version: known };
  const call = `${path} version`;
  // away from every database: a new bd may note in one that it was there
  const end = await runProgram(path, ["version", "--json"], { cwd: parse(root).root, env, timeoutMs });
  if (end.kind !== "exited") return { kind: "none", problem: explainBdFailure({ call, root }, end) };
  const output = parseBdOutput(end.stdout);
  const text = output.kind === "records" ? output.records[0]?.version : undefined;
  const version = typeof text === "string" ? judgeBdVersion(text) : undefined;
  if (end.code === 0 && version) {
    remembered.keep(version.text);
    return { kind: "version", version };
  }
  return {
    kind: "none",
    problem: {
      where: call,
      what: `this bd does not print its version: ${excerptOfOutput(end.stderr || end.stdout) || `exit code ${end.code}`}`,
      fix: "Install bd again, or name another: SKYFOM_BD=/path/to/bd.",
    },
  };
}

/** A path is one from the checkout, wherever bd is started. */
function namedBd({ SKYFOM_BD }: NodeJS.ProcessEnv, root: string): string {
  if (!SKYFOM_BD) return "bd";
  return /[/\\]/.test(SKYFOM_BD) ? resolve(root, SKYFOM_BD) : SKYFOM_BD;
}

function readFacts(folder: BeadsFolder, env: NodeJS.ProcessEnv): DatabaseFacts {
  const { path } = folder;
  const lastUsedBy = readPlainFile(join(path, ".local_version"), MOST_BYTES)?.trim().slice(0, 40);
  const metadata = tryTo(() => JSON.parse(readPlainFile(join(path, "metadata.json"), MOST_BYTES) ?? "") as unknown);
  const isObject = typeof metadata === "object" && metadata !== null && !Array.isArray(metadata);
  return {
    names: namesIn(path),
    metadata: isObject ? (metadata as Record<string, unknown>) : {},
    ...(lastUsedBy ? { lastUsedBy } : {}),
    config: settingsOfBd(folder, env),
  };
}
