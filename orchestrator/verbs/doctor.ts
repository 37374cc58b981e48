import { realpathSync } from "node:fs";
import { diagnose, renderDiagnosis } from "../core/doctor/diagnose.ts";
import { gatherFacts } from "../io/doctor/gather-facts.ts";
import { isAllowedEntry } from "../io/is-allowed-entry.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

/** `skyfom doctor`: whether the guard is active in this folder, and what to mend. Exits 1 when something is wrong. */
export const doctor: AddVerb = (program, bind) => {
  const command = program.command("doctor").description("check that the cap is held here, and what a run needs");
  bind(command, runDoctor);
};

async function runDoctor(terminal: Terminal): Promise<VerbOutcome> {
  const diagnosis = diagnose(
    await gatherFacts(realpathSync(terminal.cwd), terminal.env, terminal.now, isAllowedEntry(process.argv)),
  );
  const isWrong = diagnosis.checks.some(({ status }) => status === "wrong");
  return { ok: true, text: renderDiagnosis(diagnosis), data: diagnosis, exitCode: isWrong ? 1 : 0 };
}
