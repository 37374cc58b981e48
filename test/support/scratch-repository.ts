import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Settings } from "../../orchestrator/core/settings/settings.ts";

/** A folder of its own with a git repository and a home for the client; nothing outside it is touched. */
export interface ScratchRepository {
  /** The repository's root, without links in it. */
  readonly root: string;
  /** A home folder beside it, so that the client reads no settings of the person who runs the tests. */
  readonly home: string;
  /** Writes a file below the root, with its folders. */
  write(path: string, content: string): void;
  git(...args: string[]): string;
  remove(): void;
}

/** Makes a repository with one commit. */
export function makeScratchRepository(): ScratchRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-")));
  const root = join(folder, "repository");
  const home = join(folder, "home");
  mkdirSync(root);
  mkdirSync(home);
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", env: { ...process.env, HOME: home } });
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Scratch");
  git("config", "user.email", "scratch@example.invalid");
  write("README.md", "A scratch repository.\n");
  git("add", ".");
  git("commit", "--quiet", "--message", "Begin");
  return { root, home, git, write, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }) };
}

/** Has agents share the checkout whatever their tasks declare, for tests that are not about where they work. */
export function shareCheckout({ write }: ScratchRepository, more: Partial<Settings> = {}): void {
  write(".claude/skyfom.json", JSON.stringify({ isolation: "shared", ...more }));
}
