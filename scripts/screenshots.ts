/** `npm run screenshots`: the pictures of the documentation, taken from the built extension. */
import { mkdirSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { type BrowserWithExtension, openWithExtension } from "./browsers/open-with-extension.ts";
import { requireBrowser } from "./browsers/require-browser.ts";
import { type Newsroom, startNewsroom } from "./demo/newsroom.ts";
import { hoverHighlight, openSidePanel, storeSettings } from "./screenshots/surfaces.ts";
import { runNpmScript } from "./start/npm-script.ts";
import { openOverview } from "./start/open-overview.ts";
import { openClaim, openHighlighted, openPopup } from "./start/take-pictures.ts";

const folder = "docs/images";

/** Device pixels to a CSS pixel: readable on a sharp screen, and still a small file. */
const sharpness = 1.5;

/** Size of a browser window's page in CSS pixels, as most pictures show it. */
const pageSize = { width: 700, height: 600 };

/** What taking a picture needs. */
interface Studio {
  opened: BrowserWithExtension;
  newsroom: Newsroom;
}

/** A picture by the name of its file. */
const pictures: Record<string, (studio: Studio) => Promise<void>> = {
  "second-source": async ({ opened, newsroom }) => {
    const { page, popup } = await popupBeside(opened, newsroom, "walkout");
    await openClaim(popup, "lasted two hours");
    await saveBeside(opened, page, popup, "second-source");
  },
  card: async ({ opened, newsroom }) => {
    const page = await openHighlighted(opened, `${newsroom.url}walkout`);
    await page.setViewport({ width: 1000, height: 640, deviceScaleFactor: sharpness });
    await hoverHighlight(page, "lasted two hours");
    await page.waitForSelector("second-source-card");
    // The card fades in.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await save(page, "card");
  },
  "popup-light": async ({ opened, newsroom }) => {
    const { popup } = await popupBeside(opened, newsroom, "sumy");
    await save(popup, "popup-light");
  },
  "popup-dark": async ({ opened, newsroom }) => {
    const { popup } = await popupBeside(opened, newsroom, "sumy");
    await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await openClaim(popup, "killed 34");
    await save(popup, "popup-dark");
  },
  "side-panel": async ({ opened, newsroom }) => {
    // As on the page, so that article and list run side by side.
    await storeSettings(opened, { order: "page" });
    const page = await openHighlighted(opened, `${newsroom.url}questions`);
    const panel = await openSidePanel(opened, page);
    await panel.setViewport({ width: 384, height: pageSize.height, deviceScaleFactor: sharpness });
    await openClaim(panel, "counted 2,935");
    await panel.waitForSelector('.claim[aria-current="location"]');
    await page.waitForFunction(() => CSS.highlights.has("second-source-flash"));
    await page.waitForFunction(() => !CSS.highlights.has("second-source-flash"));
    await saveBeside(opened, page, panel, "side-panel");
  },
  "right-to-left": async ({ opened, newsroom }) => {
    await storeSettings(opened, { language: "ar" });
    const { page, popup } = await popupBeside(opened, newsroom, "brussels");
    await popup.waitForFunction(() => document.documentElement.dir === "rtl");
    await page.evaluate(() => scrollTo(0, 0));
    await saveBeside(opened, page, popup, "right-to-left");
  },
  matrix: (studio) => saveOverview(studio, "matrix"),
  timeline: (studio) => saveOverview(studio, "timeline"),
};

/** A view of the big picture, of the demo article with a death toll that rose. */
async function saveOverview(
  { opened, newsroom }: Studio,
  view: "matrix" | "timeline",
): Promise<void> {
  const url = `${newsroom.url}sumy`;
  await openHighlighted(opened, url);
  const overview = await openOverview(opened, url, view);
  await overview.setViewport({ width: 1280, height: 800, deviceScaleFactor: sharpness });
  await save(overview, view);
}

/** An article with its popup. */
async function popupBeside(opened: BrowserWithExtension, newsroom: Newsroom, slug: string) {
  const url = newsroom.url + slug;
  const page = await openHighlighted(opened, url);
  await page.evaluate(() => document.querySelector("article h2")?.scrollIntoView());
  return { page, popup: await openPopup(opened, url, sharpness) };
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${name}.png` });
}

/** The article beside a surface, as the two stand on a reader's screen. */
async function saveBeside(
  opened: BrowserWithExtension,
  article: Page,
  surface: Page,
  name: string,
): Promise<void> {
  const [first, second] = [
    await article.screenshot({ encoding: "base64" }),
    await surface.screenshot({ encoding: "base64" }),
  ];
  const both = await opened.browser.newPage();
  await both.setContent(sideBySide(first, second));
  await both.setViewport({ width: 1120, height: 620, deviceScaleFactor: sharpness });
  await save(both, name);
  await both.close();
}

function sideBySide(article: string, surface: string): string {
  return `<!doctype html><title>Second Source</title>
<style>
body { margin: 0; width: 1120px; display: grid; grid-template-columns: 700px 384px; gap: 16px;
  align-items: start; padding: 10px; box-sizing: border-box; background: #e4e1da; }
img { display: block; width: 100%; border-radius: 6px; box-shadow: 0 2px 10px rgb(0 0 0 / 25%); }
</style>
<img src="data:image/png;base64,${article}"><img src="data:image/png;base64,${surface}">`;
}

async function takeDocumentationPictures(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !(name in pictures));
  if (unknown.length > 0) {
    const known = Object.keys(pictures).join(", ");
    throw new Error(`There is no picture ${unknown.join(", ")}. Take one of ${known}.`);
  }
  const found = requireBrowser("chromium");
  await runNpmScript("build");
  mkdirSync(folder, { recursive: true });
  const newsroom = await startNewsroom();
  try {
    for (const [name, take] of Object.entries(pictures)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      // Each in a browser of its own, so that none shows what another left behind.
      const opened = await openWithExtension(found, "dist/chrome", {
        headless: true,
        viewport: { ...pageSize, deviceScaleFactor: sharpness },
      });
      try {
        await take({ opened, newsroom });
      } finally {
        await opened.close();
      }
      console.log(`${folder}/${name}.png`);
    }
  } finally {
    await newsroom.close();
  }
}

await takeDocumentationPictures(process.argv.slice(2));
