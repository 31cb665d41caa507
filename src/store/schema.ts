/**
 * The claim pack: the one definition of its format.
 *
 * From these schemas come the TypeScript types, the JSON Schema in `assets/` and the validation.
 * Only tools import this file (build, command line, `pack:check`); what runs in the browser imports
 * its types alone, so that the schema library never reaches a page.
 *
 * Ids are unique within their pack; at run time they are prefixed by the pack's id
 * (`peace-talks/sumy-toll-35`), so several packs can be loaded together.
 */
import { z } from "zod";

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, "an id has lower-case letters, digits and hyphens only");

/** ISO 8601 date, to the precision known: `2025`, `2025-04` or `2025-04-13`. */
const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD");

/** A day, or a span of days with both ends included. */
const when = z.union([isoDate, z.strictObject({ from: isoDate, to: isoDate })]);

const sentence = z.string().min(8);

/** A weighted word or phrase that speaks for or against the topic; weights are positive. */
const SignatureTermSchema = z.strictObject({
  text: z
    .string()
    .min(2)
    .regex(/^[^\p{Lu}]+$/u, "a term of the signature is written in lower case"),
  weight: z.number().positive().max(10),
  /** Terms of one group count once: three spellings of one name are one piece of evidence. */
  group: id.optional(),
});

/** How the gate tells that a page is about the topic. */
const SignatureSchema = z.strictObject({
  /** Evidence for the topic, in any language. */
  for: z.array(SignatureTermSchema).min(1),
  /** Evidence for another subject with the same people (other talks, other wars). */
  against: z.array(SignatureTermSchema),
  /** The score from which a page is on the topic; see `extension/content/gate`. */
  threshold: z.number().positive(),
});

export const TopicSchema = z.strictObject({
  id,
  name: z.string(),
  description: z.string(),
  version: z.string(),
  period: z.strictObject({ from: isoDate, to: isoDate }),
  languages: z.array(z.string()).min(1),
  /** Where an editor edits the pack, shown with "about this claim". */
  homepage: z.url().optional(),
  signature: SignatureSchema,
});

const OfficeTenureSchema = z.strictObject({
  /** Entity id of the office (kind `office`). */
  office: id,
  from: isoDate,
  to: isoDate.optional(),
  /** A public page where the dates can be looked up; an encyclopaedia's article will do. */
  source: z.url("a term of office names as its source a page where its dates can be looked up"),
});

export const EntitySchema = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(["person", "office", "country", "place", "organisation", "document", "event"]),
  /** Every other spelling a page may use, in any script. */
  spellings: z.array(z.string()).default([]),
  /** Names that stand for it in news prose but also mean something else: "Moscow", "Bankova". */
  metonyms: z.array(z.string()).default([]),
  /** Adjective and demonym forms: "Russian", "Kremlin's". */
  adjectives: z.array(z.string()).default([]),
  /** For a place: where it lies. For a person, office or organisation: whom it speaks for. */
  partOf: id.optional(),
  /** For a person: the posts held, with their dates. */
  offices: z.array(OfficeTenureSchema).default([]),
});

export const OutletSchema = z.strictObject({
  id,
  name: z.string(),
  /** The outlet's site, as a host name: "bbc.co.uk". */
  site: z.string(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  kind: z.enum([
    "agency",
    "newspaper",
    "broadcaster",
    "magazine",
    "site",
    "state-media",
    "government",
    "organisation",
    "think-tank",
    "aggregator",
    "blog",
  ]),
  /** Owner group, where known: outlets of one group are not independent of each other. */
  owner: z.string().optional(),
});

/** A statement, post or document that several reports pass on: one origin, however many carry it. */
export const OriginSchema = z.strictObject({
  id,
  kind: z.enum(["statement", "post", "document", "interview", "broadcast"]),
  name: z.string(),
  /** Entity id of whoever made it, where the pack has it. */
  by: z.string().optional(),
  date: isoDate.optional(),
  url: z.url().optional(),
});

/** Where a report has what it says from. */
const ReportOriginSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("own") }),
  /** It republishes an agency's text; `agency` is an outlet id. */
  z.strictObject({ kind: z.literal("wire"), agency: id, basis: z.string().optional() }),
  /** It passes on one statement, post or document; `of` is an origin id. */
  z.strictObject({ kind: z.literal("passes-on"), of: id }),
  /** It relays another outlet's own reporting; `outlet` is an outlet id. */
  z.strictObject({ kind: z.literal("relays"), outlet: id }),
]);

export const FigureSchema = z.strictObject({
  value: z.number(),
  /** What is counted, as a plain noun: "killed", "injured", "days", "percent", "USD". */
  unit: z.string(),
  qualifier: z.enum(["exactly", "about", "at-least", "more-than", "at-most", "fewer-than"]),
  /** The date the figure stands for: two counts with different dates do not conflict. */
  asOf: isoDate.optional(),
  counted: z.enum(["verified", "estimated", "claimed"]).optional(),
  /** What the count takes in where that is contested: "Ukrainian servicemen", "Donetsk region". */
  scope: z.string().optional(),
});

