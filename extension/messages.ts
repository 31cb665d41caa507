/**
 * Every message between the contexts of the extension: name, payload and reply, by direction.
 *
 * Senders and handlers take their types from here, so that a missing handler, a wrong payload or a
 * wrong reply does not compile. Every reply arrives as a {@link Result}.
 */
import type { Article, TopicVerdict } from "../src/article/types.ts";
import type { TextPart } from "../src/crossref/explain.ts";
import type { PackSummary, Standing } from "../src/crossref/types.ts";
import type { RefusedPack } from "../src/store/claim-store.ts";
import type { TabState } from "./background/tab-state.ts";
import type { Events, Runtime, Tabs } from "./browser.ts";
import { failed, failureOf, type Result } from "./result.ts";

/** A call: what goes there and what comes back. */
export interface Call {
  payload: unknown;
  reply: unknown;
}

/** What a content script must know to show a claim, and no more. */
export interface ClaimMark {
  /** `PageClaim.id`. */
  claim: string;
  standing: Standing;
  /** 0..1, see `PageClaim.score`. */
  score: number;
  /** Block index, and offsets in that block's text. */
  block: number;
  start: number;
  end: number;
}

/** What the gate found on a page. */
export type PageKind = "not-article" | "other-subject" | "on-topic";

/** From the scripts in a page to the background. */
export type ContentToBackground = {
  /** The gate's yes: the page is an article on the topic; please load the reader. */
  "content:on-topic": { payload: { score: number }; reply: null };
  /**
   * The page as read; the reply says what to highlight. What is known before the whole page is goes
   * to the reader as `reader:marks` with the same `reading`, a name that no other reading has.
   */
  "content:article": {
    payload: { article: Article; verdict: TopicVerdict; reading: string };
    reply: { marks: ClaimMark[] };
  };
  /** Which claims of the report, by `PageClaim.id`, the page does not make any more. */
  "content:placed": { payload: { lost: string[] }; reply: null };
  /** The page changed and is no longer on the topic. */
  "content:left-topic": { payload: null; reply: null };
  /** The page could not be read. */
  "content:failed": { payload: { message: string }; reply: null };
  /** What the card beside a highlight says of these claims, the most telling first. */
  "content:card": { payload: { claims: string[] }; reply: CardText };
  /** The reader wants to see all of a claim: open the popup or the panel at it. */
  "content:show-all": { payload: { claim: string }; reply: { opened: boolean } };
};

/** A line of a card: one report. */
export interface CardReport {
  outlet: string;
  /** Opens the report, where it says this if the pack knows. */
  link: string;
  /** "18 Apr 2025, 1 day earlier". */
  when: string;
  /** Which side it is on, in words. */
  side: string;
  kind: "corroborated" | "conflicting" | "differing";
  /** Why it stands there, with what differs set off. */
  reason: TextPart[];
}

/** Everything that a card shows, in the reader's language: scripts in pages have no words. */
export interface CardText {
  /** BCP 47 tag and direction of the words. */
  language: string;
  direction: "ltr" | "rtl";
  claims: {
    claim: string;
    standing: Standing;
    /** "Corroborated and in conflict". */
    standingName: string;
    statement: string;
    /** "5 origins corroborate, 1 conflicts"; read out with the standing. */
    counts: string;
    reports: CardReport[];
  }[];
  /** Words of the card's own controls. */
  showAll: string;
  /** Said where the browser opens neither popup nor panel. */
  useButton: string;
  close: string;
  label: string;
}

/** From the reader in a page to an open panel; nobody answers where none is open. */
export type ContentToPanel = {
  /** The claim that the page shows at its middle now. */
  "content:in-view": { payload: { claim: string }; reply: null };
};

/** From the popup to the background. */
export type PanelToBackground = {
  /** What is known of a tab; asks the tab where nothing is known yet. */
  "panel:inspect": { payload: { tabId: number }; reply: TabState };
  /** Read the tab's page again, after an error. */
  "panel:retry": { payload: { tabId: number }; reply: TabState };
  /** Read the tab's page now, where it is read on demand. */
  "panel:read-now": { payload: { tabId: number }; reply: TabState };
  /** Leave the cross-reference of a selection for that of the page. */
  "panel:leave-selection": { payload: { tabId: number }; reply: TabState };
  /** The claim that a surface was asked to open at is open. */
  "panel:focused": { payload: { tabId: number }; reply: null };
};

