import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { WorkLog, type WorkPeriod } from "../jobs/work-log.ts";
import { type Answer, answerEvents, answerMessage, fail, makesCalls } from "./answer.ts";
import { isOfPane, type ModelRequest, readModelRequest } from "./model-request.ts";

/** What a script may look at besides the request. */
export interface Surroundings {
  /** Agents at work at this server now, over all sessions. */
  readonly agentsAtWork: () => number;
  /** Waits until `isSo`, or until the client gives up on this request; false when `withinMs` passed before. */
  readonly until: (isSo: () => boolean, withinMs: number) => Promise<boolean>;
}

/** Decides the answer to one request; the time it takes is the time the model thinks. */
export type Script = (request: ModelRequest, around: Surroundings) => Answer | Promise<Answer>;

/** One request and what it was answered, for a look when a test has failed. */
export interface Exchange {
  readonly atMs: number;
  readonly request: ModelRequest;
  answer?: Answer;
}

/** A model on loopback that answers by a script and counts, outside our code, the agents that work at it. */
export class ScriptedModel {
  /** When the server's own clock, which periods are told in, was at zero: milliseconds since 1970. */
  readonly bornAt = Date.now();
  readonly exchanges: Exchange[] = [];
  readonly #zero = performance.now();
  readonly #log = new WorkLog();
  readonly #script: Script;
  readonly #server: Server;

  constructor(script: Script) {
    this.#script = script;
    this.#server = createServer((incoming, response) => {
      if (incoming.method === "POST" && /^\/v1\/messages(\?|$)/.test(incoming.url ?? ""))
        void this.#serve(incoming, response);
      else response.writeHead(404, { "content-type": "application/json" }).end("{}");
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((ready) => this.#server.listen(0, "127.0.0.1", ready));
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((done) => this.#server.close(() => done()));
    this.#server.closeAllConnections();
    await closed;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  agentsAtWork(): number {
    return this.#log.atWork();
  }

  /** Most agents at work at one moment; see `work-log.ts`. */
  peakAtWork(): number {
    return this.#log.peakAtWork();
  }

  /** Most requests of agents that were being answered at one moment. */
  peakInFlight(): number {
    return this.#log.peakInFlight();
  }

  periods(): WorkPeriod[] {
    return this.#log.periods();
  }

  /** What spawns were answered that did not start an agent. */
  refusedSpawns(): string[] {
    return this.exchanges.flatMap(({ request }) => refusedSpawns(request));
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const atMs = this.#now();
    const exchange: Exchange = { atMs, request: readModelRequest(incoming.headers, await text(incoming)) };
    this.exchanges.push(exchange);
    this.#count(exchange, response);
    try {
      exchange.answer = await this.#script(exchange.request, {
        agentsAtWork: () => this.agentsAtWork(),
        until: (isSo, withinMs) => until(() => isSo() || response.destroyed, withinMs),
      });
    } catch (error) {
      exchange.answer = fail(`the script of the model failed: ${(error as Error).stack}`);
    }
    if (!response.destroyed) send(response, exchange.request, exchange.answer);
  }

  #count(exchange: Exchange, response: ServerResponse): void {
    const { session, prompt } = exchange.request;
    const agentId = exchange.request.agentId ?? (isOfPane(exchange.request) ? session : undefined);
    if (agentId === undefined) return;
    const end = this.#log.begin({ agentId, session, label: prompt.split("\n", 1)[0] ?? "" }, exchange.atMs);
    // "close" also comes when the client hangs up, which ends the agent's work as well
    response.on("close", () => {
      const goesOn = exchange.answer !== undefined && makesCalls(exchange.answer);
      end(this.#now(), response.writableFinished && goesOn);
    });
  }

  #now(): number {
    return performance.now() - this.#zero;
  }
}

/** Starts a server that speaks `POST /v1/messages`, streamed or not; any other address is answered 404. */
export async function startScriptedModel(script: Script): Promise<ScriptedModel> {
  const model = new ScriptedModel(script);
  await model.listen();
  return model;
}

function refusedSpawns({ lastAnswer, newResults }: ModelRequest): string[] {
  const calls = lastAnswer.flatMap((block) => (block.type === "tool_use" && block.name === "Agent" ? [block.id] : []));
  return newResults.filter(({ isError, toolUseId }) => isError && calls.includes(toolUseId)).map(({ text }) => text);
}

function send(response: ServerResponse, request: ModelRequest, answer: Answer): void {
  if (answer.kind === "failure") {
    const { status, headers, errorType = "invalid_request_error", message } = answer;
    const body = JSON.stringify({ type: "error", error: { type: errorType, message } });
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
    return;
  }
  const message = answerMessage(answer, randomBytes(8).toString("hex"), request.model);
  if (request.isStreamed) response.writeHead(200, { "content-type": "text/event-stream" }).end(answerEvents(message));
  else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(message));
}

async function until(isSo: () => boolean, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (!isSo()) {
    if (performance.now() >= deadline) return false;
    await sleep(20);
  }
  return true;
}
