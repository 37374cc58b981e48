import type { ApiLimit } from "../run.ts";
import { resetTime } from "./reset-time.ts";

/** The client's kinds of error that ask for patience; 529 comes as `server_error`. */
const BUSY = /^(rate_limit|overloaded)\b|^server_error: .*(529|[Oo]verloaded)/;
const USED_UP =
  /hit your .*limit|usage limit reached\||reached your specified [\w\s-]*limits|[Cc]redit balance is too low/;

/**
 * The limit of the API that made an agent fail, read from the reason in the ledger: the kind of the error, a colon, and the client's
 * message. Undefined for any other failure.
 *
 * @param at when it failed, ISO 8601.
 */
export function readLimit(reason: string, at: string): ApiLimit | undefined {
  if (reason.startsWith("billing_error") || USED_UP.test(reason)) {
    const until = resetTime(reason, at);
    return { kind: "used-up", ...(until === undefined ? {} : { until }) };
  }
  return BUSY.test(reason) ? { kind: "busy" } : undefined;
}
