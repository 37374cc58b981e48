import type { Footprints } from "../../../footprints/footprints.ts";
import { FileOwners, type Overlap } from "../../../tasks/files/file-owners.ts";
import { filesOfItem, nameOfItem, type WorkItem } from "../../work/work-item.ts";

/** What is at work, and what begins at this step, by the files that each declares or, where it declares none, is expected to change. */
export class ExpectedFiles {
  /** Items that declare no files, by what is estimated. */
  readonly #estimated = new FileOwners();
  /** All items, by what they declare or else by what is estimated. */
  readonly #all = new FileOwners();

  constructor(
    private readonly footprints: Footprints,
    items: readonly WorkItem[],
  ) {
    for (const item of items) this.add(item);
  }

  add(item: WorkItem): void {
    const id = nameOfItem(item);
    const declared = filesOfItem(item);
    this.#all.add({ id, files: declared.length > 0 ? declared : this.#estimateOf(item) });
    if (declared.length === 0) this.#estimated.add({ id, files: this.#estimateOf(item) });
  }

  /** Which file an item is expected to share with one of them. What both declare is no estimate, and holds it back. */
  findMeeting(item: WorkItem): Overlap | undefined {
    const declared = filesOfItem(item);
    return declared.length > 0 ? this.#estimated.findOverlap(declared) : this.#all.findOverlap(this.#estimateOf(item));
  }

  #estimateOf(item: WorkItem): readonly string[] {
    return item.kind === "task" ? (this.footprints.estimates.get(item.task.id) ?? []) : [];
  }
}
