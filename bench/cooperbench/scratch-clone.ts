import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askGit } from "./ask-git.ts";

/** A clone in a folder of its own: the repository that it comes from is only read. */
export class ScratchClone {
  private readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-cooperbench-")));
  readonly root = join(this.folder, "repository");
  readonly home = join(this.folder, "home");

  constructor(from: string) {
    mkdirSync(this.home);
    askGit(this.folder, ["clone", "--quiet", "--no-checkout", "--", realpathSync(from), this.root]);
    // the client would have agents begin from its branch
    this.git("remote", "remove", "origin");
    this.git("config", "user.name", "Scratch");
    this.git("config", "user.email", "scratch@example.invalid");
  }

  git(...args: string[]): string {
    return askGit(this.root, args, { env: { HOME: this.home } }).trim();
  }

  /** Has the work tree show a commit, with no branch checked out, as far as the clone holds its files: large ones may be left out. */
  show(commit: string): void {
    this.git("update-ref", "--no-deref", "HEAD", commit);
    this.git("read-tree", commit);
    try {
      this.git("checkout-index", "--all", "--force", "--quiet");
    } catch {}
  }

  /** A commit on top of another with what a patch changes; undefined if the patch does not apply there as it is. */
  commitOf(patch: string, onto: string, message: string): string | undefined {
    const index = join(this.folder, "index");
    rmSync(index, { force: true });
    const ask = (args: readonly string[], input = "") =>
      askGit(this.root, args, { input, env: { HOME: this.home, GIT_INDEX_FILE: index } }).trim();
    ask(["read-tree", onto]);
    try {
      ask(["apply", "--cached", "--whitespace=nowarn", "-"], patch);
    } catch {
      return undefined;
    }
    return ask(["commit-tree", ask(["write-tree"]), "-p", onto, "-m", message]);
  }

  /** What a commit has in a file; undefined if it does not have it. */
  textOf(commit: string, file: string): string | undefined {
    try {
      return askGit(this.root, ["cat-file", "blob", `${commit}:${file}`]);
    } catch {
      return undefined;
    }
  }

  /** The files in which a commit differs from another. */
  changed(from: string, to: string): string[] {
    const told = this.git("diff", "--name-only", "--no-renames", "-z", from, to);
    return told.split("\0").filter((file) => file !== "");
  }

  remove(): void {
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
