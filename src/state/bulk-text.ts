import { inSlices, type Work } from './slices.js';

/** How the bytes of a file are read as text. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1252', 'windows-1250'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What stands between the cells of a row. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** What the first bytes of a file say of its encoding, if anything. */
function marked([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** Whether every byte makes sense as UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How a file is encoded: what it says itself, UTF-8 where that makes sense, otherwise what spreadsheets write. */
export const encodingOf = (bytes: Uint8Array): Encoding =>
  marked(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');

/** The text of a file. Its mark is no part of it. */
export const decoded = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);

/** What a text is as a table. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  /** What stands between its cells; undefined: there is one cell a row. */
  readonly separator: Separator | undefined;
  /** There were more rows, which were left out. */
  readonly cut: boolean;
}

/** So many rows are read before the page has its turn. */
const AT_ONCE = 200;

/**
 * Reads a text as a table of at most so many rows, without frames being lost. Lines without anything that could stand
 * between cells are the rows of one column; the parser is loaded for everything else. Empty rows are left out.
 */
export async function readTable(
  text: string,
  { separator, most, signal }: { separator?: Separator | undefined; most: number; signal: AbortSignal },
): Promise<TextTable> {
  const between = separator ?? separatorOf(text);
  const rows =
    between === undefined
      ? await inSlices(linesOf(text, most + 1), signal)
      : await parsed(text, between, most + 1, signal);
  return { rows: rows.slice(0, most), separator: between, cut: rows.length > most };
}

/** What stands between the cells of the first lines, if anything does in all of them alike. */
function separatorOf(text: string): Separator | undefined {
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r\n?|\n/, 20)
    .filter((line) => line.trim() !== '');
  const countIn = (line: string, each: string) => line.split(each).length - 1;
  const often = SEPARATORS.map((each) => ({
    each,
    lines: lines.filter((line) => countIn(line, each) > 0).length,
    alike: lines.filter((line) => countIn(line, each) === countIn(lines[0] ?? '', each)).length,
  })).filter((found) => found.lines > lines.length / 2);
  return often.sort((a, b) => b.lines - a.lines || b.alike - a.alike)[0]?.each;
}

function* linesOf(text: string, most: number): Work<string[][]> {
  const rows: string[][] = [];
  for (let from = 0; from <= text.length && rows.length < most;) {
    const end = /\r\n?|\n/g;
    end.lastIndex = from;
    const found = end.exec(text);
    const line = text.slice(from, found?.index).trim();
    if (line !== '') rows.push([line]);
    from = found ? end.lastIndex : text.length + 1;
    if (rows.length % AT_ONCE === 0) yield;
  }
  return rows;
}

/** The parser hands over a few rows, rests, and is told to go on. */
async function parsed(
  text: string,
  delimiter: Separator,
  most: number,
  signal: AbortSignal,
): Promise<string[][]> {
  const { parse } = (await import('papaparse')).default;
  const rows: string[][] = [];
  let resume: (() => void) | undefined;
  let ended = false;
  const begin = () =>
    parse<string[]>(text, {
      delimiter,
      skipEmptyLines: 'greedy',
      step({ data }, parser) {
        rows.push(data.map((cell) => cell.trim()));
        if (rows.length >= most) parser.abort();
        else if (rows.length % AT_ONCE === 0) {
          parser.pause();
          resume = () => parser.resume();
        }
      },
      complete: () => (ended = true),
    });
  const work = function* (): Work<string[][]> {
    begin();
    while (!ended && resume) {
      yield;
      const goOn = resume;
      resume = undefined;
      goOn();
    }
    return rows;
  };
  return inSlices(work(), signal);
}
