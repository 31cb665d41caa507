/** Long work in the page, in slices, so that scrolling and typing never wait for it. */

/** The parts of the Prioritized Task Scheduling API that a browser may have. */
interface Scheduler {
  yield?(): Promise<void>;
  postTask?(task: () => void): Promise<void>;
}

/** Runs steps to their end and lets the page on with its own work between any two. */
export async function inSlices<Value>(steps: Generator<void, Value>): Promise<Value> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await letPageOn();
  }
}

function letPageOn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => {});
  return new Promise((resolve) => setTimeout(resolve));
}
