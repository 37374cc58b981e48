import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isPast } from "../../process/step-until.ts";
import { tryTo } from "../../try-to.ts";
import { ignoreInFolder } from "../ignore-in-folder.ts";
import { withLock } from "../with-lock.ts";
import type { Bd } from "./bd.ts";
import type { ProgramEnd } from "./run-program.ts";

/** How long a call waits for each one before it. */
const PATIENCE_MS = 20_000;

/** The same where nothing can be known of whoever has the turn, who may be gone for good. */
const STRANGER_PATIENCE_MS = 1_000;

/** How long whoever had a turn leaves the next one to others: longer than they wait between two looks. */
const YIELD_MS = 40;

let endOfTurn = Number.NEGATIVE_INFINITY;

/**
 * Lets the calls of all our processes go one after the other where it needs that. One process at a time may open an embedded Dolt
 * database, questions too, and bd itself waits for its turn in pauses that grow: of eight processes some would wait for minutes. Whoever
 * waits too long goes on all the same, since bd keeps a database whole by itself. Without one each call would undo what another wrote
 * meanwhile, such as a claim, so there the call is given up.
 */
export async function inTurn(bd: Bd, act: () => Promise<ProgramEnd>): Promise<ProgramEnd> {
  const { folder, until } = bd;
  if (!takesTurns(bd)) return act();
  await sleep(Math.max(0, endOfTurn + YIELD_MS - performance.now()));
  // the only kind of folder that bd makes without a .gitignore
  if (bd.isJsonlOnly) tryTo(() => ignoreInFolder(folder, ["skyfom.db-*"]));
  const lock = {
    directory: join(folder, "skyfom.db-turn"),
    scratch: join(folder, "skyfom.db-scratch"),
    patienceMs: PATIENCE_MS,
    strangerPatienceMs: STRANGER_PATIENCE_MS,
    isLine: true,
    ...(until === undefined ? {} : { until }),
  };
  const turn = await withLock(lock, act).catch((error: NodeJS.ErrnoException) => {
    // a folder that refuses our lock is bd's to judge
    if (error.code === undefined) throw error;
    return undefined;
  });
  endOfTurn = performance.now();
  if (turn?.kind === "done") return turn.value;
  if (turn === undefined || !bd.isJsonlOnly || isPast(until)) return act();
  const { where, what, fix } = turn.problem;
  return { kind: "given up", why: `${where}: ${what}`, fix };
}

function takesTurns({ version, readsBack, isJsonlOnly }: Bd): boolean {
  return isJsonlOnly || (version.line === "dolt" && !readsBack);
}
