import type { Problem } from "../../problem.ts";
import { type BdVersion, isNewerThan } from "./bd-version.ts";

/** What is in a `.beads` folder, as far as it tells whose database it is. */
export interface DatabaseFacts {
  /** The names in the folder. */
  readonly names: readonly string[];
  /** What `metadata.json` says. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The version of `bd` that last worked here, as `.local_version` says. */
  readonly lastUsedBy?: string;
  /** What the settings of bd say. */
  readonly config?: string;
}

/** Where the tasks are; undefined where neither can be told, as in a fresh clone of some versions. */
function databaseLine({ names, metadata }: DatabaseFacts): "sqlite" | "dolt" | undefined {
  const isDolt = metadata.backend === "dolt" || metadata.database === "dolt";
  // before the folders: an old bd that was pointed at a Dolt database leaves an empty one of its own beside it
  if (isDolt || names.includes("embeddeddolt") || names.includes("proxieddb")) return "dolt";
  if (names.some((name) => name.endsWith(".db") && !name.startsWith("ephemeral"))) return "sqlite";
  if (typeof metadata.database === "string" && metadata.database.endsWith(".db")) return "sqlite";
  return names.includes("dolt") ? "dolt" : undefined;
}

type Environment = { readonly [name: string]: string | undefined };

/** `shared-server: true` and `no-db: true`, in any spelling that may be meant so: to be wrong costs only that our processes wait for each other. */
const SHARED_SERVER = trueIn("shared[-_]?server");
const NO_DATABASE = trueIn("no-?_?db");

function trueIn(name: string): RegExp {
  return new RegExp(`^[^#\\n]*\\b${name}\\b["']?\\s*:(?!\\s*["']?(?:false|no|off|0|)["']?\\s*(?:#|$))`, "im");
}

function isSet(variable = ""): boolean {
  return !/^(?:|0|f|false)$/i.test(variable);
}

/** Whether the database is served by a process of its own, which takes several writers at once. */
export function isServed({ metadata, config = "" }: DatabaseFacts, env: Environment): boolean {
  return metadata.dolt_mode === "server" || SHARED_SERVER.test(config) || isSet(env.BEADS_DOLT_SHARED_SERVER);
}

/** Whether a `bd` 0.49 works on `issues.jsonl` alone here: each of its calls, a question too, writes all of the file as it read it. */
export function keepsNoDatabase({ line }: BdVersion, { config = "" }: DatabaseFacts, env: Environment): boolean {
  return line === "sqlite" && (NO_DATABASE.test(config) || isSet(env.BD_NO_DB));
}

/** Why this `bd` must not be started on this database, since starting it would already change or misread it. */
export function whyNotThisBd(version: BdVersion, facts: DatabaseFacts, folder: string): Problem | undefined {
  const line = databaseLine(facts);
  if (version.line === "sqlite" && line === "dolt") {
    return {
      where: folder,
      what: `this is a Dolt database, which bd ${version.text} cannot open; it would create an empty one beside it`,
      fix: "Use the bd that created it, 1.0 or newer: SKYFOM_BD=/path/to/bd.",
    };
  }
  if (version.line === "dolt" && line === "sqlite") {
    return {
      where: folder,
      what: `this is a SQLite database of bd 0.49 or older, which bd ${version.text} cannot open`,
      fix: "Use a bd 0.49: SKYFOM_BD=/path/to/bd. In a clone of Skyfom, docs/beads.md explains how to move its tasks to a newer one.",
    };
  }
  if (version.migrates && line === "dolt" && isNewerThan(version, facts.lastUsedBy ?? "")) {
    const last = facts.lastUsedBy ? `bd ${facts.lastUsedBy}` : "an older bd";
    return {
      where: folder,
      what: `${last} used this database last, and the first command of bd ${version.text} may change it for good, so that older ones cannot open it any more`,
      fix: `Name the older bd: SKYFOM_BD=/path/to/bd. Or export all tasks with it, copy ${folder} away and run any command of bd ${version.text} yourself; from then on it is used.`,
    };
  }
  return undefined;
}
