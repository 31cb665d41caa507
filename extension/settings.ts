/**
 * The reader's settings: their type, defaults, validation, migrations and storage, all in one place.
 * A new field needs a line in {@link Settings}, one in {@link DEFAULT_SETTINGS} and one in `FIELDS`;
 * a field that changes its meaning needs a step in `MIGRATIONS`.
 */
import type { Standing } from "../src/crossref/types.ts";
import type { Storage } from "./browser.ts";

/** Every standing of a claim, from the strongest to the faintest. */
export const STANDINGS = [
  "both",
  "conflicting",
  "corroborated",
  "mentioned",
] as const satisfies readonly Standing[];

/** Kinds of line that a highlight may have; values of CSS `text-decoration-style`, or none. */
export const LINES = ["solid", "double", "dotted", "dashed", "wavy", "none"] as const;

/** How one standing is highlighted on a page. */
export interface HighlightStyle {
  /** `#rrggbb`. */
  colour: string;
  line: (typeof LINES)[number];
}

/** Languages that the interface has texts in; BCP 47 tags, as the folders of `assets/_locales`. */
export const LANGUAGES = ["en", "uk", "ar", "fr", "de"] as const;

/** What the reader can change. */
export interface Settings {
  /** Whether claims are highlighted on the page; the badge counts them either way. */
  highlights: boolean;
  /** Whether everything rests, on every page, until the reader goes on. */
  paused: boolean;
  /** Host names, as {@link siteOf} gives them, on which the extension does nothing. */
  offSites: string[];
  /** Read an article as soon as it is opened, or once the reader asks for it. */
  start: "automatic" | "on-click";
  styles: Record<Standing, HighlightStyle>;
  /** Claims matched with a lower score are not shown; 0..1, where 0 shows all that the engine finds. */
  leastScore: number;
  /** Standings that are highlighted, counted and listed. */
  shown: Standing[];
  /** Order of the claims in popup and panel. */
  order: "conflicts-first" | "page";
  /** Language of the interface; `auto` follows the browser. */
  language: "auto" | (typeof LANGUAGES)[number];
}

/** What holds until the reader changes it. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  highlights: true,
  paused: false,
  offSites: [],
  start: "automatic",
  styles: {
    both: { colour: "#8a63c8", line: "double" },
    conflicting: { colour: "#d0532b", line: "wavy" },
    corroborated: { colour: "#178a70", line: "solid" },
    mentioned: { colour: "#7d7f85", line: "dotted" },
  },
  leastScore: 0,
  shown: [...STANDINGS],
  order: "conflicts-first",
  language: "auto",
};

/** The part of `browser.storage.sync` that settings need. */
export type SettingsArea = Pick<Storage.StorageArea, "get" | "set"> & {
  onChanged: Pick<Storage.StorageArea["onChanged"], "addListener" | "removeListener">;
};

const KEY = "settings";

/**
 * Characters of {@link Settings.offSites} together; the oldest sites go first. A synced item holds
 * 8,192 bytes, of which the other settings need less than 1,000.
 */
const SITES_ROOM = 6000;

/**
 * The site of an address, for {@link Settings.offSites}: its host name without a leading `www.`.
 *
 * @returns `undefined` where the address is no http(s) page
 */
export function siteOf(url: string): string | undefined {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, "");
}

/** Whether the settings let the extension do nothing at all on a page, and why. */
export function restsOn(settings: Settings, url: string): "paused" | "off-here" | undefined {
  if (settings.paused) return "paused";
  const site = siteOf(url);
  return site !== undefined && settings.offSites.includes(site) ? "off-here" : undefined;
}

/** Reads the settings; a field that is missing or of the wrong kind takes its default. */
export async function loadSettings(area: SettingsArea): Promise<Settings> {
  return validSettings((await area.get(KEY))[KEY]);
}

/**
 * Changes the given fields and leaves the others as they are; a value of the wrong kind changes
 * nothing. Fields and the version of a later version of the extension, which another device may
 * have synced, are kept for it.
 *
 * @throws {Error} where the browser refuses to store them, with its own reason
 */
