import { join } from "node:path";
import { ownerKey } from "../orchestrator/core/ledger/owner.ts";
import { readHookInput } from "../orchestrator/io/hook/hook-input.ts";
import { isGuarded } from "../orchestrator/io/hook/is-guarded.ts";
import { isSwitchedOff } from "../orchestrator/io/hook/is-switched-off.ts";
import { ownerIn } from "../orchestrator/io/ledger/client-key.ts";
import { locateClientState } from "../orchestrator/io/ledger/locate-client-state.ts";
import { atWorkFolder } from "../orchestrator/io/ledger/memory/at-work-folder.ts";
import { openLedger } from "../orchestrator/io/ledger/open-ledger.ts";
import { ownerOfProcess } from "../orchestrator/io/ledger/owner-of-process.ts";
import { agentLimitOf } from "../orchestrator/io/ledger/read-agent-limit.ts";
import { endAborted } from "../orchestrator/io/ledger/settle/end-aborted.ts";
import { readPlainFile } from "../orchestrator/io/plain-file/read-plain-file.ts";

/**
 * The requests that the module inside the client sends to a process: who has switched the guard off, where the ledger is, and to end a
 * life whose turn was aborted.
 */
type Order =
  | { readonly do: "off" }
  | { readonly do: "place" }
  | { readonly do: "aborted"; readonly agent: string; readonly life: string };

const project = process.env.CLAUDE_PROJECT_DIR || process.cwd();
const order = JSON.parse(readHookInput()) as Order;
if (order.do === "off") {
  process.stdout.write(isSwitchedOff(project, process.env) ? "user" : "repository");
} else if (order.do === "place") {
  const location = locateClientState(project, process.env);
  const { workTree, root } = location;
  const { limit } = agentLimitOf(root);
  const { seen, slots, sessions } = location.paths;
  const key = ownerKey(ownerIn(location.paths, ownerOfProcess(process.env)));
  const isHeld = isGuarded(location, process.argv[1] ?? "", process.env);
  const remembered = atWorkFolder();
  process.stdout.write(
    JSON.stringify({
      ...{ workTree, seen, slots, remembered, trace: join(sessions, key), key, isHeld },
      ...{ limit, hasStatusLine: hasOurStatusLine(project) },
    }),
  );
} else {
  const ledger = openLedger(process.cwd(), process.env, () => new Date());
  if (ledger) endAborted(ledger, order.agent, order.life);
}

/** Whether the client shows the slots in its status line already: that of an install, or one that the user has joined ours to. */
function hasOurStatusLine(folder: string): boolean {
  const settings = readPlainFile(join(folder, ".claude", "settings.local.json"));
  return settings?.includes("orchestrator/dist/statusline.cjs") === true;
}
