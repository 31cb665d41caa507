/** What the gate costs pages that are not about the topic. */
import type { Page } from "puppeteer-core";
import { benchmarkPages } from "../../eval/articles/pages.ts";
import type { EvalTable } from "../../eval/table.ts";
import { median, quantile } from "./median.ts";
import { servePages } from "./serve-pages.ts";
import { type Trace, traced } from "./trace.ts";

/** How often each page is loaded; the median of its loads counts. */
const LOADS = 3;

/** Main-thread time of the gate on every page of the extraction benchmark. */
export async function benchGate(openTab: () => Promise<Page>): Promise<EvalTable> {
  const pages = benchmarkPages();
  const title = `The gate on ${pages.length} pages of other subjects, ms of the main thread`;
  if (pages.length === 0) return { title, rows: [], skipped: "the data folder has no pages" };
  const server = await servePages(new Map(pages.map(({ id, html }) => [`/${id}`, html])));
  const tab = await openTab();
  const costs: { cpu: number; wall: number }[] = [];
  let engine = 0;
  for (const { id } of pages) {
    const loads: { cpu: number; wall: number }[] = [];
    for (let load = 0; load < LOADS; load++) {
      const trace = await traced(tab, async () => {
        await tab.goto(server.url(`/${id}`));
      });
      const runs = trace.runsOf("gate.js");
      loads.push({ cpu: sum(runs.map(({ cpu }) => cpu)), wall: sum(runs.map(({ wall }) => wall)) });
      if (loadsEngine(trace)) engine++;
    }
    costs.push({
      cpu: median(loads.map(({ cpu }) => cpu)),
      wall: median(loads.map(({ wall }) => wall)),
    });
  }
  await tab.close();
  await server.close();
  const row = (name: string, values: number[]) => ({
    name,
    values: {
      p50: quantile(values, 0.5),
      p95: quantile(values, 0.95),
      max: quantile(values, 1),
      "loads with engine code": engine,
    },
  });
  return {
    title,
    rows: [
      row(
        "time that it ran",
        costs.map(({ cpu }) => cpu),
      ),
      row(
        "by the clock",
        costs.map(({ wall }) => wall),
      ),
    ],
  };
}

/** Whether anything but the gate was run of the extension. */
function loadsEngine(trace: Trace): boolean {
  return trace.runsOf("reader.js").length > 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
