import { withoutEnd } from "../tasks/plans/without-end.ts";

/** The files that a repository keeps, to be looked up by what a text calls them. */
export class TrackedFiles {
  readonly #all: ReadonlySet<string>;
  /** By the last name of their path, with its extension and without. */
  readonly #byName = new Map<string, string[]>();
  readonly #folders = new Set<string>();

  constructor(files: readonly string[]) {
    this.#all = new Set(files);
    for (const file of files) {
      const name = file.slice(file.lastIndexOf("/") + 1);
      for (const key of new Set([name, withoutExtension(name)])) {
        const known = this.#byName.get(key);
        if (known) known.push(file);
        else this.#byName.set(key, [file]);
      }
      for (let at = file.indexOf("/"); at !== -1; at = file.indexOf("/", at + 1)) this.#folders.add(file.slice(0, at));
    }
  }

  has(file: string): boolean {
    return this.#all.has(file);
  }

  /** What a word means: the file or folder of that path, else the files whose path ends so, else the module of that dotted name. */
  named(word: string): string[] {
    const path = withoutEnd(word, "/");
    if (this.#all.has(path)) return [path];
    if (path.includes("/") && this.#folders.has(path)) return [`${path}/**`];
    const found = this.#endingWith(path);
    return found.length > 0 || path.includes("/") ? found : this.#endingWith(path.replaceAll(".", "/"));
  }

  #endingWith(path: string): string[] {
    const known = this.#byName.get(path.slice(path.lastIndexOf("/") + 1)) ?? [];
    return known.filter((file) => [file, withoutExtension(file)].some((one) => `/${one}`.endsWith(`/${path}`)));
  }
}

function withoutExtension(file: string): string {
  return file.replace(/(?<=[^/])\.[^./]+$/, "");
}
