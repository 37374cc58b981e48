/**
 * 16 hex digits that no other process has, for lives and temporary names. They need to differ, not to be secret: `node:crypto`
 * would add some milliseconds to the start of every hook. Each process seeds its generator from the system's entropy.
 */
export function randomId(): string {
  const half = () =>
    Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  return half() + half();
}
