// Records what real binaries of bd answer, for the tests that read such answers without one: `npx tsx scripts/record-bd.ts`. Paths, times
// and drawn ids are replaced, so that two recordings of one version are alike.
import { spawnSync } from "node:child_process";
import { appendFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BdBinary, isSqlite, makeDatabase, realBd } from "../test/tasks/support/bd-binary.ts";

const FILE = fileURLToPath(new URL("../test/data/bd-answers.json", import.meta.url));

/** One call and its answer. */
export interface RecordedAnswer {
  readonly bd: string;
  readonly name: string;
  readonly args: readonly string[];
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const found = ["0.49.5", "1.0.3"].map(realBd);
const answers = found.flatMap((bd) => {
  if (typeof bd === "string") throw new Error(bd);
  return record(bd);
});
writeFileSync(FILE, `${JSON.stringify(answers, null, 1)}\n`);
console.log(`${answers.length} answers in ${FILE}`);

function record(bd: BdBinary): RecordedAnswer[] {
  const at = "2026-06-01T00:00:00Z";
  const issue = { status: "open", priority: 2, issue_type: "task", created_at: at, updated_at: at };
  const edge = { issue_id: "bd-b", depends_on_id: "bd-a", type: "blocks", created_at: at, created_by: "ann" };
  const issues = [
    { ...issue, id: "bd-a", title: "A" },
    { ...issue, id: "bd-b", title: "B", dependencies: [edge] },
    { ...issue, id: "bd-c", title: "C" },
  ];
  const { root, home, env, remove } = makeDatabase(bd, issues);
  const line = isSqlite(bd) ? ["--no-daemon"] : ["--sandbox"];
  const answers: RecordedAnswer[] = [];
  const ask = (name: string, ...args: string[]) => {
    const actor = args.includes("--actor") ? [] : ["--actor", "ann"];
    const all = [...args, "--json", ...line, ...actor];
    const { status, stdout, stderr } = spawnSync(bd.path, all, { cwd: root, env, encoding: "utf8" });
    const plain = (text: string) =>
      text
        .replaceAll(root, "/repo")
        .replaceAll(home, "/home/dev")
        .replaceAll(/20\d\d-\d\d-\d\dT[\d:.]+Z/g, "2026-06-01T00:00:00Z");
    answers.push({ bd: bd.version, name, args, code: status, stdout: plain(stdout), stderr: plain(stderr) });
  };
  ask("what is ready", "ready", "--limit", "0", "--sort", "priority");
  ask("a claim", "update", "bd-a", "--claim");
  ask("a claim of a claimed task", "update", "bd-a", "--claim", "--actor", "bob");
  ask("a close of a blocked task", "close", "bd-b", "--reason", "x");
  ask("a close", "close", "bd-a", "--reason", "done");
  ask("a claim of a closed task", "update", "bd-a", "--claim");
  ask("a task that is not there", "show", "bd-none");
  ask("a close of a task that is not there", "close", "bd-none", "--reason", "x");
  ask("a dependency on what is not there", "dep", "add", "bd-c", "bd-none");
  ask("a circle", "dep", "add", "bd-a", "bd-b");
  ask("a flag that it does not know", "ready", "--no-such-flag");
  ask("nothing ready", "ready", "--label", "none");
  const file = join(root, ".beads", "issues.jsonl");
  if (isSqlite(bd)) {
    const later = (seconds: number) => utimesSync(file, Date.now() / 1000 + seconds, Date.now() / 1000 + seconds);
    later(5);
    ask("a question to a database that is behind", "ready", "--limit", "0");
    ask("what brings it up to date", "sync", "--import-only");
    appendFileSync(file, "{broken\n");
    later(10);
    ask("what cannot bring it up to date", "sync", "--import-only");
  }
  remove();
  return answers;
}
