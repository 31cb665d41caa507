/** Reads Chromium's traces: what a script cost the main thread, and when. */
import type { Page } from "puppeteer-core";

/** One event of a trace, https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Start, in microseconds. */
  ts: number;
  /** Length by the wall clock and by the thread's own, in microseconds. */
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string; fileName?: string; scriptName?: string }; fileName?: string };
}

/** A stretch of time on one thread. */
export interface Stretch {
  /** Start by the wall clock, in ms. */
  at: number;
  /** Length by the wall clock, in ms. */
  wall: number;
  /** Time that the thread really ran, in ms: what a busy machine does not lengthen. */
  cpu: number;
}

/** What a trace says. */
export interface Trace {
  /** Every stretch in which a script ran or was compiled whose address ends so; none lies in another. */
  runsOf(file: string): Stretch[];
  /** The tasks of the threads' event loops in which such a script ran. */
  tasksOf(file: string): Stretch[];
  /** When the page last called `performance.mark` with a name, in ms. */
  markedAt(name: string): number | undefined;
}

const CATEGORIES = [
  "-*",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "v8",
  "v8.execute",
  "blink.user_timing",
  "toplevel",
];

/** Traces a page while something is done with it. */
export async function traced(page: Page, run: () => Promise<void>): Promise<Trace> {
  await page.tracing.start({ categories: CATEGORIES });
  let bytes: Uint8Array | undefined;
  try {
    await run();
  } finally {
    bytes = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: TraceEvent[];
  };
  return traceOf(traceEvents);
}

function traceOf(events: readonly TraceEvent[]): Trace {
  const timed = events.filter(({ ph, dur }) => ph === "X" && dur !== undefined);
  const ranIn = (file: string) =>
    outermost(timed.filter((event) => addressOf(event)?.endsWith(file)));
  return {
    runsOf: (file) => ranIn(file).map(stretchOf),
    tasksOf(file) {
      const runs = ranIn(file);
      return timed
        .filter(({ name }) => name === "RunTask")
        .filter((task) => runs.some((run) => lies(run, task)))
        .map(stretchOf);
    },
    markedAt(name) {
      const mark = events.findLast((event) => event.name === name && "RIn".includes(event.ph));
      return mark && mark.ts / 1000;
    },
  };
}

function addressOf({ args }: TraceEvent): string | undefined {
  return args.data?.url ?? args.data?.scriptName ?? args.data?.fileName ?? args.fileName;
}

function lies(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  );
}

function outermost(events: TraceEvent[]): TraceEvent[] {
  return events.filter((event) => !events.some((other) => other !== event && lies(event, other)));
}

function stretchOf({ ts, dur = 0, tdur = 0 }: TraceEvent): Stretch {
  return { at: ts / 1000, wall: dur / 1000, cpu: tdur / 1000 };
}
