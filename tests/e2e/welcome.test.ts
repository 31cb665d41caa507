/** The first-run page: opened once, in every view, and what it says where access is withheld. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../extension/settings.ts";
import { faultsOf } from "./accessibility.ts";
import { type Driver, startDriver, until } from "./driver.ts";
import { storeSettings } from "./stored.ts";

const WELCOME = "extension/welcome/index.html";

describe("the first-run page", () => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium", { welcome: true });
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    page = driver.firstRun;
    await page.bringToFront();
    await page.waitForSelector(".step");
  });

  afterAll(async () => {
    await driver?.close();
  });

  it("opens by itself, once, and says in three pictures what it does and what not", async () => {
    const open = driver.browser.targets().filter((target) => target.url().endsWith(WELCOME));
    expect(open).toHaveLength(1);
    expect(await page.$$(".step svg")).toHaveLength(3);
    const text = await page.$eval(".steps", (steps) => steps.textContent);
    expect(text).toMatch(/never says who is right.*leaves your device/s);
  });

  it("shows the toolbar icon of every state", async () => {
    const icons = await page.$$eval(".icons img", (all) =>
      all.map((icon) => (icon as HTMLImageElement).naturalWidth),
    );
    expect(icons).toEqual([48, 48, 48, 48]);
  });

  it("leads to the options, by keyboard alone", async () => {
    const opened = driver.browser.waitForTarget((target) =>
      target.url().endsWith("extension/options/index.html"),
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await (await (await opened).asPage()).close();
  });

  it.each(LANGUAGES)("is accessible and fits in every view: %s", async (language) => {
    await storeSettings(page, { language });
    await page.waitForFunction((tag) => document.documentElement.lang === tag, {}, language);
    expect(await faultsOf(page)).toEqual([]);
  });

  it("says when the browser withholds access to pages, as do the options, and offers to ask", async () => {
    await storeSettings(page);
    expect(await page.$(".access")).toBeNull();
    const id = new URL(page.url()).host;
    // Where a reader takes the access away.
    const manager = await driver.browser.newPage();
    await manager.goto("chrome://extensions");
    const setAccess = (hostAccess: string) =>
      manager.evaluate(
        (extensionId, access) => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              developerPrivate: { updateExtensionConfiguration(of: object): Promise<void> };
            };
          };
          return chrome.developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess: access,
          });
        },
        id,
        hostAccess,
      );
    await setAccess("ON_CLICK");
    await page.bringToFront();
    await page.waitForSelector(".access .button");
    expect(await faultsOf(page)).toEqual([]);
    const options = await driver.extensionPage("extension/options/index.html");
    await options.waitForSelector(".access .button");
    await manager.bringToFront();
    await setAccess("ON_ALL_SITES");
    for (const one of [page, options]) {
      await one.bringToFront();
      await until(
        () => one.$(".access"),
        (notice) => notice === null,
      );
    }
  });
});

describe("the first-run page in Firefox", () => {
  it("opens by itself and offers to ask for access where it is withheld", async () => {
    const driver = await startDriver("firefox", { welcome: true });
    if (!driver) throw new Error("no Firefox on this machine: npm test says how to get one");
    try {
      const page = driver.firstRun;
      await page.waitForSelector(".step");
      expect(await page.$eval(".where", (part) => part.textContent)).toContain("right click");
      expect(await page.$(".access")).toBeNull();
      await page.evaluate(() => {
        const { browser } = globalThis as unknown as {
          browser: { permissions: { remove(of: object): Promise<boolean> } };
        };
        return browser.permissions.remove({ origins: ["http://*/*", "https://*/*"] });
      });
      await page.waitForSelector(".access .button");
    } finally {
      await driver.close();
    }
  });
});
