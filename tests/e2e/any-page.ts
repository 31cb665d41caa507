/** At home on any news page: silent where there is no article, right where there is one of any make. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserFamily } from "../../scripts/browsers/find-browser.ts";
import { type Driver, highlightedTexts, startDriver, until } from "./driver.ts";
import { type Site, startSite } from "./site.ts";
import {
  CEASEFIRE,
  pagesOfEveryMake,
  pagesThatAreNoArticle,
  pageWithFrame,
  SUMY,
  talksPage,
} from "./talks.ts";

/** Defines the tests for one browser. */
export function testAnyPage(family: BrowserFamily): void {
  describe(`any page in ${family}`, () => {
    const silent = pagesThatAreNoArticle();
    const makes = Object.entries(pagesOfEveryMake()).map(([name, html], at) => ({
      name,
      html,
      path: `/make-${at}`,
    }));
    let driver: Driver;
    let site: Site;

    beforeAll(async () => {
      const started = await startDriver(family);
      if (!started) throw new Error(`no ${family} on this machine: npm test says how to get one`);
      driver = started;
      site = await startSite({
        "/talks": talksPage(),
        ...Object.fromEntries(Object.entries(silent).map(([name, html]) => [`/${name}`, html])),
        ...Object.fromEntries(makes.map(({ path, html }) => [path, html])),
      });
      site.setPage("/framed", pageWithFrame(site.url("/talks")));
    });

    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });

    for (const name of [...Object.keys(silent), "framed"]) {
      it(`says nothing on a page of the kind "${name}", though it speaks of the talks`, async () => {
        const page = await driver.open(site.url(`/${name}`));
        const popup = await driver.popup(page);
        await popup.waitForSelector(".notice-no-article");
        expect(await highlightedTexts(page)).toEqual([]);
        expect(await driver.badge(page)).toBe("");
        await popup.close();
        await page.close();
      });
    }

    for (const { name, path } of makes) {
      it(`finds its claims on ${name}`, async () => {
        const page = await driver.open(site.url(path));
        const texts = await until(
          () => highlightedTexts(page),
          (all) => all.includes(CEASEFIRE),
        );
        // Each sentence once, and nothing out of a part that no reader sees.
        expect(texts.filter((text) => text === CEASEFIRE)).toHaveLength(1);
        expect(texts).not.toContain(SUMY);
        await page.close();
      });
    }
  });
}
