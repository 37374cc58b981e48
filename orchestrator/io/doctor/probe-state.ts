import { accessSync, constants, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DoctorFacts, UnsureSlot } from "../../core/doctor/facts.ts";
import { ownerKey, parseOwnerKey, whereIsForeign } from "../../core/ledger/owner.ts";
import { clientKey } from "../ledger/client-key.ts";
import { readOpenFiles } from "../ledger/files/open-files.ts";
import { type Holding, readSlots } from "../ledger/files/slots.ts";
import { isLost, type StatePaths, whyElsewhere } from "../ledger/files/state-paths.ts";
import { ownerOfProcess } from "../ledger/owner-of-process.ts";
import { isSandboxed } from "../sandbox.ts";

/** Whether the ledger can be written, and what is odd about it. Where there is none yet, none is made. */
export function probeState(paths: StatePaths, env: NodeJS.ProcessEnv, now: () => Date): DoctorFacts["state"] {
  const { dir } = paths;
  const elsewhere = whyElsewhere(paths);
  const nothing = { isLost: false, obstacle: undefined, clockAhead: 0, unreadableSlots: [], unsureSlots: [] };
  if (elsewhere) return { dir, elsewhere, ...nothing };
  const probe = existsSync(dir) ? writeProbe(dir, now) : mayCreate(dir);
  const slots = probe.obstacle === undefined ? readSlots(paths) : [];
  return {
    dir,
    isLost: isLost(paths),
    unreadableSlots: slots.flatMap(({ slot, name }) => (name ? [] : [slot])),
    unsureSlots: findUnsure(paths, slots, env, now),
    ...probe,
  };
}

/** In the client's sandbox, others are looked for as the client would; if the client is not known there, nothing can be said of any. */
function findUnsure(
  paths: StatePaths,
  slots: readonly Holding[],
  env: NodeJS.ProcessEnv,
  now: () => Date,
): readonly UnsureSlot[] | undefined {
  const seen = ownerOfProcess(env);
  const key = clientKey(paths, seen, env);
  const self = parseOwnerKey(key) ?? seen;
  if (isSandboxed(env) && key === ownerKey(seen)) return undefined;
  const open = readOpenFiles(paths, slots);
  return slots.flatMap(({ slot, name }) => {
    const owner = name && parseOwnerKey(name.owner);
    const where = owner && whereIsForeign(owner, self);
    if (where === undefined) return [];
    const { since, record } = open.find((file) => file.slot === slot) ?? {};
    const age = since === undefined ? Number.NaN : now().getTime() - Date.parse(since);
    const description = record?.description || "an agent without a description";
    return [{ slot, where, description, ...(Number.isNaN(age) ? {} : { age }) }];
  });
}

function writeProbe(dir: string, now: () => Date): { obstacle: string | undefined; clockAhead: number } {
  try {
    const scratch = mkdtempSync(join(dir, "doctor-"));
    try {
      const file = join(scratch, "probe");
      writeFileSync(file, "");
      return { obstacle: undefined, clockAhead: (statSync(file).mtimeMs - now().getTime()) / 1000 };
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  } catch (error) {
    return { obstacle: (error as Error).message, clockAhead: 0 };
  }
}

/** Whether the nearest folder above that exists would let it be made. */
function mayCreate(dir: string): { obstacle: string | undefined; clockAhead: number } {
  let above = dirname(dir);
  while (!existsSync(above)) above = dirname(above);
  try {
    if (!statSync(above).isDirectory()) throw new Error(`${above} is not a folder`);
    accessSync(above, constants.W_OK);
    return { obstacle: undefined, clockAhead: 0 };
  } catch (error) {
    return { obstacle: (error as Error).message, clockAhead: 0 };
  }
}
