/** Runs tasks of one tab one after another, so that a navigation cannot overtake a report. */
export function inOrder() {
  const last = new Map<number, Promise<unknown>>();
  return <T>(tabId: number, task: () => Promise<T>): Promise<T> => {
    const before = last.get(tabId) ?? Promise.resolve();
    const mine = before.then(task, task);
    last.set(tabId, mine);
    const done = () => {
      if (last.get(tabId) === mine) last.delete(tabId);
    };
    mine.then(done, done);
    return mine;
  };
}

/** The type of the function that {@link inOrder} makes. */
export type InOrder = ReturnType<typeof inOrder>;
