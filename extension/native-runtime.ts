/**
 * The browser's own `runtime`, for the gate alone: it runs in every page that is opened and has
 * 8 kB, of which the polyfill would take more than a third. Everything else uses `browser.ts`.
 */
import type { Runtime } from "./browser.ts";

/** Firefox names it `browser`; Chrome `chrome`, whose version 3 interfaces give promises too. */
interface NativeWorld {
  browser?: { runtime: Runtime.Static };
  chrome?: { runtime: Runtime.Static };
}

/**
 * Looked up when it is needed, since the first look makes the browser set up all interfaces.
 *
 * @throws {Error} outside an extension.
 */
export function runtimeOf(): Runtime.Static {
  const { browser, chrome } = globalThis as NativeWorld;
  const runtime = (browser ?? chrome)?.runtime;
  if (!runtime) throw new Error("the gate runs only as a part of the extension");
  return runtime;
}
