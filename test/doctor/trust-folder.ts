import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Notes in a home that its user has told the client to trust a folder. */
export function trustFolder(folder: string, home: string): void {
  const projects = { [folder]: { hasTrustDialogAccepted: true } };
  writeFileSync(join(home, ".claude.json"), JSON.stringify({ projects }));
}
