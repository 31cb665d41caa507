import { describe, expect, it } from "vitest";
import { anchorTextOf } from "../../src/article/selectors.ts";
import type { Block } from "../../src/article/types.ts";

const body = (...texts: string[]) => ({
  lang: "en",
  blocks: texts.map((text): Block => ({ kind: "paragraph", text })),
});

/** Selectors of a quotation in a page; of its last occurrence where it has several. */
function selectorsOf(page: ReturnType<typeof body>, quote: string) {
  const block = page.blocks.findLastIndex(({ text }) => text.includes(quote));
  const start = page.blocks[block]?.text.lastIndexOf(quote) ?? -1;
  return anchorTextOf(page).describe({ block, start, end: start + quote.length });
}

function found(before: ReturnType<typeof body>, quote: string, after: ReturnType<typeof body>) {
  const place = anchorTextOf(after).find(selectorsOf(before, quote), anchorTextOf(before));
  return place && after.blocks[place.block]?.text.slice(place.start, place.end);
}

const TOLL = "Officials in the port said that 21 people were killed in the raid.";
const LATER_TOLL = "Officials in the port said that 34 people were killed in the raid.";
const BRIDGE = "The bridge to the northern bank was opened for buses on Monday.";

describe("a sentence is found again", () => {
  it("after a reload that changed nothing", () => {
    expect(found(body(BRIDGE, TOLL), TOLL, body(BRIDGE, TOLL))).toBe(TOLL);
  });

  it("after a paragraph came in above it", () => {
    expect(found(body(BRIDGE, TOLL), TOLL, body("New: a ferry runs.", BRIDGE, TOLL))).toBe(TOLL);
  });

  it("where a slip of the pen was mended", () => {
    const slip = "Offcials in the port said that 21 people were killed in the raid.";
    expect(found(body(BRIDGE, slip), slip, body(BRIDGE, TOLL))).toBe(TOLL);
  });

  it("where a small word came or went", () => {
    const touched = "Officials in the port have said 21 people were killed in the raid.";
    expect(found(body(BRIDGE, TOLL), TOLL, body(BRIDGE, touched))).toBe(touched);
  });

  it("in the body, though the teaser above says the same", () => {
    const page = body(TOLL, BRIDGE, `${TOLL} A second count is to follow.`);
    const place = anchorTextOf(page).find(selectorsOf(page, TOLL));
    expect(place?.block).toBe(2);
  });
});

describe("a sentence is not found in its look-alike", () => {
  it.each([
    ["that has another figure", LATER_TOLL],
    ["that names another person", "Officials in the port said that Marin was killed in the raid."],
    ["that says no", "Officials in the port said that 21 people were not killed in the raid."],
    [
      "that has another verb",
      "Officials in the port denied that 21 people were killed in the raid.",
    ],
  ])("%s", (_how, lookalike) => {
    expect(found(body(BRIDGE, TOLL), TOLL, body(BRIDGE, lookalike))).toBeNull();
  });

  it("when one of two is deleted", () => {
    expect(found(body(TOLL, BRIDGE, LATER_TOLL), LATER_TOLL, body(TOLL, BRIDGE))).toBeNull();
    expect(found(body(TOLL, BRIDGE, LATER_TOLL), LATER_TOLL, body(TOLL))).toBeNull();
  });

  it("that stood beside it all the time, though it says the same", () => {
    const again = "Officials in the port have said that 21 people were killed in the raid.";
    expect(found(body(TOLL, BRIDGE, again), TOLL, body(BRIDGE, again))).toBeNull();
  });

  it("when one of two that are word for word the same is deleted", () => {
    const teaser = `${TOLL} More below.`;
    const ferry = "A ferry ran at noon.";
    expect(found(body(teaser, BRIDGE, TOLL, ferry), TOLL, body(teaser, BRIDGE, ferry))).toBeNull();
  });

  it("when its figure is updated in place: that is a new claim", () => {
    expect(found(body(TOLL), TOLL, body(LATER_TOLL))).toBeNull();
  });
});

describe("a short quotation", () => {
  it("is not found inside a longer word", () => {
    const before = body("They spoke of art and of war.");
    expect(found(before, "art", body("They left the party early."))).toBeNull();
  });

  it("is not moved to an earlier occurrence when it is corrected", () => {
    const before = body("Marin chairs the council.", "The envoy met Marin in Basel on Monday.");
    const after = body("Marin chairs the council.", "The envoy met Morin in Basel on Monday.");
    expect(found(before, "Marin", after)).toBeNull();
  });

  it("is found where its context still stands", () => {
    const before = body("Marin chairs the council.", "The envoy met Marin in Basel on Monday.");
    const after = body(
      "News.",
      "Marin chairs the council.",
      "The envoy met Marin in Basel on Monday.",
    );
    expect(anchorTextOf(after).find(selectorsOf(before, "Marin"))).toEqual({
      block: 2,
      start: 14,
      end: 19,
    });
  });
});

it("tells every sentence's place in a text of thousands of them", () => {
  const lines = Array.from({ length: 5_000 }, (_, at) => `Ship number ${at} left the harbour.`);
  const [before, after] = [anchorTextOf(body(...lines)), anchorTextOf(body("New.", ...lines))];
  for (let block = 0; block < lines.length; block += 10) {
    const end = lines[block]?.length ?? 0;
    const place = after.find(before.describe({ block, start: 0, end }), before);
    expect(place).toEqual({ block: block + 1, start: 0, end });
  }
});

it("gives selectors of the Web Annotation data model", () => {
  expect(selectorsOf(body("One came.", "Two left. Three stayed."), "Two left.")).toEqual({
    quote: {
      type: "TextQuoteSelector",
      exact: "Two left.",
      prefix: "One came.\n",
      suffix: " Three stayed.",
    },
    position: { type: "TextPositionSelector", start: 10, end: 19 },
  });
});
