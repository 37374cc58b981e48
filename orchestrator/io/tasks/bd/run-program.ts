import { type ChildProcess, spawn } from "node:child_process";
import { programOnPath } from "../../program-on-path.ts";
import { findShim } from "./find-shim.ts";

/** How a program ended. */
export type ProgramEnd =
  | { readonly kind: "exited"; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: "died"; readonly signal: string; readonly stderr: string }
  | { readonly kind: "timed out"; readonly seconds: number }
  | { readonly kind: "given up"; readonly why: string; readonly fix?: string }
  /** It was not begun, since nobody would wait for its end. */
  | { readonly kind: "out of time" }
  | { readonly kind: "not started"; readonly message: string };

interface ProgramOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  /** Asked once a second while it runs: why to wait for it no longer; undefined lets it run on. */
  readonly whyGiveUp?: (pid: number) => string | undefined;
}

/** A program whose children keep its output open is not waited for longer than this after its own end. */
const DRAIN_MS = 1_000;

/** How often whoever waits is asked whether to continue. */
const LOOK_MS = 1_000;

/** Runs a program without a shell and without input; when its time is up, it is ended with everything it started. */
export function runProgram(path: string, args: readonly string[], options: ProgramOptions): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const { timeoutMs, whyGiveUp } = options;
    const ownGroup = process.platform !== "win32";
    const child = start(path, args, options, ownGroup);
    if (child instanceof Error) {
      resolve({ kind: "not started", message: child.message });
      return;
    }
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    let cutOff: ProgramEnd | undefined;
    const cut = (why: ProgramEnd) => {
      cutOff ??= why;
      end(child, ownGroup);
    };
    const limit = setTimeout(() => cut({ kind: "timed out", seconds: timeoutMs / 1000 }), timeoutMs);
    const looks = setInterval(() => {
      const why = child.pid === undefined ? undefined : whyGiveUp?.(child.pid);
      if (why !== undefined) cut({ kind: "given up", why });
    }, LOOK_MS);
    const stopLooking = () => {
      clearTimeout(limit);
      clearInterval(looks);
    };
    child.on("error", (error) => {
      stopLooking();
      resolve({ kind: "not started", message: error.message });
    });
    child.on("exit", () => {
      stopLooking();
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, DRAIN_MS).unref();
    });
    child.on("close", (code, signal) => {
      if (cutOff) resolve(cutOff);
      else if (signal) resolve({ kind: "died", signal, stderr: stderr() });
      else resolve({ kind: "exited", code: code ?? 1, stdout: stdout(), stderr: stderr() });
    });
  });
}

/** Node throws some of the reasons why a program does not start, as that its file is being written, and reports the others as an event. */
function start(
  path: string,
  args: readonly string[],
  { cwd, env }: ProgramOptions,
  detached: boolean,
): ChildProcess | Error {
  const { program, first } = startable(path, env);
  try {
    return spawn(program, [...first, ...args], {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      detached,
      windowsHide: true,
    });
  } catch (error) {
    return error as Error;
  }
}

/** How a program is started that may be a `.cmd` of npm's: Windows starts such a file by its own shell only. */
function startable(path: string, env: NodeJS.ProcessEnv): { program: string; first: readonly string[] } {
  if (process.platform !== "win32") return { program: path, first: [] };
  const script = findShim(path, env);
  return script === undefined
    ? { program: programOnPath(path, env), first: [] }
    : { program: process.execPath, first: [script] };
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}

function end(child: ChildProcess, ownGroup: boolean): void {
  try {
    if (ownGroup && child.pid) process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // it has ended by itself meanwhile
  }
}
