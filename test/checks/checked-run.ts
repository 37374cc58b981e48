import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { askedCommands } from "../../orchestrator/core/settings/asked-commands.ts";
import type { Settings } from "../../orchestrator/core/settings/settings.ts";
import { type Checked, checkWork } from "../../orchestrator/io/run/check/check-work.ts";
import { keepApproval } from "../../orchestrator/io/settings/approvals.ts";
import { IsolatedRun } from "../worktrees/isolated-run.ts";

/** A home of its own for the rest of the test: what a person approves is kept there. */
export function useHome(): string {
  const home = mkdtempSync(join(tmpdir(), "skyfom-home-"));
  const before = process.env.HOME;
  process.env.HOME = home;
  onTestFinished(() => {
    process.env.HOME = before;
    rmSync(home, { recursive: true, force: true });
  });
  return home;
}

/** A run in worktrees whose check a person has approved, if it has one. */
export class CheckedRun extends IsolatedRun {
  constructor(checkCommand: string | undefined, settings: Partial<Settings> = {}) {
    const check = checkCommand === undefined ? {} : { checkCommand };
    super({ ...check, ...settings });
    useHome();
    for (const asked of askedCommands(check)) keepApproval(this.root, asked);
  }

  /** What `skyfom check` does for the run. */
  async check(): Promise<Checked> {
    const looked = await checkWork(await this.context(), await this.run(), () => {});
    if (looked.kind === "busy") throw new Error(looked.problem.what);
    return looked.value;
  }

  /** What the check came to, by the task's title. */
  async results(): Promise<Readonly<Record<string, string>>> {
    const { verdicts, failure } = await this.check();
    if (failure !== undefined) throw new Error(failure);
    const { attempts } = await this.run();
    const titleOf = (number: number) => attempts[number - 1]?.title ?? "";
    return Object.fromEntries(verdicts.map(({ reference, result }) => [titleOf(reference.attempt), result]));
  }
}
