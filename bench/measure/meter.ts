import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a process of Node's took; memory is the most that it had. */
export interface Metered {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * Tells of the process that it is loaded into: its processor time and that of its children, in ms, and the most memory that it had, in MB.
 * `maxRSS` would tell that of the process which started it, where that had more. The kernel counts children in hundredths of a second.
 */
const METER = `process.on("exit", () => { const { user, system } = process.cpuUsage(), fs = require("node:fs");
  const [, most] = /VmHWM:\\s+(\\d+)/.exec(fs.readFileSync("/proc/self/status", "utf8")) ?? [];
  const [, , , , , , , , , , , , , children, more] = fs.readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
  fs.writeFileSync(TOOK, [(user + system) / 1000 + (+children + +more) * 10, most / 1024].join(" ")); });`;

/** Runs scripts in Node, on Linux, and tells what each took. It keeps two files in a folder. */
export function meterIn(folder: string) {
  const [meter, told] = [join(folder, "meter.cjs"), join(folder, "took")];
  writeFileSync(meter, METER.replace("TOOK", JSON.stringify(told)));
  return (args: readonly string[], options: { cwd?: string; env: NodeJS.ProcessEnv; input?: string }): Metered => {
    execFileSync(process.execPath, ["-r", meter, ...args], { ...options, stdio: "pipe", maxBuffer: 2 ** 30 });
    const [milliseconds = Number.NaN, megabytes = Number.NaN] = readFileSync(told, "utf8").split(" ").map(Number);
    return { milliseconds, megabytes };
  };
}
