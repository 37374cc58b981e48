import { join } from "node:path";
import { endedName, type HoldingName, holdingName } from "../../../core/ledger/holding-name.ts";
import { removeFile } from "../../plain-file/remove-file.ts";
import { tryTo } from "../../try-to.ts";
import { moveFile, slotDir } from "../files/slots.ts";
import type { Ledger } from "../ledger.ts";

/** Empties a slot that was just taken and that the log does not know of. Another process may remember it already, and must not count it. */
export function giveSlotBack(ledger: Ledger, slot: number, name: HoldingName): void {
  const { paths } = ledger;
  const held = join(slotDir(paths, slot), holdingName(name));
  const ended = join(paths.ended, endedName({ life: name.life, status: "refused" }));
  if (!tryTo(() => moveFile(held, ended))) removeFile(held);
  ledger.forgetLives([name]);
  removeFile(ended);
}
