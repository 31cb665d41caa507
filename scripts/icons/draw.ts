/**
 * Draws the PNG icons from the SVG files of `assets/icons`: `npm run icons`.
 * Run it after changing a drawing; the pictures are committed, so a build needs no browser.
 */
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { requireBrowser } from "../browsers/require-browser.ts";
import { ICON_FOLDER, ICON_SIZES } from "./icon-sizes.ts";

const browser = await puppeteer.launch({
  executablePath: requireBrowser("chromium").path,
  // Chromium's sandbox refuses to run as root, which is what containers are.
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage();
for (const [drawing, sizes] of Object.entries(ICON_SIZES)) {
  const svg = readFileSync(`${ICON_FOLDER}/${drawing}.svg`, "utf8");
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    await page.screenshot({ path: `${ICON_FOLDER}/${drawing}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
