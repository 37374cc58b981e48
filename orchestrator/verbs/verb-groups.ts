/** A verb as the help lists it: what it does, and a command line that shows what it is for. */
interface ListedVerb {
  readonly verb: string;
  readonly does: string;
  readonly example: string;
}

/** The verb that shows the help of another, also in a family of verbs. */
export const HELP: ListedVerb = { verb: "help", does: "show the help of a verb", example: "skyfom help task add" };

/** The verbs in the order in which the help lists them: what a person types most comes first. */
export const VERB_GROUPS: ReadonlyMap<string, readonly ListedVerb[]> = new Map([
  [
    "Every day:",
    [
      {
        verb: "status",
        does: "show who works on what, for how long, and what waits and why",
        example: "skyfom status",
      },
      { verb: "watch", does: "show the status live, until q or Ctrl-C", example: "skyfom watch" },
      {
        verb: "task",
        does: "the repository's tasks: in its Beads database, or in .beads/issues.jsonl",
        example: 'skyfom task add "Add the login endpoint" -p 1',
      },
      {
        verb: "report",
        does: "write a page that explains a run: who worked when, what waited, what failed, what it cost",
        example: "skyfom report --open",
      },
      { verb: "runs", does: "compare runs: time, duration, progress, tokens and cost", example: "skyfom runs --all" },
    ],
  ],
  [
    "A run:",
    [
      {
        verb: "next",
        does: "take the next step of a run, and print the Agent calls that are due",
        example: "skyfom next --dry-run",
      },
      {
        verb: "pause",
        does: "pause a run: nothing new starts, agents at work continue, and claims not yet started are released",
        example: "skyfom pause",
      },
      { verb: "resume", does: "resume a paused run", example: "skyfom resume --run k3f9" },
      {
        verb: "stop",
        does: "end a run: nothing new starts, and it is over when its agents have ended",
        example: "skyfom stop --now",
      },
      {
        verb: "events",
        does: "show the log: each start, end and refusal of an agent, and what happened to tasks",
        example: "skyfom events --task app-12 --last 20",
      },
      {
        verb: "reset",
        does: "show who holds the slots, free dead ones, and ask before freeing any that may be alive",
        example: "skyfom reset",
      },
      {
        verb: "worktrees",
        does: "list the worktrees of agents, and what exists only there",
        example: "skyfom worktrees",
      },
      {
        verb: "pull-request",
        does: "open a pull request for the branch of a run, or of the newest, with your `gh`; asks first",
        example: "skyfom pull-request --dry-run",
      },
      {
        verb: "export",
        does: "write a run for other programs: traces and metrics of OpenTelemetry",
        example: "skyfom export --otlp",
      },
    ],
  ],
  [
    "Setting up:",
    [
      {
        verb: "install",
        does: "install into a repository's .claude, or upgrade or repair an install",
        example: "skyfom install ~/projects/app",
      },
      {
        verb: "approve",
        does: "show what the settings have Skyfom run by itself, and approve it",
        example: "skyfom approve",
      },
      {
        verb: "doctor",
        does: "check that the cap is enforced here, and that a run has what it needs",
        example: "skyfom doctor",
      },
      { verb: "uninstall", does: "remove what install added to a repository's .claude", example: "skyfom uninstall" },
      {
        verb: "completion",
        does: "print a completion script for bash, zsh or fish",
        example: "skyfom completion bash >> ~/.bashrc",
      },
      { verb: "version", does: "show the version", example: "skyfom version" },
      HELP,
    ],
  ],
  [
    "Composite skills:",
    [
      {
        verb: "plan",
        does: "show which members of a composite skill run together, and what waits for what",
        example: "skyfom plan skyfom-fullstack-developer",
      },
      {
        verb: "validate",
        does: "check every SKILL.md and every composition.json or .yaml under the paths",
        example: "skyfom validate skills",
      },
    ],
  ],
  [
    "For Claude Code itself:",
    [
      {
        verb: "check",
        does: "run the check command on what agents of a run have finished in worktrees",
        example: "skyfom check --run k3f9",
      },
      {
        verb: "wait",
        does: "wait until a run can continue: a slot is free for a ready task, a time limit has passed, or the run is over",
        example: "skyfom wait --run k3f9",
      },
      { verb: "statusline", does: "print the line for Claude Code's status line", example: "skyfom statusline --join" },
    ],
  ],
]);
