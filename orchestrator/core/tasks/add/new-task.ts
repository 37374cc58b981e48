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

/** A task to make together with others: its parent and what it needs may be named by their place in the batch. */
export interface BatchTask extends Omit<NewTask, "parent" | "dependsOn"> {
  readonly parent?: string | number;
  readonly dependsOn?: readonly (string | number)[];
}

/** A task of a batch once all of them have ids. */
export function withIds({ parent, dependsOn, ...given }: BatchTask, ids: readonly string[]): NewTask {
  const idOf = (on: string | number) => (typeof on === "number" ? (ids[on] as string) : on);
  return {
    ...given,
    ...(parent === undefined ? {} : { parent: idOf(parent) }),
    ...(dependsOn === undefined ? {} : { dependsOn: dependsOn.map(idOf) }),
  };
}
