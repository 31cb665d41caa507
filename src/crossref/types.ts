/** The cross-reference of one page: what the popup, the highlights and the command line show. */
import type { Label, Reason, Stance } from "../match/types.ts";
import type { RefusedPack } from "../store/claim-store.ts";

/** One report beside a claim of the page. */
export interface ReportEntry {
  /** Report id with its pack's prefix. */
  report: string;
  outlet: string;
  /** ISO 3166 country of the outlet, where known. */
  country: string | null;
  title: string;
  /** The report's plain address. */
  url: string;
  /** The address that opens the report where it says this; `url` where the pack has no passage. */
  link: string;
  /** ISO 8601 date, to the precision known. */
  published: string;
  /** The date was inferred, not read off the report. */
  publishedEstimated: boolean;
  /** Days from the page's publication to the report's; `null` where the page has no date. */
  daysFromPage: number | null;
  /** Who says so inside the report; `null` where the outlet does in its own voice. */
  who: string | null;
  /** Agency whose text it republishes, if any. */
  wire: string | null;
  /** Reports with the same key have what they say from the same place. */
  origin: string;
  /** The origin in words: "Reuters", "Rubio's remarks in Paris", "own reporting of BBC". */
  originName: string;
  /** What the report states, in the pack's words. */
  statement: string;
  /** The claim by which the report stands here. */
  claim: string;
  /** Why it stands on this side. */
  reason: Reason[];
}

/** A sentence of the page with the claim it makes and the reports that speak to it. */
export interface PageClaim {
  /** Stable within the page: sentence index and claim id. */
  id: string;
  sentence: string;
  /** Sentence index, as in `Sentence.index`. */
  index: number;
  /** Where the sentence stands: block index and offsets in the block's text. */
  block: number;
  start: number;
  end: number;
  /** Claim id with its pack's prefix. */
  claim: string;
  statement: string;
  /** Thread of events that the claim belongs to, as named in the pack. */
  thread: string;
  /** 0..1, see `Judgement.score`. */
  score: number;
  /** How the sentence stands to the claim. */
  stance: Stance;
  reasons: Reason[];
  corroborating: ReportEntry[];
  conflicting: ReportEntry[];
  /** Looks opposed, can both hold. */
  differing: ReportEntry[];
  /** This very article, or another copy of it, where the pack has it. */
  sameArticle: ReportEntry[];
  /** Independent origins on each side. */
  origins: { corroborating: number; conflicting: number; differing: number };
  /** Further sentences of the page that make the same claim, in page order. */
  repeats: SentencePlace[];
  /** The questions on which the pack has this claim as one of several answers. */
  positions: QuestionPosition[];
  /** Where the claim can be looked up and contested. */
  source: ClaimSource;
}

/** Where a sentence stands in the article. */
export interface SentencePlace {
  /** Sentence index, as in `Sentence.index`. */
  index: number;
  /** Block index, and offsets in the block's text. */
  block: number;
  start: number;
  end: number;
}

/** A claim as one answer to a disputed question. */
export interface QuestionPosition {
  /** Dispute id with its pack's prefix. */
  dispute: string;
  question: string;
  /** This claim's answer in two or three words. */
  label: string;
}

/** Where a claim stands in its pack, for a reader who doubts it. */
export interface ClaimSource {
  /** Name of the pack. */
  pack: string;
  /** File and line in the pack ("threads/strikes.json:12"); `null` where the build does not know. */
  place: string | null;
  /** Where the pack is edited, if it says. */
  homepage: string | null;
}

/** What others report of the event in the days before the page, and the page does not have. */
export interface AlsoReported {
  /** Claim id with its pack's prefix. */
  claim: string;
  statement: string;
  /** Thread of events, as named in the pack. */
  thread: string;
  entries: ReportEntry[];
  /** Independent origins of the entries; at least two. */
  origins: number;
}

/** How a page's claim stands among the reports; decides highlight, badge and totals. */
export type Standing = "corroborated" | "conflicting" | "both" | "mentioned";

/** A checkable sentence that nothing in the pack speaks to. */
export interface UnmatchedSentence {
  index: number;
  sentence: string;
  /** 0..1, how checkable the sentence is. */
  checkworthiness: number;
}

export interface Totals {
  claims: number;
  /** Claims with at least one corroborating report and none in conflict. */
  corroborated: number;
  /** Claims with at least one conflicting report. */
  conflicting: number;
  /** Claims that only differ from other reports, or are only mentioned by them. */
  mentioned: number;
  /** Of the corroborated claims those with one independent origin. */
  singleSource: number;
  /** Checkable sentences that nothing in the pack speaks to. */
  unmatched: number;
  /** Outlets and independent origins over all claims. */
  outlets: number;
  origins: number;
}

/** The cross-reference of one article. */
export interface PageReport {
  article: {
    title: string;
    outlet: string;
    url: string;
    published: string | null;
    lang: string;
    onTopic: boolean;
    topicScore: number;
  };
  /** In page order. */
  claims: PageClaim[];
  /** What others report of the same events and the page lacks, from most origins to fewest. */
  alsoReported: AlsoReported[];
  unmatched: UnmatchedSentence[];
  totals: Totals;
  /** What the loaded packs can know. */
  packs: PackSummary[];
  /** Packs that were refused whole, with the reason; the others are used. */
  refused: RefusedPack[];
}

/** What a pack covers, shown at the foot of the popup. */
export interface PackSummary {
  id: string;
  name: string;
  version: string;
  period: { from: string; to: string };
  claims: number;
  reports: number;
  outlets: number;
  /** Outlets' countries, ISO 3166, in the order of their codes. */
  countries: string[];
  languages: string[];
}

/** One line of `second-source stance`. */
export interface StanceLine {
  id: string;
  label: Label;
  score: number;
  reasons: Reason[];
}
