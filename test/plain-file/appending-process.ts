// One of several processes that append to logs at the same moments: `appending-process.ts NAME`. Told of a state directory, it appends
// one event to the log there, and says so.

import { appendEvent } from "../../orchestrator/io/ledger/files/events-log.ts";
import { statePaths } from "../../orchestrator/io/ledger/files/state-paths.ts";

const [name = ""] = process.argv.slice(2);

process.on("message", (state: string) => {
  appendEvent(statePaths(state), { type: "denied", at: "2026-01-01T00:00:00.000Z", call: name } as never);
  process.send?.(state);
});
