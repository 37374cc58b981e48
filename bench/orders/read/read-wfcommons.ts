import type { GraphTask } from "../task-graph.ts";

/** What is read of an instance of WfCommons, in version 1.5 of its format. */
interface Instance {
  readonly workflow?: {
    readonly specification?: {
      readonly tasks?: readonly { readonly id: string; readonly parents?: readonly string[] }[];
    };
    readonly execution?: { readonly tasks?: readonly { readonly id: string; readonly runtimeInSeconds?: number }[] };
  };
}

/** Reads the record of a workflow that ran: its tasks, their parents, and the seconds that each took. */
export function readWfcommons(text: string): GraphTask[] | string {
  let instance: Instance | null;
  try {
    instance = JSON.parse(text);
  } catch (error) {
    return `it is not JSON: ${(error as Error).message}`;
  }
  const { specification, execution } = instance?.workflow ?? {};
  if (!Array.isArray(specification?.tasks) || !Array.isArray(execution?.tasks)) {
    return 'it has no "workflow" with "specification" and "execution", as version 1.5 of the format has';
  }
  const seconds = new Map(execution.tasks.map((task) => [task.id, task.runtimeInSeconds]));
  const untimed = specification.tasks.find((task) => typeof seconds.get(task.id) !== "number");
  if (untimed) return `task ${untimed.id} has no "runtimeInSeconds"`;
  return specification.tasks.map(({ id, parents = [] }) => ({ id, length: seconds.get(id) ?? 0, needs: parents }));
}
