import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What to run in a terminal. */
export interface TerminalOptions {
  readonly command: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing of the person who runs the tests is added. */
  readonly env: Readonly<Record<string, string>>;
  /** Where tmux keeps its socket; short, since the path of a socket may have 107 bytes at most. */
  readonly socketDir: string;
  /** 160 by 50 unless told otherwise. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A terminal of its own under a tmux server of its own, driven as a person would: by keys and by what is on the screen. */
export interface Terminal {
  /** The process that was started. */
  readonly pid: number;
  /** Presses keys by their tmux names, `Enter`, `Escape`, `C-x`, a moment apart. */
  press(...keys: string[]): Promise<void>;
  /** Presses a key again and again until the screen is as wanted: dialogs drop keys that come too soon after they open. */
  pressUntil(key: string, isSo: (screen: string) => boolean): Promise<void>;
  /** Types text as it is. */
  type(text: string): Promise<void>;
  /** The lines on the screen, blank at no end. */
  screen(): Promise<string>;
  resize(columns: number, rows: number): Promise<void>;
  /** What tmux says of the terminal, by one of its formats. */
  tell(format: string): Promise<string>;
  /** Waits until the screen shows this; fails when it does not in time. */
  see(what: RegExp, withinMs?: number): Promise<string>;
  /** Waits until the screen no longer shows this. */
  seeNoMore(what: RegExp, withinMs?: number): Promise<string>;
  /** Waits until the process has ended. */
  gone(withinMs?: number): Promise<void>;
  /** Ends the server and with it the terminal; what ran in it gets SIGHUP. */
  close(): Promise<void>;
}

/** Longer than a busy machine takes for anything that is waited for. */
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 150;
const BETWEEN_KEYS_MS = 120;
const AFTER_A_KEY_MS = 500;
const PRESSES_AT_MOST = 20;

/** Opens a terminal and runs the command in it. */
export async function openTerminal(options: TerminalOptions): Promise<Terminal> {
  const { command, cwd, env, socketDir, columns = 160, rows = 50 } = options;
  const server = randomBytes(6).toString("hex");
  const tmux = async (...args: string[]) => {
    const { stdout } = await run("tmux", ["-L", server, "-f", "/dev/null", ...args], {
      env: { ...env, TMUX_TMPDIR: socketDir, LANG: "C.UTF-8" },
    });
    return stdout;
  };
  const start = ["new-session", "-d", "-x", String(columns), "-y", String(rows), "-c", cwd, "-P", "-F", "#{pane_pid}"];
  const pid = Number(await tmux(...start, "--", ...command));
  const screen = async () => (await tmux("capture-pane", "-p").catch(() => "")).trimEnd();

  async function look(isSo: (screen: string) => boolean, missing: string, withinMs: number): Promise<string> {
    const deadline = performance.now() + withinMs;
    for (;;) {
      const now = await screen();
      if (isSo(now)) return now;
      if (performance.now() > deadline) throw new Error(`${missing} within ${withinMs} ms`);
      await sleep(LOOK_EVERY_MS);
    }
  }

  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await tmux("send-keys", key);
      // a key that follows Escape too soon is taken for Alt and that key
      await sleep(key === "Escape" ? AFTER_A_KEY_MS : BETWEEN_KEYS_MS);
    }
  };

  return {
    pid,
    screen,
    press,
    pressUntil: async (key, isSo) => {
      for (let presses = 0; !isSo(await screen()); presses++) {
        if (presses === PRESSES_AT_MOST) throw new Error(`${key} had no effect`);
        await press(key);
        await sleep(AFTER_A_KEY_MS);
      }
    },
    type: async (text) => {
      await tmux("send-keys", "-l", text);
      await sleep(BETWEEN_KEYS_MS);
    },
    resize: async (width, height) => {
      await tmux("resize-window", "-x", String(width), "-y", String(height));
    },
    tell: async (format) => (await tmux("display-message", "-p", format)).trimEnd(),
    see: (what, withinMs = PATIENCE_MS) => look((shown) => what.test(shown), `${what} was not seen`, withinMs),
    seeNoMore: (what, withinMs = PATIENCE_MS) =>
      look((shown) => !what.test(shown), `${what} did not go away`, withinMs),
    gone: async (withinMs = PATIENCE_MS) => {
      const deadline = performance.now() + withinMs;
      while (existsSync(`/proc/${pid}`)) {
        if (performance.now() > deadline) throw new Error(`still open after ${withinMs} ms`);
        await sleep(LOOK_EVERY_MS);
      }
    },
    close: async () => {
      await tmux("kill-server").catch(() => undefined);
    },
  };
}
