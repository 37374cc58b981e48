import type { On } from "./module/claude-code.ts";
import { EDITING, guardEdit, passEdit } from "./module/guard-edit.ts";
import { holdSpawn, refuseSpawn } from "./module/hold-spawn.ts";
import { holdStart, passStart } from "./module/hold-start.ts";
import { passEnd, settleEnd } from "./module/settle-end.ts";
import { drawPane, openPane, passCommand } from "./module/show-pane.ts";
import { passUse, writeFirst } from "./module/write-first.ts";

/** The module that the client runs inside itself, beside our command hooks. A client that cannot load it uses the hooks alone. */
export function register(on: On): void {
  on("agent.spawn", holdSpawn).catch(refuseSpawn);
  on("classic.SubagentStart", holdStart).catch(passStart);
  on("tool.call", { tool: EDITING }, guardEdit).catch(passEdit);
  on("tool.call", writeFirst).catch(passUse);
  on("turn.complete", settleEnd).catch(passEnd);
  on("command.run", { command: "skyfom:skyfom-status" }, openPane).catch(passCommand);
  on("command.run", { command: "skyfom-status" }, openPane).catch(passCommand);
  on("ui.render", { component: "Pane", requestId: "skyfom" }, drawPane);
}
