import { chooseSkill } from "../../core/tasks/choose-skill.ts";
import { declaredFiles } from "../../core/tasks/files/declared-files.ts";
import { toIssue } from "../../core/tasks/to-issue.ts";
import { readTaskPast } from "../../io/view/past/read-task-past.ts";
import type { AddVerb } from "../verb.ts";
import { renderTask } from "./render-tasks.ts";
import { withTasks } from "./task-verb.ts";

/** `skyfom task show ID`: one task, with what Skyfom knows of it beside the tracker. */
export const showTask: AddVerb = (program, bind) => {
  const command = program
    .command("show <id>")
    .description("show one task in full, with its files, skill, attempts and any open question");
  bind<[string]>(command, (terminal, id) =>
    withTasks(terminal, async (source) => {
      const shown = await source.show(id);
      if (shown.kind !== "done") return { ok: false, problems: [shown.problem] };
      const { task } = shown;
      const listed = await source.list();
      const list = listed.kind === "list" ? listed.list : undefined;
      const [files, skill] = [declaredFiles(task), chooseSkill(task)];
      const past = readTaskPast(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd, id, list?.tasks ?? [task]);
      const blockers = list?.blocked.get(id) ?? [];
      const data = { ...toIssue(task), skyfom: { files, skill, ...past, need: past.need ?? null } };
      return { ok: true, text: renderTask(task, { files, skill, blockers, ...past }), data };
    }),
  );
};
