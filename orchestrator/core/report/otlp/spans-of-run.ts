import { type Attributes, type HrTime, SpanKind, SpanStatusCode, TraceFlags } from "@opentelemetry/api";
import type { JsonTraceSerializer } from "@opentelemetry/otlp-transformer";
import { addTokens, NO_TOKENS } from "../../cost/token-usage.ts";
import type { Moment } from "../moment.ts";
import type { Row, RunReport } from "../report.ts";
import { endOf, type Hash, resourceOf, SCOPE, timeOf } from "./run-in-time.ts";

type Span = Parameters<typeof JsonTraceSerializer.serializeRequest>[0][number];

interface Trace {
  readonly report: RunReport;
  readonly traceId: string;
  readonly hash: Hash;
  readonly resource: Span["resource"];
}

interface Facts {
  readonly key: string;
  readonly name: string;
  readonly from: Moment;
  readonly to: Moment;
  readonly isRoot?: true;
  readonly failure?: string;
  readonly attributes: Attributes;
  readonly events?: readonly { readonly name: string; readonly at: Moment; readonly attributes: Attributes }[];
}

/** A span for the run, with an event for each denied spawn, and below it one for each attempt and each agent beside the run. */
export function spansOfRun(report: RunReport, hash: Hash): Span[] {
  const traceId = hash(`run ${report.run.id} ${report.run.openedAt}`).slice(0, 32);
  // spans of one resource are written together where it is the same object
  const trace: Trace = { report, traceId, hash, resource: resourceOf(report) };
  const parts = report.rows.flatMap((row, n) => factsOfRow(row, n) ?? []);
  return [wholeRun(report), ...parts].map((facts) => toSpan(trace, facts));
}

function wholeRun(report: RunReport): Facts {
  const { run, headline, refusals } = report;
  return {
    key: "run",
    name: `run ${run.id}`,
    from: 0,
    to: endOf(report),
    isRoot: true,
    ...(headline.failed > 0 ? { failure: `${headline.failed} of ${headline.tasks} failed` } : {}),
    attributes: {
      "skyfom.run": run.id,
      "skyfom.run.open": run.finishedAt === null,
      "skyfom.run.limit": run.limit,
      "skyfom.run.closed": headline.closed,
      "skyfom.run.failed": headline.failed,
    },
    events: refusals.map(({ at, description, reason }) => ({
      name: "denied",
      at,
      attributes: { "skyfom.call": description, "skyfom.reason": reason },
    })),
  };
}

/** Nothing for what never had an agent. */
function factsOfRow({ bars, title, taskId, skillName, attempt, outcome, summary, usage, isOfRun }: Row, n: number) {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return undefined;
  const tokens = (usage ?? []).map((one) => one.tokens).reduce(addTokens, NO_TOKENS);
  const facts: Facts = {
    key: `row ${n} ${first.life}`,
    name: taskId === null ? title : `${taskId} ${title}`,
    from: first.from,
    to: last.to,
    ...(outcome === "failed" || last.end === "failed" || last.end === "lost" ? { failure: summary || last.end } : {}),
    attributes: {
      ...(taskId === null ? {} : { "skyfom.task": taskId, "skyfom.attempt": attempt, "skyfom.outcome": outcome }),
      ...(skillName === null ? {} : { "skyfom.skill": skillName }),
      ...(first.slot === null ? {} : { "skyfom.slot": first.slot }),
      "skyfom.waited_ms": Math.max(0, first.from - first.asked),
      "skyfom.of_run": isOfRun,
      "skyfom.end": last.end,
      ...(usage === null
        ? {}
        : {
            "gen_ai.usage.input_tokens": tokens.input + tokens.cacheRead + tokens.cacheWrite,
            "gen_ai.usage.output_tokens": tokens.output,
            "skyfom.cost_usd": tokens.usd,
            "gen_ai.response.model": usage.map(({ model }) => model).join(", "),
          }),
    },
    events: bars.slice(1).map((bar) => ({ name: "resumed", at: bar.from, attributes: {} })),
  };
  return facts;
}

function toSpan({ report, traceId, hash, resource }: Trace, facts: Facts): Span {
  const idOf = (key: string) => ({
    traceId,
    spanId: hash(`${traceId} ${key}`).slice(0, 16),
    traceFlags: TraceFlags.SAMPLED,
  });
  const { key, name, from, to, isRoot, failure, attributes, events = [] } = facts;
  const until = Math.max(from, to);
  return {
    name,
    kind: SpanKind.INTERNAL,
    spanContext: () => idOf(key),
    ...(isRoot ? {} : { parentSpanContext: idOf("run") }),
    startTime: timeOf(report, from),
    endTime: timeOf(report, until),
    duration: lasting(until - from),
    status: failure === undefined ? { code: SpanStatusCode.UNSET } : { code: SpanStatusCode.ERROR, message: failure },
    attributes,
    links: [],
    events: events.map((event) => ({
      name: event.name,
      time: timeOf(report, event.at),
      attributes: event.attributes,
      droppedAttributesCount: 0,
    })),
    ended: true,
    resource,
    instrumentationScope: SCOPE,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

function lasting(ms: number): HrTime {
  return [Math.floor(ms / 1000), Math.round((ms % 1000) * 1e6)];
}
