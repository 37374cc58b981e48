import { JsonMetricsSerializer, JsonTraceSerializer } from "@opentelemetry/otlp-transformer";
import { metricsOfRun } from "./core/report/otlp/metrics-of-run.ts";
import type { Hash } from "./core/report/otlp/run-in-time.ts";
import { spansOfRun } from "./core/report/otlp/spans-of-run.ts";
import type { RunReport } from "./core/report/report.ts";

/** A run as the two requests, in OTLP JSON, that a collector takes. */
export interface Otlp {
  readonly traces: string;
  readonly metrics: string;
}

/** A bundle of its own: the libraries behind it are only needed here. */
export function toOtlp(report: RunReport, hash: Hash): Otlp {
  return {
    traces: textOf(JsonTraceSerializer.serializeRequest(spansOfRun(report, hash))),
    metrics: textOf(JsonMetricsSerializer.serializeRequest(metricsOfRun(report))),
  };
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
