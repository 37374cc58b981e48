/** What a verb may do, and who may call it. SECURITY.md has the same table. */
interface VerbRule {
  /** Whether a model may call it through the path that the allow rule names, where nobody is asked. */
  readonly forModels: boolean;
  /** Options that a model may give it. */
  readonly options: readonly string[];
  /** Options that only a person may give it: with them it executes, overwrites or frees what a model must not. */
  readonly byUser: readonly string[];
  /** Whether its arguments name files, which a model may name only below its repository. */
  readonly namesFiles?: true;
  /** Whether its output holds words of tasks, agents or files; of such an option, where it does with that alone. */
  readonly quotes?: true | string;
  /** Whether its output holds calls and commands that are made exactly as they stand. */
  readonly handsOver?: true;
  readonly writes: string;
  readonly executes: string;
  /** The test that holds this row. */
  readonly heldBy: string;
}

const FUZZ = "test/long/fuzz/fuzz-entry";
const REFUSED = "test/verbs/entry";

const QUOTES = { quotes: true } as const;

/** A verb that only reads. */
function reading(options: readonly string[], more: Partial<VerbRule> = {}): VerbRule {
  const rule = { forModels: true, byUser: [], writes: "nothing", executes: "nothing", heldBy: FUZZ };
  return { ...rule, ...more, options: [...options, "--json"] };
}

/** A verb that changes tasks, or reads them with the program that keeps them. */
function ofTasks(options: readonly string[], more: Partial<VerbRule> = {}): VerbRule {
  return reading(options, { writes: "the tasks", executes: "`bd`, `git`", ...more });
}

/** A verb of a run, which is kept in the state. */
function ofRun(options: readonly string[], more: Partial<VerbRule> = {}): VerbRule {
  const rule = { writes: "the state, the tasks", executes: "`bd`, `git`", ...QUOTES };
  return reading(["--run", ...options], { ...rule, ...more });
}

/** A verb that a person runs, with all its options. */
function forUser(byUser: readonly string[], more: Partial<VerbRule>): VerbRule {
  return { ...reading([]), options: [], byUser: [...byUser, "--json"], forModels: false, heldBy: REFUSED, ...more };
}

const LOOK = { writes: "nothing", ...QUOTES } as const;

/**
 * Every verb, by its name. It is closed: what is not named here, a verb or an option, is refused to a model, and a verb that is missing
 * fails a test.
 */
export const VERB_RULES: Readonly<Record<string, VerbRule>> = {
  next: ofRun(["--skill", "--task", "--for", "--split", "--report", "--dry-run", "--handover", "--in-background"], {
    handsOver: true,
    writes:
      "the state, the tasks; unless `isolation` is `shared`, a branch of the run, and worktrees, which it removes; with `forwardBranch`, as a person has approved it, your branch",
  }),
  wait: ofRun(["--timeout"]),
  check: ofRun([], {
    writes: "the state, and a worktree, which it removes",
    executes:
      "`bd`, `git`, and `checkCommand` and the commands of `worktreeSetUp` and `remake` as a person has approved them",
  }),
  pause: ofRun([]),
  resume: ofRun([]),
  stop: ofRun(["--now"]),
  status: ofTasks(["--all", "--paths", "--brief"], LOOK),
  watch: forUser([], { executes: "`bd`, `git`; what your `skyfom-notify.json` asks for" }),
  statusline: forUser(["--join"], { executes: "with `--join`, the status line that was yours at the install" }),
  events: reading(["--follow", "--type", "--task", "--last"], QUOTES),
  runs: reading(["--all"], QUOTES),
  report: reading(["--run", "--markdown"], {
    quotes: "--markdown",
    byUser: ["--open"],
    writes: "the state",
    executes: "with `--open`, your browser",
  }),
  export: reading(["--run", "--otlp"], { writes: "the state" }),
  reset: reading([], { ...QUOTES, byUser: ["--force"], writes: "the state" }),
  "task add": ofTasks([
    "--description",
    "--priority",
    "--type",
    "--label",
    "--parent",
    "--needs",
    "--files",
    "--actor",
  ]),
  "task list": ofTasks(["--all", "--status"], LOOK),
  "task ready": ofTasks(
    [
      ...["--pickable", "--sort", "--limit", "--priority", "--type", "--label", "--exclude-label", "--unassigned"],
      ...["--assignee", "--parent", "--include-deferred", "--actor"],
    ],
    LOOK,
  ),
  "task show": ofTasks([], LOOK),
  "task claim": ofTasks(["--actor"]),
  "task release": ofTasks(["--note", "--actor"]),
  "task note": ofTasks(["--actor"]),
  "task close": ofTasks(["--reason", "--actor"]),
  "task edit": ofTasks([
    ...["--title", "--description", "--acceptance", "--design", "--priority", "--type", "--status"],
    ...["--add-label", "--remove-label", "--files", "--no-files", "--actor"],
  ]),
  "task reopen": ofTasks(["--actor"]),
  "task delete": ofTasks(["--actor"], { ...QUOTES, byUser: ["--yes"] }),
  "task dep": ofTasks(["--type", "--remove", "--actor"]),
  "task import": ofTasks(["--dry-run", "--actor"], {
    ...QUOTES,
    byUser: ["--github", "--yes"],
    namesFiles: true,
    executes: "`bd`, `git`; with `--github`, your `gh`",
  }),
  worktrees: reading([], { executes: "`git`", ...QUOTES }),
  "worktrees remove": forUser([], { writes: "the worktree of an agent, which it removes", executes: "`git`" }),
  "pull-request": forUser(["--task", "--dry-run"], {
    ...QUOTES,
    writes: "a pull request on GitHub, after your yes",
    executes: "`bd`, `git`, your `gh`",
  }),
  approve: forUser(["--withdraw"], { writes: "one file in `~/.local/state/skyfom`" }),
  install: forUser(["--dry-run", "--yes", "--keep"], { writes: "`.claude` of the folder", executes: "`git`" }),
  uninstall: forUser(["--dry-run", "--yes"], { writes: "`.claude` of the folder" }),
  validate: reading([], { namesFiles: true, ...QUOTES }),
  plan: reading(["--mermaid"], { namesFiles: true, ...QUOTES }),
  doctor: reading([], {
    ...QUOTES,
    byUser: ["--fix", "--dry-run"],
    writes: "the state, a folder for temporary files; with `--fix`, `.claude` of the folder",
    executes:
      "`git`, `bd`, `claude`, the hooks of its own copy; for you also those of your plugins, and of folders that you told Claude Code to trust",
  }),
  completion: reading([]),
  version: reading([]),
};
