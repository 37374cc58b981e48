import { existsSync, readFileSync, statfsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { randomId } from "../random-id.ts";
import { drawOnce } from "../settings/draw-once.ts";
import { userStateDir } from "../settings/user-state-dir.ts";

function homeIdFile(): string {
  return join(userStateDir(), "machine-id");
}

/** The machine's id: the one that its system was given, else the one in the user's home. The host's name changes with the network. */
export function readMachineId(): string | undefined {
  return readSystemId() ?? readHomeId();
}

/** Images of containers may come with none, or with an empty one. */
function readSystemId(): string | undefined {
  return readId("/etc/machine-id");
}

/** The id in the user's home, or undefined if there is none or the home is one that several machines share. */
function readHomeId(): string | undefined {
  const id = readId(homeIdFile());
  return id !== undefined && !isShared(homedir()) ? id : undefined;
}

function readId(file: string): string | undefined {
  try {
    return /^[0-9a-f]{32}$/.exec(readFileSync(file, "utf8").trim())?.[0];
  } catch {
    return undefined;
  }
}

/** Draws an id for a machine whose system has none. If the home cannot be written, other facts have to do. */
export function createMachineId(): void {
  const file = homeIdFile();
  if (readSystemId() === undefined && !existsSync(file)) drawOnce(file, `${randomId()}${randomId()}`);
}

/**
 * File systems of a disk of one machine, by the number that Linux gives each: ext, XFS, Btrfs, ZFS, F2FS, bcachefs, JFS, ReiserFS, tmpfs,
 * OverlayFS, eCryptfs. Any other may be one of a network, as NFS, SMB, 9P, Ceph, Lustre and most of FUSE are.
 */
const OF_ONE_MACHINE: ReadonlySet<number> = new Set([
  0xef53, 0x58465342, 0x9123683e, 0x2fc12fc1, 0xf2f52010, 0xca451a4e, 0x3153464a, 0x52654973, 0x01021994, 0x794c7630,
  0xf15f,
]);

function isShared(folder: string): boolean {
  const { type } = statfsSync(folder);
  // macOS numbers its kinds of file systems as they come; that of the system's own disk is local.
  if (process.platform === "darwin") return type !== statfsSync("/").type;
  return process.platform === "linux" && !OF_ONE_MACHINE.has(type);
}
