import { h } from "preact";
import { addTokens, countTokens, NO_TOKENS } from "../../view/token-usage.ts";
import type { Report } from "../report.ts";
import { figure, fold, foreign, legend, type Markup, table } from "./markup.ts";
import { colourOf, DRAWN_TASKS, drawTokens } from "./tokens-plot.ts";

/** The tokens of each task, by model. */
export function tokensSection({ tokensByTask }: Report): Markup[] {
  if (tokensByTask.length === 0) return [];
  const models = [...new Set(tokensByTask.map(({ model }) => model))].sort();
  const tasks = new Set(tokensByTask.map(({ taskId }) => taskId)).size;
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
      byModel(tokensByTask, models),
      fold(
        `All ${tasks} tasks as a table`,
        table(
          "Tokens by task and model",
          ["Task", "Title", "Model", { number: "Answered" }, { number: "All" }],
          tokensByTask.map(({ taskId, title, model, tokens }) => [
            foreign(taskId),
            foreign(title),
            foreign(model),
            count(tokens.output),
            count(countTokens(tokens)),
          ]),
        ),
      ),
    ),
  ];
}

function byModel(tokensByTask: Report["tokensByTask"], models: readonly string[]): Markup {
  const rows = models.map((model) => {
    const sum = tokensByTask
      .filter((one) => one.model === model)
      .reduce((all, one) => addTokens(all, one.tokens), NO_TOKENS);
    const counts = [sum.input, sum.cacheWrite, sum.cacheRead, sum.output, countTokens(sum)];
    return [foreign(model), ...counts.map(count)];
  });
  const numbers = ["Sent", "Written to a cache", "Read from a cache", "Answered", "All"];
  return table("Tokens by model", ["Model", ...numbers.map((number) => ({ number }))], rows);
}

function count(number: number): string {
  return number.toLocaleString("en");
}
