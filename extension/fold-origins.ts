/** Folds reports that have what they say from one place into one entry. */
import type { ReportEntry } from "../src/crossref/types.ts";

/** One independent origin with the reports that carry it. */
export interface OriginGroup {
  origin: string;
  /** The report that is shown: the first that is no copy of an agency's text, else the first. */
  lead: ReportEntry;
  /** The others, by outlet, each outlet once and without the lead's. */
  others: ReportEntry[];
}

/** Groups entries by origin, in the order of each origin's first entry. */
export function foldOrigins(entries: readonly ReportEntry[]): OriginGroup[] {
  const groups = new Map<string, ReportEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.origin);
    if (group) group.push(entry);
    else groups.set(entry.origin, [entry]);
  }
  return [...groups].map(([origin, members]) => {
    const [first] = members;
    const lead = members.find((entry) => entry.wire === null) ?? first;
    if (!lead) throw new Error(`origin ${origin} has no report`);
    const outlets = new Set([lead.outlet]);
    const others = members.filter((entry) => {
      const isNew = !outlets.has(entry.outlet);
      outlets.add(entry.outlet);
      return isNew;
    });
    return { origin, lead, others };
  });
}
