import { createHash } from "node:crypto";

/** What tells one content of a text file from another. Line ends do not count: a checkout of git's may change them all. */
export function contentDigest(content: Buffer | string): string {
  const text = typeof content === "string" ? content : content.toString("utf8");
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}
