/** The part of the bench that runs in a real Chromium, with the extension as it is built. */
import type { EvalTable } from "../../eval/table.ts";
import { findBrowser } from "../../scripts/browsers/find-browser.ts";
import { openWithExtension } from "../../scripts/browsers/open-with-extension.ts";
import { benchFirstHighlight } from "./first-highlight.ts";
import { benchGate } from "./gate-cost.ts";
import { benchLeftovers } from "./leftovers.ts";
import { benchPlacing } from "./placing.ts";
import { benchPopup } from "./popup-opening.ts";

/**
 * Runs all of it.
 *
 * @throws {Error} if the extension is not built.
 */
export async function benchInBrowser(): Promise<EvalTable[]> {
  const chromium = findBrowser("chromium");
  if (!chromium) {
    return [{ title: "In the browser", rows: [], skipped: "no Chromium on this machine" }];
  }
  const tables: EvalTable[] = [];
  for (const bench of [benchGate, benchFirstHighlight, benchPopup, benchPlacing, benchLeftovers]) {
    // Each measures in a browser of its own, so that none inherits what another warmed up.
    const { browser, openExtensionPage, close } = await openWithExtension(chromium, "dist/chrome", {
      headless: true,
      viewport: { width: 1000, height: 800 },
    });
    try {
      tables.push(await bench(() => browser.newPage(), openExtensionPage));
    } finally {
      await close();
    }
  }
  return tables;
}
