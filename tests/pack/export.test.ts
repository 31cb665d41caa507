/**
 * The exports keep to the published shapes: schema.org's vocabulary (its types also come with
 * `schema-dts`, so the compiler checks them) and the W3C Web Annotation Data Model.
 */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toAnnotations } from "../../scripts/pack/export-annotations.ts";
import { toSchemaOrg } from "../../scripts/pack/export-schema-org.ts";
import { aClaim, aPack, aReport } from "../builders.ts";

const BASE = "https://packs.example/";

const pack = aPack({
  claims: [
    aClaim({ id: "truce", statement: "A truce was agreed.", when: "2025-04-19" }),
    aClaim({ id: "span", when: { from: "2025-04-01", to: "2025-04-30" } }),
  ],
  reports: [
    aReport({ id: "late", outlet: "post", published: "2025-04-21", claims: ["truce", "span"] }),
    aReport({ id: "early", outlet: "herald", published: "2025-04-19", claims: ["truce"] }),
    aReport({
      id: "denial",
      outlet: "wire",
      published: "2025-04-18",
      assertions: [
        { claim: "truce", stance: "denies", who: "Marta", says: "There was no truce at all." },
      ],
    }),
  ],
});

const iri = z.url();
const idReference = z.strictObject({ "@id": iri });
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** https://schema.org/Claim, /NewsArticle and /Dataset, with the properties that we give. */
const SchemaOrgGraph = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@graph": z.array(
    z.discriminatedUnion("@type", [
      z.strictObject({
        "@type": z.literal("Dataset"),
        "@id": iri,
        name: z.string(),
        description: z.string(),
        version: z.string(),
        temporalCoverage: z.string(),
      }),
      z.strictObject({
        "@type": z.literal("Claim"),
        "@id": iri,
        text: z.string(),
        inLanguage: z.string(),
        isPartOf: idReference,
        temporalCoverage: z.string().optional(),
        appearance: z.array(idReference),
        firstAppearance: idReference.optional(),
      }),
      z.strictObject({
        "@type": z.literal("NewsArticle"),
        "@id": iri,
        headline: z.string().min(1),
        url: iri,
        datePublished: isoDate,
        inLanguage: z.string(),
        publisher: z.strictObject({
          "@type": z.literal("Organization"),
          name: z.string(),
          url: iri,
        }),
      }),
    ]),
  ),
});

/** https://www.w3.org/TR/annotation-vocab/#named-individuals, motivations and purposes. */
const motivation = z.enum(
  "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging".split(
    " ",
  ) as [string, ...string[]],
);

/** https://www.w3.org/TR/annotation-model/: §3.1 annotations, §3.2 bodies and targets, §5 pages. */
const Page = z.strictObject({
  "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
  id: iri,
  type: z.literal("AnnotationPage"),
  partOf: z.strictObject({
    id: iri,
    type: z.literal("AnnotationCollection"),
    label: z.string(),
    total: z.int().nonnegative(),
  }),
  startIndex: z.int().nonnegative(),
  items: z.array(
    z.strictObject({
      id: iri,
      type: z.literal("Annotation"),
      motivation,
      body: z.array(
        z.discriminatedUnion("type", [
          z.strictObject({
            type: z.literal("TextualBody"),
            value: z.string().min(1),
            format: z.string(),
            language: z.string(),
            purpose: motivation,
          }),
          z.strictObject({
            type: z.literal("SpecificResource"),
            source: iri,
            purpose: motivation,
          }),
        ]),
      ),
      target: z.strictObject({
        id: iri,
        type: z.enum(["Dataset", "Image", "Video", "Sound", "Text"]),
        format: z.string(),
        language: z.string(),
      }),
    }),
  ),
});

describe("toSchemaOrg", () => {
  const graph = SchemaOrgGraph.parse(toSchemaOrg(pack, BASE))["@graph"];
  const truce = graph.find((node) => node["@id"] === `${BASE}test/truce`);

  it("lists the reports that assert a claim, the earliest as its first appearance", () => {
    expect(truce).toMatchObject({
      text: "A truce was agreed.",
      temporalCoverage: "2025-04-19",
      appearance: [{ "@id": `${BASE}test/reports/early` }, { "@id": `${BASE}test/reports/late` }],
      firstAppearance: { "@id": `${BASE}test/reports/early` },
    });
  });

  it("refers to no node that it does not give", () => {
    const given = new Set(graph.map((node) => node["@id"]));
    const named = JSON.stringify(graph).match(/(?<="@id":")[^"]+/g) ?? [];
    expect(named.filter((id) => !given.has(id))).toEqual([]);
  });

  it("rates nothing", () => {
    expect(JSON.stringify(graph)).not.toMatch(/Review|Rating/);
  });
});

describe("toAnnotations", () => {
  const page = Page.parse(toAnnotations(pack, BASE));

  it("has one annotation for each assertion, each under its own id", () => {
    expect(page.partOf.total).toBe(4);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(4);
  });

  it("links a denial to its claim, with who says so and a tag", () => {
    const denial = page.items.find(({ target }) => target.id.endsWith("/denial"));
    expect(denial?.body).toEqual([
      { type: "SpecificResource", source: `${BASE}test/truce`, purpose: "linking" },
      expect.objectContaining({
        value: "Marta: There was no truce at all.",
        purpose: "describing",
      }),
      expect.objectContaining({ value: "denies", purpose: "tagging" }),
    ]);
  });
});
