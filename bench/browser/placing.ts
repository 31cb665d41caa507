/** How fast highlights are placed on a large page, beside mark.js. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { build } from "vite";
import type { EvalTable } from "../../eval/table.ts";
import { seededRandom } from "../seeded-random.ts";
import { median } from "./median.ts";
import type { PlacingTimes, placeBothWays } from "./placing-page.ts";
import { servePages } from "./serve-pages.ts";

const HIGHLIGHTS = 500;
const PAGE = 1_000_000;
const RUNS = 5;

/** Places 500 highlights on a page of a megabyte, several times on a fresh page. */
export async function benchPlacing(openTab: () => Promise<Page>): Promise<EvalTable> {
  const server = await servePages(new Map([["/large", largePage()]]));
  const script = await scriptForPage();
  const runs: PlacingTimes[] = [];
  for (let run = 0; run < RUNS; run++) {
    const tab = await openTab();
    await tab.goto(server.url("/large"));
    await tab.evaluate(script);
    runs.push(
      await tab.evaluate(
        (count) =>
          (window as unknown as { placeBothWays: typeof placeBothWays }).placeBothWays(count),
        HIGHLIGHTS,
      ),
    );
    await tab.close();
  }
  await server.close();
  const middle = (field: keyof PlacingTimes) => median(runs.map((run) => run[field]));
  const row = (name: string, field: "ours" | "oursFoundAgain" | "markJs", placed: number) => ({
    name,
    values: {
      ms: middle(field),
      placed,
      "times faster than mark.js": middle("markJs") / middle(field),
    },
  });
  return {
    title: `${HIGHLIGHTS} highlights placed on a page of ${PAGE / 1_000_000} MB, layout included`,
    rows: [
      row("Second Source", "ours", middle("placed")),
      row("Second Source, every sentence found again", "oursFoundAgain", middle("placed")),
      row("mark.js, offsets given", "markJs", middle("placedByMarkJs")),
    ],
  };
}

/** The script of the page with all that it imports, as text. */
async function scriptForPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, "placing-page.ts"),
        formats: ["iife"],
        name: "placing",
      },
    },
  });
  for (const one of [result].flat()) {
    if (!("output" in one)) continue;
    for (const output of one.output) if (output.type === "chunk") return output.code;
  }
  throw new Error("the bench's script was not built");
}

/** An article of a megabyte: paragraphs of made-up words, some with emphasis and links. */
function largePage(): string {
  const random = seededRandom(7);
  const words = Array.from({ length: 2_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 8) }, () =>
      String.fromCharCode(97 + Math.floor(random() * 26)),
    ).join(""),
  );
  const word = () => words[Math.floor(random() * words.length)] ?? "word";
  const sentence = () => {
    const all = Array.from({ length: 12 + Math.floor(random() * 14) }, word);
    if (random() < 0.3) all[3] = `<a href="#">${all[3]}</a>`;
    if (random() < 0.3) all[5] = `<em>${all[5]}</em>`;
    return `The ${all.join(" ")}.`;
  };
  let body = "";
  while (body.length < PAGE) {
    body += `<p>${Array.from({ length: 3 + Math.floor(random() * 3) }, sentence).join(" ")}</p>\n`;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A large page</title></head><body><article><h1>A large page</h1>${body}</article></body></html>`;
}
