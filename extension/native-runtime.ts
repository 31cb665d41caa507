/**
 * The browser's own `runtime`, for the gate alone: it runs in every page that is opened and has
 * 8 kB, of which the polyfill would take more than a third. Everything else uses `browser.ts`.
 */
import type { Runtime } from "./browser.ts";

/** Firefox names it `browser`; Chrome `chrome`, whose version 3 interfaces give promises too. */
const { browser, chrome } = globalThis as unknown as Record<
  "browser" | "chrome",
  { runtime: Runtime.Static } | undefined
>;

/** @throws {Error} outside an extension. */
function runtimeOf(): Runtime.Static {
  const runtime = (browser ?? chrome)?.runtime;
  if (!runtime) throw new Error("the gate runs only as a part of the extension");
  return runtime;
}

export const runtime = runtimeOf();
