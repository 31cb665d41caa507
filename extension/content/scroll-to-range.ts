/** Brings a range into view. */

/** Scrolls so that the range stands in the middle, at once where motion is not wanted. */
export function scrollToRange(range: Range): void {
  const element = elementOf(range);
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return;
  const still =
    element.ownerDocument.hidden || window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  // The element may be higher than the window, so what counts is the range; boxes that scroll
  // inside the page are left to the browser.
  if (scrollsInside(element, window)) {
    element.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
    return;
  }
  const { top, height } = range.getBoundingClientRect();
  window.scrollTo({
    top: window.scrollY + top + height / 2 - window.innerHeight / 2,
    behavior: still ? "instant" : "smooth",
  });
}

function elementOf(range: Range): Element | null {
  const node = range.startContainer;
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
}

function scrollsInside(element: Element, window: Window): boolean {
  const { body, documentElement } = element.ownerDocument;
  for (let box = element.parentElement; box && box !== body; box = box.parentElement) {
    if (box === documentElement || box.scrollHeight <= box.clientHeight) continue;
    if (/auto|scroll/.test(window.getComputedStyle(box).overflowY)) return true;
  }
  return false;
}
