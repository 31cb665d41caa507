/** Lists of small whole numbers as text: variable-length integers (LEB128) in base64. */

/** Writes whole numbers from 0 to 2^32 - 1; small ones take one byte. */
export function encodeNumbers(numbers: Iterable<number>): string {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  let text = "";
  // In parts, since a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.slice(at, at + 8192));
  }
  return btoa(text);
}

/**
 * Reads what {@link encodeNumbers} wrote.
 *
 * @throws {Error} where the text is no base64 or ends within a number.
 */
export function decodeNumbers(text: string): Uint32Array {
  const bytes = atob(text);
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    number |= (byte & 0x7f) << shift;
    if (byte & 0x80) {
      shift += 7;
    } else {
      numbers[count++] = number;
      number = 0;
      shift = 0;
    }
  }
  if (shift > 0) throw new Error("a list of numbers ends in the middle: build the pack again");
  return numbers.slice(0, count);
}
