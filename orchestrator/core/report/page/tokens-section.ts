import { h } from "preact";
import { PRICES_OF } from "../../cost/prices.ts";
import { showCost } from "../../cost/show-cost.ts";
import { addTokens, countTokens, NO_TOKENS, type TokenUsage } from "../../cost/token-usage.ts";
import { toLine } from "../../printable.ts";
import { cutEnd } from "../../view/show-text.ts";
import type { RunReport } from "../report.ts";
import { figure, fold, foreign, type LegendEntry, legend, type Markup, table } from "./markup.ts";
import { colourOf, DRAWN_TASKS, drawTokens, MODEL_COLOURS } from "./tokens-plot.ts";

/** The tokens of each task, by model. */
export function tokensSection({ tokensByTask }: RunReport): Markup[] {
  if (tokensByTask.length === 0) return [];
  const models = thirstiestFirst(tokensByTask);
  const tasks = new Set(tokensByTask.map(({ taskId }) => taskId)).size;
  return [
    h(
      "section",
      {},
      h("h2", {}, "Tokens and cost"),
      h(
        "p",
        { class: "note" },
        `By task and model, for all attempts, cache reads included, without the main conversation. Costs are at the API's prices of ${PRICES_OF}.${tasks > DRAWN_TASKS ? ` The plot shows the ${DRAWN_TASKS} tasks that took the most.` : ""}`,
      ),
      figure(drawTokens(tokensByTask, models, false), drawTokens(tokensByTask, models, true), legend(legendOf(models))),
      byModel(tokensByTask, models),
      fold(
        `All ${tasks} tasks as a table`,
        table(
          "Tokens by task and model",
          ["Task", "Title", "Model", { number: "Answered" }, { number: "All" }, { number: "Cost" }],
          tokensByTask.map(({ taskId, title, model, tokens }) => [
            foreign(taskId),
            foreign(title),
            foreign(model),
            count(tokens.output),
            count(countTokens(tokens)),
            costOf(tokens),
          ]),
        ),
      ),
    ),
  ];
}

function thirstiestFirst(tokensByTask: RunReport["tokensByTask"]): string[] {
  const sums = new Map<string, number>();
  for (const { model, tokens } of tokensByTask) sums.set(model, (sums.get(model) ?? 0) + countTokens(tokens));
  return [...sums].sort(([a, most], [b, next]) => next - most || (a < b ? -1 : 1)).map(([model]) => model);
}

/** Longest name of a model in a legend. */
const LONGEST_NAME = 40;

function legendOf(models: readonly string[]): LegendEntry[] {
  const named = models.length > MODEL_COLOURS ? MODEL_COLOURS - 1 : models.length;
  const rest = models.length - named;
  return [
    ...models
      .slice(0, named)
      .map((model, n) => [colourOf(n, models.length), cutEnd(toLine(model), LONGEST_NAME)] as const),
    ...(rest > 0 ? [[colourOf(named, models.length), `${rest} other models`] as const] : []),
  ];
}

function byModel(tokensByTask: RunReport["tokensByTask"], models: readonly string[]): Markup {
  const rows = models.map((model) => {
    const sum = tokensByTask
      .filter((one) => one.model === model)
      .reduce((all, one) => addTokens(all, one.tokens), NO_TOKENS);
    const counts = [sum.input, sum.cacheWrite, sum.cacheRead, sum.output, countTokens(sum)];
    return [foreign(model), ...counts.map(count), costOf(sum)];
  });
  const numbers = ["Sent", "Written to a cache", "Read from a cache", "Answered", "All", "Cost"];
  return table("Tokens by model", ["Model", ...numbers.map((number) => ({ number }))], rows);
}

function costOf(tokens: TokenUsage): string {
  return tokens.unpriced > 0 && tokens.usd === 0 ? "unknown" : showCost(tokens);
}

function count(number: number): string {
  return number.toLocaleString("en");
}
