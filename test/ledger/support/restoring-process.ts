// One of several processes that count agents again whose state was deleted: `restoring-process.ts PROJECT CLIENT SIGNALS NAME ROUNDS`.
// Begins each round when SIGNALS has its number, and then leaves `NUMBER.NAME` there with how many agents it found in slots.
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locateState } from "../../../orchestrator/io/ledger/files/locate-state.ts";
import { openLives } from "../../../orchestrator/io/ledger/files/open-files.ts";
import { restoreForgotten } from "../../../orchestrator/io/ledger/memory/restore-forgotten.ts";
import { ownerOfProcess } from "../../../orchestrator/io/ledger/owner-of-process.ts";

const [project = "", client = "", signals = "", name = "", rounds = "0"] = process.argv.slice(2);
const self = ownerOfProcess({ CLAUDE_PID: client });

for (let round = 0; round < Number(rounds); round++) {
  while (!existsSync(join(signals, String(round)))); // so that all begin in the same moment
  const location = locateState(project);
  const { kind } = restoreForgotten(location, "client-and-folder", self);
  const told = kind === "uncountable" ? kind : String(openLives(location.paths).size);
  writeFileSync(join(signals, `fresh.${name}`), told);
  renameSync(join(signals, `fresh.${name}`), join(signals, `${round}.${name}`));
}
