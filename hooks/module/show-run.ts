import type { Client } from "./claude-code.ts";
import { ledgerPlace } from "./ledger-place.ts";
import { runLine } from "./run-line.ts";

/** How long hooks may take to write what has ended with a turn, in milliseconds. */
const AFTER_TURN_MS = 1_000;

/** Whether a line is shown: only then, and after a spawn, is there anything to look for. */
let isShown = false;
let look: "none" | "under-way" | "one-more" = "none";
let later: { cancel(): void } | undefined;

/**
 * Shows below the prompt how many agents are at work and how far the run is, in sessions that use Skyfom. It costs a look at files. Nothing
 * waits for it, and if it fails, the line stays as it was.
 */
export function showRun($: Client, after: "spawn" | "turn"): void {
  if (after === "spawn") startLook($);
  else if (isShown) void lookLater($).catch(() => startLook($));
}

async function lookLater($: Client): Promise<void> {
  later?.cancel(); // the newest turn's hooks have written last
  later = $.clock.every(AFTER_TURN_MS, () => {
    later?.cancel();
    later = undefined;
    startLook($);
  });
}

function startLook($: Client): void {
  if (look === "none") void lookAndShow($).catch(() => {});
  else look = "one-more";
}

async function lookAndShow($: Client): Promise<void> {
  look = "under-way";
  try {
    const place = await ledgerPlace($);
    if (!(await $.fs.exists(place.trace))) return;
    do {
      look = "under-way";
      const line = await runLine($, place);
      isShown = line !== "";
      $.ui.status(isShown ? `skyfom ${line}` : undefined);
    } while (isAskedAgain());
  } finally {
    look = "none";
  }
}

function isAskedAgain(): boolean {
  return look === "one-more";
}
