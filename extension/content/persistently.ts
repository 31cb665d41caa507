/** Calls to a background that may be stopped at any moment, also in the middle of an answer. */
import type { Call, callerOf } from "../messages.ts";

/** How often a call is made again, and the wait before, in ms; each wait is twice the one before. */
const ATTEMPTS = 4;
const WAIT = 150;

/** The function by which a context calls the background. */
type Caller<Calls extends Record<string, Call>> = ReturnType<typeof callerOf<Calls>>;

/**
 * Repeats a call whose answer never came. Where the extension itself is gone (updated, switched
 * off), it gives up at once.
 *
 * @param installed whether the extension still stands behind this script
 */
export function persistently<Calls extends Record<string, Call>>(
  call: Caller<Calls>,
  installed: () => boolean,
): Caller<Calls> {
  return async (type, payload) => {
    let reply = await call(type, payload);
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
      if (reply.ok || reply.error.code !== "gone" || !installed()) break;
      await new Promise((resolve) => setTimeout(resolve, WAIT * 2 ** (attempt - 1)));
      reply = await call(type, payload);
    }
    return reply;
  };
}
