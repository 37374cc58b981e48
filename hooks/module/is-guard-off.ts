import type { Client } from "./claude-code.ts";
import { runBundle } from "./ledger-place.ts";

/** The project in which the user was seen to have switched the guard off. Lost when the client loads the module again. */
let seenOff: string | undefined;

/** Whether the guard is off. A process tells by whom: only the user may switch it off, also where the ledger cannot be found. */
export async function isGuardOff($: Client): Promise<boolean> {
  if ((await $.env.get("SKYFOM_GUARD")) !== "off") return false;
  const project = await $.session.root();
  if (project === seenOff) return true;
  if ((await runBundle($, project, "module-ledger", { do: "off" })) !== "user") return false;
  seenOff = project;
  return true;
}
