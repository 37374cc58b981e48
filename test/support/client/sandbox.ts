import { existsSync } from "node:fs";
import { join } from "node:path";
import { call, say } from "../model/answer.ts";
import { startScriptedModel } from "../model/scripted-model.ts";
import { makeScratchRepository } from "../scratch-repository.ts";
import { runClient } from "./client.ts";

/** What turns the client's Bash sandbox on, with no way around it; `more` belongs to `sandbox` too. */
export function sandboxArgs(more: object = {}): readonly string[] {
  const sandbox = { enabled: true, failIfUnavailable: true, allowUnsandboxedCommands: false, ...more };
  return ["--settings", JSON.stringify({ sandbox })];
}

/** Why the client cannot sandbox its shell on this machine, found by trying; undefined if it can. */
export async function whyNoSandbox(): Promise<string | undefined> {
  const repository = makeScratchRepository();
  const { root: cwd, home } = repository;
  const [inside, outside] = [join(cwd, "inside"), join(home, "outside")];
  let hasCalled = false;
  const model = await startScriptedModel(() => {
    if (hasCalled) return say("done");
    hasCalled = true;
    return call({ name: "Bash", input: { command: `touch '${inside}'; touch '${outside}'`, description: "Try" } });
  });
  try {
    const end = await runClient({ prompt: "Begin", cwd, home, modelUrl: model.url, args: sandboxArgs() });
    if (existsSync(inside) && !existsSync(outside)) return undefined;
    const results = model.exchanges.flatMap(({ request }) => request.newResults.map(({ text }) => text));
    return [...results, end.stdout, end.stderr].join("\n").trim();
  } finally {
    await model.close();
    repository.remove();
  }
}
