/** Which tab the side panel speaks of. */
import { expect, it } from "vitest";
import type { Tabs } from "../../extension/browser.ts";
import { followActiveTab, type TabsToFollow } from "../../extension/panel/follow-active-tab.ts";
import { fakeEvent } from "./fake-browser.ts";

it("shows the active tab of its own window, and no other's", async () => {
  const onActivated = fakeEvent<[Tabs.OnActivatedActiveInfoType]>();
  const tabs = { query: async () => [{ id: 1 }], onActivated } as unknown as TabsToFollow;
  const life = new AbortController();
  const shown: number[] = [];
  await followActiveTab(tabs, 10, (tabId) => shown.push(tabId), life.signal);
  onActivated.fire({ tabId: 2, windowId: 10 });
  onActivated.fire({ tabId: 3, windowId: 11 });
  life.abort();
  onActivated.fire({ tabId: 4, windowId: 10 });
  expect(shown).toEqual([1, 2]);
});

it("keeps to a tab that was activated before the first answer came", async () => {
  const onActivated = fakeEvent<[Tabs.OnActivatedActiveInfoType]>();
  const tabs = {
    query: async () => {
      onActivated.fire({ tabId: 2, windowId: 10 });
      return [{ id: 1 }];
    },
    onActivated,
  } as unknown as TabsToFollow;
  const shown: number[] = [];
  await followActiveTab(tabs, 10, (tabId) => shown.push(tabId), new AbortController().signal);
  expect(shown).toEqual([2]);
});
