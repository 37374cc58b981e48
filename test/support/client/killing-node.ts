import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seededChance } from "../seeded-chance.ts";

/** By which the processes of hooks are ended here: at once, or asked to. */
export const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"] as const;

export type Signal = (typeof SIGNALS)[number];

/** A signal that was sent to a process of this bundle, while it worked or while some start stood in line. */
export interface Sent {
  readonly bundle: string;
  readonly signal: Signal;
  readonly when: "at-work" | "in-line";
}

export interface KillingNode {
  /** The PATH under which this `node` is found. */
  readonly path: string;
  sent(): Sent[];
}

/** Which processes get signals. */
export interface Killing {
  /** The share of all processes that get one while they work. */
  readonly atWork: number;
  /** The share of the other starts that get one while they stand in line. */
  readonly inLine: number;
  /** The n-th process gets what the seed says of it. */
  readonly seed: number;
  readonly signals: readonly Signal[];
  /** The folder with the tickets of those in line. */
  readonly line: string;
}

/** Far more processes than a session starts. */
const MOST = 3_000;

/** A start in line gets its signal within so many milliseconds. */
const IN_LINE_MS = 4_000;

/**
 * A folder whose `node` has random processes of our bundles sent signals at random moments. Another process sends them: hooks work without a
 * pause in which a timer of their own could run.
 */
export function killingNode(folder: string, killing: Killing): KillingNode {
  const [bin, draws, log] = ["killing-bin", "draws", "sent"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [bin, draws]) mkdirSync(path);
  const chance = seededChance(killing.seed);
  const worksMs = hookTakesMs();
  for (let n = 1; n <= MOST; n++) writeFileSync(join(draws, String(n)), `${draw(chance, killing, worksMs)}\n`);
  const program = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}`);
    chmodSync(join(bin, name), 0o755);
  };
  program("node", nodeScript(bin, draws));
  program("send", sendScript(log, killing.line));
  return {
    path: `${bin}:${process.env.PATH}`,
    sent: () => (existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n").map(readSent) : []),
  };
}

/** How long a hook takes on this machine: about two and a half times as long as a Node process that does nothing, and that at rest. */
function hookTakesMs(): number {
  const began = performance.now();
  execFileSync(process.execPath, ["-e", "0"]);
  return Math.min(LONGEST_MS, 2.5 * (performance.now() - began));
}

/** On a busy machine a later signal would come when most hooks have ended. */
const LONGEST_MS = 200;

/** The signal for a process at work, and for a start in line, each `-` for none, and after how many seconds each is sent. */
function draw(chance: () => number, { atWork, inLine, signals }: Killing, worksMs: number): string {
  const pick = (share: number) => {
    const [is, which] = [chance(), chance()];
    return is < share ? (signals[Math.floor(which * signals.length)] as string).slice("SIG".length) : "-";
  };
  const seconds = (within: number) => ((chance() * within) / 1_000).toFixed(4);
  return `${pick(atWork)} ${seconds(worksMs)} ${pick(inLine)} ${seconds(IN_LINE_MS)}`;
}

/** Each process takes the next number: of several that try, one makes the file. */
function nodeScript(bin: string, draws: string): string {
  return `case "$1" in
*/hooks/dist/*.cjs)
  set -C
  n=1
  while ! true 2>/dev/null >'${draws}'/$n.taken; do n=$((n + 1)); done
  read -r signal after late afterLong <'${draws}'/$n
  bundle=\${1##*/}
  bundle=\${bundle%.cjs}
  if [ "$signal" != - ]; then
    '${bin}/send' $$ "$signal" "$after" "$bundle" at-work </dev/null >/dev/null 2>&1 &
  elif [ "$late" != - ] && [ "$bundle" = subagent-start ]; then
    '${bin}/send' $$ "$late" "$afterLong" "$bundle" in-line </dev/null >/dev/null 2>&1 &
  fi
esac
exec '${process.execPath}' "$@"
`;
}

/** It is the child of the process that it sends the signal to, unless that has ended. */
function sendScript(log: string, line: string): string {
  return `is_there() { [ "$(ps -o ppid= -p $$ | tr -d ' ')" = "$1" ]; }
while [ "$5" = in-line ] && [ -z "$(ls '${line}' 2>/dev/null)" ]; do
  is_there "$1" || exit 0
  sleep 0.2
done
sleep "$3"
is_there "$1" && kill -s "$2" "$1" && echo "$4 SIG$2 $5" >>'${log}'
`;
}

function readSent(line: string): Sent {
  const [bundle, signal, when] = line.split(" ") as [string, Signal, Sent["when"]];
  return { bundle, signal, when };
}
