import { namesInText } from "../../orchestrator/core/footprints/names-in-text.ts";
import { ExpectedFiles } from "../../orchestrator/core/run/step/begin/expected-files.ts";
import { itemOfTask } from "../../orchestrator/core/run/work/work-item.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../orchestrator/core/tasks/to-task.ts";
import { readFootprints } from "../../orchestrator/io/footprints/read-footprints.ts";
import { readRepository } from "../../orchestrator/io/footprints/read-repository.ts";
import { changedPlaces } from "./changed-places.ts";
import { type Found, NOTHING_FOUND, sum } from "./found.ts";
import { pairsOf } from "./pairs-of.ts";
import type { Feature } from "./read-features.ts";
import type { ScratchClone } from "./scratch-clone.ts";

/** A feature, and the commit that its patch makes of the base. */
export type Made = Feature & { readonly commit: string };

/** What the estimates of one set of features are worth. */
export interface Estimated {
  readonly files: Found;
  /** Definitions that a text names, held against those that its patch changes something in. */
  readonly places: Found;
  /** The pairs whose files are expected to meet. */
  readonly meeting: ReadonlySet<string>;
}

/** More files than this define a name that says nothing, as for the product's estimate. */
const MOST_MEANT = 3;

/** Asks the product which files it expects each text to change, in a clone that shows the base. */
export function measureEstimates(
  clone: ScratchClone,
  base: string,
  features: readonly Made[],
  textOf: (feature: Feature) => string,
): Estimated {
  const tasks = new Map(features.map((feature) => [feature, taskOf(feature.number, textOf(feature))]));
  const folder = { projectDir: clone.root, workTree: clone.root };
  const footprints = readFootprints(folder, "", { known: { ahead: [] }, tasks: [...tasks.values()] });
  let [files, places] = [NOTHING_FOUND, NOTHING_FOUND];
  for (const [{ commit }, { id, description }] of tasks) {
    files = sum(files, compareFiles(footprints.estimates.get(id) ?? [], clone.changed(base, commit)));
    places = sum(places, comparePlaces(namedPlaces(clone.root, description), changedPlaces(clone, base, commit)));
  }
  const meeting = pairsOf([...tasks.values()]).filter(([first, second]) =>
    new ExpectedFiles(footprints, [itemOfTask(first)]).findMeeting(itemOfTask(second)),
  );
  return { files, places, meeting: new Set(meeting.map(([first, second]) => `${first.id} ${second.id}`)) };
}

function taskOf(number: number, description: string): Task {
  const task = toTask({
    id: String(number),
    title: `Feature ${number}`,
    description,
    created_at: "2026-01-01T00:00:00Z",
  });
  if (typeof task === "string") throw new Error(`feature ${number}: ${task}`);
  return task;
}

function compareFiles(estimated: readonly string[], changed: readonly string[]): Found {
  const isIn = (file: string, entry: string) =>
    entry.endsWith("/**") ? file.startsWith(entry.slice(0, -2)) : file === entry;
  return {
    wanted: changed.length,
    wantedAndFound: changed.filter((file) => estimated.some((entry) => isIn(file, entry))).length,
    found: estimated.length,
    foundAndWanted: estimated.filter((entry) => changed.some((file) => isIn(file, entry))).length,
  };
}

/** The definitions that a text names, as `file symbol`. */
function namedPlaces(root: string, text: string): string[] {
  const known = readRepository(root, namesInText(text).symbols);
  return [...(known?.definedIn ?? [])].flatMap(([symbol, files]) =>
    files.length > MOST_MEANT ? [] : files.map((file) => `${file} ${symbol}`),
  );
}

function comparePlaces(named: readonly string[], hunks: readonly (readonly string[])[]): Found {
  const changed = new Set(hunks.flat());
  return {
    wanted: hunks.length,
    wantedAndFound: hunks.filter((places) => places.some((place) => named.includes(place))).length,
    found: named.length,
    foundAndWanted: named.filter((place) => changed.has(place)).length,
  };
}
