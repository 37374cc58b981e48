/** An issue as it is in an export; only what decides readiness. */
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
  readonly close_reason?: string;
  readonly dependencies?: readonly { issue_id: string; depends_on_id: string; type: string; metadata?: string }[];
}

/** In what trackers with one format differ. */
export interface Rules {
  /** Whether it can keep others waiting. */
  readonly stands: (issue: Issue) => boolean;
  /** Whether it can be blocked itself, and so block its children. */
  readonly waits: (issue: Issue) => boolean;
  /** Whether one that is closed lets go what waits for it by `conditional-blocks`. */
  readonly letsGo: (closed: Issue) => boolean;
  /** How many levels below a blocked task are blocked with it. */
  readonly levels: number;
  /** Whether `any-children` waits for a closed child also where no child is active, or the target is in another tracker. */
  readonly anyNeedsOne: boolean;
  /** Whether a task that is put off hides its children. */
  readonly hidesBelow: (parent: Issue) => boolean;
  /** Whether it takes in that one is below the other. */
  readonly mayBeBelow: (issue: Issue, parent: Issue) => boolean;
  readonly isWork: (issue: Issue) => boolean;
  readonly newestFirst: boolean;
  /** Whether of those of one age the ones whose id is below another's come last. */
  readonly deepLast: boolean;
}

const isElsewhere = (id: string) => id.startsWith("external:");
const isActive = ({ status }: Issue) => !["closed", "pinned", "tombstone"].includes(status);

/** What docs/tasks.md says of the embedded store. */
export const OUR_RULES: Rules = {
  stands: isActive,
  waits: isActive,
  letsGo: () => true,
  levels: Number.POSITIVE_INFINITY,
  anyNeedsOne: false,
  hidesBelow: () => true,
  mayBeBelow: () => true,
  isWork: () => true,
  newestFirst: true,
  deepLast: false,
};

/**
 * The ready rules once more, read off their definition and with nothing in common with the real code: no index, no set of children,
 * the fixpoint by going round until nothing changes. Slow on purpose.
 */
export function slowReady(issues: readonly Issue[], now: string, rules = OUR_RULES): string[] {
  const find = (id: string) => issues.filter((issue) => issue.id === id)[0];
  const isTakenIn = (issue: Issue, on: string) => {
    const parent = find(on);
    return parent === undefined || rules.mayBeBelow(issue, parent);
  };
  const edgesTo = (issue: Issue, type: string) =>
    (issue.dependencies ?? []).filter(
      (edge) => edge.type === type && (type !== "parent-child" || isTakenIn(issue, edge.depends_on_id)),
    );

  const blocked: Record<string, number> = {};
  for (let level = 0, changed = true; changed && level <= rules.levels; level++) {
    changed = false;
    for (const issue of issues) {
      if (blocked[issue.id] !== undefined || !rules.waits(issue)) continue;
      const byTask = edgesTo(issue, "blocks").some((edge) => {
        const target = find(edge.depends_on_id);
        return target !== undefined && rules.stands(target);
      });
      const byCondition = edgesTo(issue, "conditional-blocks").some((edge) => {
        const target = find(edge.depends_on_id);
        return target && (rules.stands(target) || (target.status === "closed" && !rules.letsGo(target)));
      });
      const byParent = edgesTo(issue, "parent-child").some((edge) => (blocked[edge.depends_on_id] ?? level) < level);
      const byGate = edgesTo(issue, "waits-for").some((edge) => {
        if (find(edge.depends_on_id) === undefined && !(rules.anyNeedsOne && isElsewhere(edge.depends_on_id)))
          return false;
        const kids = issues.filter((kid) =>
          edgesTo(kid, "parent-child").some((up) => up.depends_on_id === edge.depends_on_id),
        );
        const isOneClosed = kids.some((kid) => kid.status === "closed");
        if (JSON.parse(edge.metadata ?? "{}").gate === "any-children")
          return !isOneClosed && (rules.anyNeedsOne || kids.some(rules.stands));
        return kids.some(rules.stands);
      });
      if (byTask || byCondition || byParent || byGate) {
        blocked[issue.id] = level;
        changed = true;
      }
    }
  }

  const late = (issue: Issue | undefined) =>
    issue?.defer_until !== undefined && Date.parse(issue.defer_until) > Date.parse(now);
  const isHidden = (issue: Issue | undefined) => issue !== undefined && late(issue) && rules.hidesBelow(issue);
  const ready: Issue[] = [];
  for (const issue of issues) {
    if (issue.status !== "open" || issue.pinned || issue.ephemeral || blocked[issue.id] !== undefined) continue;
    if (["merge-request", "gate", "molecule", "message", "agent", "role", "rig"].includes(issue.issue_type)) continue;
    if (late(issue) || edgesTo(issue, "parent-child").some((edge) => isHidden(find(edge.depends_on_id)))) continue;
    if (rules.isWork(issue)) ready.push(issue);
  }
  const isBefore = (a: Issue, b: Issue) => {
    if (a.priority !== b.priority) return a.priority < b.priority;
    const [ageA, ageB] = [Date.parse(a.created_at), Date.parse(b.created_at)];
    if (ageA !== ageB) return ageA > ageB === rules.newestFirst;
    const [depthA, depthB] = [a.id.split(".").length, b.id.split(".").length];
    if (rules.deepLast && depthA !== depthB) return depthA < depthB;
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
