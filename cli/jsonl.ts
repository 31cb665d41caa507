/** JSON lines in and out: one record a line, errors that name file, line and remedy. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import { InputError } from "./failure.ts";

/** One record with its place, for error messages. */
export interface JsonLine {
  /** As given on the command line; "standard input" for `-`. */
  file: string;
  /** From 1. */
  line: number;
  value: Record<string, unknown>;
}

/**
 * Reads a file of JSON objects, one a line, without holding the file in memory. Blank lines are
 * skipped; `-` reads standard input.
 *
 * @throws {InputError} where the file cannot be read or a line is no JSON object.
 */
export async function* readJsonLines(file: string): AsyncGenerator<JsonLine> {
  const name = file === "-" ? "standard input" : file;
  const source = file === "-" ? process.stdin : createReadStream(file);
  // readline does not pass on errors of its input, so the first read would wait for ever.
  const failure = new Promise<never>((_, reject) => source.once("error", reject));
  failure.catch(() => undefined);
  const lines = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
  try {
    for (let line = 1; ; line++) {
      const next = await Promise.race([lines.next(), failure]);
      if (next.done) return;
      const text = line === 1 ? next.value.replace(/^\uFEFF/, "") : next.value;
      if (text.trim() !== "") yield { file: name, line, value: parseLine(text, name, line) };
    }
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(name, error);
  } finally {
    await lines.return?.();
    if (file !== "-") source.destroy();
  }
}

function parseLine(text: string, file: string, line: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${file}:${line}: not valid JSON (${why}); each line must be one JSON object by itself`,
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError(`${file}:${line}: a JSON object is wanted, such as {"id": "1", …}`);
  }
  return { ...value };
}

function unreadable(file: string, error: unknown): InputError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return new InputError(`${file}: no such file; check the path`);
  if (code === "EISDIR") return new InputError(`${file}: is a folder; name a file in it`);
  if (code === "EACCES") return new InputError(`${file}: may not be read; check its permissions`);
  return new InputError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
}

/**
 * A text field of a record under the first of `names` that it has.
 *
 * @throws {InputError} where it has none of them, or the field holds no text.
 */
export function textField(record: JsonLine, ...names: string[]): string {
  const text = optionalTextField(record, ...names);
  if (text !== undefined) return text;
  const wanted = names.map((name) => `"${name}"`).join(" or ");
  throw new InputError(`${record.file}:${record.line}: the field ${wanted} is missing; add it`);
}

/** As {@link textField}, but `undefined` where the record has none of the fields, or null. */
export function optionalTextField(record: JsonLine, ...names: string[]): string | undefined {
  const name = names.find(
    (each) => record.value[each] !== undefined && record.value[each] !== null,
  );
  if (name === undefined) return undefined;
  const value = record.value[name];
  // Ids are often numbers; they are printed back as text.
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value;
  throw new InputError(`${record.file}:${record.line}: the field "${name}" must be text`);
}

/** A field that holds a list of texts; empty where the record does not have it. */
export function textListField(record: JsonLine, name: string): string[] {
  const value = record.value[name];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return value;
  throw new InputError(
    `${record.file}:${record.line}: the field "${name}" must be a list of texts`,
  );
}

/** Writes records one a line, at the pace at which the reader takes them. */
export interface JsonLinesWriter {
  /** Resolves to `false` once the reader is gone (`| head`): further work is in vain. */
  write(record: unknown): Promise<boolean>;
}

/**
 * A writer to standard output, or to `stream`. A closed pipe is no error: writing just ends, and
 * any other error of the stream is thrown by the next `write`.
 */
export function jsonLinesWriter(stream: Writable = process.stdout): JsonLinesWriter {
  let closed = false;
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== "EPIPE") failure = error;
    wake?.();
  });
  stream.on("drain", () => wake?.());
  return {
    async write(record) {
      if (failure) throw failure;
      if (closed) return false;
      if (!stream.write(`${JSON.stringify(record)}\n`) && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = undefined;
      }
      return !closed;
    },
  };
}
