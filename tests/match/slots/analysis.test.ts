import { describe, expect, it } from "vitest";
import { knowledgeFor } from "../../../src/match/knowledge.ts";
import { type Analysis, analyse } from "../../../src/match/slots/analysis.ts";
import { EntitySchema } from "../../../src/store/schema.ts";

const PRESIDENTS = "https://norway.example/presidents";

const knowledge = knowledgeFor(
  EntitySchema.array().parse([
    { id: "norway", name: "Norway", kind: "country", adjectives: ["Norwegian"] },
    { id: "sweden", name: "Sweden", kind: "country", adjectives: ["Swedish"] },
    { id: "president", name: "President of Norway", kind: "office", partOf: "norway" },
    {
      id: "anna-berg",
      name: "Anna Berg",
      kind: "person",
      partOf: "norway",
      offices: [{ office: "president", from: "2020-01-01", to: "2024-12-31", source: PRESIDENTS }],
    },
    {
      id: "karl-lund",
      name: "Karl Lund",
      kind: "person",
      offices: [{ office: "president", from: "2025-01-01", source: PRESIDENTS }],
    },
  ]),
);
const of = (text: string, published?: string): Analysis =>
  analyse({ text, ...(published ? { published } : {}) }, knowledge);

/** Axes of a text with their signs: `-accept`. */
const axes = (text: string): string[] =>
  of(text)
    .units.filter(({ key }) => key.startsWith("a:"))
    .map(({ key, sign }) => `${sign < 0 ? "-" : ""}${key.slice(2)}`);

describe("analyse: polarity", () => {
  it.each([
    ["Norway signed the deal.", "sign"],
    ["Norway did not sign the deal.", "-sign"],
    ["Norway failed to sign the deal.", "-sign"],
    ["Norway stopped signing the deal.", "-sign"],
    ["Denys Koval said that Norway signed the deal.", "sign"],
    ["Norway denied that it had ever signed the deal.", "-sign"],
    ["Norway denied that it had not signed the deal.", "sign"],
    ["Norway put its name to the deal.", "sign"],
    ["Norway turned the offer down.", "-accept"],
    ["Norway said yes to the offer.", "accept"],
    ["Not until Friday did Norway sign the deal.", "sign"],
    ["Neither Norway nor Sweden signed the deal.", "-sign"],
    ["There was no truth in it that Norway signed the deal.", "-sign"],
    ["Norway showed no proof of signing the deal.", "sign"],
    ["No deal is signed without a truce.", "sign"],
    ["Norway refused on 3 May to sign the deal.", "-sign"],
    ["Norway agreed on 3 May to sign the deal.", "sign"],
    ["Norway denied on 3 May that it signed the deal.", "-sign"],
    ["Norway denied that it signed the deal and that it met Sweden.", "-talks"],
    ["Norway said that it did not sign the deal and that it met Sweden.", "talks"],
    ["A report that Norway signed the deal is false.", "-sign"],
    ["The claim that Norway did not sign the deal is quite untrue.", "sign"],
    ["A report that Norway signed the deal is long.", "sign"],
    ["Norway signed the deal despite the lack of guarantees.", "sign"],
    ["Norway signed with no truce in sight.", "sign"],
    ["Norway signed no deal.", "-sign"],
    ["The talks that began in Bergen in May brought no truce.", "talks"],
    ["Norway agreed without much ado to the truce.", "ceasefire"],
    ["Norway would not sign and that would harm the talks.", "damage"],
    ["No meeting took place in Bergen.", "-talks"],
    ["The meeting in Bergen did not take place.", "-talks"],
    ["The meeting in Bergen was called off.", "-talks"],
    ["The meeting in Bergen was not called off.", "talks"],
    ["Norway failed to get a meeting in Bergen.", "-talks"],
    ["The meeting in Bergen took place.", "talks"],
    ["Norway did not accept the offer and will not sign the deal.", "-sign"],
    ["Norway could not and would not sign.", "-sign"],
    ["Norway did not sign the deal until 1 May.", "sign"],
    ["Norway had not signed the deal until 1 May.", "-sign"],
    ["The truce was not used by Norway to rest but to reject the offer.", "launch"],
    ["Norway has not given up signing deals.", "sign"],
    ["Norway is not averse to signing.", "sign"],
    ["The truce cannot hold.", "ceasefire"],
    ["The truce no longer holds.", "ceasefire"],
    ["Norway no longer counts on talks.", "-talks"],
    ["Talks in Bergen yielded no truce.", "talks"],
    ["Norway put forward no plan.", "-propose"],
    ["Norway agreed to no truce.", "-accept"],
    ["Norway did not grant the truce that Sweden sought.", "demand"],
    ["Norway did not tell the press that the deal was signed.", "-sign"],
    ["Norway said that no previously agreed sum was paid.", "accept"],
    ["Norway agreed neither to a truce nor to talks.", "-accept"],
    ["Norway's demand finds no place in the Swedish plan.", "propose"],
    ["It is at Bergen and not at Lund that they signed.", "sign"],
    ["No truce in Sweden was signed.", "-sign"],
    ["Norway gave no hint in Bergen that it would sign.", "-sign"],
    ["Norway got no assurance in Bergen that Sweden would sign.", "-sign"],
    ["Norway did not make a promise that it would sign.", "-sign"],
    ["Norway has no intention of signing.", "-sign"],
    ["Norway did not accept what Sweden demanded.", "demand"],
    ["Norway failed to back up what it said about the attack.", "attack"],
    ["The report was denied by Norway, and talks began.", "talks"],
    ["Nobody could doubt that Norway signed.", "sign"],
    ["The deal was still to be signed.", "-sign"],
    ["Norway did not sign the deal and attacked Sweden.", "attack"],
    ["Norway avoided signing the deal and attacked Sweden.", "attack"],
    ["Norway had not signed and accepted the deal.", "-accept"],
  ])("%s", (text, axis) => {
    expect(axes(text)).toContain(axis);
  });

  it("keeps a negation inside its condition, and behind its conjunction", () => {
    expect(axes("Norway could reject the offer if there is no progress.")).toContain("-accept");
    expect(axes("Norway signed the deal and got no reply.")).toContain("sign");
  });

  it("ends a negation with its clause", () => {
    expect(axes("Norway did not accept, but Sweden signed.")).toEqual(["-accept", "sign"]);
  });

  it("goes on behind a dash that joins two names", () => {
    expect(axes("No Norway–Sweden meeting was planned.")).toContain("-talks");
    expect(axes("No deal was signed – talks followed.")).toContain("talks");
  });

  it("leaves the negation inside a set phrase to the phrase", () => {
    expect(axes("Norway accepted the truce with no strings attached.")).toEqual([
      "accept",
      "ceasefire",
      "unconditional",
    ]);
  });
});

