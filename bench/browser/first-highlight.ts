/** From the gate's yes to the first highlight, and what it costs the page. */
import type { Page } from "puppeteer-core";
import type { EvalTable } from "../../eval/table.ts";
import { demoArticles } from "./demo-articles.ts";
import { median } from "./median.ts";
import { type PageServer, servePages } from "./serve-pages.ts";
import { traced } from "./trace.ts";

/** How often each article is opened; the median counts. */
const LOADS = 3;
/** Words that the long article has, at least. */
const WORDS = 1_000;

/** What one opening of an article took, in ms; `shift` is the layout shift that followed. */
interface Opening {
  first: number;
  last: number;
  longestTask: number;
  longestTaskRan: number;
  shift: number;
}

/** Opens the demo's articles and one of a thousand words. */
export async function benchFirstHighlight(openTab: () => Promise<Page>): Promise<EvalTable> {
  const articles = await demoArticles();
  const pages = new Map([...articles].map(([path, html]) => [path.slice(1), html]));
  const demo = [...pages.values()];
  pages.set(`article of ${WORDS} words`, longArticle(demo));
  const paths = new Map([...pages].map(([name, html]) => [pathOf(name), html]));
  const server = await servePages(paths);
  const rows: EvalTable["rows"] = [];
  const [first = ""] = pages.keys();
  rows.push({
    name: `${first}, worker just started`,
    values: { ...(await open(openTab, server, first)) },
  });
  for (const name of pages.keys()) {
    const openings: Opening[] = [];
    for (let load = 0; load < LOADS; load++) openings.push(await open(openTab, server, name));
    const middle = (field: keyof Opening) => median(openings.map((one) => one[field]));
    rows.push({
      name,
      values: {
        first: middle("first"),
        last: middle("last"),
        longestTask: middle("longestTask"),
        longestTaskRan: middle("longestTaskRan"),
        shift: middle("shift"),
      },
    });
  }
  await server.close();
  return { title: "From the gate's yes to the highlights, ms", rows };
}

const pathOf = (name: string) => `/${name.replaceAll(" ", "-")}`;

async function open(
  openTab: () => Promise<Page>,
  server: PageServer,
  name: string,
): Promise<Opening> {
  const tab = await openTab();
  await tab.evaluateOnNewDocument(noteHighlights);
  const trace = await traced(tab, async () => {
    await tab.goto(server.url(pathOf(name)));
    await tab.waitForFunction(() => performance.getEntriesByName("quiet").length > 0, {
      polling: 100,
      timeout: 60_000,
    });
  });
  const shift = await tab.evaluate(() => (window as unknown as { shift: number }).shift);
  await tab.close();
  const [reader] = trace.runsOf("reader.js");
  if (!reader) throw new Error(`the reader never ran on ${name}`);
  const yes = Math.max(
    ...trace
      .runsOf("gate.js")
      .filter(({ at }) => at < reader.at)
      .map(({ at, wall }) => at + wall),
  );
  const tasks = trace.tasksOf("reader.js");
  return {
    first: (trace.markedAt("first-highlight") ?? Number.NaN) - yes,
    last: (trace.markedAt("last-highlight") ?? Number.NaN) - yes,
    longestTask: Math.max(...tasks.map(({ wall }) => wall)),
    longestTaskRan: Math.max(...tasks.map(({ cpu }) => cpu)),
    shift,
  };
}

/** Runs in the page: marks when highlights come, and when none has come for long. */
function noteHighlights(): void {
  const long = 1_500;
  let known = "";
  let last = 0;
  Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    if (known === "") return;
    for (const entry of list.getEntries()) {
      (window as unknown as { shift: number }).shift += (
        entry as unknown as { value: number }
      ).value;
    }
  }).observe({ type: "layout-shift" });
  const timer = setInterval(() => {
    const now = [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).join();
    if (now !== known) {
      if (known === "") performance.mark("first-highlight");
      known = now;
      last = performance.now();
      performance.clearMarks("last-highlight");
      performance.mark("last-highlight");
    } else if (known && performance.now() - last > long) {
      clearInterval(timer);
      performance.mark("quiet");
    }
  }, 2);
}

/** The paragraphs of several articles in the frame of the first. */
function longArticle(pages: readonly string[]): string {
  const [first = "", ...others] = pages;
  const paragraphs = (html: string): string[] => html.match(/<p[\s>][\s\S]*?<\/p>/g) ?? [];
  const words = (html: string) => html.replace(/<[^>]*>/g, " ").match(/\S+/g)?.length ?? 0;
  const body: string[] = [...paragraphs(first)];
  for (const paragraph of others.flatMap(paragraphs)) {
    if (words(body.join(" ")) >= WORDS) break;
    body.push(paragraph);
  }
  const title = /<title>(.*?)<\/title>/s.exec(first)?.[1] ?? "";
  const head = first.slice(0, first.indexOf("</head>"));
  return `${head}</head><body><main><article><h1>${title}</h1>${body.join("\n")}</article></main></body></html>`;
}
