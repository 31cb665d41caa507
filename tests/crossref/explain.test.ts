import { describe, expect, it } from "vitest";
import { explain, explainText } from "../../src/crossref/explain.ts";

describe("reasons in words", () => {
  it("sets off what differs and nothing else", () => {
    const parts = explain({
      kind: "opposes",
      slot: "figure",
      here: "35 killed",
      there: "53 killed",
    });
    expect(parts.filter((part) => part.emphasis).map((part) => part.text)).toEqual([
      "35 killed",
      "53 killed",
    ]);
  });

  const series = {
    kind: "series",
    dispute: "toll",
    question: "How many?",
    here: "35 killed",
    there: "21 killed",
    order: "earlier",
    on: "2025-04-13",
  } as const;

  it("says which count came earlier, and of which day it is", () => {
    expect(explainText(series)).toBe(
      "35 killed here · 21 killed there, an earlier count of 13 April",
    );
  });

  it("calls nothing a count that is none", () => {
    const state = { ...series, here: "undisclosed", there: "published", order: "later" } as const;
    expect(explainText({ ...state, on: null })).toBe(
      "undisclosed here · published there, as it stood later",
    );
  });

  it("names the one who denies", () => {
    expect(explainText({ kind: "denial", who: "Dmitry Peskov" })).toBe("Dmitry Peskov denies it");
  });

  it("sets what is quoted apart in plain text, and no word of its own", () => {
    const reason = { kind: "opposes", slot: "figure", here: "35", there: "53" } as const;
    expect(explainText(reason, undefined, (text) => `<${text}>`)).toBe(
      "figure: <35> here · <53> there",
    );
  });

  it("gives the recorded reason why two claims can both hold", () => {
    expect(
      explainText({ kind: "compatible", because: "partial", note: "One is for a week only." }),
    ).toBe("part of it, not all: One is for a week only.");
  });

  it("follows the order of another language, with what differs still set off and what is quoted told apart", () => {
    const words = {
      language: "de",
      say: (key: string, ...values: string[]) =>
        key === "reasonOpposes" ? `${values[0]}: hier ${values[1]}, dort ${values[2]}` : "Zahl",
    };
    expect(explain({ kind: "opposes", slot: "figure", here: "35", there: "53" }, words)).toEqual([
      { text: "Zahl", emphasis: false, quoted: false },
      { text: ": hier ", emphasis: false, quoted: false },
      { text: "35", emphasis: true, quoted: true },
      { text: ", dort ", emphasis: false, quoted: false },
      { text: "53", emphasis: true, quoted: true },
    ]);
  });
});
