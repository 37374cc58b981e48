import { join } from "node:path";
import { expect, test } from "vitest";
import { type Answer, call, say } from "../../support/model/answer.ts";
import type { ModelRequest } from "../../support/model/model-request.ts";
import { type Install, setStage } from "../../support/play.ts";
import { SKYFOM } from "../../support/repository-state.ts";

const INSTALLS: Exclude<Install, "both">[] = ["plugin", ".claude"];
const SCRIPT = "skills/skyfom-pm-agent-orchestrator/skyfom.mjs";

/** What is typed behind the name, what of that the command has, and what of the verb's output has to reach the model. */
const AT_ONCE = [
  { verb: "status", output: /\d of 7 slots/ },
  { verb: "doctor", output: /the guard is/i },
] as const;
const WITH_ARGUMENTS = [
  {
    verb: "plan",
    typed: "skyfom-fullstack-developer",
    given: "skyfom-fullstack-developer",
    output: /3 agents in 2 waves/,
  },
  { verb: "report", typed: "", given: "", output: /no run/i },
  { verb: "reset", typed: "--force", given: "", output: /No slot is taken/ },
] as const;

const onEachInstall = INSTALLS.flatMap((install) => AT_ONCE.map((row) => ({ install, ...row })));
test.each(onEachInstall)("/skyfom-$verb brings its output with one request ($install)", async (row) => {
  const stage = await setStage(() => say("seen"), row.install);
  const end = await stage.run({ prompt: typed(row), permissionMode: "default" });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.model.exchanges).toHaveLength(1);
  expect(stage.model.exchanges[0]?.request.newTexts.join("\n")).toMatch(row.output);
});

const runByTheModel = INSTALLS.flatMap((install) => WITH_ARGUMENTS.map((row) => ({ install, ...row })));
test.each(runByTheModel)("/skyfom-$verb lets the model run that verb and no other ($install)", async (row) => {
  const stage = await setStage(runs, row.install);
  const root = row.install === "plugin" ? SKYFOM : join(stage.repository.root, ".claude");
  // the rule that an install writes would let every verb pass
  if (row.install === ".claude") stage.repository.write(".claude/settings.local.json", "{}");
  await stage.run({ prompt: typed(row, row.typed), permissionMode: "default" });
  const results = stage.model.exchanges.flatMap(({ request }) => request.newResults);
  expect(commandsOf(stage.model.exchanges.map(({ answer }) => answer))[0]).toBe(
    `node "${join(root, SCRIPT)}" ${row.verb} ${row.given}`.trimEnd(),
  );
  expect(results.map(({ text }) => text)).toEqual([
    expect.stringMatching(row.output),
    "This command requires approval",
  ]);
});

function typed({ install, verb }: { install: Install; verb: string }, words = ""): string {
  return `/${install === "plugin" ? "skyfom:" : ""}skyfom-${verb} ${words}`.trimEnd();
}

/** Runs the command that the text names, then tries another verb by the same path. */
function runs({ newTexts, newResults, lastAnswer }: ModelRequest): Answer {
  const named = /^node ".*" [a-z]+.*$/m.exec(newTexts.join("\n"))?.[0].trimEnd();
  if (named) return bash(named);
  const last = lastAnswer.find((block) => block.type === "tool_use");
  const ran = (last?.input as { command?: string } | undefined)?.command ?? "";
  if (newResults.length === 0 || ran.endsWith("task list")) return say("seen");
  return bash(ran.replace(/(?<=skyfom\.mjs" ).*/, "task list"));
}

function bash(command: string): Answer {
  return call({ name: "Bash", input: { command, description: "Run the verb" } });
}

function commandsOf(answers: readonly (Answer | undefined)[]): string[] {
  return answers.flatMap((answer) =>
    answer?.kind === "message"
      ? answer.blocks.flatMap((block) =>
          block.type === "tool_use" ? [(block.input as { command: string }).command] : [],
        )
      : [],
  );
}
