/** One page's reading: what was read, what is highlighted, and what to do when the page changes. */
import type { Extraction } from "../../src/article/extract.ts";
import { type BlockPlaces, rangeOf } from "../../src/article/places.ts";
import type { Article } from "../../src/article/types.ts";
import type { ClaimMark, ContentToBackground, callerOf, Handlers, ToReader } from "../messages.ts";
import { ok } from "../result.ts";
import type { Settings } from "../settings.ts";
import type { PageJudgement } from "./judge-page.ts";
import { PAINTS, type Painter } from "./painter.ts";
import { scrollToRange } from "./scroll-to-range.ts";

/** How long a claim flashes after a jump to it, in ms. */
const FLASH = 1_600;

/** What a reading needs from outside. */
export interface ReadingTools {
  document: Document;
  painter: Painter;
  call: ReturnType<typeof callerOf<ContentToBackground>>;
  judge(): PageJudgement;
  /** `null` where the page has no article text. */
  extract(): Extraction | null;
  loadSettings(): Promise<Settings>;
  /** Called after each drawing that changed the page itself, so that nobody takes it for news. */
  alteredPage(): void;
  /** Ends everything that the reader installed, when the extension is gone. */
  life: AbortController;
}

/** What can be done with a reading. */
export interface Reading {
  /** Reads the page and reports it, whether or not it was read before. */
  read(): Promise<void>;
  /** Looks whether the page changed, or is back, and reads it again if so. */
  check(returned: boolean): Promise<boolean>;
  applySettings(settings: Settings): void;
  handlers: Handlers<ToReader>;
}

/** Makes the reading of a page. */
export function readingOf(tools: ReadingTools): Reading {
  const { document, painter, life } = tools;
  let marks: ClaimMark[] = [];
  let places: BlockPlaces | undefined;
  let highlights = true;
  /** What was last reported, to tell a changed article from a changed advertisement. */
  let reported = "";
  let flashing: number | undefined;

  const rangeOfMark = (mark: ClaimMark): Range | null =>
    places ? rangeOf(places, mark.block, mark.start, mark.end) : null;

  /** Several claims may stand in the same words; those are drawn once. */
  const isRepeat = (mark: ClaimMark): boolean =>
    marks.find((other) => samePlace(other, mark)) !== mark;

  function draw(): void {
    for (const kind of PAINTS) {
      if (kind === "flash") continue;
      const shown = highlights
        ? marks.filter((mark) => mark.standing === kind && !isRepeat(mark))
        : [];
      painter.paint(
        kind,
        shown.map(rangeOfMark).filter((range) => range !== null),
      );
    }
    if (painter.altersPage) tools.alteredPage();
  }

  function forget(): void {
    marks = [];
    places = undefined;
    reported = "";
    painter.clear();
  }

  async function report(article: Article, score: number): Promise<void> {
    const reply = await tools.call("content:article", {
      article,
      verdict: { onTopic: true, score },
    });
    if (reply.ok) marks = reply.value.marks;
    else if (reply.error.code === "gone") life.abort();
    else marks = [];
  }

  async function fail(message: string): Promise<false> {
    forget();
    await tools.call("content:failed", { message });
    return false;
  }

  /** @returns whether there was anything new */
  async function look(always: boolean): Promise<boolean> {
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
      read = tools.extract();
    } catch (thrown) {
      return fail(thrown instanceof Error ? thrown.message : String(thrown));
    }
    if (!read) return fail("the page has no article text");
    places = read.places;
    const text = digest(document, read.article);
    const changed = always || text !== reported;
    if (changed) {
      reported = text;
      await report(read.article, score);
    }
    if (!life.signal.aborted) draw();
    return changed;
  }

  /** Looks one after another: a look in the middle of another would mix two readings. */
  let last: Promise<boolean> = Promise.resolve(false);
  function lookNext(always: boolean): Promise<boolean> {
    const next = () => (life.signal.aborted ? Promise.resolve(false) : look(always));
    last = last.then(next, next);
    return last;
  }

  life.signal.addEventListener("abort", forget);

  return {
    read: async () => {
      ({ highlights } = await tools.loadSettings());
      await lookNext(true);
    },
    check: lookNext,
    applySettings(settings) {
      ({ highlights } = settings);
      draw();
    },
    handlers: {
      "reader:go-to": async ({ claim }) => {
        const mark = marks.find((one) => one.claim === claim);
        const range = mark ? rangeOfMark(mark) : null;
        if (!range) return ok({ found: false });
        scrollToRange(range);
        painter.paint("flash", [range]);
        clearTimeout(flashing);
        flashing = document.defaultView?.setTimeout(() => painter.paint("flash", []), FLASH);
        return ok({ found: true });
      },
    },
  };
}

function samePlace(one: ClaimMark, other: ClaimMark): boolean {
  return one.block === other.block && one.start === other.start && one.end === other.end;
}

/** What of an article must stay the same for its cross-reference to stay the same. */
function digest(document: Document, article: Article): string {
  const { title, published, blocks } = article;
  const address = document.location.href.split("#", 1)[0];
  return JSON.stringify([address, title, published, blocks.map((block) => block.text)]);
}
