import { accessSync, constants, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DoctorFacts } from "../../core/doctor/facts.ts";
import { readSlots } from "../ledger/files/slots.ts";
import { isLost, type StatePaths, whyElsewhere } from "../ledger/files/state-paths.ts";

/** Whether the ledger can be written, and what is odd about it. Where there is none yet, none is made. */
export function probeState(paths: StatePaths, now: () => Date): DoctorFacts["state"] {
  const { dir } = paths;
  const elsewhere = whyElsewhere(paths);
  if (elsewhere) return { dir, isLost: false, elsewhere, obstacle: undefined, clockAhead: 0, unreadableSlots: [] };
  const probe = existsSync(dir) ? writeProbe(dir, now) : mayCreate(dir);
  const slots = probe.obstacle === undefined ? readSlots(paths) : [];
  return {
    dir,
    isLost: isLost(paths),
    unreadableSlots: slots.flatMap(({ slot, name }) => (name ? [] : [slot])),
    ...probe,
  };
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
