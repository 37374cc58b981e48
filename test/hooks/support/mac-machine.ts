import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HookOptions } from "./hooked-project.ts";

/** What a Mac says of itself and of its processes; what a test does not set is the same for every process. */
export interface MacMachine {
  /** For hooks that run on it: no /proc, no /etc/machine-id, and `ps` and `sysctl` that answer as a Mac's do. */
  readonly options: HookOptions;
  says(what: "boot" | `start.${number}` | `stat.${number}`, text: string): void;
  /** The questions that it was asked. */
  asked(): string[];
}

const PS = `#!/bin/sh
echo "ps $*" >> "$MAC/asked"
for pid; do :; done
case "$*" in
  *lstart=*) cat "$MAC/start.$pid" 2>/dev/null || echo "Mon Nov 30 22:59:11 2026    " ;;
  *stat=*) cat "$MAC/stat.$pid" 2>/dev/null || echo "S+" ;;
esac
`;

const SYSCTL = `#!/bin/sh
echo "sysctl $*" >> "$MAC/asked"
[ "$*" = "-n kern.bootsessionuuid" ] && cat "$MAC/boot"
`;

/** Hides what tells Linux's processes and machine, and gives the host a name of its own. */
function hide(hostname: string): readonly string[] {
  const script = `mount -t tmpfs none /proc; mount --bind /dev/null /etc/machine-id; hostname ${hostname}; exec "$@"`;
  return ["unshare", "--mount", "--uts", "sh", "-ec", script, "sh"];
}

/** Sets up a Mac in a folder of its own. Two with one home are one machine. */
export function setUpMac(folder: string, hostname: string, home: string): MacMachine {
  for (const path of [join(folder, "bin"), home]) mkdirSync(path, { recursive: true });
  for (const [name, script] of [["ps", PS] as const, ["sysctl", SYSCTL] as const]) {
    // the hook gives a program no environment of the test's
    writeFileSync(join(folder, "bin", name), script.replaceAll("$MAC", folder));
    chmodSync(join(folder, "bin", name), 0o755);
  }
  const says: MacMachine["says"] = (what, text) => writeFileSync(join(folder, what), `${text}\n`);
  says("boot", "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9");
  return {
    options: { env: { PATH: `${join(folder, "bin")}:${process.env.PATH}`, HOME: home }, through: hide(hostname) },
    says,
    asked: () =>
      existsSync(join(folder, "asked")) ? readFileSync(join(folder, "asked"), "utf8").trim().split("\n") : [],
  };
}
