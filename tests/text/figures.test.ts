import { describe, expect, it } from "vitest";
import { compareFigures, type Figure, findFigures, findOrdinals } from "../../src/text/figures.ts";

function only(text: string): Figure {
  const [figure, ...rest] = findFigures(text);
  if (!figure || rest.length > 0) throw new Error(`not one figure in "${text}"`);
  return figure;
}

const brief = (text: string) =>
  findFigures(text).map(({ value, high, unit, group, qualifier }) =>
    [
      value,
      ...(high === undefined ? [] : [`to ${high}`]),
      unit,
      ...(group ? [group] : []),
      qualifier,
    ].join(" "),
  );

describe("findFigures", () => {
  it.each([
    ["killed 35 people", "35 killed exactly"],
    ["35 people were killed", "35 killed exactly"],
    ["a death toll of 35", "35 killed exactly"],
    ["the final death toll of the strike on the town on 13 April 2025 was 25", "25 killed exactly"],
    ["the number of dead from the strike on the town of 19 May rose to 38", "38 killed exactly"],
    ["the toll of the strike on the town of Lund has risen to at least 31", "31 killed at-least"],
    ["six people were still missing", "6 missing exactly"],
    ["six others were found safe", "6 rescued exactly"],
    ["the first of two negotiating days", "2 day exactly"],
    ["two full days of talks", "2 days exactly"],
    ["an eight-page document", "8 page exactly"],
    ["broke the truce more than 30 times", "30 violations more-than"],
    ["broke the truce after they had met 30 times", "30 times exactly"],
    ["a one-page document", "1 page exactly"],
    ["wounded more than 100", "100 injured more-than"],
    ["nearly three dozen people were killed", "36 killed about"],
    ["half a billion euros", "500000000 EUR exactly"],
    ["$500bn in minerals", "500000000000 USD exactly"],
    ["a ceasefire of a month", "1 months exactly"],
    ["the month-long truce", "1 months exactly"],
    ["the thirty-day ceasefire", "30 days exactly"],
    ["two or three weeks", "2 to 3 weeks exactly"],
    ["between 30 and 35 drones", "30 to 35 drones exactly"],
    ["lasted about one hour and 45 minutes", "1.75 hours about"],
    ["fewer than 20 tanks", "20 tanks fewer-than"],
    ["dozens of missiles", "24 missiles at-least"],
    ["close on five thousand drones", "5000 drones about"],
    ["400 tanks or thereabouts", "400 tanks about"],
    ["a shade under 400 tanks", "400 tanks fewer-than"],
    ["fifteen of those injured", "15 injured part exactly"],
    ["around 70 per cent of the region", "70 percent about"],
    ["two-thirds of the seats", "66.7 percent exactly"],
    ["each released 390 prisoners", "390 prisoners exactly"],
    ["several thousand soldiers", "2000 soldiers at-least"],
    ["a few hundred prisoners", "200 prisoners at-least"],
    ["tens of thousands of soldiers", "20000 soldiers at-least"],
    ["thousands of people were dying", "2000 killed at-least"],
    ["the strike took nineteen lives", "19 killed exactly"],
    ["saved nineteen lives", "19 rescued exactly"],
    ["the strike cost the lives of nineteen people", "19 killed exactly"],
    ["an hour and a half", "1.5 hours exactly"],
    ["a 90-billion-euro loan", "90000000000 EUR exactly"],
    ["aid that adds up to 175 billion dollars", "175000000000 USD exactly"],
    ["nine out of ten voters", "90 percent exactly"],
    ["9 out of 10 voters", "90 percent exactly"],
    ["one in five homes", "20 percent exactly"],
    ["half of the region", "50 percent exactly"],
    ["a tenth of a trillion dollars", "100000000000 USD exactly"],
    ["twenty-odd tanks", "20 tanks about"],
    ["the better part of two months", "2 months fewer-than"],
    ["just shy of 130 tanks", "130 tanks fewer-than"],
    ["303 Norwegians", "303 people exactly"],
  ])('reads "%s"', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it.each(["in the second half of the year", "not one soldier was lost"])(
    'finds none in "%s"',
    (text) => {
      expect(brief(text)).toEqual([]);
    },
  );

  it("keeps a part apart from the whole it belongs to", () => {
    expect(brief("117 people, including 15 children, were injured")).toEqual([
      "117 injured exactly",
      "15 injured children exactly",
    ]);
    expect(brief("35 people were killed and 117 injured")).toEqual([
      "35 killed exactly",
      "117 injured exactly",
    ]);
  });

  it.each([
    "On 13 April 2025 at 6 p.m. it was over.",
    "F-16 jets met Shahed-136 drones.",
    "Article 5 was invoked.",
    "No one came, and one of the talks failed.",
    "The G7 and the Group of Seven met at 18:30.",
    "It ended in 2022.",
  ])('finds no count in "%s"', (text) => {
    expect(findFigures(text)).toEqual([]);
  });

  it("gives the place in the text", () => {
    const text = "Rescuers say at least 34 people died there.";
    const figure = only(text);
    expect(text.slice(figure.start, figure.end)).toBe("at least 34 people");
  });
});

describe("compareFigures", () => {
  it.each([
    ["more than 100 injured", "117 injured", "compatible"],
    ["nearly three dozen dead", "35 killed", "compatible"],
    ["fewer than 20 people killed", "35 killed", "different"],
    ["a truce of a month", "a 30-day truce", "compatible"],
    ["some 120 minutes", "about two hours", "same"],
    ["ten minutes", "two hours", "different"],
    ["three hours", "about two hours and 45 minutes", "compatible"],
    ["three hours", "two and a half hours", "different"],
    ["around two hours", "100 minutes", "compatible"],
    ["two hours", "90 minutes", "different"],
    ["about ten minutes", "12 minutes", "compatible"],
    ["ten minutes", "12 minutes", "different"],
    ["two months", "three hours", "incomparable"],
    ["no more than $120 billion", "$350 billion", "different"],
    ["$1.2 billion", "$1.24 billion", "compatible"],
    ["34 dead", "35 killed", "different"],
    ["35 dead", "35 injured", "incomparable"],
    ["$5 million", "€5 million", "incomparable"],
    ["two weeks", "14 days", "same"],
    ["30 to 35 killed", "34 dead", "compatible"],
    ["just short of three hours", "nearly three hours", "compatible"],
    ["less than two hours", "100 minutes", "compatible"],
    ["fewer than 20 people killed", "20 people killed", "different"],
    ["fewer than 10 percent", "9.8 percent", "compatible"],
    ["nearly three dozen dead", "34 dead", "compatible"],
    ["more than 20 dead", "28 dead", "compatible"],
    ["more than 20 dead", "35 dead", "incomparable"],
    ["hundreds of people", "450 people", "compatible"],
    ["freed 120 civilians", "120 civilians", "same"],
    ["freed 120 civilians", "120 people", "incomparable"],
  ] as const)('holds "%s" against "%s"', (here, there, relation) => {
    expect(compareFigures(only(here), only(there))).toBe(relation);
    expect(compareFigures(only(there), only(here))).toBe(relation);
  });
});

describe("findOrdinals", () => {
  it("reads ranks in words and digits", () => {
    expect(
      findOrdinals("the second and the 21st, then the twenty-first").map((o) => o.rank),
    ).toEqual([2, 21, 21]);
  });
});

describe("figures that only words make exact", () => {
  it.each([
    ["It lasted the quarter of an hour.", "It lasted 15 minutes.", "same"],
    ["It lasted three quarters of an hour.", "It lasted 45 minutes.", "same"],
    ["It lasted half an hour.", "It lasted 30 minutes.", "same"],
    ["It lasted just over an hour.", "It lasted two hours.", "different"],
    ["It lasted just over an hour.", "It lasted 70 minutes.", "compatible"],
    ["Not quite 24 people were injured.", "23 people were injured.", "compatible"],
    ["At least eight people died.", "At least 12 people died.", "bounds"],
    ["About 180 drones came.", "About 210 drones came.", "different"],
  ])("%s / %s: %s", (one, other, relation) => {
    expect(compareFigures(only(one), only(other))).toBe(relation);
  });
});
