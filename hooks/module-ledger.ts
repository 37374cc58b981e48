import { ownerKey } from "../orchestrator/core/ledger/owner.ts";
import { readInput } from "../orchestrator/io/hook/hook-input.ts";
import { endAborted } from "../orchestrator/io/ledger/end-aborted.ts";
import { locateState } from "../orchestrator/io/ledger/locate-state.ts";
import { openLedger } from "../orchestrator/io/ledger/open-ledger.ts";
import { ownerOfProcess } from "../orchestrator/io/ledger/owner-of-process.ts";

/** What the module inside the client has to ask of a process: where the ledger is, and to end a life whose turn was aborted. */
type Order = { readonly do: "place" } | { readonly do: "aborted"; readonly agent: string; readonly life: string };

const order = JSON.parse(readInput()) as Order;
if (order.do === "place") {
  const { seen, slots } = locateState(process.env.CLAUDE_PROJECT_DIR || process.cwd()).paths;
  process.stdout.write(JSON.stringify({ seen, slots, key: ownerKey(ownerOfProcess(process.env)) }));
} else {
  const ledger = openLedger(process.cwd(), process.env, () => new Date());
  if (ledger) endAborted(ledger, order.agent, order.life);
}
