/** Keeps a script that is put into a page twice from running twice. */
import { onceKey } from "./once-key.ts";

/**
 * Starts a script, or calls `again` where it already runs in this page. The note is kept in the
 * extension's isolated world, where the page's own scripts cannot see it.
 *
 * @param start gives what to do when the script is put into the page again, or asked by the background
 */
export function onceInPage(script: "gate" | "reader", start: () => () => unknown): void {
  const key = Symbol.for(onceKey(script));
  const world = globalThis as unknown as Record<symbol, (() => unknown) | undefined>;
  const again = world[key];
  if (again) {
    again();
    return;
  }
  world[key] = () => {};
  world[key] = start();
}
