/** What a scripted model answers: a message, or a failure of the API. */
export type Answer =
  | { readonly kind: "message"; readonly blocks: readonly AnswerBlock[]; readonly usage?: Usage }
  | {
      readonly kind: "failure";
      readonly status: number;
      readonly message: string;
      /** The API's type of the error; `invalid_request_error` unless told otherwise. */
      readonly errorType?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** The tokens that an answer says it took. */
export interface Usage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_creation_input_tokens?: number;
  readonly cache_read_input_tokens?: number;
}

/** One block of an answer; `input` is what the tool is called with. */
export type AnswerBlock =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "tool_use"; readonly name: string; readonly input: unknown };

/** An answer that ends the turn with a text. */
export function say(text: string): Answer {
  return { kind: "message", blocks: [{ type: "text", text }] };
}

/** An answer that makes all these calls in one message. */
export function call(...calls: readonly { readonly name: string; readonly input: unknown }[]): Answer {
  return { kind: "message", blocks: calls.map(({ name, input }) => ({ type: "tool_use", name, input })) };
}

/** A failure that the client does not try again (a 4xx other than 408, 409 and 429). */
export function fail(message: string): Answer {
  return { kind: "failure", status: 400, message };
}

/** Whether the conversation continues by itself after this answer: its calls are run and their results come back. */
export function makesCalls(answer: Answer): boolean {
  return answer.kind === "message" && answer.blocks.some((block) => block.type === "tool_use");
}

/** The answer as one message of the Messages API; `id` makes the ids of its calls unique. */
export function answerMessage(answer: Answer & { kind: "message" }, id: string, model: string) {
  return {
    id: `msg_${id}`,
    type: "message",
    role: "assistant",
    model,
    content: answer.blocks.map((block, index) =>
      block.type === "text" ? block : { ...block, id: `toolu_${id}_${index}` },
    ),
    stop_reason: makesCalls(answer) ? "tool_use" : "end_turn",
    stop_sequence: null,
    usage: answer.usage ?? { input_tokens: 10, output_tokens: 5 },
  };
}

/** The same message as the server-sent events that a streaming client expects. */
export function answerEvents(message: ReturnType<typeof answerMessage>): string {
  const { content, stop_reason, stop_sequence, usage } = message;
  return [
    event("message_start", { message: { ...message, content: [], stop_reason: null } }),
    ...content.flatMap((block, index) => [
      event("content_block_start", { index, content_block: emptied(block) }),
      event("content_block_delta", { index, delta: wholeDelta(block) }),
      event("content_block_stop", { index }),
    ]),
    event("message_delta", { delta: { stop_reason, stop_sequence }, usage: { output_tokens: usage.output_tokens } }),
    event("message_stop", {}),
  ].join("");
}

function emptied(block: AnswerBlock): AnswerBlock {
  return block.type === "text" ? { ...block, text: "" } : { ...block, input: {} };
}

function wholeDelta(block: AnswerBlock) {
  return block.type === "text"
    ? { type: "text_delta", text: block.text }
    : { type: "input_json_delta", partial_json: JSON.stringify(block.input) };
}

function event(type: string, data: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
}
