import { h } from "preact";
import { whyNotStarted } from "../../texts/denials/not-started.ts";
import type { RunReport } from "../report.ts";
import { foreign, type Markup, table } from "./markup.ts";
import { tickLabel } from "./time/time-axis.ts";

/** Every failure, with its reason. */
export function failuresSection({ failures }: RunReport): Markup {
  return h(
    "section",
    {},
    h("h2", {}, "Failures"),
    failures.length === 0
      ? h("p", {}, "Nothing failed.")
      : table(
          "What did not end as done",
          [{ number: "At" }, "What", "How", "Reason"],
          failures.map(({ at, what, how, reason }) => [
            time(at),
            foreign(what),
            h("span", { class: "bad" }, how),
            foreign(reason),
          ]),
        ),
  );
}

/** Every refusal, with its reason. */
export function refusalsSection({ refusals }: RunReport): Markup {
  return h(
    "section",
    {},
    h("h2", {}, "Refused spawns"),
    refusals.length === 0
      ? h("p", {}, "No spawn was refused.")
      : table(
          "Spawns that were refused",
          [{ number: "At" }, "What", "Reason"],
          refusals.map(({ at, description, reason }) => [
            time(at),
            foreign(description),
            foreign(whyNotStarted(reason)),
          ]),
        ),
  );
}

function time(at: number | null): string {
  return at === null ? "–" : tickLabel(Math.round(at / 1_000));
}
