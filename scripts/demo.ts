import { join } from "node:path";
import { parseArgs } from "node:util";
import { MAX_CONCURRENT_AGENTS } from "../orchestrator/core/max-concurrent-agents.ts";
import { judgeDemo, renderFindings } from "./demo/judge-demo.ts";
import { type Demo, type Showing, setUpDemo } from "./demo/play-demo.ts";
import { renderTimeline } from "./demo/render-timeline.ts";

const USAGE = `npm run demo [-- --keep]

Shows Skyfom's main job: the real Claude Code client, with this plugin and a scripted model on this machine, works off twelve
dependent tasks with up to ${MAX_CONCURRENT_AGENTS} agents at once, and is refused one more. It takes about half a minute and needs no account.

  --keep   leave the scratch repository for a look
  --help   show this

Exit code: 0 when all went as promised, 1 when something did not, 2 for a wrong option.
`;

const COLUMNS = 60;

const HOW_TO_LOOK = `To look at the run there, use ${join(import.meta.dirname, "../bin/skyfom")} with status, report --open or events.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (options.kind === "wrong") {
    process.stderr.write(`demo: ${options.reason}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const demo = setUpDemo(MAX_CONCURRENT_AGENTS);
  process.once("SIGINT", () => process.exit(130));
  process.once("exit", () =>
    options.keep ? console.log(`\nThe scratch repository is kept: ${demo.root}\n${HOW_TO_LOOK}`) : demo.remove(),
  );
  return show(demo);
}

async function show(demo: Demo): Promise<number> {
  console.log(
    `Claude Code begins with /skyfom:skyfom-pm ${MAX_CONCURRENT_AGENTS} in a repository with twelve tasks.\n`,
  );
  const showing = await demo.play((line) => console.log(line));
  const findings = judgeDemo(showing.result, MAX_CONCURRENT_AGENTS);
  console.log(`\nThe agents, as the model server saw them:\n\n${renderTimeline(showing.bars, COLUMNS)}`);
  console.log(renderRefusals(showing));
  console.log(`\n${renderFindings(findings)}`);
  return findings.every(({ isAsExpected }) => isAsExpected) ? 0 : 1;
}

function renderRefusals({ result }: Showing): string {
  return result.refusals
    .map((text) => `\nRefused, as the model read it:\n\n${text.replaceAll(/^/gm, "  │ ")}`)
    .join("\n");
}

function readOptions(): { kind: "options"; keep: boolean; help: boolean } | { kind: "wrong"; reason: string } {
  try {
    const { values } = parseArgs({ options: { keep: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
    return { kind: "options", keep: values.keep ?? false, help: values.help ?? false };
  } catch (error) {
    return { kind: "wrong", reason: (error as Error).message };
  }
}
