/** How a command ends when something is wrong: one line on standard error, a non-zero exit. */

/** The input is at fault, not the program: the message says where and what to do. */
export class InputError extends Error {
  override name = "InputError";
}

/** Prints the failure; a stack only for what nobody foresaw. */
export function reportFailure(error: unknown): void {
  const expected = error instanceof InputError || isSystemError(error);
  const text = error instanceof Error ? (expected ? error.message : error.stack) : String(error);
  process.stderr.write(`second-source: ${text}\n`);
  process.exitCode = 1;
}

/** `second-source … | head` closes the pipe early: the reader has enough, which is no error. */
export function tolerateClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
