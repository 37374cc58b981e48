import type { Client, CommandRun, Next, Render } from "./claude-code.ts";
import { installedIn, ledgerPlace, ownEnvironment } from "./ledger-place.ts";

/** Creates an element of the client's interface; the client makes this available to the module. */
declare const h: (element: unknown, props: object | null, ...children: readonly unknown[]) => unknown;

/** How long the pane shows what it read last, in milliseconds: a process is started no more often than that. */
const EVERY_MS = 3_000;

const LONGEST_MS = 30_000;

let lines: readonly string[] = [];
let clock: { cancel(): void } | undefined;
let isAtWork = false;
let isReading = false;

/** `/skyfom-status` opens a pane as well, which follows the run until the person closes it. The command does not wait for it. */
export async function openPane($: Client, command: CommandRun, next: Next<CommandRun, unknown>): Promise<unknown> {
  void open($).catch(() => {});
  return next(command);
}

/** Where no pane can be shown, the command works as usual. */
export async function passCommand(_$: Client, command: CommandRun, next: Next<CommandRun, unknown>): Promise<unknown> {
  return next(command);
}

export async function drawPane($: Client, drawing: Render): Promise<unknown> {
  const { Box, Text } = await $.ui.resolve(drawing);
  const rows = lines.map((line) => h(Text, null, line === "" ? " " : line));
  return h(Box, { flexDirection: "column" }, ...rows);
}

async function open($: Client): Promise<void> {
  const { isPlaced } = await $.ui.open({ id: "skyfom", title: "Skyfom" });
  if (!isPlaced) return; // nobody would see it, as in print mode
  isAtWork = true; // ensures the next look, even if somebody leaves before it
  clock ??= $.clock.every(EVERY_MS, () => void follow($).catch(() => {}));
  await refresh($);
}

/** Starts a process only while agents are at work, and once after the last of them. */
async function follow($: Client): Promise<void> {
  if (!(await isOpen($))) {
    clock?.cancel();
    clock = undefined;
    return;
  }
  const wasAtWork = isAtWork;
  isAtWork = await isAnyAtWork($);
  if (isAtWork || wasAtWork) await refresh($);
}

async function isOpen($: Client): Promise<boolean> {
  return (await $.ui.panes()).some(({ id }) => id === "skyfom");
}

async function isAnyAtWork($: Client): Promise<boolean> {
  const { slots } = await ledgerPlace($);
  const taken = await $.fs.list(slots).catch(() => []);
  const files = await Promise.all(taken.map(({ name }) => $.fs.list(`${slots}/${name}`).catch(() => [])));
  return files.flat().length > 0;
}

async function refresh($: Client): Promise<void> {
  if (isReading) return;
  isReading = true;
  try {
    const { project } = await ledgerPlace($);
    const argv = ["node", `${await installedIn($)}/bin/skyfom`, "status"];
    const init = {
      cwd: project,
      env: { ...(await ownEnvironment($, project)), NO_COLOR: "1" },
      stdin: "",
      timeoutMs: LONGEST_MS,
    };
    const read = (await $.process.run(argv, init)).stdout.trimEnd().split("\n");
    if (read.join("\n") === lines.join("\n")) return;
    lines = read;
    $.ui.invalidate("ui.render");
  } finally {
    isReading = false;
  }
}
