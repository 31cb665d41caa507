import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/store/schema.ts";
import { buildGazetteer, findMentions } from "../../src/text/names.ts";
import { withWorld, worldEntities } from "../../src/text/world.ts";

function entity(
  id: string,
  name: string,
  kind: Entity["kind"],
  more: Partial<Entity> = {},
): Entity {
  return { id, name, kind, spellings: [], metonyms: [], adjectives: [], offices: [], ...more };
}

const gazetteer = buildGazetteer(
  withWorld([
    entity("zelensky", "Volodymyr Zelensky", "person", { spellings: ["Зеленський", "زيلينسكي"] }),
    entity("zelenska", "Olena Zelenska", "person"),
    entity("trump", "Donald Trump", "person"),
    entity("lavrov", "Sergei Lavrov", "person"),
    entity("leyen", "Ursula von der Leyen", "person"),
    entity("bush-g", "George Bush", "person"),
    entity("bush-j", "Jeb Bush", "person"),
    entity("witkoff", "Steve Witkoff", "person"),
    entity("russia", "Russia", "country", { metonyms: ["Moscow", "Kremlin"] }),
    entity("moscow", "Moscow", "place"),
    entity("petersburg", "St. Petersburg", "place"),
    entity("state", "US secretary of state", "office", { spellings: ["secretary of state"] }),
  ]),
);

/** Mentions as "words = entity". */
const found = (text: string): string[] =>
  findMentions(text, gazetteer).map(({ text: words, entity: id }) => `${words} = ${id}`);

describe("findMentions", () => {
  it("keeps neighbours in spelling apart", () => {
    expect(
      found("Iran and Iraq; Austria, not Australia; Slovakia or Slovenia; Niger, Nigeria"),
    ).toEqual([
      "Iran = country-ir",
      "Iraq = country-iq",
      "Austria = country-at",
      "Australia = country-au",
      "Slovakia = country-sk",
      "Slovenia = country-si",
      "Niger = country-ne",
      "Nigeria = country-ng",
    ]);
  });

  it("takes the longest name", () => {
    expect(found("South Korea warned North Korean troops")).toEqual([
      "South Korea = country-kr",
      "North Korean = country-kp",
    ]);
    expect(found("The US Secretary of State spoke")).toEqual(["US Secretary of State = state"]);
  });

  it("knows a person by any spelling, in any script and inflection", () => {
    const spellings =
      "Zelenskyy, Zelenskij, Selenskyj, Зеленського, وزيلينسكي, Volodymyr Zelensky's";
    expect(findMentions(spellings, gazetteer).map(({ entity: id }) => id)).toEqual(
      Array.from({ length: 6 }, () => "zelensky"),
    );
  });

  it("does not take relatives or namesakes for the person", () => {
    expect(found("Melania Trump, Eric Trump and Donald Trump Jr. stayed; Lavrova sang")).toEqual([
      "Donald Trump = trump",
    ]);
    expect(found("Zelenska spoke")).toEqual(["Zelenska = zelenska"]);
    expect(found("The Trump Tower")).toEqual([]);
  });

  it("resolves a surname behind titles, days and other spellings of the given name", () => {
    expect(
      found("President Trump and Sergey Lavrov; on Friday Trump and von der Leyen met"),
    ).toEqual([
      "Trump = trump",
      "Sergey Lavrov = lavrov",
      "Trump = trump",
      "von der Leyen = leyen",
    ]);
  });

  it("gives a shared surname to the one named in full, or to nobody", () => {
    expect(found("Bush spoke.")).toEqual([]);
    expect(found("Jeb Bush came. Bush spoke.")).toEqual(["Jeb Bush = bush-j", "Bush = bush-j"]);
  });

  it("tells a capital as a place from those who govern there", () => {
    expect(found("Talks in Moscow: Moscow refused")).toEqual([
      "Moscow = moscow",
      "Moscow = russia",
    ]);
  });

  it("heeds capitals, except in a text that has none", () => {
    expect(found("They told us in turkey season to polish it")).toEqual([]);
    expect(found("The US and the U.S. and US-led Russia-Ukraine talks")).toEqual([
      "US = country-us",
      "U.S. = country-us",
      "US = country-us",
      "Russia = russia",
      "Ukraine = country-ua",
    ]);
    expect(found("russia attacked ukraine")).toEqual(["russia = russia", "ukraine = country-ua"]);
  });

  it("gives places in the text without the possessive", () => {
    const text = "In St Petersburg, Witkov's plane";
    const mentions = findMentions(text, gazetteer);
    expect(mentions.map(({ entity: id }) => id)).toEqual(["petersburg"]);
    const [possessive] = findMentions("Witkoff’s plane", gazetteer);
    expect(possessive).toMatchObject({ text: "Witkoff", start: 0, end: 7, via: "surname" });
  });
});

describe("worldEntities", () => {
  it("has every country once, no name for two", () => {
    const world = worldEntities();
    expect(world.length).toBeGreaterThanOrEqual(195);
    const names = world.flatMap(({ name, spellings, adjectives }) => [
      name,
      ...spellings,
      ...adjectives,
    ]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("keeps a pack's own id for a country and adds the spellings that it lacks", () => {
    const merged = withWorld([entity("russia", "Russia", "country")]);
    const ids = merged.map(({ id }) => id);
    expect(ids.filter((id) => id === "russia" || id === "country-ru")).toEqual(["russia"]);
    expect(merged.find(({ id }) => id === "russia")?.spellings).toContain("Russian Federation");
  });
});
