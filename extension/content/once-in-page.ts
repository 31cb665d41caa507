/** Keeps a script that is put into a page twice from running twice. */
import { onceKey } from "./once-key.ts";

/** What a script of the extension's wants to be called when it is asked for again. */
type World = Record<symbol, (() => unknown) | undefined>;

const world = globalThis as unknown as World;

/** Whether a script already runs in this page. */
export function runsInPage(script: "gate" | "reader"): boolean {
  return world[Symbol.for(onceKey(script))] !== undefined;
}

/**
 * Starts a script, or calls `again` where it already runs in this page. The note is kept in the
 * extension's isolated world, where the page's own scripts cannot see it.
 *
 * @param start gives what to do when the script is put into the page again, or asked by the background
 */
export function onceInPage(script: "gate" | "reader", start: () => () => unknown): void {
  const key = Symbol.for(onceKey(script));
  const again = world[key];
  if (again) {
    again();
    return;
  }
  world[key] = () => {};
  world[key] = start();
}
