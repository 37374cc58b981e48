import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { shareKey } from "../../support/client/share-key.ts";
import { SKYFOM } from "../../support/repository-state.ts";

export type HookName = "pre-tool-use" | "subagent-start" | "settle" | "user-prompt-submit" | "module-ledger";

/** How a hook process ended and what it said. */
export interface HookRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A hook that runs: its process, and its end. */
export interface HookProcess {
  readonly child: ChildProcess;
  readonly done: Promise<HookRun>;
}

export interface HookOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Another copy of the bundles, as a second install has. */
  readonly bundles?: string;
  /** A program that starts node, such as `faketime`. */
  readonly through?: readonly string[];
}

/** A project with the committed hook bundles beside it, all in one scratch folder. */
export interface HookedProject {
  readonly folder: string;
  /** What the client names in CLAUDE_PROJECT_DIR. */
  readonly root: string;
  readonly state: string;
  /** Where the home remembers who is at work. */
  readonly remembered: string;
  /** The bundles' folder; nothing that they could import lies above it. */
  readonly bundles: string;
  /** Starts a hook as the client does. `input` is left open when it is undefined. */
  start(hook: HookName, input: string | undefined, options?: HookOptions): HookProcess;
  run(hook: HookName, input: string, options?: HookOptions): Promise<HookRun>;
  /** Copies the bundles once more, for a second install. */
  installAgain(): string;
  remove(): void;
}

/** Makes a project that none of our code has touched yet: a folder, or a repository of git's with a commit. */
export function makeHookedProject(kind: "folder" | "repository" = "folder"): HookedProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-hooks-")));
  const root = join(folder, "project");
  const home = join(folder, "home");
  for (const path of [join(root, ".git"), home, join(folder, "transcripts")]) mkdirSync(path, { recursive: true });
  shareKey(home);
  if (kind === "repository") {
    const identity = ["-c", "user.name=Scratch", "-c", "user.email=scratch@example.invalid"];
    const git = (...args: string[]) => execFileSync("git", [...identity, ...args], { cwd: root, stdio: "pipe" });
    git("init", "--quiet", "--initial-branch", "main");
    git("commit", "--quiet", "--allow-empty", "--message", "Begin");
  }
  const install = (name: string) => {
    cpSync(join(SKYFOM, "hooks/dist"), join(folder, name), { recursive: true });
    return join(folder, name);
  };
  const bundles = install("install");
  const start = (hook: HookName, input: string | undefined, options: HookOptions = {}): HookProcess => {
    const command = [...(options.through ?? []), process.execPath, join(options.bundles ?? bundles, `${hook}.cjs`)];
    const env = { PATH: process.env.PATH, HOME: home, CLAUDE_PROJECT_DIR: root, ...options.env };
    const child = spawn(command[0] as string, command.slice(1), { cwd: root, env, stdio: "pipe" });
    const done = endOf(child);
    child.stdin.on("error", () => {}); // a hook that is killed, or does not read, breaks the pipe
    if (input !== undefined) child.stdin.end(input);
    return { child, done };
  };
  let started: Promise<void> = Promise.resolve();
  // Two hundred starts in one turn would keep the first from getting its input until the last is started.
  const run = async (hook: HookName, input: string, options?: HookOptions) => {
    const own = started.then(() => start(hook, input, options));
    started = own.then(() => nextTurn());
    return (await own).done;
  };
  return {
    folder,
    root,
    state: join(root, kind === "repository" ? ".git/skyfom" : ".claude/state"),
    remembered: join(home, ".local/state/skyfom/at-work"),
    bundles,
    start,
    run,
    installAgain: () => install("second-install"),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function endOf(child: ChildProcess): Promise<HookRun> {
  const text = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream]?.setEncoding("utf8").on("data", (chunk) => {
      text[stream] += chunk;
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, ...text }));
  });
}
