import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RECORDING = fileURLToPath(new URL("../recordings/run-of-thirty", import.meta.url));

/** A repository in which the recorded run of thirty tasks has just ended. */
export interface RecordedRun {
  readonly root: string;
  readonly state: string;
  readonly run: string;
  remove(): void;
}

/** Lays the recording out as the client and Skyfom left it; its paths lead to the transcripts beside it. */
export function layRecordedRun(): RecordedRun {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-recorded-")));
  const root = join(folder, "repository");
  const state = join(root, ".claude/state");
  for (const name of ["slots", "waiting", "idle", "forks", "ended", "seen", "sessions", "runs", "tmp"])
    mkdirSync(join(state, name), { recursive: true });
  mkdirSync(join(root, ".git"));
  mkdirSync(join(root, ".beads"));
  cpSync(join(RECORDING, "state"), state, { recursive: true });
  cpSync(join(RECORDING, "issues.jsonl"), join(root, ".beads/issues.jsonl"));
  cpSync(join(RECORDING, "projects"), join(folder, "home/.claude/projects"), { recursive: true });
  for (const name of ["events.jsonl", "agents.json"]) {
    const text = readFileSync(join(state, name), "utf8");
    writeFileSync(join(state, name), text.replaceAll("/home/dev/", `${join(folder, "home")}/`));
  }
  const [run = ""] = readdirSync(join(RECORDING, "state/runs"));
  return { root, state, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
