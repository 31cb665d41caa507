/** The parts of a browser that the extension uses, in memory. */
import english from "../../assets/_locales/en/messages.json" with { type: "json" };
import type { Storage } from "../../extension/browser.ts";
import type { Sender } from "../../extension/messages.ts";
import { type Texts, textsFrom } from "../../extension/texts.ts";

/** An event that a test can fire. */
export function fakeEvent<Args extends unknown[], Reply = void>() {
  const listeners = new Set<(...args: Args) => Reply>();
  return {
    addListener: (listener: (...args: Args) => Reply) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => Reply) => void listeners.delete(listener),
    fire: (...args: Args) => [...listeners].map((listener) => listener(...args)),
    get size() {
      return listeners.size;
    },
  };
}

/** A storage area; `quota` is the number of characters it holds. */
export function fakeStorage({ quota = Number.POSITIVE_INFINITY } = {}) {
  const stored = new Map<string, string>();
  const onChanged = fakeEvent<[Record<string, Storage.StorageChange>]>();
  const read = (key: string): unknown => {
    const json = stored.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  };
  return {
    onChanged,
    async get(keys: string | null = null): Promise<Record<string, unknown>> {
      const wanted = keys === null ? [...stored.keys()] : [keys];
      return Object.fromEntries(
        wanted.filter((key) => stored.has(key)).map((key) => [key, read(key)]),
      );
    },
    async set(entries: Record<string, unknown>): Promise<void> {
      const after = new Map(stored);
      for (const [key, value] of Object.entries(entries)) after.set(key, JSON.stringify(value));
      if ([...after.values()].join("").length > quota) throw new Error("quota exceeded");
      for (const [key, value] of Object.entries(entries)) {
        const change = { oldValue: read(key), newValue: value };
        stored.set(key, JSON.stringify(value));
        onChanged.fire({ [key]: change });
      }
    },
    async remove(keys: string | string[]): Promise<void> {
      for (const key of [keys].flat()) {
        if (!stored.has(key)) continue;
        const oldValue = read(key);
        stored.delete(key);
        onChanged.fire({ [key]: { oldValue } });
      }
    },
  };
}

const ORIGIN = "chrome-extension://second-source/";

/** A runtime whose messages go straight to its own listeners. */
export function fakeRuntime() {
  const onMessage = fakeEvent<[unknown, Sender, (reply: unknown) => void], unknown>();
  return {
    id: "second-source",
    getURL: (path: string) => ORIGIN + path,
    onMessage,
    /** Delivers a message from `from` and gives the reply; rejects where nobody listens for it. */
    deliver(message: unknown, from: Sender): Promise<unknown> {
      return new Promise((resolve, reject) => {
        const taken = onMessage.fire(structuredClone(message), from, (reply) =>
          resolve(structuredClone(reply)),
        );
        if (!taken.includes(true)) reject(new Error("Receiving end does not exist."));
      });
    },
  };
}

/** Our script in the top frame of a tab. */
export function fromTab(tabId: number, url = `https://news.example/${tabId}`): Sender {
  return {
    id: "second-source",
    url,
    frameId: 0,
    tab: { id: tabId, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
  };
}

/** The popup. */
export function fromPopup(): Sender {
  return { id: "second-source", url: `${ORIGIN}extension/popup/index.html` };
}

/** The English words of the interface, with the placeholders filled as a browser fills them. */
export function englishTexts(): Texts {
  const messages: Record<string, { message: string }> = english;
  return textsFrom({
    getUILanguage: () => "en",
    getMessage: (key, values) =>
      (messages[key]?.message ?? "").replace(
        /\$(\d)/g,
        (_, at: string) => [values ?? []].flat()[Number(at) - 1] ?? "",
      ),
  });
}
