/**
 * What changed on a page since the reader last read it. Of each page only claim ids and slot values
 * are kept, under a hash of its address, on this device, and for 90 days at the most.
 */
import { type SlotValues, slotValuesOf } from "../src/crossref/slot-values.ts";
import type { PageClaim } from "../src/crossref/types.ts";
import type { Storage } from "./browser.ts";

/** The claims of a page by claim id, each with what it said. */
export type Snapshot = Record<string, SlotValues>;

/** What is kept of a page. */
export interface Reading {
  /** The page as the reader left it before this visit; as first seen, where this is the first. */
  before: Snapshot;
  /** When that was, in ms since 1970. */
  beforeAt: number;
  /** The page as last shown. */
  latest: Snapshot;
  at: number;
}

/** A value that a claim has now and had otherwise before. */
export interface SlotChange {
  /** As in {@link SlotValues}. */
  slot: string;
  was: string;
  now: string;
}

/** What is new on a page, claim by claim. */
export interface News {
  /** `PageClaim.id` of each claim that was not there. */
  fresh: ReadonlySet<string>;
  /** By `PageClaim.id`; what changed. */
  changed: ReadonlyMap<string, readonly SlotChange[]>;
  /** Claims that are there no longer, with what they said. */
  gone: readonly { claim: string; values: SlotValues }[];
}

/** The part of `browser.storage.local` that readings need. */
export type ReadingArea = Pick<Storage.StorageArea, "get" | "set" | "remove">;

/** A page opened again within this time is still the same visit, in ms. */
export const VISIT = 30 * 60_000;
/** How long a reading is kept, in ms. */
export const KEPT = 90 * 86_400_000;

const PREFIX = "read:";

/** The claims of a page as they are kept. */
export function snapshotOf(claims: readonly PageClaim[]): Snapshot {
  const snapshot: Snapshot = {};
  for (const claim of claims) snapshot[claim.claim] ??= slotValuesOf(claim);
  return snapshot;
}

/**
 * Compares a page with what it was. A claim that took the place of one to which the pack relates it
 * is a change of that claim: a toll of 35 where there was one of 34. A slot that only one of the two
 * wordings fills is no change.
 */
export function newsOf(before: Snapshot, claims: readonly PageClaim[]): News {
  const here = new Set(claims.map(({ claim }) => claim));
  const missing = new Set(Object.keys(before).filter((claim) => !here.has(claim)));
  const fresh = new Set<string>();
  const changed = new Map<string, readonly SlotChange[]>();
  for (const claim of claims) {
    const related = before[claim.claim] ? claim.claim : predecessorOf(claim, missing);
    const was = related === undefined ? undefined : before[related];
    if (related === undefined || was === undefined) {
      fresh.add(claim.id);
      continue;
    }
    missing.delete(related);
    const changes = changesBetween(was, slotValuesOf(claim));
    if (changes.length > 0) changed.set(claim.id, changes);
    else if (related !== claim.claim) fresh.add(claim.id);
  }
  const gone = [...missing].map((claim) => ({ claim, values: before[claim] ?? {} }));
  return { fresh, changed, gone };
}

/** The claim that was there before and that the pack sets beside this one. */
function predecessorOf(claim: PageClaim, missing: ReadonlySet<string>): string | undefined {
  const beside = [...claim.conflicting, ...claim.differing];
  return beside.find((entry) => missing.has(entry.claim))?.claim;
}

/** Which side the page takes shows in how the claim stands; it is not told twice. */
const SILENT = new Set(["stance"]);

function changesBetween(was: SlotValues, now: SlotValues): SlotChange[] {
  return Object.keys(now).flatMap((slot) => {
    const [before, after] = [was[slot], now[slot]];
    if (before === undefined || after === undefined || SILENT.has(slot)) return [];
    return isSame(before, after) ? [] : [{ slot, was: before, now: after }];
  });
}

/** Whether two values say the same: the same numbers, or without numbers the same words. */
function isSame(one: string, other: string): boolean {
  const numbers = (value: string) => value.match(/\d+(?:[.,]\d+)*/g)?.join(" ");
  const [a, b] = [numbers(one), numbers(other)];
  if (a !== undefined && b !== undefined) return a === b;
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Notes that the reader reads a page now, and gives what was kept of it.
 *
 * @param now in ms since 1970
 */
export async function noteReading(
  area: ReadingArea,
  url: string,
  claims: readonly PageClaim[],
  now: number,
): Promise<Reading> {
  const key = await keyOf(url);
  const known = (await area.get(key))[key] as Reading | undefined;
  const latest = snapshotOf(claims);
  const reading: Reading = { ...startOf(known, latest, now), latest, at: now };
  await area.set({ [key]: reading });
  await dropOld(area, now);
  return reading;
}

/** With what a page is compared: in one visit with the same, on the next with what it was last. */
function startOf(
  known: Reading | undefined,
  latest: Snapshot,
  now: number,
): Pick<Reading, "before" | "beforeAt"> {
  if (!known || now - known.at > KEPT) return { before: latest, beforeAt: now };
  if (now - known.at > VISIT) return { before: known.latest, beforeAt: known.at };
  return { before: known.before, beforeAt: known.beforeAt };
}

/** Takes what a page says now as read: nothing of it is new any more. */
export async function markAsRead(
  area: ReadingArea,
  url: string,
  claims: readonly PageClaim[],
  now: number,
): Promise<Reading> {
  const key = await keyOf(url);
  const latest = snapshotOf(claims);
  const reading: Reading = { before: latest, beforeAt: now, latest, at: now };
  await area.set({ [key]: reading });
  return reading;
}

/** Forgets what was kept of one page. */
export async function forgetReading(area: ReadingArea, url: string): Promise<void> {
  await area.remove(await keyOf(url));
}

async function dropOld(area: ReadingArea, now: number): Promise<void> {
  const old = Object.entries(await area.get(null)).filter(
    ([key, kept]) => key.startsWith(PREFIX) && now - ((kept as Partial<Reading>).at ?? 0) > KEPT,
  );
  if (old.length > 0) await area.remove(old.map(([key]) => key));
}

/** A hash stands for the address, so that what is kept does not list what was read. */
async function keyOf(url: string): Promise<string> {
  const address = new TextEncoder().encode(url.split("#", 1)[0]);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", address));
  return (
    PREFIX + [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  );
}
