import { setTimeout as sleep } from "node:timers/promises";
import type { Problem } from "../core/problem.ts";
import { renderProblem } from "../core/problem.ts";
import { awaitRun } from "../io/run/await-run.ts";
import { findOpenRun } from "../io/run/open/choose-run.ts";
import { openContext } from "../io/run/open/open-context.ts";
import type { Action, AddVerb } from "./verb.ts";

interface WaitOptions {
  readonly run?: string;
  readonly timeout: string;
}

/** Polling interval, in milliseconds. */
const LOOK_EVERY_MS = 500;
const DEFAULT_TIMEOUT_S = 1800;

/** `skyfom wait`: ends when a run has something to do again, which wakes the session that waits for it. */
export const wait: AddVerb = (program, bind) => {
  const command = program
    .command("wait")
    .option("--run <id>", "the run (default: the only open one)")
    .option("--timeout <seconds>", "give up after this long", String(DEFAULT_TIMEOUT_S));
  bind(command, waitForRun);
};

const waitForRun: Action<[WaitOptions]> = async (terminal, { run: named, timeout }) => {
  const seconds = /^\d+(\.\d+)?$/.test(timeout) ? Number(timeout) : 0;
  if (!(seconds > 0 && Number.isFinite(seconds))) return { ok: false, problems: [wrongTimeout(timeout)], exitCode: 2 };
  const opened = await openContext(terminal.cwd, terminal.env, terminal.now, { isLong: true });
  if (opened.kind === "problems") return { ok: false, problems: opened.problems };
  const { context } = opened;
  const found = findOpenRun(context.ledger, "wait", named);
  if (found.kind === "problem") return { ok: false, problems: [found.problem] };
  terminal.progress(`Waiting until run ${found.run.id} can continue, at most ${seconds} s.`);
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const look = await awaitRun(context, found.run.id);
    if (look.kind === "over") return { ok: true, text: look.why, data: { run: found.run.id, why: look.why } };
    if (look.kind === "unavailable") terminal.progress(renderProblem(look.problem));
    if (performance.now() >= until) break;
    await sleep(LOOK_EVERY_MS);
  }
  const why = `nothing became free within ${seconds} s`;
  return { ok: true, text: why, data: { run: found.run.id, why } };
};

function wrongTimeout(text: string): Problem {
  return {
    where: "--timeout",
    what: `"${text}" is not a number of seconds`,
    fix: "Give one above 0, for example 600.",
  };
}