describe("analyse: what a negation is said of", () => {
  const unit = (text: string, key: string) => of(text).units.find((each) => each.key === key);

  it("takes the verb behind a noun for no noun", () => {
    const talks = unit("No Swedish officials attended the talks.", "a:talks");
    expect(talks?.head?.key).toBe("a:attend");
  });

  it("gives a thing inside a negation the act that is negated", () => {
    const text = "Norway did not accept the truce.";
    expect(unit(text, "a:ceasefire")?.head?.key).toBe("a:accept");
    expect(unit("Norway accepted the truce.", "a:ceasefire")?.head).toBeNull();
  });

  it("takes no word for another one of the same letters", () => {
    expect(axes("Norway will be quite limited.")).toEqual(["-full"]);
  });

  it("takes no verb of saying for part of what is said, in whatever form", () => {
    const said = of("Norway told, stated, noted, wrote and called it a harbour.").units;
    expect(said.map(({ key }) => key)).toEqual(["e:norway", "w:harbour"]);
  });

  it("tells calling somebody from calling something by a name, and from calling on somebody", () => {
    expect(axes("Norway called Sweden.")).toEqual(["call"]);
    expect(axes("Norway called the plan weak.")).toEqual(["propose"]);
    expect(axes("Norway called Sweden's plan weak.")).toEqual(["propose"]);
    expect(axes("Norway called on Sweden to sign.")).toEqual(["demand", "sign"]);
  });

  it("knows what an act refuses", () => {
    expect(unit("Norway ordered a pause of strikes.", "a:attack")?.refused).toBe(true);
    expect(unit("Norway rejected the truce.", "a:ceasefire")?.refused).toBe(true);
    expect(unit("Norway accepted the truce.", "a:ceasefire")?.refused).toBe(false);
  });
});

describe("analyse: where and when", () => {
  const kinds = (text: string) => of(text).entities.map(({ key, kind }) => [key, kind]);

  it("takes a capital for the city where something is held there, else for those who govern", () => {
    expect(kinds("They met in Lisbon.")).toEqual([["?lisbon", "place"]]);
    expect(kinds("The Lisbon talks failed.")).toEqual([["?lisbon", "place"]]);
    expect(kinds("The offer pleased Lisbon.")).toEqual([["country-pt", "country"]]);
  });

  it("tells when something was said from when it happened", () => {
    const saying = (text: string) => of(text, "2025-05-07").dates.map((date) => date.saying);
    expect(saying("Anna Berg said on Monday that Norway had signed.")).toEqual([true]);
    expect(saying("Norway signed on Monday.")).toEqual([false]);
  });
});

