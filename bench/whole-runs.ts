// Whole runs of equal tasks on the real client, on Linux: `npm run bench -- whole-runs [T…]`. Agents of T seconds only wait, so a run
// takes its bound and what starts, ends and steps add to it. A row beside the bare client spawns the same agents in one message.
import { loadavg } from "node:os";
import { playRun, type Run } from "./whole-runs/play-run.ts";

const asked = process.argv.slice(2).map(Number);
const lengths = asked.length > 0 ? asked : [8, 30];

console.log(`Node ${process.version}, ${process.platform}\n`);
console.log(
  "| tasks | slots | T, s | makespan, s | to the bound | processor time, s | of it hooks | steps | tokens a task | load |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|");
for (const seconds of lengths) {
  await print({ tasks: 7, slots: 7, seconds, isBare: true });
  for (const tasks of [7, 30]) for (const slots of [7, 5, 3, 1]) await print({ tasks, slots, seconds, isBare: false });
}

async function print(run: Run): Promise<void> {
  const { makespan, processor, hooks, steps, tokens } = await playRun(run);
  const bound = run.seconds * Math.ceil(run.tasks / run.slots);
  const share = (part: number) => `${((100 * part) / processor).toFixed(0)} %`;
  const cells = [
    run.isBare ? `${run.tasks}, bare client` : run.tasks,
    run.slots,
    run.seconds,
    makespan.toFixed(1),
    (makespan / bound).toFixed(3),
    processor.toFixed(1),
    share(hooks),
    share(steps),
    Math.round(tokens / run.tasks),
    loadavg()[0]?.toFixed(1),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
