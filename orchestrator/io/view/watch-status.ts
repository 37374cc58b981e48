import type { NotifySettings } from "../../core/notices/notify-settings.ts";
import { renderScreen } from "../../core/view/render-screen.ts";
import type { Status } from "../../core/view/status.ts";
import { locateClientState } from "../ledger/locate-client-state.ts";
import { Notifier } from "../notices/notifier.ts";
import { measureSometimes } from "../worktrees/read-space.ts";
import { enterScreen, type Screen } from "./alternate-screen.ts";
import { watchQuietly } from "./follow-log.ts";
import { lookOfOutput } from "./look-of-output.ts";
import { readStatus } from "./read-status.ts";

/** After a change, the time in which further ones are taken together, in milliseconds: a wide spawn makes dozens. */
const TOGETHER_MS = 80;

/** How often ages are drawn again, and how often all is read again although nothing was told: transcripts grow by themselves. */
const TICK_MS = 1_000;
const READ_EVERY_MS = 5_000;

const BELL = "\u0007";
const CTRL_C = "\u0003";
const QUIT_KEYS = ["q", "Q", CTRL_C];
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What ended it: a key, or a signal that the process would have ended by. */
type WatchEnd = "key" | (typeof SIGNALS)[number];

/** Whether there is a terminal to draw in and to be told by. */
export function canWatch(env: NodeJS.ProcessEnv): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY) && env.TERM !== "dumb";
}

/**
 * Shows the status and what changes about it, until a key or a signal ends it, and tells of it as the user has
 * set. The terminal is then as it was.
 */
export async function watchStatus(
  cwd: string,
  env: NodeJS.ProcessEnv,
  now: () => Date,
  notify: NotifySettings,
): Promise<WatchEnd> {
  const { stdin, stdout } = process;
  const screen = enterScreen(stdin, stdout);
  const notifier = new Notifier(notify, () => stdout.write(BELL));
  const measure = measureSometimes(now);
  const picture = new Picture(screen, () => readStatus(cwd, env, now, measure), env, now, notifier);
  const { paths } = locateClientState(env.CLAUDE_PROJECT_DIR || cwd, env);
  let watcher = watchQuietly(paths.dir, () => picture.readSoon());
  const timer = setInterval(() => {
    // the folder may have come since, or another have taken its place
    watcher ??= watchQuietly(paths.dir, () => picture.readSoon());
    picture.tick();
  }, TICK_MS);
  const onResize = () => picture.draw();
  stdout.on("resize", onResize);
  try {
    picture.readSoon();
    return await Promise.race([quitOf(stdin), picture.failure]);
  } finally {
    clearInterval(timer);
    watcher?.close();
    stdout.off("resize", onResize);
    picture.stop();
    screen.leave();
  }
}

function quitOf(input: NodeJS.ReadStream): Promise<WatchEnd> {
  return new Promise((resolve) => {
    input.on("data", (keys) => {
      if (QUIT_KEYS.some((key) => String(keys).includes(key))) resolve("key");
    });
    input.on("end", () => resolve("SIGHUP"));
    for (const signal of SIGNALS) process.once(signal, () => resolve(signal));
  });
}

/** The newest status, read when there is reason to, one reading at a time, and drawn whenever it or the terminal changes. */
class Picture {
  readonly failure: Promise<never>;
  private fail: (error: unknown) => void = () => {};
  private status: Status | undefined;
  private readAt = 0;
  private isReading = false;
  private isStale = false;
  private isStopped = false;
  private pending: NodeJS.Timeout | undefined;

  constructor(
    private readonly screen: Screen,
    private readonly read: () => Promise<Status>,
    private readonly env: NodeJS.ProcessEnv,
    private readonly now: () => Date,
    private readonly notifier: Notifier,
  ) {
    this.failure = new Promise((_, reject) => {
      this.fail = reject;
    });
  }

  readSoon(): void {
    this.pending ??= setTimeout(() => {
      this.pending = undefined;
      void this.readNow();
    }, TOGETHER_MS);
  }

  tick(): void {
    if (this.now().getTime() - this.readAt >= READ_EVERY_MS) this.readSoon();
    else this.draw();
  }

  draw(): void {
    if (!this.status || this.isStopped) return;
    const { columns: width, rows } = this.screen;
    const { paint } = lookOfOutput(this.env);
    this.screen.draw(
      renderScreen({ ...this.status, at: this.now().toISOString() }, { width, paint }, rows, this.notifier.failure),
    );
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.pending);
  }

  private async readNow(): Promise<void> {
    this.isStale = true;
    if (this.isReading) return;
    this.isReading = true;
    try {
      while (this.isStale && !this.isStopped) {
        this.isStale = false;
        this.readAt = this.now().getTime();
        this.status = await this.read();
        this.notifier.look(this.status);
        this.draw();
      }
    } catch (error) {
      this.fail(error);
    } finally {
      this.isReading = false;
    }
  }
}
