const SAFE = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * An id from outside as one that may be part of a file name: itself when it looks like the client's own ids, else its
 * digest, so that paths, control characters and ten megabytes of text all become short and harmless. `digest` returns hex.
 */
export function safeId(raw: string, digest: (text: string) => string): string {
  return SAFE.test(raw) ? raw : `x-${digest(raw).slice(0, 32)}`;
}
