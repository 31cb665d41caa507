/** What is left of articles in a tab that has moved on. */
import type { Page } from "puppeteer-core";
import type { EvalTable } from "../../eval/table.ts";
import { demoArticles } from "./demo-articles.ts";
import { servePages } from "./serve-pages.ts";

/** Opens and leaves every demo article in one tab, then counts what the tab still holds. */
export async function benchLeftovers(openTab: () => Promise<Page>): Promise<EvalTable> {
  const pages = await demoArticles();
  const server = await servePages(pages);
  const tab = await openTab();
  const session = await tab.createCDPSession();
  await session.send("Page.enable");
  const held = async () => {
    // A page in the back/forward cache is kept alive by the browser, not by us, with the extension
    // or without. A page of no site shares no process with it, and leaves the cache behind.
    await tab.goto("about:blank");
    await session.send("Page.resetNavigationHistory");
    await session.send("HeapProfiler.collectGarbage");
    return session.send("Memory.getDOMCounters");
  };
  const before = await held();
  for (const path of pages.keys()) {
    await tab.goto(server.url(path));
    await tab.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
  }
  const after = await held();
  await tab.close();
  await server.close();
  return {
    title: "What a tab holds before it showed any article, and after it left all of them",
    rows: Object.entries({ before, after }).map(([name, counts]) => ({
      name,
      values: {
        documents: counts.documents,
        nodes: counts.nodes,
        "event listeners": counts.jsEventListeners,
      },
    })),
  };
}
