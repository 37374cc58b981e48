import { parseEndedName } from "../../../core/ledger/holding-name.ts";
import { namesIn } from "../../names-in.ts";
import type { StatePaths } from "./state-paths.ts";

/** Lives that have ended, but whose end may not be in the log, or not be known to the memory of who is at work. */
export function endedLives(paths: StatePaths): Set<string> {
  return new Set(namesIn(paths.ended).flatMap((file) => parseEndedName(file)?.life ?? []));
}
