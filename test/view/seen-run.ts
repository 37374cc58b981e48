import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Handover } from "../../orchestrator/core/texts/handover/handover.ts";
import type { Look } from "../../orchestrator/core/view/look.ts";
import { PLAIN } from "../../orchestrator/core/view/look.ts";
import { renderStatus } from "../../orchestrator/core/view/render-status.ts";
import type { Status } from "../../orchestrator/core/view/status.ts";
import { readStatus } from "../../orchestrator/io/view/read-status.ts";
import * as say from "../ledger/support/payloads.ts";
import { DrivenRun } from "../run/driven/driven-run.ts";

/** A driven run of which a status is taken; its session's transcripts are files. */
export class SeenRun extends DrivenRun {
  /** The transcript of the main conversation. */
  readonly transcript = join(this.root, "home", "s.jsonl");

  status(): Promise<Status> {
    return readStatus(this.root, {}, () => this.replay.now());
  }

  async text(look: Partial<Look> = {}): Promise<string> {
    return renderStatus(await this.status(), { width: 80, rowsOfList: 8, paths: "short", paint: PLAIN, ...look });
  }

  transcriptOf(agent: string): string {
    return join(this.root, "home", "s", "subagents", `agent-${agent}.jsonl`);
  }

  /** Writes a transcript that grew so many seconds ago. */
  write(path: string, lines: readonly object[], secondsAgo = 0): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const time = new Date(this.replay.now().getTime() - secondsAgo * 1000);
    utimesSync(path, time, time);
  }

  /** Makes the calls of a handover, those of each list in a message of its own. */
  async makeInMessages({ calls }: Handover, sizes: readonly number[]): Promise<void> {
    const lines: object[] = [];
    let made = 0;
    for (const [message, size] of sizes.entries()) {
      for (const { description, prompt } of calls.slice(made, made + size)) {
        const [call, agent] = [`toolu_${made}`, `a${made++}`];
        const content = [{ type: "tool_use", id: call, name: "Agent" }];
        lines.push({ type: "assistant", message: { id: `msg_${message}`, content } });
        this.write(this.transcript, lines);
        await this.replay.give({ ...say.asked(call, { description, prompt }), transcript_path: this.transcript });
        await this.replay.give({ ...say.started(agent), transcript_path: this.transcript });
        await this.replay.give(say.returned(call, agent, "async_launched"));
      }
    }
  }
}

/** A line of a transcript: one block of an answer, with the usage of the whole answer. */
export function answered(id: string, usage: object, model = "claude-a"): object {
  return { type: "assistant", message: { id, model, usage, content: [{ type: "text", text: "" }] } };
}
