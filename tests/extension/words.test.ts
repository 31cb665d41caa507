/** What the reader is told in words: counts, dates and badge. */

import { describe, expect, it } from "vitest";
import { showBadge } from "../../extension/background/badge.ts";
import { dateInWords, distanceInWords, nameOf } from "../../extension/dates.ts";
import { foldOrigins } from "../../extension/fold-origins.ts";
import { DEFAULT_SETTINGS } from "../../extension/settings.ts";
import { anEntry } from "../builders.ts";
import { englishTexts } from "./fake-browser.ts";
import { aDoneState, aPageReport } from "./page-report.ts";

const texts = englishTexts();

describe("words", () => {
  it("count in the right plural", () => {
    expect(texts.count("daysEarlier", 1)).toBe("1 day earlier");
    expect(texts.count("daysEarlier", 12)).toBe("12 days earlier");
    expect(texts.count("reportsBehind", 1, "2 outlets")).toBe(
      "Beside reports of 2 outlets from 1 independent origin.",
    );
  });

  it("give dates to the precision known", () => {
    expect(dateInWords("2025-04-13T08:00:00Z", "en")).toBe("Apr 13, 2025");
    expect(dateInWords("2025-04", "en")).toBe("Apr 2025");
    expect(dateInWords("2025", "en")).toBe("2025");
    expect(dateInWords("spring", "en")).toBe("spring");
  });

  it("give distances in days, then in months", () => {
    expect(distanceInWords(0, texts)).toBe("same day");
    expect(distanceInWords(-3, texts)).toBe("3 days earlier");
    expect(distanceInWords(1, texts)).toBe("1 day later");
    expect(distanceInWords(91, texts)).toBe("3 months later");
  });

  it("name countries and languages, and leave unknown codes as they are", () => {
    expect(nameOf("region", "UA", "en")).toBe("Ukraine");
    expect(nameOf("region", "not a code", "en")).toBe("not a code");
  });
});

describe("origins", () => {
  it("fold wire copies into one entry that the agency itself stands for", () => {
    const copy = anEntry({ report: "copy", outlet: "Copy", wire: "Agency", origin: "agency" });
    const own = anEntry({ report: "own", outlet: "Agency", origin: "agency" });
    const again = anEntry({ report: "again", outlet: "Copy", wire: "Agency", origin: "agency" });
    const other = anEntry({ report: "other", outlet: "Other", origin: "other" });
    const groups = foldOrigins([copy, own, again, other]);
    expect(groups.map((group) => group.lead.outlet)).toEqual(["Agency", "Other"]);
    expect(groups[0]?.others.map((entry) => entry.report)).toEqual(["copy"]);
  });
});

describe("the badge", () => {
  async function badgeOf(state: Parameters<typeof showBadge>[3], settings = DEFAULT_SETTINGS) {
    const shown: Record<string, unknown> = {};
    await showBadge(
      {
        setBadgeText: async ({ text }) => {
          shown.text = text;
        },
        setBadgeBackgroundColor: async ({ color }) => {
          shown.color = color;
        },
        setBadgeTextColor: async () => undefined,
        setTitle: async ({ title }) => {
          shown.title = title;
        },
        setIcon: async ({ path }) => {
          shown.icon = JSON.stringify(path);
        },
      },
      texts,
      1,
      state,
      settings,
    );
    return shown;
  }
  const report = aPageReport();

  it("counts the claims, in another colour where some are in conflict", async () => {
    const disputed = await badgeOf(aDoneState());
    expect(disputed.text).toBe("2");
    expect(disputed.title).toBe("2 claims cross-referenced, 1 in conflict");
    const totals = { ...report.totals, conflicting: 0 };
    const calm = await badgeOf(aDoneState({ report: { ...report, totals } }));
    expect(calm.color).not.toBe(disputed.color);
    expect(
      [disputed.icon, calm.icon].map((icon) => /(conflict|found)-16/.exec(String(icon))?.[1]),
    ).toEqual(["conflict", "found"]);
  });

  it("counts what the reader wants to see and nothing else", async () => {
    const shown = await badgeOf(aDoneState(), { ...DEFAULT_SETTINGS, shown: ["corroborated"] });
    expect(shown.text).toBe("1");
    expect(shown.icon).toContain("found-16");
  });

  it("shows that everything rests, and the page's own count beside a selection", async () => {
    const rests = await badgeOf({ phase: "paused", url: "" });
    expect([rests.text, rests.title]).toEqual(["", texts.say("actionPaused")]);
    expect(rests.icon).toContain("paused-16");
    const selection = {
      phase: "selection",
      url: "",
      text: "",
      report,
      back: aDoneState(),
    } as const;
    expect((await badgeOf(selection)).text).toBe("2");
  });

  it("is empty without a report", async () => {
    expect(await badgeOf(undefined)).toMatchObject({ text: "" });
    expect(await badgeOf({ phase: "other-subject", url: "" })).toMatchObject({ text: "" });
  });
});
