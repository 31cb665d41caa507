import { describe, expect, it } from "vitest";
import { cardText } from "../../extension/background/card-text.ts";
import type { PageReport } from "../../src/crossref/types.ts";
import { englishTexts } from "./fake-browser.ts";
import { aPageReport } from "./page-report.ts";

describe("the text of a card", () => {
  it("links each report where it says what stands there", () => {
    const report = aPageReport();
    const [disputed] = report.claims;
    const [opposed] = disputed?.conflicting ?? [];
    if (!disputed || !opposed) throw new Error("a report stands against the first claim");
    const link = `${opposed.url}#:~:text=killed%2021,in%20all`;
    const found: PageReport = {
      ...report,
      claims: [{ ...disputed, conflicting: [{ ...opposed, link }] }],
    };
    const [card] = cardText(found, [disputed.id], englishTexts()).claims;
    expect(card?.reports.map((one) => [one.outlet, one.link])).toEqual([
      ["Paper Two", link],
      ["Agency One", "https://example.org/one"],
      ["Paper Three", "https://example.org/five"],
    ]);
  });
});
