/** `npm run screenshots`: the pictures of the documentation, taken from the built extension. */
import { mkdirSync } from "node:fs";
import { type BrowserWithExtension, openWithExtension } from "./browsers/open-with-extension.ts";
import { requireBrowser } from "./browsers/require-browser.ts";
import { type Newsroom, startNewsroom } from "./demo/newsroom.ts";
import { runNpmScript } from "./start/npm-script.ts";
import { openOverview } from "./start/open-overview.ts";
import { openClaim, openHighlighted, openPopup } from "./start/take-pictures.ts";

const folder = "docs/images";

/** Device pixels to a CSS pixel: readable on a sharp screen, and still a small file. */
const sharpness = 1.5;

/** The article beside the popup, as the two stand on a reader's screen. */
function sideBySide(article: string, popup: string): string {
  return `<!doctype html><title>Second Source</title>
<style>
body { margin: 0; width: 1120px; display: grid; grid-template-columns: 700px 384px; gap: 16px;
  align-items: start; padding: 10px; box-sizing: border-box; background: #e4e1da; }
img { display: block; width: 100%; border-radius: 6px; box-shadow: 0 2px 10px rgb(0 0 0 / 25%); }
</style>
<img src="data:image/png;base64,${article}"><img src="data:image/png;base64,${popup}">`;
}

/** The matrix and the timeline of the demo article with a death toll that rose. */
async function takeOverview(opened: BrowserWithExtension, newsroom: Newsroom): Promise<void> {
  const article = newsroom.articles.find(({ url }) => url.endsWith("sumy"));
  if (!article) throw new Error('The demo newsroom has no article "sumy".');
  await openHighlighted(opened, article.url);
  for (const view of ["matrix", "timeline"] as const) {
    const overview = await openOverview(opened, article.url, view);
    await overview.setViewport({ width: 1280, height: 800, deviceScaleFactor: sharpness });
    const path = `${folder}/${view}.png` as const;
    await overview.screenshot({ path });
    console.log(path);
    await overview.close();
  }
}

async function takeDocumentationPictures(): Promise<void> {
  const found = requireBrowser("chromium");
  await runNpmScript("build");
  mkdirSync(folder, { recursive: true });
  const newsroom = await startNewsroom();
  const opened = await openWithExtension(found, "dist/chrome", {
    headless: true,
    viewport: { width: 700, height: 600, deviceScaleFactor: sharpness },
  });
  try {
    const [article] = newsroom.articles;
    if (!article) throw new Error("The demo newsroom has no article.");
    const page = await openHighlighted(opened, article.url);
    await page.$eval("article h2", (heading) => heading.scrollIntoView());
    const pagePicture = await page.screenshot({ encoding: "base64" });
    const popup = await openPopup(opened, article.url, sharpness);
    await openClaim(popup, "lasted two hours");
    const popupPicture = await popup.screenshot({ encoding: "base64" });
    const both = await opened.browser.newPage();
    await both.setContent(sideBySide(pagePicture, popupPicture));
    await both.setViewport({ width: 1120, height: 620, deviceScaleFactor: sharpness });
    await both.screenshot({ path: `${folder}/second-source.png` });
    console.log(`${folder}/second-source.png`);
    await takeOverview(opened, newsroom);
  } finally {
    await opened.close();
    await newsroom.close();
  }
}

await takeDocumentationPictures();
