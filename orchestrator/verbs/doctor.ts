import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { type Diagnosis, diagnose, renderDiagnosis } from "../core/doctor/diagnose.ts";
import { type Mend, mendsFor } from "../core/doctor/mends-for.ts";
import { MANIFEST_FILE } from "../core/install/manifest.ts";
import { toLines } from "../core/printable.ts";
import { renderProblem } from "../core/problem.ts";
import { gatherFacts } from "../io/doctor/gather-facts.ts";
import { isAllowedEntry } from "../io/is-allowed-entry.ts";
import { lookOfStream } from "../io/view/look-of-output.ts";
import { runInstall } from "./install.ts";
import { runReset } from "./reset.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

interface DoctorOptions {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** `skyfom doctor`: whether the guard is active in this folder, and what to mend. Exits 1 when something is wrong. */
export const doctor: AddVerb = (program, bind) => {
  const command = program
    .command("doctor")
    .option("--fix", "repair files, hooks and slots; asks before it changes how Claude Code behaves")
    .option("--dry-run", "with --fix: only show what would change");
  bind(command, runDoctor);
};

async function runDoctor(terminal: Terminal, { fix, dryRun }: DoctorOptions): Promise<VerbOutcome> {
  const found = await examine(terminal);
  if (!fix) return report(terminal, found, []);
  const isInstalled = existsSync(join(terminal.cwd, ".claude", MANIFEST_FILE));
  const told: string[] = [];
  for (const mend of mendsFor(found, isInstalled)) told.push(...(await carryOut(terminal, mend, Boolean(dryRun))));
  if (told.length === 0) return report(terminal, found, [NOTHING]);
  return report(terminal, dryRun ? found : await examine(terminal), told);
}

const NOTHING = "There is nothing here that --fix mends: what is not fine says below what to do.";

async function examine({ cwd, env, now }: Terminal): Promise<Diagnosis> {
  return diagnose(await gatherFacts(realpathSync(cwd), env, now, isAllowedEntry(process.argv)));
}

async function carryOut(terminal: Terminal, mend: Mend, isDry: boolean): Promise<string[]> {
  if (mend === "reset" && isDry) return ["`skyfom reset` would free slots that nobody holds.", ""];
  const outcome =
    mend === "install"
      ? await runInstall(terminal, undefined, { keep: true, dryRun: isDry })
      : await runReset(terminal, {});
  return [outcome.ok ? outcome.text : outcome.problems.map(renderProblem).join("\n"), ""];
}

function report({ env }: Terminal, diagnosis: Diagnosis, told: readonly string[]): VerbOutcome {
  const isWrong = diagnosis.checks.some(({ status }) => status === "wrong");
  const text = [...told.map(toLines), renderDiagnosis(diagnosis, lookOfStream(env))].join("\n");
  return { ok: true, text, isPainted: true, data: diagnosis, exitCode: isWrong ? 1 : 0 };
}