/** One to four words; half a surrogate pair could not be put into an address. */
const fewWords = z
  .string()
  .regex(
    /^[^\s\p{Cs}]+(?: [^\s\p{Cs}]+){0,3}$/u,
    "an end of a passage is one to four words, as the report has them, with single spaces between",
  );

/** First and last words of the passage, just enough to find it; never a sentence. */
const PassageSchema = z.strictObject({
  from: fewWords,
  /** Without it only the first words are marked. */
  to: fewWords.optional(),
});

export const AssertionSchema = z.strictObject({
  claim: id,
  stance: z.enum(["asserts", "denies"]),
  /** Who says so inside the report; absent where the outlet says it in its own voice. */
  who: z.string().optional(),
  /** The report's statement in our words, where it is not simply the claim's. */
  says: sentence.optional(),
  /** The report's own figure, where it differs from the claim's. */
  figure: FigureSchema.optional(),
  /** Origin of this assertion where it is not the report's: an origin id. */
  origin: id.optional(),
  /** Where in the report it stands, for links that open the report there. */
  at: PassageSchema.optional(),
});

export const ReportSchema = z.strictObject({
  id,
  outlet: id,
  title: z.string().min(1),
  url: z.url(),
  /**
   * `copy`: the link leads to a copy or archive of the report, not to the outlet's own page.
   * `outlet`: no page of the report can be linked to; the link leads to the outlet's site.
   */
  urlKind: z.enum(["original", "copy", "outlet"]).default("original"),
  published: isoDate,
  /** How the date is known where the page does not give it; present means: an estimate. */
  publishedBasis: z.string().optional(),
  lang: z.string(),
  origin: ReportOriginSchema,
  assertions: z.array(AssertionSchema).min(1),
});

export const ClaimSchema = z.strictObject({
  id,
  /** One atomic, self-contained statement. */
  statement: sentence,
  kind: z.enum(["event", "statement", "position", "figure", "prediction", "denial"]),
  /** Entity ids of those who act or speak in it. */
  who: z.array(id).default([]),
  where: z.array(id).default([]),
  when: when.optional(),
  figures: z.array(FigureSchema).default([]),
  /** The same claim as real pages word it. */
  paraphrases: z.array(sentence).default([]),
  /** How a page would word what cannot hold together with it. */
  counterStatements: z.array(sentence).default([]),
});

export const DisputeSchema = z.strictObject({
  id,
  question: z.string(),
  /** `superseded`: the positions differ by date of counting and do not conflict. */
  kind: z.enum(["figure", "polarity", "attribution", "actor", "place", "date", "superseded"]),
  positions: z
    .array(
      z.strictObject({
        /** Two or three words for the popup: "accepted", "35 killed". */
        label: z.string(),
        claims: z.array(id).min(1),
        /** For `superseded`: the day this count stood. */
        asOf: isoDate.optional(),
      }),
    )
    .min(2),
  note: z.string(),
});

/** Two claims that look opposed and can both hold. */
export const CompatibleSchema = z.strictObject({
  claims: z.tuple([id, id]),
  because: z.enum([
    "other-date",
    "scope",
    "territory",
    "way-of-counting",
    "partial",
    "proposal",
    "attribution",
    "rounding",
  ]),
  note: sentence,
});

/** Claims of one thread of events: "ceasefire", "minerals", "strikes". */
export const ThreadSchema = z.strictObject({
  id,
  name: z.string(),
  claims: z.array(ClaimSchema),
  disputes: z.array(DisputeSchema),
  compatible: z.array(CompatibleSchema),
});

/** A whole pack. On disk it may be one file of this shape or a folder whose files add up to it. */
export const ClaimPackSchema = z.strictObject({
  topic: TopicSchema,
  entities: z.array(EntitySchema),
  outlets: z.array(OutletSchema),
  origins: z.array(OriginSchema),
  reports: z.array(ReportSchema),
  threads: z.array(ThreadSchema),
});

export type ClaimPack = z.infer<typeof ClaimPackSchema>;
export type Topic = z.infer<typeof TopicSchema>;
export type TopicSignature = z.infer<typeof SignatureSchema>;
export type Entity = z.infer<typeof EntitySchema>;
export type Outlet = z.infer<typeof OutletSchema>;
export type Origin = z.infer<typeof OriginSchema>;
export type Report = z.infer<typeof ReportSchema>;
export type Assertion = z.infer<typeof AssertionSchema>;
/** Where in a report something stands: the first words of the passage, and its last. */
export type Passage = z.infer<typeof PassageSchema>;
export type Claim = z.infer<typeof ClaimSchema>;
export type ClaimFigure = z.infer<typeof FigureSchema>;
export type Dispute = z.infer<typeof DisputeSchema>;
export type Compatible = z.infer<typeof CompatibleSchema>;
/** A day or a span of days, ISO 8601, both ends included. */
export type When = z.infer<typeof when>;
