/** Reads a claim pack from disk, whole and valid, or says what is wrong with it and where. */
import type { z } from "zod";
import {
  type ClaimPack,
  ClaimPackSchema,
  EntitySchema,
  OriginSchema,
  OutletSchema,
  ReportSchema,
  ThreadSchema,
  TopicSchema,
} from "../../src/store/schema.ts";
import { lineOf, type PackFile, type PartKind, readPackFiles } from "./pack-files.ts";
import type { JsonPath, PackSource, Problem } from "./pack-source.ts";
import { definitionsOf, referencesOf } from "./references.ts";

/** A pack that is not fit to be used; the message lists every problem with its place and remedy. */
export class PackError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 20).map(formatProblem);
    if (problems.length > shown.length) shown.push(`and ${problems.length - shown.length} more`);
    super(shown.join("\n"));
    this.name = "PackError";
    this.problems = problems;
  }
}

/** One line: `file:line: message: remedy`. */
export function formatProblem({ file, line, message, remedy }: Problem): string {
  return `${file}:${line}: ${message}: ${remedy}`;
}

/**
 * Reads a pack from a folder, or from one file that holds it whole.
 *
 * @throws {PackError} where a file is missing, is no JSON, does not fit the format, gives an id
 * twice or names an entry without which the pack cannot be compiled.
 */
export async function readPack(path: string): Promise<ClaimPack> {
  return (await readPackSource(path)).pack;
}

/** Like {@link readPack}, with the places of its entries. */
export async function readPackSource(path: string): Promise<PackSource> {
  const files = await readPackFiles(path);
  const problems = files.flatMap((file) => file.problems);
  const parts = files.flatMap((file) => {
    if (file.problems.length > 0) return [];
    const part = validate(file);
    if (part.problems.length === 0) return [part];
    problems.push(...part.problems);
    return [];
  });
  if (problems.length > 0) throw new PackError(problems);
  const source = merge(parts);
  const broken = [...repeatedIds(source), ...missingEntries(source)];
  if (broken.length > 0) throw new PackError(broken);
  return source;
}

/** References without which the pack cannot be compiled, to entries that it lacks. */
function missingEntries({ pack, placeOf }: PackSource): Problem[] {
  const known = new Set<string>();
  for (const { kind, id } of definitionsOf(pack)) known.add(`${kind} ${id}`);
  const problems: Problem[] = [];
  for (const reference of referencesOf(pack)) {
    if (!reference.needed || known.has(`${reference.kind} ${reference.id}`)) continue;
    problems.push({
      ...placeOf(reference.path),
      message: `the pack has no ${reference.kind} "${reference.id}"`,
      remedy: "correct the id, or add the entry",
    });
  }
  return problems;
}

function repeatedIds({ pack, placeOf }: PackSource): Problem[] {
  const first = new Map<string, JsonPath>();
  const problems: Problem[] = [];
  for (const { kind, id, path } of definitionsOf(pack)) {
    const before = first.get(`${kind} ${id}`);
    if (!before) {
      first.set(`${kind} ${id}`, path);
      continue;
    }
    const { file, line } = placeOf(before);
    problems.push({
      ...placeOf(path),
      message: `the ${kind} "${id}" is given twice`,
      remedy: `merge it with the one in ${file}:${line}, or rename one`,
    });
  }
  return problems;
}

const SCHEMAS = {
  pack: ClaimPackSchema,
  topic: TopicSchema,
  entities: EntitySchema.array(),
  outlets: OutletSchema.array(),
  origins: OriginSchema.array(),
  reports: ReportSchema.array(),
  thread: ThreadSchema,
} satisfies Record<PartKind, z.ZodType>;

interface Part {
  file: PackFile;
  /** What the file adds to the pack. */
  content: Partial<ClaimPack>;
  problems: Problem[];
}

function validate(file: PackFile): Part {
  const result = SCHEMAS[file.kind].safeParse(file.value);
  if (result.success) return { file, content: contentOf(file.kind, result.data), problems: [] };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    const where = path.length > 0 ? `${formatPath(path)}: ` : "";
    return {
      file: file.file,
      line: lineOf(file, path),
      message: `${where}${issue.message}`,
      remedy: remedyFor(issue),
    };
  });
  return { file, content: {}, problems };
}

function contentOf(kind: PartKind, data: unknown): Partial<ClaimPack> {
  if (kind === "pack") return data as ClaimPack;
  if (kind === "thread") return { threads: [data] as ClaimPack["threads"] };
  return { [kind]: data };
}

function formatPath(path: JsonPath): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

function remedyFor(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return "correct the field's spelling, or remove it";
  if (issue.code === "invalid_value") return "use one of these values";
  if (issue.code === "too_small") return "give more, or leave the field out if it may be";
  if (issue.code === "invalid_type")
    return "add it, or give a value of this type; see docs/claim-pack.md";
  return "correct the value; see docs/claim-pack.md";
}

const LISTS = ["entities", "outlets", "origins", "reports", "threads"] as const;

function merge(parts: readonly Part[]): PackSource {
  const lists: Omit<ClaimPack, "topic"> = {
    entities: [],
    outlets: [],
    origins: [],
    reports: [],
    threads: [],
  };
  /** Which file gives which stretch of a list. */
  const stretches: { list: string; from: number; to: number; file: PackFile }[] = [];
  let topic: ClaimPack["topic"] | undefined;
  for (const { file, content } of parts) {
    topic ??= content.topic;
    for (const list of LISTS) {
      const added = content[list];
      if (!added) continue;
      const from = lists[list].length;
      (lists[list] as unknown[]).push(...added);
      stretches.push({ list, from, to: lists[list].length, file });
    }
  }
  const [first] = parts;
  if (!topic || !first) throw new Error("a valid pack has a topic");
  return {
    pack: { topic, ...lists },
    placeOf(path) {
      const [list, at, ...rest] = path;
      const stretch = stretches.find(
        ({ list: name, from, to }) =>
          name === list && typeof at === "number" && at >= from && at < to,
      );
      if (!stretch || typeof at !== "number") {
        return { file: first.file.file, line: lineOf(first.file, localPath(first.file, path)) };
      }
      const { file, from } = stretch;
      const local = localPath(file, [stretch.list, at - from, ...rest]);
      return { file: file.file, line: lineOf(file, local) };
    },
  };
}

/** The path inside a file: a thread's file is the thread, a list's file is the list. */
function localPath({ kind }: PackFile, path: JsonPath): JsonPath {
  if (kind === "pack") return path;
  return path.slice(kind === "thread" ? 2 : 1);
}
