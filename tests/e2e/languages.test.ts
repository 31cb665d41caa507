/** The list of claims in every language: nothing in English is left over, and nothing sticks out. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import english from "../../assets/_locales/en/messages.json" with { type: "json" };
import { LANGUAGES } from "../../extension/settings.ts";
import { faultsOf } from "./accessibility.ts";
import { type Driver, startDriver } from "./driver.ts";
import { aFullState } from "./list-states.ts";
import { storeSettings } from "./stored.ts";

/** No browser gives a tab this number so soon; the popup takes it from its address. */
const TAB = 4_000_001;

describe("the list of claims", () => {
  let driver: Driver;
  let popup: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    await driver.setState(TAB, aFullState());
    popup = await driver.popupOf(TAB);
    await popup.waitForSelector(".claim-head");
    await popup.$$eval('.claim-head[aria-expanded="false"]', (heads) => {
      for (const head of heads) (head as HTMLElement).click();
    });
    await popup.waitForSelector(".claim-body .report");
  });

  afterAll(async () => {
    await driver?.close();
  });

  /** Texts of at least three words, which no name or quoted statement is by chance. */
  const phrases = Object.values(english)
    .map(({ message }) => message)
    .filter((message) => !message.includes("$") && message.split(" ").length > 2);

  it.each(LANGUAGES)("changes its language while it is open: %s", async (language) => {
    await storeSettings(popup, { language });
    await popup.waitForFunction((tag) => document.documentElement.lang === tag, {}, language);
    await popup.$$eval("details", (all) => {
      for (const details of all) details.open = true;
    });
    const text = await popup.evaluate(() => document.body.innerText);
    const left = phrases.filter((phrase) => text.includes(phrase));
    if (language === "en") expect(left.length).toBeGreaterThan(3);
    else expect(left).toEqual([]);
    expect(await faultsOf(popup)).toEqual([]);
  });
});
