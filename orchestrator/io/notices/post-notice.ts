/** How long the other side may take to answer, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Posts a notice, and returns why it did not arrive; undefined if it did. An address may hold a secret: no word of it is repeated. */
export async function postNotice(address: string, body: object): Promise<string | undefined> {
  try {
    const { ok, status } = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", "user-agent": "skyfom" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return ok ? undefined : `the webhook answered ${status}`;
  } catch (error) {
    return (error as Error).name === "TimeoutError"
      ? "the webhook did not answer in time"
      : "the webhook cannot be reached";
  }
}
