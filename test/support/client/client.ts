import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { CLIENT_PATH } from "./client-path.ts";

/** How one session of the real client is started. */
export interface ClientOptions {
  /** Which client; the one of the tests unless told otherwise. */
  readonly program?: string;
  readonly prompt: string;
  readonly cwd: string;
  readonly home: string;
  /** Address of the model that answers. */
  readonly modelUrl: string;
  /** A plugin to load, as `--plugin-dir` does. */
  readonly pluginDir?: string;
  /** `bypassPermissions` unless told otherwise. */
  readonly permissionMode?: "bypassPermissions" | "default";
  /** Off: our hooks let everything pass, and the client's own cap is out of the way. On unless told otherwise. */
  readonly guard?: "on" | "off";
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** When to give up on it. */
  readonly timeoutMs?: number;
}

/** How a session ended, with all that it printed. */
export interface ClientEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly isTimedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running session. */
export interface Client {
  readonly pid: number;
  readonly ended: Promise<ClientEnd>;
  /** Sends a signal to the client alone. */
  signal(name: NodeJS.Signals): void;
  /** Ends the client and whatever it started; for the end of a test that failed. */
  close(): Promise<void>;
}

const FAR_ABOVE_ANY_TEST = "100";
/** How long the pipes of a client that has ended may stay open. */
const PIPES_OPEN_MS = 1_000;

/** Starts the client in print mode in an environment that holds nothing of the person who runs the tests. */
export function startClient(options: ClientOptions): Client {
  const { program = CLIENT_PATH } = options;
  const child = spawn(program, clientArgs(options), {
    cwd: options.cwd,
    env: clientEnvironment(options),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // a process group of its own, so that ending it reaches its hooks and shells
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${program} cannot be started; run npm ci`);
  const killGroup = () => killQuietly(-pid);
  process.once("exit", killGroup);
  const ended = whenEnded(child, options.timeoutMs ?? 110_000, killGroup).finally(() => process.off("exit", killGroup));
  return {
    pid,
    ended,
    signal: (name) => child.kill(name),
    close: async () => {
      killGroup();
      await ended;
    },
  };
}

/** Runs one session to its end. */
export async function runClient(options: ClientOptions): Promise<ClientEnd> {
  const client = startClient(options);
  return client.ended;
}

function clientArgs({
  prompt,
  pluginDir,
  permissionMode = "bypassPermissions",
  guard,
  args = [],
}: ClientOptions): string[] {
  return [
    "-p",
    prompt,
    ...(pluginDir ? ["--plugin-dir", pluginDir] : []),
    "--permission-mode",
    permissionMode,
    // settings given here override the repository's, which may hold the client's cap
    ...(guard === "off" ? ["--settings", JSON.stringify({ env: GUARD_OFF })] : []),
    ...args,
  ];
}

const GUARD_OFF = { SKYFOM_GUARD: "off", CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS: FAR_ABOVE_ANY_TEST };

function clientEnvironment({ home, modelUrl, guard, env }: ClientOptions): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "",
    HOME: home,
    TERM: "xterm",
    IS_SANDBOX: "1", // the client refuses to skip permissions as root elsewhere
    ANTHROPIC_BASE_URL: modelUrl,
    ANTHROPIC_API_KEY: "none-is-needed-on-loopback",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    DISABLE_AUTOUPDATER: "1",
    ENABLE_TOOL_SEARCH: "false",
    CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS: "0",
    ...(guard === "off" ? GUARD_OFF : {}),
    ...env,
  };
}

async function whenEnded(child: ChildProcess, timeoutMs: number, killGroup: () => void): Promise<ClientEnd> {
  let isTimedOut = false;
  const timer = setTimeout(() => {
    isTimedOut = true;
    killGroup();
  }, timeoutMs);
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  const closed = once(child, "close");
  const [exitCode, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  // what it printed is read to its end; a process that outlives it may hold its pipes open
  await Promise.race([closed, sleep(PIPES_OPEN_MS)]);
  return { exitCode, signal, isTimedOut, stdout, stderr };
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // already gone
  }
}
