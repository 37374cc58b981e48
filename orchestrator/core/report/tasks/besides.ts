import type { Need } from "../../run/needs/need.ts";
import type { Report } from "../../texts/report/report.ts";

/** What a commit changed. */
export interface CommitFacts {
  readonly subject: string;
  readonly files: ReadonlyMap<string, { readonly added: number | null; readonly removed: number | null }>;
}

/** What a report tells beside the run and its log. */
export interface Besides {
  /** The report of an attempt, undefined if there is none. */
  readonly reportOf: (attempt: number) => Report | undefined;
  /** Commits by the hash, or its abbreviation, that an agent named. */
  readonly commits: ReadonlyMap<string, CommitFacts>;
  /** Addresses of files for links in the page. */
  readonly linksOf: (attempt: number) => { readonly brief: string | null; readonly report: string | null };
  readonly linkTo: (path: string) => string | null;
  /** What of this run waits for a person. */
  readonly needs: readonly Need[];
  /** The time zone of whoever reads, by its IANA name. */
  readonly timeZone: string;
}

/** Where nothing of it is known. */
export const NOTHING_BESIDES: Besides = {
  reportOf: () => undefined,
  commits: new Map(),
  linksOf: () => ({ brief: null, report: null }),
  linkTo: () => null,
  needs: [],
  timeZone: "UTC",
};
