import { describe, expect, it } from "vitest";
import { claimText, pageText } from "../../src/crossref/desk-text.ts";
import { aPageReport } from "../extension/page-report.ts";

const report = aPageReport();
const [disputed, agreed] = report.claims;
if (!disputed || !agreed) throw new Error("the report has two claims");

describe("copy for the desk", () => {
  const text = claimText(disputed, report.article);

  it("has what the page says, who says otherwise, both values, the outlet, the date and the link", () => {
    const [opposed] = disputed.conflicting;
    expect(text).toContain(disputed.sentence);
    expect(text).toContain(disputed.statement);
    for (const part of [opposed?.outlet, opposed?.published, opposed?.url, opposed?.statement]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/ here · .+ there/);
    expect(text).toContain(report.article.title);
    expect(text).toContain(report.article.url);
  });

  it("gives the plain address of a report, which is shorter to read and to type", () => {
    const opposed = disputed.conflicting.map((entry) => ({
      ...entry,
      link: `${entry.url}#:~:text=killed%2021`,
    }));
    const copied = claimText({ ...disputed, conflicting: opposed }, report.article);
    expect(copied).toContain(opposed[0]?.url);
    expect(copied).not.toContain(":~:");
  });

  it("says what is not known: one origin alone, an estimated date, no date to compare with", () => {
    expect(claimText(agreed, report.article)).toContain("not known: whether anybody else reports");
    const [first] = disputed.corroborating;
    if (!first) throw new Error("a report corroborates");
    const unsure = { ...first, publishedEstimated: true, daysFromPage: null };
    const doubtful = claimText({ ...disputed, corroborating: [unsure] }, report.article);
    expect(doubtful).toContain("(date estimated)");
    expect(doubtful).toContain("a date is missing");
  });

  it("has the whole page: totals, every claim, what nothing speaks to, what the page lacks", () => {
    const also = {
      claim: "test/arrested",
      statement: "Police arrested two dockers.",
      thread: "Thread",
      entries: disputed.corroborating,
      origins: 2,
    };
    const whole = pageText({ ...report, alsoReported: [also] });
    expect(whole).toContain("2 claims cross-referenced: 1 in conflict, 1 corroborated");
    for (const { sentence } of [...report.claims, ...report.unmatched]) {
      expect(whole).toContain(sentence);
    }
    expect(whole).toContain("Police arrested two dockers.");
  });

  it("names a pack that was refused, and why", () => {
    const refused = [{ pack: "ferries", reason: "format 1: compile it again" }];
    expect(pageText({ ...report, refused })).toContain("Not used: ferries: format 1");
  });

  it("never rules on truth", () => {
    expect(pageText(report)).not.toMatch(/\b(?:true|false|fake|credib)/i);
  });
});
