import { askGit } from "./ask-git.ts";

/** Features that were made for one commit of one repository, and that change the same files. */
export interface FeatureSet {
  /** As the data names it: `go_chi_task/task27`. */
  readonly name: string;
  /** The last name of its repository's address: `chi`. */
  readonly repository: string;
  readonly base: string;
  readonly features: readonly Feature[];
  /** A patch of all features together, where there is one. */
  readonly combined: string;
}

export interface Feature {
  readonly number: number;
  /** What an agent is told. */
  readonly text: string;
  readonly patch: string;
  /** By the number of another feature: this one as it is on top of that, where the data has it. */
  readonly onTopOf: ReadonlyMap<number, string>;
}

const FOLDER = /^dataset\/(\w+_task\/task\d+)\/Dockerfile$/;
const CLONED = /git clone\s+https:\/\/github\.com\/[\w.-]+\/([\w.-]+?)(?:\.git)?\s/;
const BASE = /git checkout\s+([0-9a-f]{40})/;

/**
 * The sets in a clone of CooperBench, bare or not, as its HEAD has them.
 *
 * @param isWanted whether the sets of a repository are read.
 */
export function readFeatures(data: string, isWanted: (repository: string) => boolean): FeatureSet[] {
  const paths = askGit(data, ["ls-tree", "-r", "-z", "--name-only", "HEAD", "dataset/"]).split("\0");
  const read = (path: string) => askGit(data, ["cat-file", "blob", `HEAD:${path}`]);
  return paths.flatMap((path) => {
    const name = FOLDER.exec(path)?.[1];
    if (name === undefined) return [];
    const made = read(path);
    const repository = CLONED.exec(made)?.[1];
    const base = BASE.exec(made)?.[1];
    if (repository === undefined || base === undefined || !isWanted(repository)) return [];
    const folder = `dataset/${name}`;
    const combined = `${folder}/combined.patch`;
    return {
      name,
      repository,
      base,
      features: paths.flatMap((file) => readFeature(file, folder, paths, read)).sort((a, b) => a.number - b.number),
      combined: paths.includes(combined) ? read(combined) : "",
    };
  });
}

function readFeature(file: string, folder: string, paths: readonly string[], read: (path: string) => string) {
  const number = new RegExp(`^${folder}/feature(\\d+)/feature\\.patch$`).exec(file)?.[1];
  if (number === undefined) return [];
  const own = `${folder}/feature${number}`;
  const onTopOf = paths.flatMap((path) => {
    const other = new RegExp(`^${own}/resolution_patches/vs_feature(\\d+)\\.patch$`).exec(path)?.[1];
    return other === undefined ? [] : [[Number(other), read(path)] as const];
  });
  return [{ number: Number(number), text: read(`${own}/feature.md`), patch: read(file), onTopOf: new Map(onTopOf) }];
}
