import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Installs a published version of the client into an empty folder and returns the path of its program. */
export function installClient(version: string, folder: string): string {
  // without a package.json of its own npm would install into the nearest folder above that has one
  writeFileSync(join(folder, "package.json"), `{ "private": true }\n`);
  execFileSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--loglevel=error", `@anthropic-ai/claude-code@${version}`],
    {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const program = join(folder, "node_modules", ".bin", "claude");
  const says = execFileSync(program, ["--version"], { encoding: "utf8", env: { ...process.env, HOME: folder } });
  if (!says.startsWith(version)) throw new Error(`npm installed ${says.trim()} when it was asked for ${version}`);
  return program;
}
