import { read } from "node:fs";

/** All of standard input as text, or undefined when it has not ended after `deadlineMs`. */
export function readInput(deadlineMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), deadlineMs);
    const finish = (chunks: readonly Buffer[]) => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks).toString("utf8"));
    };
    const chunks: Buffer[] = [];
    const next = () => {
      const chunk = Buffer.allocUnsafe(64 * 1024);
      read(0, chunk, 0, chunk.length, null, (error, bytes) => {
        if (error?.code === "EAGAIN") return void setTimeout(next, 5);
        if (error || bytes === 0) return finish(chunks);
        chunks.push(chunk.subarray(0, bytes));
        next();
      });
    };
    next();
  });
}
