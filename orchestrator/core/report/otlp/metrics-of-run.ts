import { type Attributes, ValueType } from "@opentelemetry/api";
import {
  AggregationTemporality,
  DataPointType,
  type MetricData,
  type ResourceMetrics,
} from "@opentelemetry/sdk-metrics";
import { addTokens, type TokenUsage } from "../../cost/token-usage.ts";
import type { Row, RunReport } from "../report.ts";
import { endOf, resourceOf, SCOPE, timeOf } from "./run-in-time.ts";

interface Figure {
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  /** A sum is of what the run used up; what is no sum stands as it is at its end. */
  readonly isSum: boolean;
  readonly isWhole: boolean;
  readonly points: readonly { readonly value: number; readonly attributes?: Attributes }[];
}

/** The figures of a run at its end: how long, how many, how much. */
export function metricsOfRun(report: RunReport): ResourceMetrics {
  const metrics = figuresOf(report)
    .filter(({ points }) => points.length > 0)
    .map((figure) => toMetric(report, figure));
  return { resource: resourceOf(report), scopeMetrics: [{ scope: SCOPE, metrics }] };
}

function figuresOf(report: RunReport): Figure[] {
  const { headline, rows, refusals } = report;
  const usage = usageByModel(rows);
  const tokens = usage.flatMap(([model, { input, cacheRead, cacheWrite, output }]) =>
    Object.entries({ input, cacheRead, cacheWrite, output }).map(([type, value]) => ({
      value,
      attributes: { "gen_ai.response.model": model, "gen_ai.token.type": type },
    })),
  );
  const whole = { isSum: true, isWhole: true };
  const asItIs = { isSum: false, isWhole: false };
  return [
    {
      name: "skyfom.run.duration",
      description: "From its opening to its end",
      unit: "s",
      ...asItIs,
      points: [{ value: headline.wallMs / 1000 }],
    },
    {
      name: "skyfom.agents.duration",
      description: "The times of its agents, added up",
      unit: "s",
      isSum: true,
      isWhole: false,
      points: [{ value: headline.agentMs / 1000 }],
    },
    {
      name: "skyfom.agents.peak",
      description: "Most agents at work at one moment",
      unit: "{agent}",
      isSum: false,
      isWhole: true,
      points: [{ value: headline.peak }],
    },
    {
      name: "skyfom.attempts",
      description: "Attempts by how they ended",
      unit: "{attempt}",
      ...whole,
      points: countOutcomes(rows),
    },
    {
      name: "skyfom.denials",
      description: "Spawns that were denied",
      unit: "{call}",
      ...whole,
      points: [{ value: refusals.length }],
    },
    { name: "skyfom.tokens", description: "Tokens by model and type", unit: "{token}", ...whole, points: tokens },
    {
      name: "skyfom.cost",
      description: "What tokens with a known price cost",
      unit: "USD",
      isSum: true,
      isWhole: false,
      points: usage.map(([model, { usd }]) => ({ value: usd, attributes: { "gen_ai.response.model": model } })),
    },
  ];
}

function usageByModel(rows: readonly Row[]): [string, TokenUsage][] {
  const byModel = new Map<string, TokenUsage>();
  for (const { model, tokens } of rows.filter(({ isOfRun }) => isOfRun).flatMap(({ usage }) => usage ?? [])) {
    const before = byModel.get(model);
    byModel.set(model, before ? addTokens(before, tokens) : tokens);
  }
  return [...byModel];
}

function countOutcomes(rows: readonly Row[]) {
  const outcomes = rows.filter(({ taskId }) => taskId !== null).map(({ outcome }) => outcome);
  return [...new Set(outcomes)].map((outcome) => ({
    value: outcomes.filter((one) => one === outcome).length,
    attributes: { "skyfom.outcome": outcome },
  }));
}

function toMetric(report: RunReport, { name, description, unit, isSum, isWhole, points }: Figure): MetricData {
  const common = {
    descriptor: { name, description, unit, valueType: isWhole ? ValueType.INT : ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
    dataPoints: points.map(({ value, attributes = {} }) => ({
      startTime: timeOf(report, 0),
      endTime: timeOf(report, endOf(report)),
      attributes: { "skyfom.run": report.run.id, ...attributes },
      value,
    })),
  };
  return isSum
    ? { ...common, dataPointType: DataPointType.SUM, isMonotonic: true }
    : { ...common, dataPointType: DataPointType.GAUGE };
}
