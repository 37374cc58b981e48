import type { On } from "./module/claude-code.ts";
import { holdSpawn, refuseSpawn } from "./module/hold-spawn.ts";
import { passEnd, settleEnd } from "./module/settle-end.ts";

/** The module that the client runs inside itself, beside our command hooks; a client that cannot is none the worse. */
export function register(on: On): void {
  on("agent.spawn", holdSpawn).catch(refuseSpawn);
  on("turn.complete", settleEnd).catch(passEnd);
}
