import { PLAIN } from "../../orchestrator/core/view/look.ts";
import { renderStatus } from "../../orchestrator/core/view/render-status.ts";
import type { Status } from "../../orchestrator/core/view/status.ts";
import { readStatus } from "../../orchestrator/io/view/read-status.ts";
import * as say from "../ledger/support/payloads.ts";
import { GONE, OWN } from "../ledger/support/replay.ts";
import { report } from "../run/driven/driven-run.ts";
import { LostRun } from "../run/driven/lost-run.ts";

export const QUESTION = "Which provider shall it be, Stripe or Adyen? Both have test keys.";
export const FAILURE = "The tests of the orders fail, since the fixture is older than the schema.";

const USAGE = { input_tokens: 1_000, cache_read_input_tokens: 30_000, output_tokens: 2_000 };
const EDIT = (path: string) => ({ calls: [{ name: "Edit", input: { file_path: path } }], usage: USAGE });

/** Ids of the tasks of a troubled run, by what happened to them. */
export interface Troubled {
  readonly lost: LostRun;
  readonly run: string;
  readonly done: string;
  readonly asked: string;
  readonly failed: string;
  readonly doubted: string;
}

/** A run that is over: one task done, one with a question, one failed for good, and one whose agent was lost with its client. */
export async function troubledRun(): Promise<Troubled> {
  const lost = new LostRun({ retries: 0 });
  const { run, transcripts } = lost;
  const ids: string[] = [];
  const titles = ["Serve the accounts", "Choose the payment provider", "Serve the orders", "Export the orders"];
  for (const [priority, title] of titles.entries()) ids.push(await run.add(title, { priority }));
  const over = await run.next({ isAsked: true, owner: GONE, limit: 4 });
  const client = { transcript_path: transcripts.path };
  for (const [n, { description, prompt }] of over.calls.entries()) {
    await run.replay.give({ ...say.asked(`c${n}`, { description, prompt }), ...client }, GONE);
    await run.replay.give({ ...say.started(`a${n}`), ...client }, GONE);
    await run.replay.give({ ...say.returned(`c${n}`, `a${n}`, "async_launched"), ...client }, GONE);
    transcripts.write(`a${n}`, `c${n}`, [EDIT(`${run.root}/src/${n}.ts`)], run.replay.now());
  }
  const followUps = ["The list has no pages yet.", "The list has no pages yet.", "Its icon is missing."];
  const done = report("done", "The accounts are served and sorted.", { files: ["src/0.ts"], followUps });
  const ends = [done, report("needs-input", QUESTION), report("failed", FAILURE)];
  for (const [n, last_assistant_message] of ends.entries())
    await run.replay.give({ ...say.stopped(`a${n}`), ...client, stop_hook_active: true, last_assistant_message }, GONE);
  await run.replay.give(say.sessionStarted(), OWN);
  const { done: isOver } = await run.next({ isAsked: true });
  if (!isOver) throw new Error("the run is not over");
  const [first = "", second = "", third = "", fourth = ""] = ids;
  return { lost, run: over.run, done: first, asked: second, failed: third, doubted: fourth };
}

/** The status of its repository, as a person reads it some time after its last event. */
export async function lookAt(
  { lost }: Pick<Troubled, "lost">,
  columns = 80,
): Promise<{ status: Status; text: string }> {
  const { root, replay } = lost.run;
  const status = await readStatus(root, {}, () => new Date(replay.now().getTime() + 2 * 3_600_000));
  return { status, text: renderStatus(status, { width: columns, rowsOfList: 8, paths: "short", paint: PLAIN }) };
}
