import { toLine } from "../../printable.ts";
import { slashCommand } from "../../slash-command.ts";

/** Tells a person at a terminal, where no agents can start, how a goal in words becomes tasks. */
export function renderGoalForUser(goal: string, prefix: string, limit: number | undefined): string {
  const command = [slashCommand("skyfom-pm", prefix), ...(limit === undefined ? [] : [limit]), toLine(goal)].join(" ");
  return `This goal has no tasks yet. Type ${command} in Claude Code: it drafts them, and creates none before you agree.`;
}
