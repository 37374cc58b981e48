import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { trackedFiles } from "../../repository/readers/tracked-files.ts";
import type { Installer } from "../play.ts";
import type { ScratchRepository } from "../scratch-repository.ts";

/** One way in which somebody gets Skyfom, as README.md has them. */
export interface InstallWay {
  readonly name: string;
  /** How the command is called then. */
  readonly command: string;
  /** Installs from a clone of Skyfom, with the client of the person who installs it. */
  readonly by: (client: string) => Installer;
}

const PLUGIN_COMMAND = "/skyfom:skyfom-pm";
const REPOSITORY_COMMAND = "/skyfom-pm";

export const INSTALL_WAYS: readonly InstallWay[] = [
  { name: "marketplace path", command: PLUGIN_COMMAND, by: (program) => byMarketplace(program) },
  {
    name: "--plugin-dir",
    command: PLUGIN_COMMAND,
    by: (program) => (repository) => ({ program, pluginDir: cloneOfSkyfom(repository) }),
  },
  { name: "skyfom install", command: REPOSITORY_COMMAND, by: byInstall },
  { name: "npm pack, npx", command: REPOSITORY_COMMAND, by: byPackage },
];

/** By `plugin install` from a marketplace that is a clone, in this folder of the user's home. */
export function byMarketplace(program: string, folder?: string): Installer {
  return (repository) => {
    const clone = cloneOfSkyfom(repository, folder);
    run(repository, program, "plugin", "marketplace", "add", clone);
    run(repository, program, "plugin", "install", "skyfom@skyfom");
    return { program };
  };
}

function byInstall(program: string): Installer {
  return (repository) => {
    run(repository, process.execPath, join(cloneOfSkyfom(repository), "bin/skyfom"), "install", "--yes");
    return { program };
  };
}

function byPackage(program: string): Installer {
  return (repository) => {
    const clone = cloneOfSkyfom(repository);
    const packed = run(repository, "npm", "pack", "--silent", "--pack-destination", repository.home, clone).trim();
    const tarball = join(repository.home, packed);
    run(repository, "npx", "--yes", "--package", tarball, "skyfom", "install", repository.root, "--yes");
    return { program };
  };
}

/** What `git clone` would bring, as it is in this checkout now. */
function cloneOfSkyfom({ home }: ScratchRepository, folder = "clone of skyfom"): string {
  const clone = join(home, folder);
  for (const path of trackedFiles()) cpSync(path, join(clone, path), { recursive: true });
  return clone;
}

/** Runs a program in the repository, with its home and without a network for npm. */
function run({ root, home }: ScratchRepository, program: string, ...args: string[]): string {
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: home,
    DISABLE_AUTOUPDATER: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    npm_config_offline: "true",
  };
  return execFileSync(program, args, { cwd: root, env, encoding: "utf8", stdio: "pipe" });
}
