/**
 * Draws the PNG icons from `assets/icons/icon.svg`: `npx tsx scripts/build/draw-icons.ts`.
 * Run it after changing the drawing; the pictures are committed, so a build needs no browser.
 */
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { findBrowser } from "../browsers/find-browser.ts";

/** Widths in pixels; the toolbar, the extensions' page and the shops each take their own. */
const SIZES = [16, 32, 48, 128];
const FOLDER = "assets/icons";

const found = findBrowser("chromium");
if (!found) throw new Error("drawing needs Chromium: npm test says how to get one");
const browser = await puppeteer.launch({ executablePath: found.path, args: ["--no-sandbox"] });
const svg = readFileSync(`${FOLDER}/icon.svg`, "utf8");
for (const size of SIZES) {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
