import type { HoldingName } from "./holding-name.ts";
import type { Place } from "./signals/ledger-view.ts";

/** How far a life has come: it waits or is reserved, its agent works, its agent is idle. */
export type Progress = 0 | 1 | 2;

/** How far a life has come, by its file. A life never goes back, so a file that is behind what was seen before is an older one. */
export function progressOf({ place, name }: { readonly place: Place; readonly name: HoldingName }): Progress {
  if (place === "idle") return 2;
  return place === "waiting" || name.hold.kind === "reserved" ? 0 : 1;
}
