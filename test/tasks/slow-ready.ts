/** An issue as it stands in an export; only what decides readiness. */
export interface Issue {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly priority: number;
  readonly issue_type: string;
  readonly created_at: string;
  readonly defer_until?: string;
  readonly pinned?: boolean;
  readonly ephemeral?: boolean;
  readonly labels?: readonly string[];
  readonly assignee?: string;
  readonly dependencies?: readonly { issue_id: string; depends_on_id: string; type: string; metadata?: string }[];
}

/**
 * The ready rules once more, read off their definition and with nothing in common with the real code: no index, no set of children,
 * the fixpoint by going round until nothing changes. Slow on purpose.
 */
export function slowReady(issues: readonly Issue[], now: string): string[] {
  const find = (id: string) => issues.filter((issue) => issue.id === id)[0];
  const active = (issue: Issue) => !["closed", "pinned", "tombstone"].includes(issue.status);
  const edgesTo = (issue: Issue, type: string) => (issue.dependencies ?? []).filter((edge) => edge.type === type);

  const blocked: Record<string, boolean> = {};
  for (let changed = true; changed; ) {
    changed = false;
    for (const issue of issues) {
      if (blocked[issue.id] || !active(issue)) continue;
      const byTask = [...edgesTo(issue, "blocks"), ...edgesTo(issue, "conditional-blocks")].some((edge) => {
        const target = find(edge.depends_on_id);
        return target !== undefined && active(target);
      });
      const byParent = edgesTo(issue, "parent-child").some((edge) => blocked[edge.depends_on_id] === true);
      const byGate = edgesTo(issue, "waits-for").some((edge) => {
        if (find(edge.depends_on_id) === undefined) return false;
        const kids = issues.filter((kid) =>
          edgesTo(kid, "parent-child").some((up) => up.depends_on_id === edge.depends_on_id),
        );
        if (!kids.some(active)) return false;
        const gate = JSON.parse(edge.metadata ?? "{}").gate;
        return !(gate === "any-children" && kids.some((kid) => kid.status === "closed"));
      });
      if (byTask || byParent || byGate) changed = blocked[issue.id] = true;
    }
  }

  const late = (issue: Issue | undefined) =>
    issue?.defer_until !== undefined && Date.parse(issue.defer_until) > Date.parse(now);
  const ready: Issue[] = [];
  for (const issue of issues) {
    if (issue.status !== "open" || issue.pinned || issue.ephemeral || blocked[issue.id]) continue;
    if (["merge-request", "gate", "molecule", "message", "agent", "role", "rig"].includes(issue.issue_type)) continue;
    if (late(issue) || edgesTo(issue, "parent-child").some((edge) => late(find(edge.depends_on_id)))) continue;
    ready.push(issue);
  }
  const isBefore = (a: Issue, b: Issue) => {
    if (a.priority !== b.priority) return a.priority < b.priority;
    const [ageA, ageB] = [Date.parse(a.created_at), Date.parse(b.created_at)];
    if (ageA !== ageB) return ageA > ageB;
    return a.id < b.id;
  };
  const ordered: string[] = [];
  while (ready.length > 0) {
    let first = 0;
    for (let at = 1; at < ready.length; at++) if (isBefore(ready[at] as Issue, ready[first] as Issue)) first = at;
    ordered.push(...ready.splice(first, 1).map((issue) => issue.id));
  }
  return ordered;
}
