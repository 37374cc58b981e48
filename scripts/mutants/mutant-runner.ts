import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { type RunnerTask, TestRunner } from "vitest";

/** Which mutant is switched on, and what was noted of all of them. It outlives a test file: all run in one process. */
interface Switches {
  active: number;
  /** Mutants that the test passes, while that is recorded. */
  passed: Set<number> | undefined;
  /** How often a decision was made in this run of a test, and how often it may be: a mutant may have made a loop endless. */
  made: number;
  most: number;
  /** The test that turned red, by mutant. */
  readonly killedBy: Map<number, string>;
  /** Tests that a mutant passed and that stayed green, by mutant. */
  readonly green: Map<number, number>;
  /** Tests that are red without any mutant, at once or the second time: they say nothing. */
  readonly mute: string[];
}

declare global {
  var skyfomSwitches: Switches | undefined;
  var __mutant: (id: number) => boolean;
}

globalThis.skyfomSwitches ??= {
  active: 0,
  passed: undefined,
  made: 0,
  most: Number.POSITIVE_INFINITY,
  killedBy: new Map(),
  green: new Map(),
  mute: [],
};
const switches: Switches = globalThis.skyfomSwitches;

globalThis.__mutant = (id) => {
  switches.passed?.add(id);
  switches.made += 1;
  if (switches.made > switches.most) throw new Error("the mutant made something endless");
  return switches.active === id;
};

/** Runs each test as it is, and again with each mutant that it passes and that no test before has turned red for. */
export default class MutantRunner extends TestRunner {
  async runTask(test: RunnerTask): Promise<void> {
    const run = TestRunner.getTestFn(test as never);
    const name = `${relative(process.cwd(), test.file.filepath)} > ${test.name}`;
    const passed = await this.record(run);
    const alive = [...(passed ?? [])].filter((id) => !switches.killedBy.has(id));
    const usual = switches.made;
    if (passed === undefined || (alive.length > 0 && !(await isGreen(run, 0, usual)))) {
      switches.mute.push(name);
      return;
    }
    for (const id of alive) {
      if (await isGreen(run, id, usual)) switches.green.set(id, (switches.green.get(id) ?? 0) + 1);
      else switches.killedBy.set(id, name);
    }
  }

  /** Runs a test as it is, and notes which mutants it passes; undefined if it is red, as one may be that counts its drawn examples. */
  private async record(run: () => unknown): Promise<ReadonlySet<number> | undefined> {
    const passed = new Set<number>();
    Object.assign(switches, { active: 0, passed, made: 0, most: Number.POSITIVE_INFINITY });
    try {
      await run();
      return passed;
    } catch {
      return undefined;
    } finally {
      switches.passed = undefined;
    }
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    const { killedBy, green, mute } = switches;
    const path = process.env.SKYFOM_MUTANTS;
    if (path) writeFileSync(path, JSON.stringify({ killedBy: [...killedBy], green: [...green], mute }));
  }
}

async function isGreen(run: () => unknown, id: number, usual: number): Promise<boolean> {
  Object.assign(switches, { active: id, made: 0, most: usual * 20 + 10_000 });
  try {
    await run();
    return true;
  } catch {
    return false;
  } finally {
    switches.active = 0;
  }
}
