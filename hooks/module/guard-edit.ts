import { type FileHolder, whyNotYours } from "../../orchestrator/core/guard/why-not-yours.ts";
import { parseHoldingName } from "../../orchestrator/core/ledger/holding-name.ts";
import { parseReference } from "../../orchestrator/core/reference/reference.ts";
import type { Client, Decided, Next, ToolUse } from "./claude-code.ts";
import { isGuardOff } from "./is-guard-off.ts";
import { ledgerPlace } from "./ledger-place.ts";
import { filesInSlots, type SlotFile } from "./life-in-slot.ts";
import { agentOfCall, callOfAgent } from "./started-agents.ts";

/** The tools that change files, and the field that names the file. */
export const EDITING = ["Edit", "Write", "MultiEdit", "NotebookEdit"];

/**
 * Refuses an agent's change of a file that is not its own and that another agent at work has declared. No process is started for it: the
 * ledger's own files say who works on what. The main conversation is the user's, and is never refused.
 */
export async function guardEdit($: Client, use: ToolUse, next: Next<ToolUse, Decided>): Promise<Decided> {
  const { agentId } = use;
  const path = use.file_path ?? use.notebook_path;
  if (agentId === undefined || typeof path !== "string") return next(use);
  if (await isGuardOff($)) return next(use);
  const { workTree, slots } = await ledgerPlace($);
  const inRoot = fromRoot(workTree, path);
  const deny = inRoot === undefined ? undefined : whyNotYours(inRoot, agentId, await holdersOf($, slots));
  return deny === undefined ? next(use) : { deny };
}

/** An edit is not held up by a ledger that cannot be read. */
export async function passEdit(_$: Client, use: ToolUse, next: Next<ToolUse, Decided>): Promise<Decided> {
  return next(use);
}

/** A path from the root of the checkout; undefined where it lies elsewhere, also in a worktree of an agent. */
function fromRoot(root: string, path: string): string | undefined {
  const plain = path.replaceAll("\\", "/");
  const base = `${root.replaceAll("\\", "/").replace(/\/$/, "")}/`;
  if (!plain.startsWith(base)) return undefined;
  const inside = plain.slice(base.length);
  return inside.startsWith(".claude/worktrees/") ? undefined : inside;
}

/** The agents that hold slots, with what their briefs declare. Nobody else can be in anybody's way where there is only one. */
async function holdersOf($: Client, slots: string): Promise<FileHolder[]> {
  const held = await filesInSlots($, slots);
  return held.length < 2 ? [] : (await Promise.all(held.map((one) => holderOf($, slots, one)))).flat();
}

/**
 * A call holds the files of its brief from its admission on. Any agent may have started in the slot that it took, so its own agent is
 * the one that this client started for it; where that is not known, the one in the slot.
 */
async function holderOf($: Client, slots: string, { name, path }: SlotFile): Promise<FileHolder[]> {
  const hold = parseHoldingName(name)?.hold;
  if (hold === undefined || hold.kind === "offer") return [];
  const { reference, caller, call } = await readJson($, path);
  const inSlot = hold.kind === "agent" && callOfAgent(hold.agent) === undefined ? hold.agent : undefined;
  const started = typeof call === "string" ? agentOfCall(call) : undefined;
  const agent = started ?? inSlot;
  const of = typeof reference === "string" ? parseReference(reference) : undefined;
  const brief = of ? await readJson($, `${slots}/../runs/${of.run}/briefs/${of.attempt}.json`) : {};
  const { taskId, files, base, isUnguarded } = brief;
  const isShared = base === undefined && isUnguarded !== true && Array.isArray(files);
  return [
    {
      ...(agent === undefined ? {} : { agent }),
      ...(typeof caller === "string" ? { caller } : {}),
      ...(typeof taskId === "string" ? { taskId } : {}),
      files: isShared ? files.filter((file): file is string => typeof file === "string") : [],
    },
  ];
}

async function readJson($: Client, path: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await $.fs.read(path).catch(() => "{}"));
}
