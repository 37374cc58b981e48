import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A process that stands for a client: agents live in it, and die with it. */
export interface ClientProcess {
  readonly pid: number;
  kill(): Promise<void>;
}

/** Starts a process that does nothing until it is killed, in a folder of one's own if need be. */
export function startClientProcess(cwd?: string): ClientProcess {
  const child: ChildProcess = spawn("sleep", ["3600"], { stdio: "ignore", cwd });
  const ended = once(child, "exit");
  return {
    pid: child.pid as number,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
