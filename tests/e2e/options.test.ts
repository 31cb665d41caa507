/** The options page in Chromium: every control by mouse and by keyboard, in every view. */
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, LANGUAGES, type Settings } from "../../extension/settings.ts";
import { startNewsroom } from "../../scripts/demo/newsroom.ts";
import { faultsOf } from "./accessibility.ts";
import { type Driver, highlightedTexts, startDriver, until, waitForHighlights } from "./driver.ts";
import { keepOnDevice, keptOnDevice, storedSettings, storeSettings } from "./stored.ts";

const OPTIONS = "extension/options/index.html";

describe("the options page", () => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    page = await driver.extensionPage(OPTIONS);
  });

  afterAll(async () => {
    await driver?.close();
  });

  beforeEach(async () => {
    await storeSettings(page);
    await page.reload();
    await page.waitForSelector(".pack");
    await page.bringToFront();
  });

  const settle = <Field extends keyof Settings>(field: Field, value: Settings[Field]) =>
    until(
      async () => (await storedSettings(page))[field],
      (stored) => JSON.stringify(stored) === JSON.stringify(value),
    );

  /** The control whose name for screen readers is `name`, of its kind. */
  async function control(role: string, name: string): Promise<ElementHandle> {
    const found = await page.waitForSelector(`aria/${name}[role="${role}"]`);
    if (!found) throw new Error(`no ${role} named ${name}`);
    return found;
  }

  const press = async (role: string, name: string) => (await control(role, name)).click();

  /** Presses Tab until the control has the focus, as a reader without a mouse does. */
  async function tabTo(role: string, name: string): Promise<void> {
    const wanted = await control(role, name);
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press("Tab");
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`the ${role} ${name} is not reached by keyboard`);
  }

  it("pauses, and reads on a click, by mouse and by keyboard", async () => {
    await press("checkbox", "Pause on every site");
    await settle("paused", true);
    await press("radio", "once I click the toolbar button");
    await settle("start", "on-click");
    await page.reload();
    await tabTo("checkbox", "Pause on every site");
    await page.keyboard.press("Space");
    await settle("paused", false);
    await tabTo("radio", "once I click the toolbar button");
    await page.keyboard.press("ArrowUp");
    await settle("start", "automatic");
  });

  it("takes sites on and off the list, and says what is no site", async () => {
    await tabTo("textbox", "Switch off for the site");
    await page.keyboard.type("https://www.Example.org/news?id=1");
    await page.keyboard.press("Enter");
    await settle("offSites", ["example.org"]);
    const fault = () => page.$eval("#site-fault", (element) => element.textContent);
    await page.keyboard.type("example.org");
    await page.keyboard.press("Enter");
    await until(fault, (text) => text === "example.org is on the list already.");
    await page.keyboard.press("Backspace");
    await until(fault, (text) => text === "");
    await page.$eval("#site", (field) => {
      (field as HTMLInputElement).value = "";
    });
    await page.type("#site", "no site");
    await press("button", "Add");
    await until(fault, (text) => text?.startsWith("“no site” names no site.") ?? false);
    await page.$eval("#site", (field) => {
      (field as HTMLInputElement).value = "";
    });
    await page.type("#site", "news.example.net");
    await press("button", "Add");
    await settle("offSites", ["example.org", "news.example.net"]);
    await press("button", "Remove example.org from the list");
    await settle("offSites", ["news.example.net"]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("site");
    await page.reload();
    await tabTo("button", "Remove news.example.net from the list");
    await page.keyboard.press("Enter");
    await settle("offSites", []);
  });

  it("shows another colour and line in both samples at once, and stores them", async () => {
    const drawn = (on: string) =>
      page.$eval(`.sample-${on} [data-sample="conflicting"]`, (sentence) => {
        const { textDecorationColor, textDecorationStyle } = getComputedStyle(sentence);
        return `${textDecorationStyle} ${textDecorationColor}`;
      });
    const conflicting = '[aria-labelledby="style-conflicting"]';
    expect(await drawn("light")).toBe("wavy rgb(208, 83, 43)");
    await page.$eval(`${conflicting} input[type="color"]`, (input) => {
      (input as HTMLInputElement).value = "#1060c0";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    // Shown while it is being picked, stored once it is chosen.
    await until(
      () => drawn("dark"),
      (style) => style === "wavy rgb(16, 96, 192)",
    );
    expect((await storedSettings(page)).styles).toBeUndefined();
    await page.$eval(`${conflicting} input[type="color"]`, (input) => {
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const styles = { ...DEFAULT_SETTINGS.styles };
    styles.conflicting = { colour: "#1060c0", line: "wavy" };
    await settle("styles", styles);
    await page.select(`${conflicting} select`, "dashed");
    styles.conflicting = { colour: "#1060c0", line: "dashed" };
    await settle("styles", styles);
    await until(
      async () => [await drawn("light"), await drawn("dark")].join(),
      (both) => both === "dashed rgb(16, 96, 192),dashed rgb(16, 96, 192)",
    );
    await press("button", "Back to the usual highlights");
    await settle("styles", DEFAULT_SETTINGS.styles);
    expect(await drawn("light")).toBe("wavy rgb(208, 83, 43)");
  });

  it("restyles the highlights of a page that is open, and switches them off for its site", async () => {
    const newsroom = await startNewsroom();
    try {
      const [article] = newsroom.articles;
      const news = await driver.open(article?.url ?? "no article");
      await waitForHighlights(news);
      const drawn = () =>
        news.evaluate(() => {
          const style = getComputedStyle(document.body, "::highlight(second-source-corroborated)");
          return `${style.textDecorationStyle} ${style.textDecorationColor}`;
        });
      await until(drawn, (style) => style === "solid rgb(23, 138, 112)");
      await page.bringToFront();
      await page.select('[aria-labelledby="style-corroborated"] select', "dashed");
      await until(drawn, (style) => style === "dashed rgb(23, 138, 112)");
      await page.type("#site", newsroom.url);
      await page.keyboard.press("Enter");
      await news.bringToFront();
      await until(
        () => highlightedTexts(news),
        (texts) => texts.length === 0,
      );
      await news.close();
    } finally {
      await newsroom.close();
    }
  });

  it("says where a colour is faint and where a line is not the only one of its kind", async () => {
    const text = () => page.$eval(".styles ~ .hint", (element) => element.textContent);
    expect(await text()).toBe("");
    await page.select('[aria-labelledby="style-conflicting"] select', "solid");
    await until(text, (hint) => hint?.startsWith("Two kinds of claims") ?? false);
    await storeSettings(page, {
      styles: { ...DEFAULT_SETTINGS.styles, both: { colour: "#fff0a0", line: "double" } },
    });
    await page.waitForFunction(() =>
      document.querySelector(".style")?.textContent?.includes("Hard to see on a light page."),
    );
  });

  it("shows the standings that are ticked, and none while highlights are off", async () => {
    await page.click('[aria-labelledby="style-mentioned"] input[type="checkbox"]');
    await settle("shown", ["both", "conflicting", "corroborated"]);
    const lined = () =>
      page.$$eval(".sample-light [data-sample]", (all) =>
        all
          .filter((one) => getComputedStyle(one).textDecorationLine === "underline")
          .map((one) => one.getAttribute("data-sample")),
      );
    expect(await lined()).toEqual(["both", "conflicting", "corroborated"]);
    await tabTo("checkbox", "Highlight claims on the page");
    await page.keyboard.press("Space");
    await settle("highlights", false);
    await until(lined, (standings) => standings.length === 0);
  });

  it("orders the list and sets the least score, by mouse and by keyboard", async () => {
    await press("radio", "as on the page");
    await settle("order", "page");
    await tabTo("slider", "Show matches from");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await settle("leastScore", 0.5);
    const shown = () => page.$eval("output", (output) => output.textContent);
    expect(await shown()).toBe("50% certainty");
    await page.keyboard.press("Home");
    await settle("leastScore", 0);
    expect(await shown()).toBe("every match found");
  });

  it("names each pack with its counts and dates", async () => {
    const pack = await page.$eval(".pack", (element) => element.textContent);
    expect(pack).toMatch(/peace talks.*Version \d+.*Reports\d+.*Claims\d+.*Outlets\d+/s);
    expect(pack).toMatch(/Period\w+ \d{4} to \w+ \d{4}.*LanguagesEnglish/s);
  });

  it("speaks another language at once, from right to left where it is written so", async () => {
    await page.select("select:has([value=auto])", "ar");
    await settle("language", "ar");
    await page.waitForFunction(
      () => document.documentElement.lang === "ar" && document.documentElement.dir === "rtl",
    );
    expect(await page.$eval("h1", (heading) => heading.textContent)).toBe("خيارات Second Source");
    for (const [language, heading] of [
      ["uk", "Налаштування Second Source"],
      ["fr", "Options de Second Source"],
      ["de", "Einstellungen von Second Source"],
      ["auto", "Options of Second Source"],
    ] as const) {
      await page.select("select:has([value=auto])", language);
      await page.waitForFunction(
        (text) => document.querySelector("h1")?.textContent === text,
        {},
        heading,
      );
      expect(await page.title()).toBe(heading);
    }
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("ltr");
  });

  it("names every command of the manifest, each with keys that the browser took", async () => {
    const rows = await page.$$eval(".shortcuts dl > div", (all) =>
      all.map((row) => [row.querySelector("dt")?.textContent, row.querySelector("kbd") !== null]),
    );
    expect(rows).toEqual([
      ["Open the popup", false],
      ["Go to the next claim on the page", true],
      ["Go to the previous claim on the page", true],
      ["Show or hide highlights", true],
    ]);
  });

  it("opens the browser's own page for shortcuts", async () => {
    const opened = driver.browser.waitForTarget((target) =>
      target.url().startsWith("chrome://extensions/shortcuts"),
    );
    await press("button", "Change the shortcuts");
    await (await (await opened).page())?.close();
  });

  it("erases what was kept on the device, and nothing else", async () => {
    await press("checkbox", "Pause on every site");
    await settle("paused", true);
    await keepOnDevice(page, { "read:https://page.example/": { at: 1, claims: [] } });
    await tabTo("button", "Erase what was kept");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      document.querySelector(".notice-place")?.textContent?.includes("erased"),
    );
    expect(await keptOnDevice(page)).toEqual({});
    expect((await storedSettings(page)).paused).toBe(true);
  });

  it("resets only after a question, which Escape and Cancel answer with no", async () => {
    await storeSettings(page, { paused: true, offSites: ["example.org"] });
    const closed = () => page.waitForSelector("dialog:not([open])");
    await press("button", "Reset all options");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await closed();
    await press("button", "Reset all options");
    await press("button", "Cancel");
    await closed();
    expect((await storedSettings(page)).paused).toBe(true);
    await tabTo("button", "Reset all options");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await tabTo("button", "Reset");
    await page.keyboard.press("Enter");
    await settle("paused", false);
    await settle("offSites", []);
    await page.waitForFunction(() =>
      document.querySelector(".notice-place")?.textContent?.includes("All options are reset."),
    );
  });

  it("follows what is changed elsewhere", async () => {
    await storeSettings(page, { paused: true });
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("input[type=checkbox]")?.checked,
    );
  });

  it.each(LANGUAGES)("is accessible and fits in every view: %s", async (language) => {
    await storeSettings(page, { language, offSites: ["example.org", "news.example.net"] });
    await page.waitForFunction((tag) => document.documentElement.lang === tag, {}, language);
    await page.type("#site", "no site");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.getElementById("site-fault")?.textContent !== "");
    expect(await faultsOf(page)).toEqual([]);
    await page.evaluate(() => document.querySelector("dialog")?.showModal());
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe("the options page in Firefox", () => {
  it("opens, changes a setting, and still has it when it is opened again", async () => {
    const driver = await startDriver("firefox");
    if (!driver) throw new Error("no Firefox on this machine: npm test says how to get one");
    try {
      const page = await driver.extensionPage(OPTIONS);
      await page.waitForSelector(".pack");
      await page.$eval("input[type=checkbox]", (box) => (box as HTMLInputElement).click());
      await until(
        () => storedSettings(page),
        (stored) => stored.paused === true,
      );
      await page.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>("select:has([value=auto])");
        if (!select) return;
        select.value = "uk";
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
      // The page's policy forbids the driver's own waiting for a function.
      await until(
        () => page.evaluate(() => document.documentElement.lang),
        (lang) => lang === "uk",
      );
      await page.close();
      const again = await driver.extensionPage(OPTIONS);
      await again.waitForSelector("h1");
      await until(
        () => again.$eval("h1", (heading) => heading.textContent),
        (heading) => heading === "Налаштування Second Source",
      );
      expect(
        await again.$eval("input[type=checkbox]", (box) => (box as HTMLInputElement).checked),
      ).toBe(true);
    } finally {
      await driver.close();
    }
  });
});
