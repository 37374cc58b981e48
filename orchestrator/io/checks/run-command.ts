import { spawn } from "node:child_process";
import { closeSync, fstatSync, openSync, readSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/** How a command ended. */
export interface CommandEnd {
  readonly passed: boolean;
  /** Why it did not, as a phrase; undefined where it passed. */
  readonly why?: string;
  /** The end of what it wrote. */
  readonly output: string;
  readonly tookMs: number;
}

/** Most of what a command wrote that is kept, in bytes: a failure stands at the end. */
const MOST_OUTPUT = 12_000;
const SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP"] as const;
/** How long it has to end by itself once it is told to. */
const GRACE_MS = 5_000;

/**
 * Runs a command line of the user's in a worktree, with a time limit. Nothing in it finds another repository in the folders above: where
 * a command removes the `.git` of its worktree, git would otherwise change the user's own checkout.
 *
 * @param log a file that takes all that it writes.
 */
export function runCommand(line: string, cwd: string, log: string, seconds: number): Promise<CommandEnd> {
  const began = performance.now();
  rmSync(log, { force: true });
  const out = openSync(log, "wx+", 0o600); // never through a link that has just been put there
  const child = spawn(line, {
    cwd,
    shell: true,
    // a group of its own, so that what it has started ends with it
    detached: process.platform !== "win32",
    stdio: ["ignore", out, out],
    env: { ...withoutGit(process.env), GIT_CEILING_DIRECTORIES: dirname(cwd) },
  });
  const end = (signal: NodeJS.Signals) => endGroup(child.pid, signal);
  const stop = (signal: NodeJS.Signals) => {
    end("SIGKILL");
    process.kill(process.pid, signal); // nobody listens any more, so that it ends this process
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return new Promise((resolve) => {
    let isLate = false;
    const timers = [
      setTimeout(() => {
        isLate = true;
        end("SIGTERM");
      }, seconds * 1000),
      setTimeout(() => end("SIGKILL"), seconds * 1000 + GRACE_MS),
    ];
    const settle = (why: string | undefined) => {
      for (const timer of timers) clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, stop);
      end("SIGKILL"); // what it has left running in the background
      const output = readEnd(out);
      closeSync(out);
      const tookMs = Math.round(performance.now() - began);
      resolve({ passed: why === undefined, ...(why === undefined ? {} : { why }), output, tookMs });
    };
    child.once("error", ({ message }) => settle(message));
    child.once("exit", (code, signal) => {
      if (isLate) settle(`it took longer than ${seconds} s`);
      else settle(code === 0 ? undefined : `it ended with ${signal ?? `exit code ${code}`}`);
    });
  });
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // it has ended
  }
}

function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name)),
  );
}

function readEnd(file: number): string {
  const { size } = fstatSync(file);
  const length = Math.min(size, MOST_OUTPUT);
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, size - length);
  return bytes.toString("utf8");
}
