import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Installer, installHere } from "./play.ts";
import { SKYFOM } from "./repository-state.ts";

/** One of the four ways in which a run is driven: either install, with all permissions or in the default permission mode. */
export interface Combo {
  readonly install: "plugin" | ".claude";
  readonly mode: "bypassPermissions" | "default";
}

export const COMBOS: readonly Combo[] = [
  { install: "plugin", mode: "bypassPermissions" },
  { install: "plugin", mode: "default" },
  { install: ".claude", mode: "bypassPermissions" },
  { install: ".claude", mode: "default" },
];

/** The command as it is called in an install. */
export const PM = { plugin: "/skyfom:skyfom-pm", ".claude": "/skyfom-pm" } as const;

/** What an install puts before the names of its skills. */
export const PREFIX = { plugin: "skyfom:", ".claude": "" } as const;

/** In the default mode there is one allow rule, which the install writes itself or, of a plugin, its user. */
export function installerOf({ install, mode }: Combo): Installer {
  return (repository) => {
    const { root, home, write } = repository;
    const options = { ...installHere(repository, install), permissionMode: mode };
    if (mode === "bypassPermissions") return options;
    // rules of a folder that is not trusted do not count
    const projects = { [root]: { hasTrustDialogAccepted: true } };
    writeFileSync(join(home, ".claude.json"), JSON.stringify({ projects }));
    if (install === "plugin") {
      const engine = join(SKYFOM, "skills/skyfom-pm-agent-orchestrator/skyfom.mjs");
      write(".claude/settings.json", JSON.stringify({ permissions: { allow: [`Bash(node "${engine}":*)`] } }));
    }
    return options;
  };
}
