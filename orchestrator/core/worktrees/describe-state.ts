import { counted } from "../text/counted.ts";
import type { WorktreeState } from "./worktree.ts";

/** The state of a worktree as a phrase. */
export function describeState(state: WorktreeState): string {
  switch (state.kind) {
    case "at-work":
      return "its agent is at work";
    case "locked":
      return state.reason === "" ? "it is locked" : `it is locked: ${state.reason}`;
    case "unreadable":
      return state.why;
    case "submodules":
      return "it has submodules of its own, whose commits would be lost with it";
    case "uncommitted":
      return [
        ...(state.files > 0 ? [`${counted(state.files, "file")} not committed`] : []),
        ...(state.isUnfinished ? ["an unfinished merge or rebase"] : []),
        ...ownCommits(state.commits),
      ].join(", ");
    case "unmerged":
      return ownCommits(state.commits).join("");
    case "gone":
      return ["its folder is gone", ...ownCommits(state.commits)].join(", ");
    case "merged":
      return "nothing unique";
    default:
      return state satisfies never;
  }
}

function ownCommits(commits: number): string[] {
  return commits === 0 ? [] : [`${counted(commits, "commit")} on no other branch`];
}
