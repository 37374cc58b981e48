import type { ClientOptions } from "../../test/support/client/client.ts";
import type { ScratchRepository } from "../../test/support/scratch-repository.ts";

/** A package of the registry, at the version that docs/comparison.md speaks of. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
}

/** What a view is asked about: one session of the client in one repository. */
export interface ViewedSession {
  readonly repository: ScratchRepository;
  readonly session: string;
  /** The folder that the contestant's package was put into. */
  readonly installed: string;
}

/** Something that is loaded into the client, set up as its own pages say, with its limit of agents at seven where it has one. */
export interface Contestant {
  readonly name: string;
  /** None for what needs no download. */
  readonly package?: PinnedPackage;
  /** The setting of its own that would limit agents, as it was made. */
  readonly limit: string;
  /** Its own install into a repository and a home; returns how sessions are started then. `installed` is the package's folder. */
  readonly install: (repository: ScratchRepository, installed: string) => Partial<ClientOptions>;
  /** The plugin whose cost in every session `claude plugin details` tells. */
  readonly plugin?: (installed: string) => string;
  /** What it shows to a person, as text. */
  readonly show?: (viewed: ViewedSession) => string;
  /** What that text says of agents at work. */
  readonly sumUp?: (shown: string) => string;
}