describe("analyse: what is only possible", () => {
  const hypothetical = (text: string): boolean =>
    of(text).units.some(({ key, scope }) => key === "a:sign" && scope.hypothetical);

  it.each(["Norway may sign.", "Norway is expected to sign.", "If it rains, Norway would sign."])(
    "%s",
    (text) => {
      expect(hypothetical(text)).toBe(true);
    },
  );

  it.each([
    "Sweden urged Norway to sign.",
    "Sweden wants Norway to sign the deal at last.",
    "Sweden demanded that Norway sign.",
    "Norway is still waiting for leave to sign.",
  ])("what somebody is wanted to do: %s", (text) => {
    expect(hypothetical(text)).toBe(true);
  });

  it.each([
    "Norway told Sweden that it had signed.",
    "Norway flew to the Swedish capital and signed.",
    "Sweden insisted that Norway signed.",
    "Sweden asked, and Norway chose to sign.",
  ])("not what is done: %s", (text) => {
    expect(hypothetical(text)).toBe(false);
  });

  it("tells the month from the verb", () => {
    expect(hypothetical("At the May meeting Norway signed.")).toBe(false);
  });
});

describe("analyse: who", () => {
  const doers = (text: string): (string | undefined)[] =>
    of(text)
      .acts.filter(({ unit }) => unit.key === "a:accept")
      .map(({ agents }) => agents[0]?.key);

  it.each([
    ["Norway accepted the offer.", "norway"],
    ["The offer was accepted by Norway.", "norway"],
    ["Norway's acceptance of the offer pleased Sweden.", "norway"],
    ["It was Norway rather than Sweden that accepted the offer.", "norway"],
  ])("%s", (text, doer) => {
    expect(doers(text)).toEqual([doer]);
  });

  it.each([
    ["The offer is acceptable to Norway.", ["norway"]],
    ["Norway did not accept the offer.", ["norway"]],
    ["Norway and Sweden accepted the offer.", ["sweden", "norway"]],
  ])("finds who acts: %s", (text, names) => {
    const act = of(text).acts.find(({ unit }) => unit.key === "a:accept");
    expect(act?.agents.slice(0, act.joint).map(({ key }) => key)).toEqual(names);
  });

  it("does not take the place or the thing behind a passive for whom it is done to", () => {
    const [act] = of("Anna Berg was received in Sweden.").acts;
    expect(act?.patients.map(({ key }) => key)).toEqual(["anna-berg"]);
  });

  it("takes a person for the doer behind he or she, and not a country that stands nearer", () => {
    const [nearest] = of("Anna Berg told Sweden that she had accepted the offer.").acts;
    expect(nearest?.agents[0]?.key).toBe("anna-berg");
  });

  it("leaves whoever is to do one thing out of what another one does", () => {
    expect(doers("Norway expects Sweden to leave and accepted the offer.")).toEqual(["norway"]);
  });

  it("takes nobody for the doer of an act that is only spoken of as a thing", () => {
    const [offer, ...others] = of("Sweden and Norway discussed the offer.").acts;
    expect(others).toEqual([]);
    expect(offer).toMatchObject({ unit: { text: "offer", nominal: true }, agents: [] });
  });

  it.each([
    ["The offer was made by Norway.", ["norway"]],
    ["The offer came from Norway.", ["norway"]],
    ["It was Norway that made the offer.", ["norway"]],
    ["Norway was the one to make the offer.", ["norway"]],
    ["The country that made the offer was Norway.", ["norway"]],
    ["The offer was made by Norway and Sweden.", ["norway", "sweden"]],
    ["Norway, not Sweden, made the offer.", ["norway"]],
    ["The offer was made by Norway, and Sweden asked for time.", ["norway"]],
    ["Norway would not be the one to make the offer.", []],
    ["Sweden read the offer made by Norway.", []],
    ["The offer was real, it was said by Norway.", []],
  ])("knows whom a text points at: %s", (text, names) => {
    expect(of(text).doers.map(({ key }) => key)).toEqual(names);
  });

  it.each([
    ["Only Norway signed.", ["norway"]],
    ["Norway alone signed.", ["norway"]],
    ["Norway was the only country to sign.", ["norway"]],
    ["Norway and Sweden signed.", []],
  ])("knows of whom alone something is said: %s", (text, names) => {
    expect(of(text).alone.map(({ key }) => key)).toEqual(names);
  });

  it("takes an office for whoever held it when the text was published", () => {
    const holder = (published: string): string | undefined =>
      of("Norway's president accepted the offer.", published).entities[0]?.holder;
    expect(holder("2024-06-01")).toBe("anna-berg");
    expect(holder("2025-06-01")).toBe("karl-lund");
  });

  it("finds who is quoted, before and behind the quote", () => {
    expect(of("Anna Berg said the deal was dead.").speaker?.entity.key).toBe("anna-berg");
    expect(of("The deal was dead, according to Anna Berg.").speaker?.entity.key).toBe("anna-berg");
  });
});
