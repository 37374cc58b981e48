import { type ChildProcess, spawn } from "node:child_process";

/** How a program ended. */
export type ProgramEnd =
  | { readonly kind: "exited"; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: "died"; readonly signal: string; readonly stderr: string }
  | { readonly kind: "timed out"; readonly seconds: number }
  | { readonly kind: "not started"; readonly message: string };

export interface ProgramOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
}

/** A program whose children keep its output open is not waited for longer than this after its own end. */
const DRAIN_MS = 1_000;

/** Runs a program without a shell and without input; when its time is up, it is ended with everything it started. */
export function runProgram(path: string, args: readonly string[], options: ProgramOptions): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const { cwd, env, timeoutMs } = options;
    const ownGroup = process.platform !== "win32";
    const child = spawn(path, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: ownGroup,
      windowsHide: true,
    });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      end(child, ownGroup);
    }, timeoutMs);
    child.on("error", (error) => {
      clearTimeout(limit);
      resolve({ kind: "not started", message: error.message });
    });
    child.on("exit", () => {
      clearTimeout(limit);
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, DRAIN_MS).unref();
    });
    child.on("close", (code, signal) => {
      if (isLate) resolve({ kind: "timed out", seconds: timeoutMs / 1000 });
      else if (signal) resolve({ kind: "died", signal, stderr: stderr() });
      else resolve({ kind: "exited", code: code ?? 1, stdout: stdout(), stderr: stderr() });
    });
  });
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
