import { existsSync, mkdirSync, mkdtempSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import packageJson from "../../../package.json" with { type: "json" };
import { installClient } from "../../../scripts/conformance/install-client.ts";
import { SKYFOM } from "../repository-state.ts";
import { PINNED_CLIENT } from "./client-path.ts";

const PINNED = packageJson.devDependencies["@anthropic-ai/claude-code"];
const { oldest, newest } = packageJson.skyfom.claudeCode;

/** The oldest supported client, the pinned one and the newest that was tested. */
export const CLIENT_VERSIONS: readonly string[] = [...new Set([oldest, PINNED, newest])];

/**
 * The program of a published client. One that is not pinned is fetched by npm, once, into `.cache`; a string that begins with
 * "absent" says why it could not be.
 */
export function clientOfVersion(version: string): string {
  if (version === PINNED) return PINNED_CLIENT;
  const folder = join(SKYFOM, ".cache", "claude", version);
  const program = join(folder, "node_modules", ".bin", "claude");
  if (existsSync(program)) return program;
  mkdirSync(dirname(folder), { recursive: true });
  // a fetch that is cut short leaves its folder under another name
  const fresh = mkdtempSync(`${folder}-`);
  try {
    installClient(version, fresh);
    renameSync(fresh, folder);
    return program;
  } catch (error) {
    return `absent: npm could not fetch it: ${(error as Error).message}`;
  }
}
