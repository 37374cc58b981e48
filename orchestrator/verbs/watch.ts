import { constants } from "node:os";
import { readNotifySettings } from "../io/notices/read-notify-settings.ts";
import { canWatch, watchStatus } from "../io/view/watch-status.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

const HELP = `
Shows what \`skyfom status\` shows, and every change as it happens. q or Ctrl-C
quits and restores the terminal. While it runs, it tells you what your own
~/.claude/skyfom-notify.json asks for: that a run is finished, that something
needs you, that an agent asks your permission or is silent for long. Without
that file it tells nothing.`;

/** `skyfom watch`: the status, live. */
export const watch: AddVerb = (program, bind) => {
  const command = program.command("watch").addHelpText("after", HELP);
  bind(command, runWatch);
};

async function runWatch({ cwd, env, now }: Terminal): Promise<VerbOutcome> {
  if (!canWatch(env)) {
    const what = "it needs a terminal";
    return { ok: false, problems: [{ where: "skyfom watch", what, fix: "For one look, use `skyfom status`." }] };
  }
  const notify = readNotifySettings(env.CLAUDE_PROJECT_DIR || cwd, env);
  if (!notify.ok) return { ok: false, problems: notify.problems };
  const end = await watchStatus(cwd, env, now, notify.settings);
  const exitCode = end === "key" ? 0 : 128 + constants.signals[end];
  return { ok: true, text: "", data: { endedBy: end }, exitCode };
}
