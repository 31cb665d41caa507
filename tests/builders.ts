/** Builders for the objects of the engine: a test names only what it is about. */
import type { Article, Block } from "../src/article/types.ts";
import type { ReportEntry } from "../src/crossref/types.ts";
import { type ClaimStore, openStore } from "../src/store/claim-store.ts";
import { compilePack } from "../src/store/compile.ts";
import type {
  Claim,
  ClaimPack,
  Compatible,
  Dispute,
  Entity,
  Outlet,
  Report,
} from "../src/store/schema.ts";

export function aClaim(of: Partial<Claim> & { id: string }): Claim {
  return {
    statement: `Statement of ${of.id}.`,
    kind: "event",
    who: [],
    where: [],
    figures: [],
    paraphrases: [],
    counterStatements: [],
    ...of,
  };
}

export function anOutlet(of: Partial<Outlet> & { id: string }): Outlet {
  return { name: of.id, site: `${of.id}.example`, country: "GB", kind: "newspaper", ...of };
}

/** A report that asserts the claims named; say more through `assertions`. */
export function aReport(
  of: Partial<Report> & { id: string; outlet: string; claims?: string[] },
): Report {
  const { claims = [], ...rest } = of;
  return {
    title: `Title of ${of.id}`,
    url: `https://${of.outlet}.example/${of.id}`,
    urlKind: "original",
    published: "2025-04-18",
    lang: "en",
    origin: { kind: "own" },
    assertions: claims.map((claim) => ({ claim, stance: "asserts" })),
    ...rest,
  };
}

export function anEntity(of: Partial<Entity> & { id: string; name: string }): Entity {
  return { kind: "person", spellings: [], metonyms: [], adjectives: [], offices: [], ...of };
}

/** A pack of one thread; outlets are made for the reports that name one. */
export function aPack(of: {
  claims: Claim[];
  reports?: Report[];
  outlets?: Outlet[];
  disputes?: Dispute[];
  compatible?: Compatible[];
  entities?: Entity[];
  origins?: ClaimPack["origins"];
  id?: string;
}): ClaimPack {
  const { reports = [], outlets = [] } = of;
  const named = new Set(outlets.map((outlet) => outlet.id));
  const others = [...new Set(reports.map((report) => report.outlet))].filter(
    (id) => !named.has(id),
  );
  return {
    topic: {
      id: of.id ?? "test",
      name: "Test talks",
      description: "A pack for a test.",
      version: "1",
      period: { from: "2025-01-01", to: "2025-12-31" },
      languages: ["en"],
      signature: { for: [{ text: "peace talks", weight: 1 }], against: [], threshold: 1 },
    },
    entities: of.entities ?? [],
    outlets: [...outlets, ...others.map((id) => anOutlet({ id }))],
    origins: of.origins ?? [],
    reports,
    threads: [
      {
        id: "thread",
        name: "Thread",
        claims: of.claims,
        disputes: of.disputes ?? [],
        compatible: of.compatible ?? [],
      },
    ],
  };
}

/** The store of such a pack. */
export function aStore(of: Parameters<typeof aPack>[0]): ClaimStore {
  return openStore([compilePack(aPack(of))]);
}

export function anArticle(of: Partial<Article> & { text?: string } = {}): Article {
  const { text = "", ...rest } = of;
  const blocks: Block[] = text
    .split("\n")
    .filter(Boolean)
    .map((line) => ({ kind: "paragraph", text: line }));
  return {
    title: "A title",
    outlet: "The Page",
    url: "https://page.example/article",
    published: "2025-04-18",
    lang: "en",
    blocks,
    credit: null,
    ...rest,
  };
}

export function anEntry(of: Partial<ReportEntry> & { report: string }): ReportEntry {
  return {
    outlet: of.report,
    country: null,
    title: "A title",
    url: `https://example.org/${of.report}`,
    link: of.url ?? `https://example.org/${of.report}`,
    published: "2025-04-18",
    publishedEstimated: false,
    daysFromPage: 0,
    who: null,
    wire: null,
    origin: `outlet:${of.report}`,
    originName: of.report,
    statement: "A statement.",
    claim: "test/claim",
    reason: [],
    ...of,
  };
}
