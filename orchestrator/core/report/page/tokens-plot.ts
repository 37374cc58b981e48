import * as Plot from "@observablehq/plot";
import { countTokens } from "../../cost/token-usage.ts";
import { toLine } from "../../printable.ts";
import { cutEnd, shortCount } from "../../view/show-text.ts";
import type { TaskTokens } from "../report.ts";
import { type Drawing, drawPlot } from "./draw-plot.ts";

/** Tasks that are drawn; all of them are in the table. */
export const DRAWN_TASKS = 20;

/** Colours of models in the style sheet. */
export const MODEL_COLOURS = 4;

/** The tokens of the most expensive tasks, the part of each model in its colour. */
export function drawTokens(tokens: readonly TaskTokens[], models: readonly string[], isNarrow: boolean): Drawing {
  const tasks = [...new Set(tokens.map(({ taskId }) => taskId))].slice(0, DRAWN_TASKS);
  const drawn = tokens.filter(({ taskId }) => tasks.includes(taskId));
  const titles = new Map(drawn.map(({ taskId, title }) => [taskId, toLine(title)]));
  const labels = isNarrow ? 118 : 250;
  const characters = isNarrow ? 17 : 38;
  return drawPlot(
    {
      width: isNarrow ? 340 : 1_040,
      height: 28 + tasks.length * 20,
      marginLeft: labels,
      marginRight: 24,
      marginTop: 20,
      marginBottom: 8,
      x: {
        axis: "top",
        grid: true,
        tickSize: 0,
        ticks: isNarrow ? 3 : 8,
        tickFormat: shortTick,
        label: null,
      } as Plot.ScaleOptions,
      y: { type: "band", domain: tasks, axis: null, padding: 0.3 },
      marks: [
        Plot.text(tasks, {
          y: (id: string) => id,
          text: (id: string) => cutEnd(titles.get(id) ?? "", characters),
          frameAnchor: "left",
          dx: -labels + 4,
          textAnchor: "start",
          fontSize: 11,
        }),
        Plot.barX(
          drawn,
          Plot.stackX({
            y: "taskId",
            x: (one: TaskTokens) => countTokens(one.tokens),
            order: models as never,
            z: "model",
            fill: (one: TaskTokens) => colourOf(models.indexOf(one.model), models.length),
          }),
        ),
      ],
      color: { type: "identity" },
    },
    `Tokens of ${tasks.length} tasks; the table below has the same data.`,
  );
}

/** The colour of a model by its place among the models; the last ones share one, where there are more than colours. */
export function colourOf(model: number, models: number): string {
  const own = models > MODEL_COLOURS ? MODEL_COLOURS - 1 : models;
  return model < own ? `var(--model-${model})` : "var(--beside)";
}

function shortTick(count: number): string {
  return count === 0 ? "0" : shortCount(count).replace(".0", "");
}
