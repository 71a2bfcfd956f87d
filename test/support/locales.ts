// Writes the files by which the texts of a language are loaded, `src/locales/<tag>.ts` and one for each group of areas:
// `npm run locales`; `-- --check` only compares. The texts themselves are in `src/locales/<tag>/`, a file for each area.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const FOLDER = 'src/locales';

/** What is loaded together, by what is opened together. The first screen is in the language's own file. */
const FIRST = ['standings', 'subsidiary-list', 'words'];
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  rest: [
    'access-requests',
    'account-access',
    'account-branding',
    'account-context-banner',
    'account-overview',
    'annotate-account',
    'annotate-accounts',
    'confirm-sign-in',
    'request-access',
    'subsidiary-badge',
    'subsidiary-details',
    'subsidiary-management',
    'subsidiary-management-flash',
  ],
  adding: ['add-account-wizard'],
  pages: ['call-forwarding', 'event-subscriptions', 'forward-numbers', 'remind-owner'],
  invoices: [
    'account-billing',
    'account-contracts',
    'change-payer',
    'collective-invoice',
    'contract-references',
    'invoice-address',
    'invoice-delivery',
    'invoice-references',
  ],
  history: ['account-activity', 'account-drift', 'leaving-package', 'local-access'],
  access: ['account-switcher', 'close-account', 'copy-grants', 'give-grant', 'grants', 'swap-main'],
  moving: ['contract-payer', 'flatten-account', 'move-account', 'subsidiary-list-late', 'transfer-credit'],
  terms: ['consequences', 'detach-account', 'detach-accounts', 'extend-link', 'term-fields'],
  requests: ['account-checks', 'bulk-link', 'link-request', 'order-drafts', 'request-end'],
  conditions: [
    'account-objections',
    'bulk-link-own',
    'link-start',
    'main-account',
    'payer-consent',
    'preconditions',
  ],
  orders: ['correct-porting', 'end-order', 'identity-check', 'order-handoffs', 'order-tracker'],
  quotes: ['keep-quote', 'mail-quote', 'order-approval', 'order-approvals', 'order-quote', 'order-quotes'],
};

/** Texts that others are made of. */
const PARTS = ['forwarding-rule'];

const camel = (area: string): string => area.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function registering(tag: string, areas: readonly string[], comment = ''): string {
  const sorted = [...areas].sort();
  const imports = sorted.map((area) => `import { ${camel(area)} } from './${tag}/${area}.js';`);
  const entries = sorted.map((area) => (camel(area) === area ? area : `'${area}': ${camel(area)}`));
  return `import { registerLocale } from '../i18n/catalogue.js';
${imports.join('\n')}

${comment}registerLocale('${tag}', { ${entries.join(', ')} });
`;
}

const first = (tag: string): string => `${registering(
  tag,
  FIRST,
  '// What the first screen says. An area a line; each file is checked against the English texts it translates.\n',
)}
/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
${Object.keys(GROUPS)
  .map((group) => `import('./${tag}-${group}.js'),`)
  .join('\n')}
]);
`;

/** The languages that there are texts in. */
const tags = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const style = (await resolveConfig(join(FOLDER, 'x.ts'))) ?? {};
const files = new Map<string, string>();
for (const tag of tags) {
  const areas = readdirSync(join(FOLDER, tag)).map((file) => file.replace(/\.ts$/, ''));
  const grouped = [...FIRST, ...Object.values(GROUPS).flat()];
  for (const area of areas)
    if (!grouped.includes(area) && !PARTS.includes(area)) throw new Error(`${area} belongs to no group.`);
  for (const area of grouped) if (!areas.includes(area)) throw new Error(`${tag} has no texts of ${area}.`);
  files.set(`${tag}.ts`, first(tag));
  for (const [group, members] of Object.entries(GROUPS))
    files.set(`${tag}-${group}.ts`, registering(tag, members));
}
const mapping = tags
  .map((tag) => `registerLocaleLoader('${tag}', async () => (await import('../locales/${tag}.js')).rest);`)
  .join('\n');
files.set(
  '../define/locales.ts',
  `import { registerLocaleLoader } from '../i18n/catalogue.js';

// A language is loaded when a page first asks for it.
${mapping}
`,
);

const check = process.argv.includes('--check');
let differences = 0;
for (const [name, text] of files) {
  const path = join(FOLDER, name);
  const formatted = await format(text, { ...style, filepath: path });
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // It is new.
  }
  if (before === formatted) continue;
  differences++;
  if (check) console.error(`${path} is not what npm run locales writes.`);
  else writeFileSync(path, formatted);
}
for (const file of readdirSync(FOLDER).filter((each) => each.includes('-') && each.endsWith('.ts'))) {
  const known = files.has(file) || file === 'en-xa.ts';
  if (known) continue;
  differences++;
  if (check) console.error(`${join(FOLDER, file)} belongs to no language and group.`);
  else rmSync(join(FOLDER, file));
}
console.log(`${tags.length} languages, ${differences} files ${check ? 'differ' : 'written'}`);
process.exit(check && differences > 0 ? 1 : 0);
