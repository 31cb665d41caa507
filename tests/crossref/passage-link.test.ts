import { describe, expect, it } from "vitest";
import { passageLink } from "../../src/crossref/passage-link.ts";

const PAGE = "https://paper.example/toll";

describe("passageLink", () => {
  it("leads from the first words of a passage to its last", () => {
    expect(passageLink(PAGE, { from: "At least", to: "were killed" })).toBe(
      `${PAGE}#:~:text=At%20least,were%20killed`,
    );
  });

  it("leads to the first words where no last ones are given", () => {
    expect(passageLink(PAGE, { from: "At least 34" })).toBe(`${PAGE}#:~:text=At%20least%2034`);
  });

  it("gives the plain address where no passage is known", () => {
    expect(passageLink(PAGE, null)).toBe(PAGE);
  });

  it("encodes what would end a part, and what the directive reads as its own", () => {
    expect(passageLink(PAGE, { from: "rock-salt, coal & ore #1", to: "100% + more" })).toBe(
      `${PAGE}#:~:text=rock%2Dsalt%2C%20coal%20%26%20ore%20%231,100%25%20%2B%20more`,
    );
  });

  it("encodes quotes and letters of every script, so that they arrive as they stand", () => {
    const passage = { from: "“Europe can’t", to: "сказав мер" };
    const [, from = "", to = ""] = /text=(.*),(.*)/.exec(passageLink(PAGE, passage)) ?? [];
    expect(`${from}${to}`).toMatch(/^[\w%]+$/);
    expect({ from: decodeURIComponent(from), to: decodeURIComponent(to) }).toEqual(passage);
  });

  it.each([
    [`${PAGE}#live`, `${PAGE}#live:~:text=At%20least`],
    [`${PAGE}#`, `${PAGE}#:~:text=At%20least`],
    [`${PAGE}?page=2`, `${PAGE}?page=2#:~:text=At%20least`],
  ])("keeps what %s has already", (url, link) => {
    expect(passageLink(url, { from: "At least" })).toBe(link);
  });
});
