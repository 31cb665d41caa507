/**
 * Draws the PNG icons from `assets/icons/icon.svg`:
 * `CHROME_PATH=$(which chromium) npx tsx scripts/build/draw-icons.ts`.
 * Run it after changing the drawing; the pictures are committed, so a build needs no browser.
 */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 48, 128];
const FOLDER = "assets/icons";

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? chromium.executablePath(),
  args: ["--no-sandbox"],
});
const svg = readFileSync(`${FOLDER}/icon.svg`, "utf8");
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
