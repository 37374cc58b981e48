/** What the model is told to do about a goal in words: no task is made before the user has seen and wanted it. */
export function renderGoal(goal: string, cli: string, limit: number | undefined): string {
  const next = [cli, "next", ...(limit === undefined ? [] : [String(limit)])].join(" ");
  return `There are no tasks for this goal yet: ${goal}

1. Read what you need of the repository, then draft the tasks as a checklist: small enough for one agent each, with the files that
   each may change, and what each needs first.

   \`\`\`md
   - [ ] The goal, as one line
     - [ ] Store the orders p1 files: src/orders/**
     - [ ] Show the orders files: src/pages/** needs: Store the orders
   \`\`\`

2. Show it to the user and ask whether to begin. Change it as they say; make nothing before their yes.
3. After their yes, make the tasks; its output begins with the id of the first, which is the goal:

   \`\`\`sh
   ${cli} task import - <<'CHECKLIST'
   (the checklist)
   CHECKLIST
   \`\`\`

4. Then begin: \`${next} ID-OF-THE-GOAL\`.`;
}
