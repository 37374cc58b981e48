import { toLine } from "../../printable.ts";
import { slashCommand } from "../../slash-command.ts";

/** Tells the model what to do about a goal in words: it creates no task before the user has seen the list and agreed. */
export function renderGoal(goal: string, cli: string, limit: number | undefined): string {
  const next = [cli, "next", ...(limit === undefined ? [] : [String(limit)])].join(" ");
  return `This goal has no tasks yet: ${goal}

1. Read what you need in the repository, then draft the tasks as a checklist. Each should be small enough for one agent, name the
   files it may change, and name what it needs first.

   \`\`\`md
   - [ ] The goal, as one line
     - [ ] Store the orders p1 files: src/orders/**
     - [ ] Show the orders files: src/pages/** needs: Store the orders
   \`\`\`

2. Show it to the user and ask whether to begin. Change it as they ask; create nothing before they agree.
3. When they agree, create the tasks. The output begins with the id of the first, which is the goal:

   \`\`\`sh
   ${cli} task import - <<'CHECKLIST'
   (the checklist)
   CHECKLIST
   \`\`\`

4. Then begin: \`${next} ID-OF-THE-GOAL\`.`;
}

/** Tells a person at a terminal, where no agents can start, how a goal in words becomes tasks. */
export function renderGoalForUser(goal: string, prefix: string, limit: number | undefined): string {
  const command = [slashCommand("skyfom-pm", prefix), ...(limit === undefined ? [] : [limit]), toLine(goal)].join(" ");
  return `This goal has no tasks yet. Type ${command} in Claude Code: it drafts them, and creates none before you agree.`;
}
