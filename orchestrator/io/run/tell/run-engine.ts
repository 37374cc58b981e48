import { spawn } from "node:child_process";
import type { EndOfStep } from "../../../core/texts/contexts/tell-end-of-step.ts";

/** Runs our command line, a process of its own, and waits for it for as long as a hook may. */
export function runEngine(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly deadlineMs: number },
): Promise<EndOfStep> {
  return new Promise((resolve) => {
    const { cwd, env, deadlineMs } = options;
    // In a group of its own, so that ending a hook with all its children does not end it.
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
    const deadline = setTimeout(() => resolve({ kind: "late" }), deadlineMs);
    child.on("error", ({ message }) => {
      clearTimeout(deadline);
      resolve({ kind: "not started", message });
    });
    child.on("close", (status) => {
      clearTimeout(deadline);
      resolve({ kind: "ended", status, stdout: stdout(), stderr: stderr() });
    });
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}
