import type { Run } from "../../../core/run/run.ts";
import type { StepFacts, TrackerFacts } from "../../../core/run/step/facts/step-facts.ts";
import type { Task } from "../../../core/tasks/task.ts";
import type { StatePaths } from "../../ledger/files/state-paths.ts";
import { writeRun } from "../keep/run-files.ts";

/** The runs and the tracker's tasks while a step changes them. Each change is stored at once, and known to the next round. */
export class StepBooks {
  private readonly byId: Map<string, Run>;
  private known: TrackerFacts | undefined;

  constructor(
    private readonly paths: StatePaths,
    { run, others, tracker }: Pick<StepFacts, "run" | "others" | "tracker">,
  ) {
    this.byId = new Map([...others, run].map((one) => [one.id, one]));
    this.known = tracker;
  }

  /** Undefined if the tracker has to be asked again. */
  get tracker(): TrackerFacts | undefined {
    return this.known;
  }

  runs(): readonly Run[] {
    return [...this.byId.values()];
  }

  /** @throws if the plan names a run that it was not made from. */
  run(id: string): Run {
    const run = this.byId.get(id);
    if (!run) throw new Error(`no run ${id} is known`);
    return run;
  }

  /** Stores a run that has changed, for the rest of this step too. */
  keep(run: Run): void {
    if (this.byId.get(run.id) === run) return;
    this.byId.set(run.id, run);
    writeRun(this.paths, run);
  }

  /** Updates one task after its claim, which makes no other task ready. */
  noteClaim(task: Task): void {
    if (this.known?.kind !== "list") return;
    const { list } = this.known;
    const tasks = [...list.tasks.filter(({ id }) => id !== task.id), task];
    const isListed = list.tasks.some(({ id }) => id === task.id);
    const inPlace = isListed ? list.tasks.map((one) => (one.id === task.id ? task : one)) : tasks;
    this.known = {
      kind: "list",
      list: { ...list, tasks: inPlace, ready: list.ready.filter((id) => id !== task.id) },
    };
  }

  /** Drops what is known of the tracker, so that the next round asks it again: after most changes other tasks may be ready. */
  forgetTracker(): void {
    this.known = undefined;
  }
}
