import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SKYFOM } from "../repository-state.ts";

/** What a plugin install copies, as far as it matters when it runs. */
const PARTS = [".claude-plugin", "agents", "bin", "commands", "hooks", "orchestrator/dist", "skills", "package.json"];

/** Copies the plugin as it is committed, without `node_modules`, and returns where it is. */
export function copyPlugin(folder: string): string {
  const copy = join(folder, "skyfom");
  for (const part of PARTS.filter((name) => existsSync(join(SKYFOM, name)))) {
    cpSync(join(SKYFOM, part), join(copy, part), { recursive: true });
  }
  return copy;
}

/** Changes one text of a copied plugin; throws when it is not there, so that a test cannot pass without its change. */
export function changeText(copy: string, path: string, from: string, to: string): void {
  const file = join(copy, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
  writeFileSync(file, text.replaceAll(from, to));
}
