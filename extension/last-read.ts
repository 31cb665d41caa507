/**
 * What a page said when the reader was last there: claim ids and slot values, nothing of its text,
 * under a digest of its address, on this device, for 90 days.
 */
import { type SlotValues, slotValuesOf } from "../src/crossref/slot-values.ts";
import type { PageReport } from "../src/crossref/types.ts";
import type { Storage } from "./browser.ts";

/** The part of `browser.storage.local` that this needs. */
export type LocalArea = Pick<Storage.StorageArea, "get" | "set" | "remove">;

/** Slot values by claim id. */
export type ClaimValues = Record<string, SlotValues>;

/** One page as it is kept. */
interface KeptPage {
  /** When the reader was last seen there, in ms since 1970. */
  at: number;
  claims: ClaimValues;
  /** As it was on the visit before that. */
  before?: { at: number; claims: ClaimValues };
}

/** One value that is another than it was. */
export interface ChangedValue {
  slot: string;
  was: string;
  is: string;
}

/** What is different since the visit before. */
export interface SinceLastRead {
  /** When that was, in ms since 1970. */
  at: number;
  /** Claim ids that the page did not make then. */
  fresh: string[];
  /** Claims that it makes still, with the values that changed. */
  changed: { claim: string; values: ChangedValue[] }[];
  /** Claim ids that it made then and does not make now. */
  gone: string[];
}

const PREFIX = "read:";
const DAY = 86_400_000;
/** How long a page is kept. */
const KEPT = 90 * DAY;
/** Within this time a reader is still on the same visit. */
const VISIT = DAY / 48;

/** Notes what a page says now; what it said on an earlier visit stays beside it. */
export async function noteReading(
  area: LocalArea,
  url: string,
  report: PageReport,
  now: number,
): Promise<void> {
  const key = await keyOf(url);
  const kept = (await area.get(key))[key] as KeptPage | undefined;
  const claims = valuesOf(report);
  const sameVisit = kept !== undefined && now - kept.at < VISIT;
  const before = sameVisit ? kept.before : kept && { at: kept.at, claims: kept.claims };
  await area.set({ [key]: { at: now, claims, ...(before ? { before } : {}) } satisfies KeptPage });
  await forgetOld(area, now);
}

/** What changed since the reader's visit before this one; `undefined` where there was none. */
export async function sinceLastRead(
  area: LocalArea,
  url: string,
  report: PageReport,
): Promise<SinceLastRead | undefined> {
  const key = await keyOf(url);
  const before = ((await area.get(key))[key] as KeptPage | undefined)?.before;
  return before && { at: before.at, ...compareReadings(before.claims, valuesOf(report)) };
}

/** Compares two readings of a page claim by claim. */
export function compareReadings(before: ClaimValues, now: ClaimValues): Omit<SinceLastRead, "at"> {
  const changed = Object.entries(now).flatMap(([claim, values]) => {
    const was = before[claim];
    if (!was) return [];
    const slots = [...new Set([...Object.keys(was), ...Object.keys(values)])];
    const differing = slots
      .filter((slot) => was[slot] !== values[slot])
      .map((slot) => ({ slot, was: was[slot] ?? "", is: values[slot] ?? "" }));
    return differing.length > 0 ? [{ claim, values: differing }] : [];
  });
  return {
    fresh: Object.keys(now).filter((claim) => !(claim in before)),
    changed,
    gone: Object.keys(before).filter((claim) => !(claim in now)),
  };
}

function valuesOf(report: PageReport): ClaimValues {
  return Object.fromEntries(report.claims.map((claim) => [claim.claim, slotValuesOf(claim)]));
}

async function forgetOld(area: LocalArea, now: number): Promise<void> {
  const old = Object.entries(await area.get(null)).flatMap(([key, value]) =>
    key.startsWith(PREFIX) && now - (value as KeptPage).at > KEPT ? [key] : [],
  );
  if (old.length > 0) await area.remove(old);
}

/** A page goes by a digest: whoever looks into the storage does not read what the reader read. */
async function keyOf(url: string): Promise<string> {
  const address = new TextEncoder().encode(url.split("#", 1)[0]);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", address));
  const hex = [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0"));
  return PREFIX + hex.join("");
}