export function changeSettings(area: SettingsArea, change: Partial<Settings>): Promise<Settings> {
  const before = changes.get(area) ?? Promise.resolve();
  const mine = before.then(async () => {
    const stored = (await area.get(KEY))[KEY];
    const settings = { ...validSettings(stored), ...validFields({ ...change }) };
    const kept = isRecord(stored) && versionOf(stored) > VERSION ? stored : { version: VERSION };
    await area.set({ [KEY]: { ...kept, ...settings } });
    return settings;
  });
  changes.set(
    area,
    mine.catch(() => undefined),
  );
  return mine;
}

/** The last change of each area: one waits for the other, so that neither undoes the other. */
const changes = new WeakMap<SettingsArea, Promise<unknown>>();

/** Calls `changed` with the new settings after each change, from whichever context. */
export function onSettings(
  area: SettingsArea,
  changed: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, Storage.StorageChange>) => {
    if (KEY in changes) changed(validSettings(changes[KEY]?.newValue));
  };
  area.onChanged.addListener(listener);
  signal.addEventListener("abort", () => area.onChanged.removeListener(listener));
}

/** Fields as they were stored, of whatever version. */
type Stored = Record<string, unknown>;

/**
 * One step for each version, from it to the next; what is stored without a version is of version 0.
 * What a later version of the extension stored is read as far as it is understood.
 */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // 2026-11-28: version 0 had `highlights` alone, which kept its meaning.
  (stored) => stored,
];

const VERSION = MIGRATIONS.length;

/** What makes a stored value one of a field; `undefined` where it is none. */
const FIELDS: { [Field in keyof Settings]: (value: unknown) => Settings[Field] | undefined } = {
  highlights: switchOf,
  paused: switchOf,
  offSites: (value) => (Array.isArray(value) ? sitesOf(value) : undefined),
  start: (value) => oneOf(["automatic", "on-click"], value),
  styles: (value) => (isRecord(value) ? stylesOf(value) : undefined),
  leastScore: (value) =>
    typeof value === "number" && value >= 0 && value <= 1 ? value : undefined,
  shown: (value) =>
    Array.isArray(value) ? STANDINGS.filter((standing) => value.includes(standing)) : undefined,
  order: (value) => oneOf(["conflicts-first", "page"], value),
  language: (value) => oneOf(["auto", ...LANGUAGES], value),
};

function validSettings(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {};
  const fields = MIGRATIONS.slice(versionOf(given)).reduce((was, migrate) => migrate(was), given);
  return structuredClone({ ...DEFAULT_SETTINGS, ...validFields(fields) });
}

/** The fields that are there and of their kind. */
function validFields(given: Stored): Partial<Settings> {
  const valid = Object.entries(FIELDS)
    .map(([field, read]) => [field, read(given[field])])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(valid) as Partial<Settings>;
}

function versionOf(stored: Stored): number {
  const { version } = stored;
  return typeof version === "number" && Number.isInteger(version) && version > 0 ? version : 0;
}

/** The newest sites that there is room for, each once. */
function sitesOf(value: readonly unknown[]): string[] {
  const sites = new Set(value.filter((site) => typeof site === "string"));
  let room = SITES_ROOM;
  const fitting = [...sites].reverse().filter((site) => {
    // Two quotation marks and a comma.
    room -= site.length + 3;
    return room >= 0;
  });
  return fitting.reverse();
}

function stylesOf(value: Stored): Settings["styles"] {
  const styles = STANDINGS.map((standing) => {
    const given = value[standing];
    const usual = DEFAULT_SETTINGS.styles[standing];
    if (!isRecord(given)) return [standing, usual];
    const { colour } = given;
    return [
      standing,
      {
        colour:
          typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour) ? colour : usual.colour,
        line: oneOf(LINES, given.line) ?? usual.line,
      },
    ];
  });
  return Object.fromEntries(styles) as Settings["styles"];
}

function switchOf(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function oneOf<Value>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((one) => one === value);
}

function isRecord(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
