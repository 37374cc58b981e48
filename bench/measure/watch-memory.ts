import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs a program and looks, as long as it lives, at the most memory that the kernel saw it take; so only what it took between the last look
 * and its end is missed. What `getrusage` tells would be at least that of the process which started it. To look takes a processor: what
 * runs meanwhile must not be timed.
 */
const WATCH = `#!/bin/bash
'PROGRAM' "$@" <&0 &
child=$! most=0
while status=$(</proc/$child/status) && [[ $status =~ VmHWM:[[:space:]]+([0-9]+) ]]; do
  most=\${BASH_REMATCH[1]}
done 2>/dev/null
wait $child; code=$?
echo "$most" >>'TOLD'
exit $code
`;

/** A stand-in for a program, on Linux. */
export interface Watched {
  readonly program: string;
  /** The most memory that one of its processes took so far, in MB; `NaN` if there was none. */
  most(): number;
}

/** Puts the stand-in for a program and what it tells into a folder. */
export function watchMemory(folder: string, program: string): Watched {
  const [watch, told] = [join(folder, "watched"), join(folder, "memory")];
  writeFileSync(watch, WATCH.replace("PROGRAM", program).replace("TOLD", told));
  chmodSync(watch, 0o755);
  return {
    program: watch,
    most() {
      const peaks = existsSync(told) ? readFileSync(told, "utf8").trim().split("\n").map(Number) : [];
      return peaks.length === 0 ? Number.NaN : Math.max(...peaks) / 1024;
    },
  };
}
