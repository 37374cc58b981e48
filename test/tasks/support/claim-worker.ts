// node claim-worker.mjs PROJECT ACTOR: waits for the file PROJECT/go, then claims every task that was ready, and prints the ids it won.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";

const [project = "", actor = ""] = process.argv.slice(2);
const opened = await openTaskSource(project, process.env);
if (opened.kind === "none") throw new Error(opened.problem.what);
const { source } = opened;
const answer = await source.list();
if (answer.kind === "unavailable") throw new Error(`${answer.problem.where}: ${answer.problem.what}`);
const { ready } = answer.list;
const won: string[] = [];
process.send?.("ready");
while (!existsSync(join(project, "go"))) await sleep(5);
for (const id of ready) {
  const claimed = await source.claim(id, actor);
  if (claimed.kind === "unavailable") throw new Error(`${claimed.problem.where}: ${claimed.problem.what}`);
  if (claimed.kind === "done") won.push(id);
}
process.stdout.write(JSON.stringify(won));
