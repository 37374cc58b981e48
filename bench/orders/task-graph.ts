/** A task of a graph: how long it takes, in whatever unit the graph counts, and the ids of those that end before it starts. */
export interface GraphTask {
  readonly id: string;
  readonly length: number;
  readonly needs: readonly string[];
}

/** Tasks that wait for each other, without a cycle; every id that is needed is there. */
export type TaskGraph = readonly GraphTask[];
