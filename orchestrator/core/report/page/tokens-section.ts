import { h } from "preact";
import { countTokens } from "../../view/token-usage.ts";
import type { Report } from "../report.ts";
import { figure, fold, foreign, legend, type Markup, table } from "./markup.ts";
import { colourOf, DRAWN_TASKS, drawTokens } from "./tokens-plot.ts";

/** The tokens of each task, by model. */
export function tokensSection({ tokensByTask }: Report): Markup[] {
  if (tokensByTask.length === 0) return [];
  const models = [...new Set(tokensByTask.map(({ model }) => model))].sort();
  const tasks = new Set(tokensByTask.map(({ taskId }) => taskId)).size;
  const count = (number: number) => number.toLocaleString("en");
  return [
    h(
      "section",
      {},
      h("h2", {}, "Tokens"),
      h(
        "p",
        { class: "note" },
        `By task and model, of all attempts, with what was read from a cache; the main conversation is not in it.${tasks > DRAWN_TASKS ? ` Drawn are the ${DRAWN_TASKS} tasks that took the most.` : ""}`,
      ),
      figure(
        drawTokens(tokensByTask, models, false),
        drawTokens(tokensByTask, models, true),
        legend(models.map((model, n) => [colourOf(n), model])),
      ),
      fold(
        `All ${tasks} tasks as a table`,
        table(
          "Tokens by task and model",
          [
            "Task",
            "Title",
            "Model",
            { number: "Sent" },
            { number: "To a cache" },
            { number: "From a cache" },
            { number: "Answered" },
            { number: "All" },
          ],
          tokensByTask.map(({ taskId, title, model, tokens }) => [
            foreign(taskId),
            foreign(title),
            foreign(model),
            ...[tokens.input, tokens.cacheWrite, tokens.cacheRead, tokens.output, countTokens(tokens)].map(count),
          ]),
        ),
      ),
    ),
  ];
}
