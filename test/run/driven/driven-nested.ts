import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentOf, type Run } from "../../../orchestrator/core/run/run.ts";
import type { Settings } from "../../../orchestrator/core/settings/settings.ts";
import type { Handover } from "../../../orchestrator/core/texts/handover/handover.ts";
import { readRun, readRuns } from "../../../orchestrator/io/reference/read-run.ts";
import { takeStep } from "../../../orchestrator/io/run/step/take-step.ts";
import type { NewTask } from "../../../orchestrator/io/tasks/task-source.ts";
import { DrivenRun } from "./driven-run.ts";

/** A composite skill of two members, the second after the first. */
export const CHAIN = {
  executionMode: "sequential",
  subSkills: [
    { skillName: "skyfom-backend-developer", role: "Build" },
    { skillName: "skyfom-frontend-developer", role: "Show", dependencies: ["skyfom-backend-developer"] },
  ],
};

/** A run on tasks, of which some are done by the composite skill `pair`; its agent is played by whoever takes the steps of its run. */
export class DrivenNested {
  readonly run: DrivenRun;

  constructor(composition: Readonly<Record<string, unknown>>, settings: Partial<Settings> = {}) {
    this.run = new DrivenRun(settings);
    this.skill("pair", composition);
  }

  skill(name: string, composition: Readonly<Record<string, unknown>>): void {
    const folder = join(this.run.root, ".claude/skills", name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "SKILL.md"), `---\nname: ${name}\ndescription: Use for ${name}.\n---\nDo it.\n`);
    writeFileSync(join(folder, "composition.json"), JSON.stringify({ name, ...composition }));
  }

  add(title: string, more: Partial<NewTask> = {}): Promise<string> {
    return this.run.add(title, { labels: ["skill:pair"], ...more });
  }

  /** The composite runs, by the references of the agents that drive them. */
  nested(): readonly Run[] {
    const composites = readRuns(this.run.replay.paths).runs.filter(({ kind }) => kind !== "tasks");
    return composites.sort((a, b) => ((parentOf(a) ?? "") < (parentOf(b) ?? "") ? -1 : 1));
  }

  kept(id: string): Run {
    return readRun(this.run.replay.paths, id) as Run;
  }

  /** A step of a run, as its composite agent takes it. */
  async step(id: string): Promise<Handover> {
    const advanced = await takeStep(await this.run.context(), { run: this.kept(id), cause: "asked" });
    if (advanced.kind !== "handover") throw new Error(advanced.problem.what);
    return advanced.handover;
  }
}
