/** A verb as the help lists it, and a command line that shows what it is for. */
interface ListedVerb {
  readonly verb: string;
  readonly example: string;
}

/** The verbs in the order in which the help lists them: what a person types most comes first. */
export const VERB_GROUPS: ReadonlyMap<string, readonly ListedVerb[]> = new Map([
  [
    "Every day:",
    [
      { verb: "status", example: "skyfom status" },
      { verb: "watch", example: "skyfom watch" },
      { verb: "task", example: 'skyfom task add "Add the login endpoint" -p 1' },
      { verb: "report", example: "skyfom report --open" },
      { verb: "runs", example: "skyfom runs --all" },
    ],
  ],
  [
    "A run:",
    [
      { verb: "next", example: "skyfom next --dry-run" },
      { verb: "pause", example: "skyfom pause" },
      { verb: "resume", example: "skyfom resume --run k3f9" },
      { verb: "stop", example: "skyfom stop --now" },
      { verb: "events", example: "skyfom events --task app-12 --last 20" },
      { verb: "reset", example: "skyfom reset" },
      { verb: "worktrees", example: "skyfom worktrees" },
      { verb: "pull-request", example: "skyfom pull-request --dry-run" },
      { verb: "export", example: "skyfom export --otlp" },
    ],
  ],
  [
    "Setting up:",
    [
      { verb: "install", example: "skyfom install ~/projects/app" },
      { verb: "approve", example: "skyfom approve" },
      { verb: "doctor", example: "skyfom doctor" },
      { verb: "uninstall", example: "skyfom uninstall" },
      { verb: "completion", example: "skyfom completion bash >> ~/.bashrc" },
      { verb: "version", example: "skyfom version" },
      { verb: "help", example: "skyfom help task add" },
    ],
  ],
  [
    "Composite skills:",
    [
      { verb: "plan", example: "skyfom plan skyfom-fullstack-developer" },
      { verb: "validate", example: "skyfom validate skills" },
    ],
  ],
  [
    "For Claude Code itself:",
    [
      { verb: "check", example: "skyfom check --run k3f9" },
      { verb: "wait", example: "skyfom wait --run k3f9" },
      { verb: "statusline", example: "skyfom statusline --join" },
    ],
  ],
]);
