/** A pack as W3C Web Annotations: each assertion as a note on the report that makes it. */
import type { Assertion, ClaimPack, Report } from "../../src/store/schema.ts";
import { assertionsOf, claimsById } from "./entries.ts";

/** A text in an annotation, Web Annotation Data Model §3.2.4. */
export interface TextualBody {
  type: "TextualBody";
  value: string;
  format: "text/plain";
  language: "en";
  purpose: "describing" | "tagging";
}

/** A resource with the role it plays, §4. */
export interface SpecificResource {
  type: "SpecificResource";
  source: string;
  purpose: "linking";
}

/** One assertion, https://www.w3.org/TR/annotation-model/#annotations. */
export interface Annotation {
  id: string;
  type: "Annotation";
  motivation: "linking";
  body: (SpecificResource | TextualBody)[];
  /** The report: its address, language and format (§3.2.1). */
  target: { id: string; type: "Text"; format: "text/html"; language: string };
}

/** A list of annotations, §5.2. */
export interface AnnotationPage {
  "@context": "http://www.w3.org/ns/anno.jsonld";
  id: string;
  type: "AnnotationPage";
  partOf: { id: string; type: "AnnotationCollection"; label: string; total: number };
  startIndex: 0;
  items: Annotation[];
}

/**
 * Gives every assertion as an annotation whose target is the report and whose body is the claim,
 * the report's statement in our words, and "asserts" or "denies" as a tag.
 *
 * @param base the IRI under which the ids stand, with a slash at its end.
 */
export function toAnnotations(pack: ClaimPack, base: string): AnnotationPage {
  const claims = claimsById(pack);
  const collection = `${base}${pack.topic.id}/annotations`;
  const items = [...assertionsOf(pack)].map(({ report, assertion, path }) => {
    const statement = assertion.says ?? claims.get(assertion.claim)?.statement ?? assertion.claim;
    const id = `${collection}/${report.id}/${path.at(-1)}`;
    return annotationOf(report, assertion, statement, id, `${base}${pack.topic.id}/`);
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${collection}/page`,
    type: "AnnotationPage",
    partOf: {
      id: collection,
      type: "AnnotationCollection",
      label: pack.topic.name,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
}

function annotationOf(
  report: Report,
  assertion: Assertion,
  statement: string,
  id: string,
  claims: string,
): Annotation {
  const value = assertion.who === undefined ? statement : `${assertion.who}: ${statement}`;
  return {
    id,
    type: "Annotation",
    motivation: "linking",
    body: [
      { type: "SpecificResource", source: `${claims}${assertion.claim}`, purpose: "linking" },
      { type: "TextualBody", value, format: "text/plain", language: "en", purpose: "describing" },
      {
        type: "TextualBody",
        value: assertion.stance,
        format: "text/plain",
        language: "en",
        purpose: "tagging",
      },
    ],
    target: { id: report.url, type: "Text", format: "text/html", language: report.lang },
  };
}
