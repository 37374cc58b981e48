const SAFE = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Makes an id from outside safe as part of a file name. An id that looks like the client's own stays; any other becomes its digest, so that
 * paths, control characters and megabytes of text become short and harmless. `digest` returns hex.
 */
export function safeId(raw: string, digest: (text: string) => string): string {
  return SAFE.test(raw) ? raw : `x-${digest(raw).slice(0, 32)}`;
}
