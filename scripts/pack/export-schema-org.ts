/** A pack as schema.org claims: each claim with the reports in which it appears. */
import type { Graph, NewsArticle, Claim as SchemaClaim } from "schema-dts";
import type { ClaimPack, Report } from "../../src/store/schema.ts";
import { claimsOf } from "./entries.ts";

/**
 * Gives the pack as JSON-LD with a `Claim` for each claim (https://schema.org/Claim), `appearance`
 * for the reports that assert it and `firstAppearance` for the earliest of them. There is no
 * `ClaimReview`: a pack records who says what, and rates nothing.
 *
 * @param base the IRI under which the ids stand, with a slash at its end.
 */
export function toSchemaOrg(pack: ClaimPack, base: string): Graph {
  const articles = new Map(
    pack.reports.map((report) => [report.id, articleOf(report, pack, base)]),
  );
  const asserting = reportsByClaim(pack);
  const claims = [...claimsOf(pack)].map(({ claim }): SchemaClaim => {
    const reports = asserting.get(claim.id) ?? [];
    const [first] = reports;
    return {
      "@type": "Claim",
      "@id": `${base}${pack.topic.id}/${claim.id}`,
      text: claim.statement,
      inLanguage: "en",
      isPartOf: { "@id": `${base}${pack.topic.id}` },
      ...(typeof claim.when === "string" ? { temporalCoverage: claim.when } : {}),
      ...(typeof claim.when === "object"
        ? { temporalCoverage: `${claim.when.from}/${claim.when.to}` }
        : {}),
      appearance: reports.map(({ id }) => ({ "@id": reportIri(id, pack, base) })),
      ...(first ? { firstAppearance: { "@id": reportIri(first.id, pack, base) } } : {}),
    };
  });
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Dataset",
        "@id": `${base}${pack.topic.id}`,
        name: pack.topic.name,
        description: pack.topic.description,
        version: pack.topic.version,
        temporalCoverage: `${pack.topic.period.from}/${pack.topic.period.to}`,
      },
      ...claims,
      ...articles.values(),
    ],
  };
}

/** The IRI by which a report is named; its address may be that of a copy, and is given apart. */
export function reportIri(id: string, pack: ClaimPack, base: string): string {
  return `${base}${pack.topic.id}/reports/${id}`;
}

function articleOf(report: Report, pack: ClaimPack, base: string): NewsArticle {
  const outlet = pack.outlets.find(({ id }) => id === report.outlet);
  return {
    "@type": "NewsArticle",
    "@id": reportIri(report.id, pack, base),
    headline: report.title,
    url: report.url,
    datePublished: report.published,
    inLanguage: report.lang,
    publisher: {
      "@type": "Organization",
      name: outlet?.name ?? report.outlet,
      ...(outlet ? { url: `https://${outlet.site}/` } : {}),
    },
  };
}

/** The reports that assert each claim, earliest first; one that denies a claim is no appearance. */
function reportsByClaim(pack: ClaimPack): Map<string, Report[]> {
  const byClaim = new Map<string, Report[]>();
  const ordered = [...pack.reports].sort(
    (one, other) => one.published.localeCompare(other.published) || one.id.localeCompare(other.id),
  );
  for (const report of ordered) {
    const claims = report.assertions.filter(({ stance }) => stance === "asserts");
    for (const claim of new Set(claims.map((assertion) => assertion.claim))) {
      byClaim.set(claim, [...(byClaim.get(claim) ?? []), report]);
    }
  }
  return byClaim;
}
