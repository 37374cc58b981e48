/** All of standard input as text, or undefined when it has not ended after `deadlineMs`. */
export function readInput(deadlineMs: number): Promise<string | undefined> {
  // As a stream: a read of the descriptor itself would go on in a thread and keep the process from ending after the deadline.
  const { stdin } = process;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const finish = (text: string | undefined) => {
      clearTimeout(timer);
      stdin.destroy();
      resolve(text);
    };
    const timer = setTimeout(() => finish(undefined), deadlineMs);
    const end = () => finish(Buffer.concat(chunks).toString("utf8"));
    stdin.on("data", (chunk: Buffer) => chunks.push(chunk));
    stdin.on("end", end);
    stdin.on("error", end);
  });
}
