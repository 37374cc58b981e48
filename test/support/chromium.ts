import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Names under which systems install it; no browser is downloaded. */
const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The Chromium of this machine, if there is one on the PATH. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Without these it asks the network for updates, or refuses to run as root. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
