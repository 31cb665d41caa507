/** The coverage of a pack as a picture: outlets down, claims across, a mark where one speaks. */
import { compilePack } from "../../src/store/compile.ts";
import type { CompiledPack } from "../../src/store/compiled-pack.ts";
import type { ClaimPack } from "../../src/store/schema.ts";
import { originsOf } from "./pack-stats.ts";

/** Sizes in pixels. */
const COLUMN = 4;
const ROW = 12;
const LABELS = 210;
const BARS = 60;
/** Room for the slanted headings, above and to the right of the last. */
const HEAD = 170;
const OVERHANG = 200;
const GAP = 10;

const STYLE = `
text { font: 10px system-ui, sans-serif; fill: #1f2328 }
.title { font-size: 16px; font-weight: 600 }
.thread { font-weight: 600 }
.country { fill: #59636e }
.paper { fill: #ffffff }
.stripe { fill: #f3f5f7 }
.bar { fill: #8c959f }
.own { fill: #0550ae }
.passed { fill: #80b3e8 }
.denies { fill: #bc4c00 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .country { fill: #9198a1 }
  .paper { fill: #0d1117 }
  .stripe { fill: #161b22 }
  .bar { fill: #656c76 }
  .own { fill: #79c0ff }
  .passed { fill: #1f5a99 }
  .denies { fill: #f0883e }
}`;

interface Row {
  outlet: number;
  name: string;
  country: string;
}

/** Draws the pack as SVG. Every mark names outlet, stance and claim when pointed at. */
export function coveragePicture(pack: ClaimPack): string {
  const compiled = compilePack(pack);
  const rows = rowsOf(compiled);
  const rowAt = new Map(rows.map(({ outlet }, at) => [outlet, at]));
  const columns = columnsOf(compiled);
  const bodyTop = HEAD + BARS + GAP;
  const width = LABELS + columns.width + OVERHANG;
  const height = bodyTop + rows.length * ROW + GAP;
  const marks = compiled.claims.flatMap((claim, at) => {
    const x = columns.at[at] ?? 0;
    const origins = originsOf(claim).size;
    const tall = Math.min(BARS, origins * 5);
    const bar = `<rect class="bar" x="${x}" y="${HEAD + BARS - tall}" width="${COLUMN - 1}" height="${tall}"><title>${escapeXml(`${origins} independent origins: ${claim.statement}`)}</title></rect>`;
    const cells = claim.assertions.map(({ report, denies, origin }) => {
      const outlet = compiled.reports[report]?.outlet ?? -1;
      const row = rows[rowAt.get(outlet) ?? -1];
      const isOwn = pack.reports[report]?.origin.kind === "own" && origin.key.startsWith("outlet:");
      const look = denies ? "denies" : isOwn ? "own" : "passed";
      const y = bodyTop + (rowAt.get(outlet) ?? 0) * ROW + 1;
      const verb = denies ? "denies" : "asserts";
      return `<rect class="${look}" x="${x}" y="${y}" width="${COLUMN - 1}" height="${ROW - 2}"><title>${escapeXml(`${row?.name} ${verb}: ${claim.statement}`)}</title></rect>`;
    });
    return [bar, ...cells];
  });
  const labels = rows.map(({ name, country }, at) => {
    const y = bodyTop + at * ROW;
    const stripe =
      at % 2 === 0 ? `<rect class="stripe" x="0" y="${y}" width="${width}" height="${ROW}"/>` : "";
    return `${stripe}<text x="6" y="${y + 9}"><tspan class="country">${country}</tspan> ${escapeXml(name)}</text>`;
  });
  const headings = columns.threads.map(
    ({ name, x, claims }) =>
      `<text class="thread" x="${x}" y="${HEAD - 8}" transform="rotate(-20 ${x} ${HEAD - 8})">${escapeXml(name)} (${claims})</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(summary(pack, rows))}">`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<text class="title" x="6" y="22">${escapeXml(summary(pack, rows))}</text>`,
    legend(),
    `<text x="6" y="${HEAD + BARS - 4}">independent origins per claim</text>`,
    ...headings,
    ...labels,
    ...marks,
    "</svg>\n",
  ].join("\n");
}

function summary(pack: ClaimPack, rows: readonly Row[]): string {
  const claims = pack.threads.reduce((count, thread) => count + thread.claims.length, 0);
  return `${pack.topic.name}: ${rows.length} outlets down, ${claims} claims across`;
}

function legend(): string {
  const looks = [
    ["own", "own reporting"],
    ["passed", "passes on an agency, outlet or statement"],
    ["denies", "denies"],
  ];
  return looks
    .map(
      ([look, text], at) =>
        `<rect class="${look}" x="${6 + at * 240}" y="32" width="10" height="10"/><text x="${22 + at * 240}" y="41">${text}</text>`,
    )
    .join("");
}

/** Outlets with a report, by country and within it by how much they say. */
function rowsOf(compiled: CompiledPack): Row[] {
  const said = new Map<number, number>();
  for (const { assertions } of compiled.claims) {
    for (const { report } of assertions) {
      const outlet = compiled.reports[report]?.outlet;
      if (outlet !== undefined) said.set(outlet, (said.get(outlet) ?? 0) + 1);
    }
  }
  const byCountry = new Map<string, number>();
  const rows = [...said].map(([outlet, count]): Row => {
    const { name = "", country = null } = compiled.outlets[outlet] ?? {};
    byCountry.set(country ?? "–", (byCountry.get(country ?? "–") ?? 0) + count);
    return { outlet, name, country: country ?? "–" };
  });
  return rows.sort(
    (one, other) =>
      (byCountry.get(other.country) ?? 0) - (byCountry.get(one.country) ?? 0) ||
      one.country.localeCompare(other.country) ||
      (said.get(other.outlet) ?? 0) - (said.get(one.outlet) ?? 0) ||
      one.name.localeCompare(other.name),
  );
}

/** Where each claim's column stands, with a gap between threads. */
function columnsOf(compiled: CompiledPack): {
  at: number[];
  width: number;
  threads: { name: string; x: number; claims: number }[];
} {
  const at: number[] = [];
  const threads: { name: string; x: number; claims: number }[] = [];
  let x = LABELS;
  let current = -1;
  for (const { thread } of compiled.claims) {
    if (thread !== current) {
      if (current >= 0) x += GAP;
      threads.push({ name: compiled.threads[thread] ?? "", x, claims: 0 });
      current = thread;
    }
    const last = threads.at(-1);
    if (last) last.claims++;
    at.push(x);
    x += COLUMN;
  }
  return { at, width: x - LABELS, threads };
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
