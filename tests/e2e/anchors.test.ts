/** A highlight belongs to its sentence: found again after edits, and never given to a look-alike. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TabState } from "../../extension/background/tab-state.ts";
import { type Driver, highlightedTexts, startDriver, until } from "./driver.ts";
import { type Site, startSite } from "./site.ts";
import { stateOf } from "./stored.ts";
import { CEASEFIRE, FILLER, LEAD, SUMY, talksPage } from "./talks.ts";
import { waitForWholeArticle } from "./whole-article.ts";

type Done = Extract<TabState, { phase: "done" }>;

const LOOKALIKE = SUMY.replace("35", "21");

describe("the highlight of a sentence", () => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    const plain = [LEAD, FILLER, CEASEFIRE, FILLER, SUMY, FILLER];
    site = await startSite({
      "/plain": talksPage(plain),
      "/figure": talksPage(plain).replace("killed 35 people", "killed <b>35</b> people"),
      "/twins": talksPage([LEAD, SUMY, FILLER, LOOKALIKE, FILLER, CEASEFIRE]),
      "/teaser": talksPage([LEAD, FILLER, FILLER, `${SUMY} ${FILLER}`, CEASEFIRE]).replace(
        "</h1>",
        `</h1><div class="teaser"><p>${SUMY}</p></div>`,
      ),
      "/layouts": talksPage(plain).replace(
        /<article>.*<\/article>/s,
        (article) =>
          `<style>.narrow{display:none}.small .wide{display:none}.small .narrow{display:block}</style><div class="wide">${article}</div><div class="narrow">${article}</div>`,
      ),
    });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function opened(path: string): Promise<Page> {
    const page = await driver.open(site.url(path));
    await waitForWholeArticle(driver, page);
    return page;
  }

  const highlighting = (page: Page, isRight: (texts: string[]) => boolean) =>
    until(() => highlightedTexts(page), isRight);

  /** What is known of a page, once it is as expected. */
  async function done(path: string, isRight: (state: Done) => boolean): Promise<Done> {
    const state = await until(
      () => stateOf(driver.control, site.url(path)),
      (known) => known?.phase === "done" && isRight(known),
    );
    if (state?.phase !== "done") throw new Error("the page is not read");
    return state;
  }

  const sentences = ({ report, lost }: Done, gone: boolean) =>
    (gone ? lost : report.claims).map(({ sentence }) => sentence);

  /** Changes the text of the paragraph that has the given one. */
  const edit = (page: Page, from: string, to: string) =>
    page.evaluate(
      (before, after) => {
        for (const paragraph of document.querySelectorAll("p")) {
          if (!paragraph.textContent?.includes(before)) continue;
          if (after) paragraph.textContent = paragraph.textContent.replace(before, after);
          else paragraph.remove();
        }
      },
      from,
      to,
    );

  it("stands on what the page was built anew with, and nowhere else", async () => {
    const page = await opened("/plain");
    const before = await highlightedTexts(page);
    await page.evaluate(() => {
      const main = document.querySelector("main");
      main?.replaceWith(main.cloneNode(true));
    });
    await highlighting(page, (texts) => texts.length > 0 && texts.every(Boolean));
    expect((await highlightedTexts(page)).sort()).toEqual(before.sort());
    await page.close();
  });

  it("is kept through an edit of the wording, which is no loss", async () => {
    const page = await opened("/plain");
    const edited = CEASEFIRE.replace(
      "the United States proposed",
      "the United States has proposed",
    );
    await edit(page, CEASEFIRE, edited);
    await highlighting(page, (texts) => texts.includes(edited));
    const state = await done("/plain", (known) => sentences(known, false).includes(edited));
    expect(sentences(state, true)).toEqual([]);
    await page.close();
  });

  it("goes with its sentence, which is listed as gone", async () => {
    const page = await opened("/plain");
    await edit(page, SUMY, "");
    await highlighting(page, (texts) => texts.length > 0 && !texts.includes(SUMY));
    const state = await done("/plain", ({ lost }) => lost.length > 0);
    expect(new Set(sentences(state, true))).toEqual(new Set([SUMY]));
    // Nor is it counted.
    await until(
      () => driver.badge(page),
      (badge) => badge === String(new Set(sentences(state, false)).size),
    );
    await page.close();
  });

  it("is not moved to a look-alike: an updated figure is a new claim", async () => {
    const page = await opened("/figure");
    await page.evaluate(() => {
      const figure = document.querySelector("article b");
      if (figure) figure.textContent = "21";
    });
    const state = await done("/figure", (known) => sentences(known, false).includes(LOOKALIKE));
    expect(new Set(sentences(state, true))).toEqual(new Set([SUMY]));
    expect(sentences(state, false)).not.toContain(SUMY);
    await page.close();
  });

  it("is not moved to the look-alike that stands beside it", async () => {
    const page = await opened("/twins");
    await edit(page, SUMY, "");
    const state = await done("/twins", ({ lost }) => lost.length > 0);
    expect(sentences(state, true)).toContain(SUMY);
    expect(sentences(state, true)).not.toContain(LOOKALIKE);
    expect(await highlightedTexts(page)).toContain(LOOKALIKE);
    await page.close();
  });

  it("is listed no more as gone when the sentence comes back", async () => {
    const page = await opened("/plain");
    await edit(page, SUMY, "");
    await done("/plain", (known) => sentences(known, true).includes(SUMY));
    await page.evaluate((text) => {
      document.querySelector("article")?.insertAdjacentHTML("beforeend", `<p>${text}</p>`);
    }, SUMY);
    const state = await done("/plain", (known) => sentences(known, false).includes(SUMY));
    expect(sentences(state, true)).toEqual([]);
    await page.close();
  });

  it("stands in the body where a teaser above says the same", async () => {
    const page = await opened("/teaser");
    await highlighting(page, (texts) => texts.includes(SUMY));
    const places = await page.evaluate(
      (text) =>
        [...CSS.highlights.values()]
          .flatMap((one) => [...one])
          .filter((range) => String(range) === text)
          .map((range) =>
            Boolean((range as Range).startContainer.parentElement?.closest(".teaser")),
          ),
      SUMY,
    );
    expect(places).toEqual([false]);
    await page.close();
  });

  it("follows the layout that is shown, of two that hold the article", async () => {
    const page = await opened("/layouts");
    const seen = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((one) => [...one])
          .map((range) => (range as Range).getBoundingClientRect().height > 0),
      );
    expect(new Set(await seen())).toEqual(new Set([true]));
    await page.evaluate(() => {
      document.body.className = "small";
      document.body.insertAdjacentHTML(
        "beforeend",
        "<p>You are reading the narrow layout now.</p>",
      );
    });
    await until(seen, (shown) => shown.length > 0 && shown.every(Boolean));
    expect((await highlightedTexts(page)).filter((text) => text === CEASEFIRE)).toHaveLength(1);
    await page.close();
  });
});
