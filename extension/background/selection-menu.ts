/** The context menu's one entry: cross-reference a selected text, whatever the page. */
import type { ContextMenus, Menus } from "../browser.ts";
import type { Texts } from "../texts.ts";

/** Id of the entry. */
export const SELECTION_ENTRY = "cross-reference-selection";

/** Longer selections are cut; in UTF-16 units, some six thousand words. */
const LONGEST = 40_000;

/** Puts the entry into the menu, in the reader's language; again after each change of it. */
export async function offerSelection(
  menus: Pick<ContextMenus.Static, "create" | "removeAll">,
  texts: Texts,
): Promise<void> {
  await menus.removeAll();
  menus.create({
    id: SELECTION_ENTRY,
    title: texts.say("menuCrossReference"),
    contexts: ["selection"],
  });
}

/** The text that the reader chose the entry for; `undefined` where it was another entry, or none. */
export function selectedText({
  menuItemId,
  selectionText,
}: Pick<Menus.OnClickData, "menuItemId" | "selectionText">): string | undefined {
  const text = selectionText?.trim().slice(0, LONGEST);
  return menuItemId === SELECTION_ENTRY && text ? text : undefined;
}