/** From the options page to the background. */
export type OptionsToBackground = {
  /** What each claim pack knows, and which packs cannot be opened. */
  "options:packs": { payload: null; reply: { packs: PackSummary[]; refused: RefusedPack[] } };
};

/** From the popup, the panel or the background to the reader in a tab's page. */
export type ToReader = {
  /** What to highlight as far as the article is cross-referenced; replaces what came before. */
  "reader:marks": { payload: { reading: string; marks: ClaimMark[] }; reply: null };
  /** Scroll to a claim and flash it. */
  "reader:go-to": { payload: { claim: string }; reply: { found: boolean } };
  /** Go to the next claim on the page (1) or the one before (-1) and open its card. */
  "reader:step": { payload: { by: 1 | -1 }; reply: { found: boolean } };
  /** Tell the panel from now on which claim is in view. */
  "reader:follow": { payload: null; reply: null };
};

/** A message on its way. */
interface Envelope {
  type: string;
  payload: unknown;
}

/** Where a message came from. */
export type Sender = Runtime.MessageSender;

/** One handler for every call of a contract. */
export type Handlers<Calls extends Record<string, Call>> = {
  [Name in keyof Calls]: (
    payload: Calls[Name]["payload"],
    from: Sender,
  ) => Promise<Result<Calls[Name]["reply"]>>;
};

/** The part of `browser.runtime` that listening needs. */
export interface MessageSource {
  onMessage: Pick<Events.Event<Runtime.OnMessageListener>, "addListener" | "removeListener">;
}

/**
 * Answers every call of a contract and leaves other messages alone.
 *
 * @param mayAsk says whether a sender may make these calls; others are refused
 * @param signal stops the listening when it aborts
 */
export function answer<Calls extends Record<string, Call>>(
  source: MessageSource,
  handlers: Handlers<Calls>,
  mayAsk: (from: Sender) => boolean,
  signal?: AbortSignal,
): void {
  const byName = new Map(Object.entries(handlers) as [string, AnyHandler][]);
  // Replying through the callback works with and without the polyfill; a promise would not.
  const listener = (message: unknown, from: Sender, reply: (result: Result<unknown>) => void) => {
    const handle = isEnvelope(message) ? byName.get(message.type) : undefined;
    if (!isEnvelope(message) || !handle) return undefined;
    if (mayAsk(from)) void settled(() => handle(message.payload, from), message.type).then(reply);
    else reply(failed("refused", `${message.type} may not be sent from there`));
    return true;
  };
  source.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal?.addEventListener("abort", () =>
    source.onMessage.removeListener(listener as Runtime.OnMessageListener),
  );
}

/** A handler whose payload type was checked where the handlers were put together. */
type AnyHandler = (payload: unknown, from: Sender) => Promise<Result<unknown>>;

async function settled(
  run: () => Promise<Result<unknown>>,
  doing: string,
): Promise<Result<unknown>> {
  try {
    return await run();
  } catch (thrown) {
    return { ok: false, error: failureOf(thrown, doing) };
  }
}

/** Makes the function by which a context calls the background. */
export function callerOf<Calls extends Record<string, Call>>(
  runtime: Pick<Runtime.Static, "sendMessage">,
) {
  return <Name extends keyof Calls & string>(
    type: Name,
    payload: Calls[Name]["payload"],
  ): Promise<Result<Calls[Name]["reply"]>> =>
    delivered(type, () => runtime.sendMessage({ type, payload } satisfies Envelope));
}

/** Makes the function by which an extension page or the background calls a tab's top frame. */
export function tabCallerOf<Calls extends Record<string, Call>>(
  tabs: Pick<Tabs.Static, "sendMessage">,
) {
  return <Name extends keyof Calls & string>(
    tabId: number,
    type: Name,
    payload: Calls[Name]["payload"],
  ): Promise<Result<Calls[Name]["reply"]>> =>
    delivered(type, () =>
      tabs.sendMessage(tabId, { type, payload } satisfies Envelope, { frameId: 0 }),
    );
}

/** Sends a message; where nobody answers, the failure says so. */
async function delivered<T>(type: string, send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const reply = await send();
    if (isResult<T>(reply)) return reply;
    return failed("gone", `${type}: nobody answered`);
  } catch (thrown) {
    return failed("gone", failureOf(thrown, type).message);
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === "object" && message !== null && "type" in message && "payload" in message
  );
}

function isResult<T>(reply: unknown): reply is Result<T> {
  return typeof reply === "object" && reply !== null && "ok" in reply;
}
