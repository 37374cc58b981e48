import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A call of a tool in a transcript; `usage` is that of the message that it is in. */
export interface WrittenCall {
  readonly name: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

/** One message of an agent, as its transcript has it: a line for each block. */
export interface WrittenMessage {
  readonly calls?: readonly WrittenCall[];
  readonly text?: string;
  readonly usage?: Readonly<Record<string, number>>;
}

/** A session's folder in which agents' transcripts and meta files are written in the client's layout. */
export class ClientTranscripts {
  private made = 0;

  constructor(
    private readonly folder: string,
    readonly session = "s",
    private readonly brief = "the brief",
  ) {}

  /** The session's own transcript, as hooks are told. */
  get path(): string {
    return join(this.folder, `${this.session}.jsonl`);
  }

  /** Writes the session's own transcript. */
  writeSession(): void {
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, "{}\n");
  }

  /** Writes what an agent did, and, where its call is named, the meta file that says so. */
  write(agent: string, call: string | undefined, messages: readonly WrittenMessage[], at = new Date()): string {
    const file = join(this.folder, this.session, "subagents", `agent-${agent}.jsonl`);
    mkdirSync(dirname(file), { recursive: true });
    const lines = [
      { type: "user", timestamp: at.toISOString(), message: { role: "user", content: this.brief } },
      { type: "api-request", params: {} },
      ...messages.flatMap((message) => this.lines(message, at)),
    ];
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n{"torn`);
    const meta = { agentType: "general-purpose", ...(call === undefined ? {} : { toolUseId: call }) };
    writeFileSync(file.replace(/\.jsonl$/, ".meta.json"), JSON.stringify(meta));
    return file;
  }

  private lines({ calls = [], text, usage = {} }: WrittenMessage, at: Date) {
    const id = `msg_${++this.made}`;
    const blocks = [
      ...(text === undefined ? [] : [{ type: "text", text }]),
      ...calls.map(({ name, input = {} }, n) => ({ type: "tool_use", id: `toolu_${id}_${n}`, name, input })),
    ];
    const stop_reason = calls.length > 0 ? "tool_use" : "end_turn";
    return blocks.map((block) => ({
      type: "assistant",
      timestamp: at.toISOString(),
      message: { id, role: "assistant", content: [block], stop_reason, usage },
    }));
  }
}
