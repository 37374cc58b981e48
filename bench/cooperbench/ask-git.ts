import { execFileSync } from "node:child_process";

interface Asking {
  /** What it is given on standard input. */
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** What git answers in a folder, for what only the benchmark asks. It throws where git fails. */
export function askGit(folder: string, args: readonly string[], { input = "", env = {} }: Asking = {}): string {
  return execFileSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    input,
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
    stdio: ["pipe", "pipe", "pipe"],
  });
}
