/** What a new task may be given; everything else takes Beads' defaults (priority 2, type `task`). */
export interface NewTask {
  readonly title: string;
  readonly description?: string;
  readonly priority?: number;
  readonly type?: string;
  readonly labels?: readonly string[];
  readonly parent?: string;
  readonly dependsOn?: readonly string[];
  readonly files?: readonly string[];
}
