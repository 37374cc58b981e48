import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { CLIENT_PATH } from "../client/client-path.ts";
import { API_KEY } from "./seed-home.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

/** How an interactive session is started. */
export interface SessionOptions {
  readonly cwd: string;
  readonly home: string;
  readonly modelUrl: string;
  /** The client's folder for temporary files; short, since sockets lie in it. */
  readonly temporary: string;
  readonly pluginDirs?: readonly string[];
  /** `bypassPermissions` unless told otherwise. */
  readonly permissionMode?: "bypassPermissions" | "manual" | "auto";
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Of the terminal; 160 by 50 unless told otherwise. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A person at a session of the real client. */
export interface Person extends Terminal {
  /** Types a prompt or a command and sends it. */
  say(text: string): Promise<void>;
  /** Ends the session by `/exit`, stopping what still runs, and waits until the client is gone. */
  leave(): Promise<void>;
}

/** Starts the client in a terminal and waits until it takes input. */
export async function sitDown(options: SessionOptions): Promise<Person> {
  const { cwd, temporary, args = [] } = options;
  const terminal = await openTerminal({
    command: [CLIENT_PATH, ...sessionArgs(options), ...args],
    cwd,
    socketDir: temporary,
    ...(options.columns === undefined ? {} : { columns: options.columns }),
    ...(options.rows === undefined ? {} : { rows: options.rows }),
    env: sessionEnvironment(options),
  });
  await terminal.see(/^❯/m, 30_000);
  const say = async (text: string) => {
    await terminal.press("C-u"); // an interrupted prompt comes back into the line
    await terminal.type(text);
    await terminal.press("Enter");
  };
  return {
    ...terminal,
    say,
    leave: async () => {
      await say("/exit");
      // the client asks when agents are at work, and is gone at once when none is; a screen that is gone is empty
      await terminal.see(/❯ 1\. Exit and stop tasks|^$/);
      await terminal.pressUntil("Enter", (screen) => !screen.includes("Exit and stop tasks"));
      await terminal.gone();
    },
  };
}

/** Starts a session in the background, as `claude --bg` does from another terminal. */
export async function beginInBackground(options: SessionOptions, prompt: string): Promise<void> {
  const args = ["--bg", ...sessionArgs(options), ...(options.args ?? []), prompt];
  await promisify(execFile)(CLIENT_PATH, args, { cwd: options.cwd, env: sessionEnvironment(options) });
}

function sessionArgs({ pluginDirs = [], permissionMode = "bypassPermissions" }: SessionOptions): string[] {
  return [...pluginDirs.flatMap((dir) => ["--plugin-dir", dir]), "--permission-mode", permissionMode];
}

function sessionEnvironment({ home, modelUrl, temporary, env }: SessionOptions): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "",
    HOME: home,
    TMPDIR: temporary,
    TERM: "xterm-256color",
    IS_SANDBOX: "1", // the client refuses to skip permissions as root elsewhere
    ANTHROPIC_BASE_URL: modelUrl,
    ANTHROPIC_API_KEY: API_KEY,
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    DISABLE_AUTOUPDATER: "1",
    ENABLE_TOOL_SEARCH: "false",
    ...env,
  };
}
