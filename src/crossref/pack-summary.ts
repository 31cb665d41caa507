/** What a pack can know, for the foot of the popup. */
import type { OpenPack } from "../store/claim-store.ts";
import type { PackSummary } from "./types.ts";

/** Sums a pack up; it need not be open. */
export function summarize({ pack }: Pick<OpenPack, "pack">): PackSummary {
  return {
    id: pack.topic.id,
    name: pack.topic.name,
    version: pack.topic.version,
    period: pack.topic.period,
    claims: pack.claims.length,
    reports: pack.reports.length,
    outlets: new Set(pack.reports.map((report) => report.outlet)).size,
    countries: [...new Set(pack.outlets.flatMap(({ country }) => country ?? []))].sort(),
    languages: [...new Set(pack.reports.map((report) => report.lang))].sort(),
  };
}
