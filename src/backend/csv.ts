import type { Money } from '../domain/money.js';

const decimalOf = (language: string): ',' | '.' =>
  new Intl.NumberFormat(language, { numberingSystem: 'latn' })
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value === ','
    ? ','
    : '.';

const digits = new Map<string, number>();

/** How many decimals a currency has. */
function decimalsOf(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    digits.set(currency, (known = maximumFractionDigits));
  }
  return known;
}

/** A text that no spreadsheet takes for a formula. */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

/** What spreadsheets know UTF-8 by. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** An amount without groups and sign of the currency, exact to the last digit. */
export function amountOf({ amount, currency }: Money, decimal: ',' | '.'): string {
  const decimals = decimalsOf(currency);
  const text = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const whole = decimals === 0 ? text : text.slice(0, -decimals) + decimal + text.slice(-decimals);
  return amount < 0 ? `-${whole}` : whole;
}

/** How a table is written in text (RFC 4180), so that a spreadsheet that speaks a language reads it. */
export class Table {
  readonly #decimal: ',' | '.';
  readonly #separator: ',' | ';';

  /** `language` is a BCP 47 tag. */
  constructor(language: string) {
    this.#decimal = decimalOf(language);
    this.#separator = this.#decimal === ',' ? ';' : ',';
  }

  amount(money: Money): string {
    return amountOf(money, this.#decimal);
  }

  number(value: number): string {
    return String(value).replace('.', this.#decimal);
  }

  line(cells: readonly string[]): string {
    return `${cells.map((cell) => this.#quoted(cell)).join(this.#separator)}\r\n`;
  }

  #quoted(cell: string): string {
    const plain = !/["\r\n]|^\s|\s$/.test(cell);
    return plain && !cell.includes(this.#separator) ? cell : `"${cell.replaceAll('"', '""')}"`;
  }
}

/** What every file says in its own language. */
export interface FileWords<C extends string> {
  /** The beginning of the file's name. */
  file: string;
  columns: Readonly<Record<C, string>>;
}

/** A file of one kind of thing in one language, a thing a line, with headings. */
export abstract class CsvFile<C extends string, W extends FileWords<C>> {
  protected readonly words: W;
  protected readonly table: Table;
  readonly #columns: readonly C[];

  /** `language` is a BCP 47 tag; words come in English where there are none in it. */
  constructor(
    language: string,
    columns: readonly C[],
    languages: Readonly<{ en: W } & Partial<Record<string, W>>>,
  ) {
    this.words = languages[language.toLowerCase().split('-')[0]!] ?? languages.en;
    this.table = new Table(language);
    this.#columns = columns;
  }

  /** A name for the file on a day (ISO 8601). */
  fileName(day: string): string {
    return `${this.words.file}-${day.slice(0, 10)}.csv`;
  }

  /** The mark of UTF-8 and the headings. */
  get head(): string {
    return BYTE_ORDER_MARK + this.row(this.words.columns);
  }

  protected row(cells: Readonly<Record<C, string>>): string {
    return this.table.line(this.#columns.map((column) => cells[column]));
  }
}
