/** What axe-core and a ruler find wrong with a page of the extension. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "puppeteer-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Ways in which a reader may see a page. */
export const VIEWS = {
  light: { features: { "prefers-color-scheme": "light" }, width: 1000, text: "100%" },
  dark: { features: { "prefers-color-scheme": "dark" }, width: 1000, text: "100%" },
  "forced colours": { features: { "forced-colors": "active" }, width: 1000, text: "100%" },
  "text of 200 %": { features: {}, width: 1000, text: "200%" },
  "320 px": { features: {}, width: 320, text: "100%" },
} as const satisfies Record<string, View>;

interface View {
  features: Record<string, string>;
  /** Of the window, in CSS pixels. */
  width: number;
  /** Size of the text against what it is usually. */
  text: string;
}

/** What axe-core finds, one line for each rule. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run();
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
  });
}

/** What is wrong in any of the {@link VIEWS}: rules broken, and what sticks out at the side. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const session = await page.createCDPSession();
  for (const [name, { features, width, text }] of Object.entries<View>(VIEWS)) {
    await session.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-reduced-motion", value: "reduce" },
        ...Object.entries(features).map(([feature, value]) => ({ name: feature, value })),
      ],
    });
    await page.setViewport({ width, height: 800 });
    const wide = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, text);
    if (wide > 0) faults.push(`${name}: ${wide} px stick out`);
    faults.push(...(await violationsOf(page)).map((found) => `${name}: ${found}`));
  }
  await session.send("Emulation.setEmulatedMedia", { features: [] });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
  });
  await page.setViewport({ width: 1000, height: 800 });
  await session.detach();
  return faults;
}
