import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a child printed as JSON, or why it printed nothing, in a few words. */
export type ChildAnswer<T> = { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly why: string };

/** Runs a script of this folder in a process of its own and ends it when it takes longer than `limitMs`. */
export function runChild<T>(script: string, args: readonly string[], limitMs: number): Promise<ChildAnswer<T>> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const argv = ["--expose-gc", "--max-old-space-size=8192", "--import", "tsx", file, ...args];
  const options = { timeout: limitMs, killSignal: "SIGKILL", maxBuffer: 1e8 } as const;
  return new Promise((resolve) => {
    execFile(process.execPath, argv, options, (error, stdout, stderr) => {
      if (!error) resolve({ ok: true, answer: JSON.parse(stdout) as T });
      else if (error.killed) resolve({ ok: false, why: `over ${limitMs / 1000} s` });
      else resolve({ ok: false, why: explain(stderr) });
    });
  });
}

function explain(stderr: string): string {
  if (stderr.includes("Maximum call stack size exceeded")) return "stack overflow";
  if (stderr.includes("heap out of memory")) return "out of memory";
  return /^\w*Error: .*/m.exec(stderr)?.[0] ?? stderr.slice(0, 80);
}
