import { join } from "node:path";
import type { Signal, SignalOf } from "../orchestrator/core/ledger/signals/signal.ts";
import { explainUnfit } from "../orchestrator/core/texts/denials/explain-unfit.ts";
import { uncounted } from "../orchestrator/core/texts/denials/uncounted.ts";
import { explainUnfitCopy } from "../orchestrator/io/hook/explain-unfit-copy.ts";
import { type Answer, type HookContext, runHook } from "../orchestrator/io/hook/run-hook.ts";
import { admitSpawn } from "../orchestrator/io/ledger/begin/admit-spawn.ts";
import { refusePane } from "../orchestrator/io/ledger/begin/refuse-pane.ts";
import { withdrawSpawn } from "../orchestrator/io/ledger/begin/withdraw-spawn.ts";
import { issuePass } from "../orchestrator/io/ledger/fork-passes.ts";
import { noteSession } from "../orchestrator/io/ledger/session-trace.ts";
import type { Brief } from "../orchestrator/io/reference/brief-files.ts";
import { commandLine } from "../orchestrator/io/run/tell/command-line.ts";

/** The folder of this copy: the bundled hook lies in hooks/dist. */
const ROOT = join(__dirname, "..", "..");

/** Longest description that an agent has in the client, in characters: what shows it cuts it to its own width. */
const LONGEST_DESCRIPTION = 100;

/** Takes a slot for a spawn, or denies it; puts the brief in the place of its reference. Never answers "allow". */
void runHook({
  decide,
  beginsState: (signal) => signal.kind === "skillCalled" && namesSkyfom(signal.skill),
  isOfAgent: (signal) => signal.kind === "spawnAsked",
  needsOneState: true,
  takeBack: (ledger, reason) => withdrawSpawn(ledger, reason), // not the function itself, which would load it
  onFailure: (reason, signal) => (signal && signal.kind !== "spawnAsked" ? undefined : deny(uncounted(`: ${reason}`))),
});

function decide({ ledger, projectDir }: HookContext, signal: Signal): Answer {
  if (signal.kind === "skillCalled") {
    const unfit = namesSkyfom(signal.skill) ? explainUnfitCopy(__dirname) : undefined;
    if (unfit) return deny(explainUnfit(unfit));
    if (namesSkyfom(signal.skill)) noteSession(ledger);
    issuePass(ledger, signal, process.env);
  }
  if (signal.kind !== "spawnAsked") return undefined;
  const cli = commandLine(ROOT);
  const admission = admitSpawn(ledger, signal, cli, (spawn) => refusePane(spawn, projectDir, process.env));
  switch (admission.kind) {
    case "denied":
      return deny(admission.reason);
    case "admitted":
      return admission.brief && updateInput({ ...inBackground(signal), ...givenBy(admission.brief) });
    case "not-ours":
      return undefined;
  }
}

/**
 * What its brief puts into a call. The model wrote the beginning of the title, since every character costs it; the client shows the whole.
 * It makes the worktree of an agent whose call says so.
 */
function givenBy({ prompt, base, taskId, description }: Brief): Readonly<Record<string, unknown>> {
  const name = `${taskId} ${description}`;
  const shown = name.length <= LONGEST_DESCRIPTION ? name : `${name.slice(0, LONGEST_DESCRIPTION - 1).trimEnd()}…`;
  return { prompt, description: shown, ...(base === undefined ? {} : { isolation: "worktree" }) };
}

function namesSkyfom(skill: string): boolean {
  return skill.includes("skyfom");
}

/**
 * The input of a call as it was handed over: the main conversation goes on when an agent in the background ends. Below it, in print mode,
 * nothing would wake an agent whose children work in the background.
 */
function inBackground({ input, caller }: SignalOf<"spawnAsked">): Readonly<Record<string, unknown>> {
  const { run_in_background: wished, ...rest } = input;
  return caller === undefined && wished === false ? rest : input;
}

function updateInput(updatedInput: Readonly<Record<string, unknown>>): Answer {
  return { hookSpecificOutput: { hookEventName: "PreToolUse", updatedInput } };
}

function deny(permissionDecisionReason: string): Answer {
  return {
    hookSpecificOutput: { hookEventName: "PreToolUse", permissionDecision: "deny", permissionDecisionReason },
  };
}
