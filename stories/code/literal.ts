/** More than this is not read as an example any more. */
const LONGEST = 1_200;

/** A value as it is written in code; undefined where that can't be done, or would not be read. */
export function literal(value: unknown, indent = ''): string | undefined {
  const written = write(value, indent);
  return written !== undefined && written.length <= LONGEST ? written : undefined;
}

function write(value: unknown, indent: string): string | undefined {
  if (value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return undefined;
  const deeper = `${indent}  `;
  if (Array.isArray(value))
    return list(
      value.map((each) => write(each, deeper)),
      '[]',
      indent,
    );
  // A class has what can't be written.
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const entries = Object.entries(value as Record<string, unknown>).filter(([, each]) => each !== undefined);
  return list(
    entries.map(([key, each]) => {
      const written = write(each, deeper);
      return written === undefined ? undefined : `${nameOf(key)}: ${written}`;
    }),
    '{}',
    indent,
  );
}

function list(items: readonly (string | undefined)[], [open, close]: string, indent: string) {
  if (items.includes(undefined)) return undefined;
  if (items.length === 0) return `${open}${close}`;
  const inner = items.join(', ');
  const space = open === '{' ? ' ' : '';
  return inner.length + indent.length <= 80 && !inner.includes('\n')
    ? `${open}${space}${inner}${space}${close}`
    : `${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`;
}

const nameOf = (key: string): string => (/^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key));

export const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
