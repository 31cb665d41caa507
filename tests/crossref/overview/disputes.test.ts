import { describe, expect, it } from "vitest";
import {
  compatiblesOf,
  type DisputeView,
  disputesOf,
} from "../../../src/crossref/overview/disputes.ts";
import { type Timeline, timelineOf } from "../../../src/crossref/overview/timeline.ts";
import { aStrike, aStrikeReport } from "./strike.ts";

function questionOf(id: string, published: string | null = "2025-04-14"): DisputeView {
  const view = disputesOf(aStrike(), aStrikeReport(published)).find(
    (dispute) => dispute.id === `test/${id}`,
  );
  if (!view) throw new Error(`no question ${id}`);
  return view;
}

describe("questions", () => {
  it("keep a count's order in time, and put the answer with most origins first elsewhere", () => {
    expect(questionOf("toll").positions.map(({ label }) => label)).toEqual([
      "21 killed",
      "35 killed",
    ]);
    const answers = questionOf("answer").positions.map(({ label, origins }) => [label, origins]);
    expect(answers).toEqual([
      ["rejected", 1],
      ["accepted", 1],
    ]);
  });

  it("say who holds a position since when, and who denies it", () => {
    const [early, late] = questionOf("toll").positions;
    expect(early).toMatchObject({ since: "2025-04-13", until: "2025-04-13", origins: 1 });
    expect(late).toMatchObject({ since: "2025-04-14", until: "2025-04-15", origins: 2 });
    expect(late?.reports.map(({ outlet }) => outlet).sort()).toEqual(["Alpha", "Beta", "Gamma"]);
    const accepted = questionOf("answer").positions.find(({ label }) => label === "accepted");
    expect(accepted?.deniedBy.map(({ outlet, who }) => [outlet, who])).toEqual([
      ["Gamma", "A spokesman"],
    ]);
  });

  it("name what is counted, and find nothing to count in answers", () => {
    expect(questionOf("toll").unit).toBe("killed");
    expect(questionOf("answer").unit).toBeNull();
  });

  it("mark the positions of the page and put its questions first", () => {
    expect(questionOf("toll").positions.map(({ onPage }) => onPage)).toEqual([false, true]);
    expect(disputesOf(aStrike(), null).every(({ onPage }) => !onPage)).toBe(true);
    expect(disputesOf(aStrike(), aStrikeReport())[0]?.onPage).toBe(true);
  });

  it("give each pair that is no conflict once, with its reason", () => {
    const pairs = compatiblesOf(aStrike(), aStrikeReport());
    expect(pairs).toMatchObject([
      {
        statements: ["Kyiv accepted the pause.", "Kyiv weighed the pause for a week."],
        because: "other-date",
        onPage: true,
      },
    ]);
  });
});

describe("a question over time", () => {
  const iso = (day: number) => new Date(day).toISOString().slice(0, 10);

  function timeline(id: string, published: string | null = "2025-04-14"): Timeline {
    const view = timelineOf(questionOf(id, published), published);
    if (!view) throw new Error(`nothing dated on ${id}`);
    return view;
  }

  it("steps from count to count on the days that they stood", () => {
    expect(timeline("toll").steps.map(({ day, value }) => [iso(day), value])).toEqual([
      ["2025-04-13", 21],
      ["2025-04-14", 35],
    ]);
    expect(timeline("answer").steps).toEqual([]);
  });

  it("marks reports of one day and figure together and counts their origins", () => {
    const marks = timeline("toll").marks.map(({ day, figure, reports, origins, estimated }) => [
      iso(day),
      figure?.value,
      reports.length,
      origins,
      estimated,
    ]);
    expect(marks).toEqual([
      ["2025-04-13", 21, 1, 1, false],
      ["2025-04-14", 35, 2, 1, false],
      ["2025-04-15", 35, 1, 1, false],
    ]);
  });

  it("has the article at its day and on its position", () => {
    expect(timeline("toll").page).toEqual({
      day: Date.parse("2025-04-14"),
      places: [{ position: 1, value: 35 }],
    });
  });

  it("reaches out to an article soon after, and leaves out one of another year", () => {
    expect(iso(timeline("toll", "2025-05-01").to)).toBe("2025-05-01");
    const late = timeline("toll", "2026-05-01");
    expect(late.page).toBeNull();
    expect(iso(late.to)).toBe("2025-04-15");
  });

  it("has no article where its day is unknown", () => {
    expect(timeline("toll", null).page).toBeNull();
  });

  it("is nothing where no report is dated", () => {
    const question = questionOf("toll");
    const silent = {
      ...question,
      positions: question.positions.map((p) => ({ ...p, reports: [] })),
    };
    expect(timelineOf(silent, "2025-04-14")).toBeNull();
  });
});
