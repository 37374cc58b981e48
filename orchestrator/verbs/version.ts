import packageJson from "../../package.json" with { type: "json" };
import type { AddVerb } from "./verb.ts";

/** `skyfom version`: the same as `--version`. */
export const version: AddVerb = (program, bind) => {
  const command = program.command("version");
  bind(command, () => ({ ok: true, text: packageJson.version, data: { version: packageJson.version } }));
};
