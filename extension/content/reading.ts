/** One page's reading: what was read, what is highlighted, and what to do when the page changes. */
import type { Extraction } from "../../src/article/extract.ts";
import type { Article } from "../../src/article/types.ts";
import type { ClaimMark, ContentToBackground, callerOf, Handlers, ToReader } from "../messages.ts";
import { ok } from "../result.ts";
import { restsOn, type Settings, STANDINGS } from "../settings.ts";
import type { DrawnPlace } from "./drawn-places.ts";
import type { PageJudgement } from "./judge-page.ts";
import type { Painter } from "./painter.ts";
import { placedMarks } from "./placed-marks.ts";
import { shownPlaces } from "./shown-marks.ts";
import type { Watched } from "./watch-page.ts";

/** What a reading needs from outside. */
export interface ReadingTools {
  document: Document;
  painter: Painter;
  call: ReturnType<typeof callerOf<ContentToBackground>>;
  judge(): PageJudgement;
  /** `null` where the page has no article text. */
  extract(): Promise<Extraction | null>;
  loadSettings(): Promise<Settings>;
  /** Called after each drawing that changed the page itself, so that nobody takes it for news. */
  alteredPage(): void;
  /** Called after each drawing. */
  drawn(): void;
  /** Ends everything that the reader installed, when the extension is gone. */
  life: AbortController;
}

/** What can be done with a reading. */
export interface Reading {
  /** Reads the page and reports it, whether or not it was read before. */
  read(): Promise<void>;
  /** Looks whether the page changed, or is back, and reads it again if so. */
  check(returned: boolean): Promise<boolean>;
  /** Takes what is known of the article while the rest of it is still being cross-referenced. */
  takeMarks: Handlers<ToReader>["reader:marks"];
  /** Where the article stands. */
  watched: Watched;
  applySettings(settings: Settings): void;
  /** Every sentence that makes a claim, in page order. */
  places(): readonly DrawnPlace[];
  /** Those that are highlighted now. */
  highlighted(): readonly DrawnPlace[];
}

/** Makes the reading of a page. */
export function readingOf(tools: ReadingTools): Reading {
  const { document, painter, life } = tools;
  let settings: Settings | undefined;
  const marks = placedMarks();
  let places: DrawnPlace[] = [];
  /** What was last reported, to tell a changed article from a changed advertisement. */
  let reported = "";
  /** The page that the marks belong to. */
  let address = "";
  /** Name of the reading that is being cross-referenced, and the marks from before it. */
  let running: { name: string; former: readonly ClaimMark[] } | undefined;
  let readings = 0;

  function draw(): void {
    places = settings ? shownPlaces(marks.all(), settings).flatMap(withRange) : [];
    for (const kind of STANDINGS) {
      const shown = settings?.highlights ? places.filter(({ standing }) => standing === kind) : [];
      painter.paint(
        kind,
        shown.map(({ range }) => range),
      );
    }
    if (painter.altersPage) tools.alteredPage();
    tools.drawn();
  }

  function withRange(place: Omit<DrawnPlace, "range">): DrawnPlace[] {
    const range = marks.rangeOf(place);
    return range ? [{ ...place, range }] : [];
  }

  function forget(): void {
    marks.clear();
    places = [];
    reported = "";
    painter.clear();
    tools.drawn();
  }

  /** @param isWanted whether the page still waits for this look */
  async function report(article: Article, score: number, isWanted: () => boolean): Promise<void> {
    // No other page that this tab shows has its time origin.
    const name = `${performance.timeOrigin} ${++readings}`;
    running = { name, former: marks.all() };
    const reply = await tools.call("content:article", {
      article,
      verdict: { onTopic: true, score },
      reading: name,
    });
    if (!isWanted()) return;
    running = undefined;
    if (reply.ok) marks.set(reply.value.marks);
    else if (reply.error.code === "gone") life.abort();
    else marks.set([]);
  }

  async function fail(message: string): Promise<false> {
    forget();
    await tools.call("content:failed", { message });
    return false;
  }

  /** @returns whether there was anything new */
  async function look(always: boolean, isWanted: () => boolean): Promise<boolean> {
    if (!settings || restsOn(settings, document.location.href)) return false;
    const { kind, score } = tools.judge();
    if (kind !== "on-topic") {
      const left = reported !== "";
      forget();
      if (left) await tools.call("content:left-topic", null);
      return left;
    }
    let read: Extraction | null;
    try {
      if (painter.altersPage) painter.clear();
      read = await tools.extract();
    } catch (thrown) {
      return fail(thrown instanceof Error ? thrown.message : String(thrown));
    }
    if (!isWanted() || restsOn(settings, document.location.href)) return false;
    if (!read) return fail("the page has no article text");
    const here = addressOf(document);
    if (here !== address) marks.clear();
    address = here;
    // What is still there stays highlighted while the page is compared anew.
    const lost = marks.moveTo(read);
    draw();
    if (lost.length > 0) await tools.call("content:placed", { lost });
    if (!isWanted()) return false;
    const text = digest(here, read.article);
    const changed = always || text !== reported;
    if (changed) {
      reported = text;
      await report(read.article, score, isWanted);
      if (isWanted()) draw();
    }
    return changed;
  }

  /** Looks one after another: a look in the middle of another would mix two readings. */
  let last: Promise<boolean> = Promise.resolve(false);
  /** Grows whenever the page comes back: what belongs to an earlier visit no longer counts. */
  let visit = 0;
  function lookNext(always: boolean): Promise<boolean> {
    const mine = visit;
    const isWanted = () => mine === visit && !life.signal.aborted;
    const next = () => (isWanted() ? look(always, isWanted) : Promise.resolve(false));
    last = last.then(next, next);
    return last;
  }

  async function read(): Promise<void> {
    settings = await tools.loadSettings();
    await lookNext(true);
  }

  /**
   * Starts afresh on a page that was left and is back: what was asked in the middle of a look may
   * never be answered, and no change of the settings was heard.
   */
  async function readAgain(): Promise<boolean> {
    visit++;
    last = Promise.resolve(false);
    await read();
    return true;
  }

  life.signal.addEventListener("abort", forget);

  return {
    read,
    check: (returned) => (returned ? readAgain() : lookNext(false)),
    async takeMarks({ reading, marks: found }) {
      if (reading === running?.name) {
        marks.set([...found, ...running.former.filter((mark) => !isAmong(found, mark))]);
        draw();
      }
      return ok(null);
    },
    watched: marks,
    applySettings(changed) {
      settings = changed;
      // The background takes the page up again, when the reader goes on.
      if (restsOn(changed, document.location.href)) forget();
      else draw();
    },
    places: () => places,
    highlighted: () => (settings?.highlights ? places : []),
  };
}

function isAmong(marks: readonly ClaimMark[], { block, start, end }: ClaimMark): boolean {
  return marks.some((one) => one.block === block && one.start === start && one.end === end);
}

/** The address without its fragment, which names a place in the same page. */
function addressOf(document: Document): string {
  return document.location.href.split("#", 1)[0] ?? "";
}

/** What of an article must stay the same for its cross-reference to stay the same. */
function digest(address: string, { title, published, blocks }: Article): string {
  return JSON.stringify([address, title, published, blocks.map((block) => block.text)]);
}
