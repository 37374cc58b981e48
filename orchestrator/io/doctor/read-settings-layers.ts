import { join } from "node:path";
import type { SettingsLayer } from "../../core/doctor/facts.ts";
import { explainUnloaded } from "../../core/install/settings/explain-unloaded.ts";
import { splitByteOrderMark } from "../../core/install/settings/settings-text.ts";
import { isTextTooDeep } from "../../core/text/is-text-too-deep.ts";
import { askGit } from "../ask-git.ts";
import type { ReadWithin } from "../plain-file/read-within.ts";
import { managedSettingsFiles } from "../settings/managed-settings-files.ts";
import { textAsClient } from "../settings/text-as-client.ts";
import { userConfigDir } from "../settings/user-config-dir.ts";
import { readAnywhere, readInRepository } from "./read-in-repository.ts";

/** The settings files that a session started in `dir` reads, lowest rank first. */
export function readSettingsLayers(dir: string, env: NodeJS.ProcessEnv): readonly SettingsLayer[] {
  const user = join(userConfigDir(env), "settings.json");
  return [
    { scope: "user", file: user, ...toLayer(user, readAnywhere(user)) },
    layerIn(dir, "repository", "settings.json"),
    markTracked(dir, layerIn(dir, "local", "settings.local.json")),
    ...managedSettingsFiles().map(
      (file): SettingsLayer => ({ scope: "managed", file, ...toLayer(file, readAnywhere(file)) }),
    ),
  ];
}

function layerIn(dir: string, scope: SettingsLayer["scope"], name: string): SettingsLayer {
  const file = `.claude/${name}`;
  return { scope, file, ...toLayer(file, readInRepository(dir, join(dir, file), file)) };
}

/** Also what is only staged is tracked; where git cannot be asked, nothing is. */
function markTracked(dir: string, layer: SettingsLayer): SettingsLayer {
  const isTracked = layer.settings !== undefined && Boolean(askGit(dir, ["ls-files", "--", layer.file]));
  return isTracked ? { ...layer, isTracked } : layer;
}

/** @param name how the file is called in what is reported. */
function toLayer(name: string, read: ReadWithin): Pick<SettingsLayer, "settings" | "problem"> {
  if (read.kind === "absent") return { settings: undefined };
  if (read.kind === "refused") return { settings: undefined, problem: read.problem };
  const text = textAsClient(read.bytes);
  const { json } = splitByteOrderMark(text);
  if (json.trim() === "") return { settings: undefined };
  const problem = isTextTooDeep(json)
    ? { where: name, what: "it is nested too deeply to be read", fix: "Fix the file." }
    : explainUnloaded(name, text);
  return problem ? { settings: undefined, problem } : { settings: JSON.parse(json) };
}
