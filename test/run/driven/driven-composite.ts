import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MemberRun, Run } from "../../../orchestrator/core/run/run.ts";
import { planMembers } from "../../../orchestrator/core/run/work/plan-asked-work.ts";
import type { Handover } from "../../../orchestrator/core/texts/handover/handover.ts";
import { readSkill } from "../../../orchestrator/io/composition/read-skills.ts";
import { readRun, readRuns } from "../../../orchestrator/io/reference/read-run.ts";
import { openMembers } from "../../../orchestrator/io/run/open/open-members.ts";
import { takeStep } from "../../../orchestrator/io/run/step/take-step.ts";
import * as say from "../../ledger/support/payloads.ts";
import { DrivenRun } from "./driven-run.ts";

/** A run of a composite skill with two members that may work at once. */
export class DrivenComposite {
  readonly run = new DrivenRun();

  constructor(private readonly strategy: Readonly<Record<string, unknown>> = { errorHandling: "continue-on-error" }) {}

  /** Opened by a composite agent where there is a parent, else by the main conversation. */
  async open(parent?: string): Promise<MemberRun> {
    const folder = join(this.run.root, ".claude/skills/pair");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "SKILL.md"), "---\nname: pair\ndescription: Use for pairs.\n---\nBoth.\n");
    const subSkills = ["skyfom-backend-developer", "skyfom-mobile-developer"].map((skillName) => ({ skillName }));
    const shape = { name: "pair", executionMode: "parallel", subSkills, coordinationStrategy: this.strategy };
    writeFileSync(join(folder, "composition.json"), JSON.stringify(shape));
    const purpose = { taskId: "goal", title: "Goal", requirements: "Reach it", ...(parent ? { parent } : {}) };
    const { runs } = readRuns(this.run.replay.paths);
    const context = await this.run.context();
    const facts = readSkill("pair", context.skillFolders, context.projectDir);
    const planned = { runs, ours: new Set([context.ledger.key]), facts, composites: [] };
    const members = planMembers({ kind: "purpose", purpose, skill: "pair" }, planned);
    if (members.kind === "problems") throw new Error(JSON.stringify(members));
    return openMembers(context, members);
  }

  async step({ id }: Run): Promise<Handover> {
    const advanced = await takeStep(await this.run.context(), { run: this.kept(id), cause: "asked" });
    if (advanced.kind !== "handover") throw new Error(advanced.problem.what);
    return advanced.handover;
  }

  kept(id: string): Run {
    return readRun(this.run.replay.paths, id) as Run;
  }

  /** Lets every agent of these calls fail with this error. */
  async failAll(calls: Handover["calls"], error: string): Promise<void> {
    for (const agent of await this.run.makeAll(calls)) await this.run.replay.give({ ...say.erred(agent), error });
  }

  /** Lets others take all slots. */
  async fillSlots(): Promise<void> {
    await this.run.replay.giveAll([1, 2, 3, 4, 5, 6, 7].flatMap((n) => say.atWork(`x${n}`, `u${n}`)));
  }
}
