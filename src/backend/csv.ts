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

  line(cells: readonly string[]): string {
    return `${cells.map((cell) => this.#quoted(cell)).join(this.#separator)}\r\n`;
  }

  #quoted(cell: string): string {
    const plain = !/["\r\n]|^\s|\s$/.test(cell);
    return plain && !cell.includes(this.#separator) ? cell : `"${cell.replaceAll('"', '""')}"`;
  }
}
