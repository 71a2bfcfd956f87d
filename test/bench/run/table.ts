/** A table as data: the first column is text, the others are figures. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export function markdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** For a guide: its pages know no Markdown tables. */
export function markup({ head, rows }: Table): string {
  const cells = (tag: string, texts: readonly string[]): string =>
    texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('');
  return `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells('td', row)}</tr>`)
    .join('')}</tbody></table>`;
}

export const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);

const digits = (value: number, fraction: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: fraction, maximumFractionDigits: fraction });

/** Stands for what was not measured or never painted. */
export const dash = '–';

export const ratioText = (value: number | null | undefined): string =>
  value == null ? dash : digits(value, value < 0.095 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);

export const valueText = (value: number | null | undefined): string =>
  value == null
    ? dash
    : digits(value, value === 0 || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
