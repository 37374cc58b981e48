import { describe, expect, test } from "vitest";
import { type Owner, ownerDistance, UNKNOWN } from "../../orchestrator/core/ledger/owner.ts";

const SYSTEMS = "4026531836";
const CONTAINERS = "4026532301";
const SELF: Owner = { machine: "m1", boot: "b1", namespace: SYSTEMS, pid: 7, start: "70" };
const NOTHING_KNOWN = { machine: UNKNOWN, boot: UNKNOWN };

type Case = readonly [what: string, other: Partial<Owner>, self?: Partial<Owner>];

const HERE: readonly Case[] = [
  ["of this boot and namespace", {}],
  ["of this boot, where no machine has an id", { machine: UNKNOWN }, { machine: UNKNOWN }],
  ["of this boot, where only one of both saw the machine's id", { machine: UNKNOWN }],
  ["of this machine, where boots have no id", { boot: UNKNOWN }, { boot: UNKNOWN }],
  ["of this container", { namespace: CONTAINERS }, { namespace: CONTAINERS }],
];

const GONE: readonly Case[] = [
  ["of an earlier boot of this machine", { boot: "b0" }],
  ["of one on a system without pid namespaces", { boot: "b0", namespace: "0" }, { namespace: "0" }],
];

const FOREIGN: readonly Case[] = [
  ["of another machine", { machine: "m2", boot: "b2" }],
  ["of another machine id at this boot, as of a container that shares the pid namespace", { machine: "m2" }],
  ["of another pid namespace of this boot", { namespace: CONTAINERS }],
  ["of another pid namespace of an earlier boot", { boot: "b0", namespace: CONTAINERS }],
  [
    "of another boot, in a container: its host may be another",
    { boot: "b0", namespace: CONTAINERS },
    { namespace: CONTAINERS },
  ],
  ["of another boot, where no machine has an id", { machine: UNKNOWN, boot: "b0" }, { machine: UNKNOWN }],
  ["of a boot that is not known", { boot: UNKNOWN }],
  ["of a boot, where our own is not known", {}, { boot: UNKNOWN }],
  ["of which nothing is known, as of ourselves", NOTHING_KNOWN, NOTHING_KNOWN],
];

describe.each<[string, string, readonly Case[]]>([
  ["is here: its pid may be looked up", "here", HERE],
  ["is gone", "gone", GONE],
  ["is foreign, and may be alive", "foreign", FOREIGN],
])("an owner %s", (_, distance, cases) => {
  test.each(cases.map(([what, other, self]) => ({ what, other, self })))("$what", ({ other, self }) => {
    expect(ownerDistance({ ...SELF, ...other }, { ...SELF, ...self })).toBe(distance);
  });
});
