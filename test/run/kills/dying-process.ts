import processes from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isAbsolute, join } from "node:path";

/** What came of a step that was let run until its process died. */
export interface LivedThrough {
  /** The changes of the disk and of git that it made, in their order. */
  readonly changes: readonly string[];
  /** The change before which it died; undefined where it lived to the end of the step. */
  readonly diedBefore?: string;
}

/** Thrown by whatever a dead process would still change. */
class Died extends Error {}

/**
 * Takes a step, in a process that dies before one of its changes: that and every later one throws, also in `finally`, and after that
 * nothing of the step changes anything any more. Changes are counted as a kill can come between them: a file is made and then written,
 * and git may be killed as it makes a worktree.
 *
 * @param survives how many changes it makes before it dies; all of them without it.
 * @throws what the step throws, unless it died.
 */
export async function liveThrough(
  step: () => Promise<unknown>,
  survives = Number.POSITIVE_INFINITY,
): Promise<LivedThrough> {
  const changes: string[] = [];
  let diedBefore: string | undefined;
  const revive = watchChanges({
    isDead: () => diedBefore !== undefined,
    comesTo: (call) => {
      const change = call.replaceAll("\\", "/");
      if (changes.length >= survives) {
        diedBefore = change;
        return "dies";
      }
      changes.push(change);
      return "lives";
    },
  });
  try {
    await step();
  } catch (error) {
    if (diedBefore === undefined) throw error;
  } finally {
    revive();
  }
  return diedBefore === undefined ? { changes } : { changes, diedBefore };
}

interface Life {
  readonly isDead: () => boolean;
  readonly comesTo: (change: string) => "dies" | "lives";
}

type Call = (...args: readonly unknown[]) => unknown;

/** What such a call changes; undefined if it changes nothing. */
type ChangeOf = (args: readonly unknown[]) => string | undefined;

/** What a kill in the middle of such a call leaves. */
type CutShort = (call: Call, args: readonly unknown[]) => void;

interface Watched {
  readonly of: object;
  readonly name: string;
  readonly changeOf: ChangeOf;
  readonly cutShort?: { readonly when: ChangeOf; readonly leave: CutShort };
}

const named =
  (name: string): ChangeOf =>
  ([path, other]) =>
    `${name} ${path}${typeof other === "string" && name === "renameSync" ? ` -> ${other}` : ""}`;

const opensToWrite: ChangeOf = ([path, flags]) => {
  const isToWrite = typeof flags === "number" ? (flags & 3) !== 0 : typeof flags === "string" && flags !== "r";
  return isToWrite ? `openSync ${path}` : undefined;
};

const makesFolder: ChangeOf = ([path]) => (fs.existsSync(String(path)) ? undefined : `mkdirSync ${path}`);

const removes: ChangeOf = ([path]) =>
  fs.lstatSync(String(path), { throwIfNoEntry: false }) ? `rmSync ${path}` : undefined;

/** Between its making and its writing a file is empty. */
const madeEmpty = (name: string) => ({
  when: ([path]: readonly unknown[]) =>
    typeof path === "string" && !fs.existsSync(path) ? `${name} into ${path}` : undefined,
  leave: (call: Call, [path, , options]: readonly unknown[]) => void call(path, "", options),
});

const PATHS = ["renameSync", "rmdirSync", "unlinkSync", "utimesSync", "linkSync", "symlinkSync", "copyFileSync"];

/** Verbs of git that change nothing, or only make objects that nothing names. */
const READING =
  /^(?:rev-parse|merge-base|for-each-ref|config|status|merge-tree|log|diff|ls-files|symbolic-ref|cat-file|rev-list|show|worktree list|ls-tree|check-ignore|check-attr|hash-object|--version|var)$/;

const changesInGit: ChangeOf = ([program, args]) => {
  if (!Array.isArray(args) || !/\bgit(?:\.exe)?$/.test(String(program))) return undefined;
  const words = args.map(String).filter((word, at) => !word.startsWith("-") && args[at - 1] !== "-c");
  const verb = words[0] === "worktree" ? words.slice(0, 2).join(" ") : (words[0] ?? "");
  return READING.test(verb) ? undefined : `git ${words.slice(0, 4).join(" ")}`;
};

/** A git that is killed as it makes a worktree leaves its entry locked, and a folder that leads nowhere yet. */
const worktreeHalfMade = {
  when: (args: readonly unknown[]) => {
    const change = changesInGit(args);
    return change?.startsWith("git worktree add") ? `the rest of ${change}` : undefined;
  },
  leave: (call: Call, args: readonly unknown[]) => {
    call(...args);
    const words = (args[1] as readonly string[]).filter((word) => isAbsolute(word));
    const folder = words.find((word) => fs.existsSync(join(word, ".git"))) ?? "";
    const entry = fs.readFileSync(join(folder, ".git"), "utf8").replace("gitdir: ", "").trim();
    fs.rmSync(folder, { recursive: true });
    fs.mkdirSync(folder);
    fs.writeFileSync(join(entry, "locked"), "initializing");
  },
};

const WATCHED: readonly Watched[] = [
  ...PATHS.map((name) => ({ of: fs, name, changeOf: named(name) })),
  { of: fs, name: "mkdirSync", changeOf: makesFolder },
  { of: fs, name: "mkdtempSync", changeOf: named("mkdtempSync") },
  { of: fs, name: "rmSync", changeOf: removes },
  { of: fs, name: "openSync", changeOf: opensToWrite },
  { of: fs, name: "writeSync", changeOf: () => "writeSync" },
  ...["writeFileSync", "appendFileSync"].map((name) => ({
    of: fs,
    name,
    changeOf: named(name),
    cutShort: madeEmpty(name),
  })),
  ...["spawnSync", "execFileSync"].map((name) => ({
    of: processes,
    name,
    changeOf: changesInGit,
    cutShort: worktreeHalfMade,
  })),
  { of: processes, name: "spawn", changeOf: ([line]) => `spawn ${line}` },
];

/** Asks a life at each change that this process comes to, until what is returned is called. */
function watchChanges({ isDead, comesTo }: Life): () => void {
  let isWithin = false; // of what a change is made of, only the whole counts
  const undo = WATCHED.map(({ of, name, changeOf, cutShort }) => {
    const calls = of as Record<string, Call>;
    const real = calls[name] as Call;
    const within = <T>(act: () => T): T => {
      isWithin = true;
      try {
        return act();
      } finally {
        isWithin = false;
      }
    };
    calls[name] = (...args) => {
      if (isWithin) return real(...args);
      const change = within(() => changeOf(args));
      if (change === undefined) return real(...args);
      if (isDead() || comesTo(change) === "dies") throw new Died(change);
      const rest = within(() => cutShort?.when(args));
      if (rest !== undefined && comesTo(rest) === "dies") {
        within(() => cutShort?.leave(real, args));
        throw new Died(rest);
      }
      return within(() => real(...args));
    };
    return () => {
      calls[name] = real;
    };
  });
  syncBuiltinESMExports();
  return () => {
    for (const put of undo) put();
    syncBuiltinESMExports();
  };
}
