import { type OwnerKey, parseOwnerKey } from "../../core/ledger/owner.ts";
import { isOwnerGone, ownerOfProcess } from "./owner-of-process.ts";

/** Whether the client that drives a run, or holds a slot, is gone, as this process can tell. The same client is looked up once. */
export function isOrphanedFor(env: NodeJS.ProcessEnv): (held: { readonly owner: OwnerKey }) => boolean {
  const self = ownerOfProcess(env);
  const known = new Map<OwnerKey, boolean>();
  return ({ owner }) => {
    const client = parseOwnerKey(owner);
    const isGone = known.get(owner) ?? (client !== undefined && isOwnerGone(client, self));
    known.set(owner, isGone);
    return isGone;
  };
}
