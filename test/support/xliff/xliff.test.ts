import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Messages } from '../../../src/i18n/catalogue.js';
import * as formats from '../../../src/i18n/formats.js';
import { LANGUAGES, sentencesOf, textsIn } from '../catalogues.js';
import { areas, englishArea, translatedArea } from './areas.js';
import { sourceWith } from './code.js';
import { choiceOf, pluralForms } from './forms.js';
import { exportLanguage, importLanguage } from './xliff.js';

const camel = (area: string): string => area.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The texts that some sources of a language have, by area. */
function textsOf(
  sources: ReadonlyMap<string, string>,
  wanted: Iterable<string> = sources.keys(),
): ReadonlyMap<string, Messages> {
  const found = new Map<string, Messages>();
  const read = (area: string): Messages => {
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    const code = ts.transpileModule(sources.get(area)!, { compilerOptions: options }).outputText;
    const exports: Record<string, Messages> = {};
    const require = (path: string): unknown => {
      if (path.endsWith('/formats.js')) return formats;
      const other = path.slice(2, -3);
      return { [camel(other)]: read(other) };
    };
    compileFunction(code, ['exports', 'require'])(exports, require);
    return exports[camel(area)]!;
  };
  for (const area of wanted) found.set(area, read(area));
  return found;
}

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000, 1.5];

/** All that some texts say: with names for texts that are inserted, and with all kinds of numbers. */
const said = (texts: ReadonlyMap<string, Messages>): string[] =>
  [...texts].flatMap(([area, each]) =>
    [...englishArea(area).texts.values()].flatMap(({ key, values }) => {
      const text = key.split('.').reduce<Messages[string]>((from, name) => (from as Messages)[name]!, each);
      if (typeof text !== 'function') return [`${area}.${key}: ${text as string}`];
      const given = [true, false].flatMap((so) =>
        NUMBERS.map((number) => values.map(({ name, type }) => valueFor(name, type, number, so))),
      );
      return given.map((those) => `${area}.${key}: ${text(...(those as never[]))}`);
    }),
  );

const valueFor = (name: string, type: string, number: number, so: boolean): unknown =>
  type === 'number' ? number : type === 'boolean' ? so : so ? `§${name}§` : '';

/** A unit of an exported file, from its beginning to its end. */
const unitIn = (xml: string, area: string, unit: string): string => {
  const file = xml.slice(xml.indexOf(`<file id="${area}"`));
  const start = file.indexOf(`<unit id="${unit}"`);
  return file.slice(start, file.indexOf('</unit>', start));
};

/** An exported file with another translation of a unit, as markup. */
function changed(xml: string, area: string, unit: string, target: string): string {
  const before = unitIn(xml, area, unit);
  const start = xml.indexOf(before, xml.indexOf(`<file id="${area}"`));
  expect(before).not.toBe('');
  const after = before.replace(/<target>[^]*<\/target>|<target\/>/, () => `<target>${target}</target>`);
  return xml.slice(0, start) + after + xml.slice(start + before.length);
}

const ph = (id: string): string => `<ph id="${id}"/>`;
/** As if each English sentence had been translated, with all that is inserted. */
const filled = (xml: string): string =>
  xml.replace(/<source>([^]*?)<\/source>(\s*)<target\/>/g, (_, source: string, space: string) => {
    const target = source.replace(/(^|>)([^<]*[a-z][^<]*)/gi, '$1Ny $2');
    return `<source>${source}</source>${space}<target>${target}</target>`;
  });

const german = exportLanguage('de');
const czech = exportLanguage('cs');

/** An exported file with the texts of some areas alone. */
const onlyOf = (xml: string, ...kept: string[]): string =>
  xml.replace(/ *<file id="([^"]+)"[^]*?<\/file>\n/g, (file, area: string) =>
    kept.includes(area) ? file : '',
  );

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('come back from an export as they were', async () => {
    const { problems, files } = await importLanguage(exportLanguage(language));
    expect(problems).toEqual([]);
    expect([...files.keys()]).toEqual([]);
  });

  it('say the same where they are written anew', async () => {
    const sources = areas().map((area): [string, string] => {
      const english = englishArea(area);
      const translated = translatedArea(language, area)!;
      const all = [...english.texts.values()].map(
        ({ key, tree }) => [key, choiceOf(tree, translated.texts.get(key)!.tree, language)] as const,
      );
      return [area, sourceWith(translated, english, language, new Map(all))];
    });
    const then = new Set(said(await textsIn(language)));
    const now = new Set(said(textsOf(new Map(sources))));
    expect([...now].filter((each) => !then.has(each))).toEqual([]);
    expect(now.size).toBe(then.size);
  });
});

describe('an export', () => {
  it('has every text of every area', async () => {
    const units = new Map<string, Set<string>>();
    for (const [file, id] of german.matchAll(/<file id="([^"]+)"[^]*?<\/file>/g))
      units.set(id!, new Set([...file.matchAll(/<unit id="([^":]+)/g)].map(([, unit]) => unit!)));
    const everywhere = new Set([...units.values()].flatMap((each) => [...each]));
    const missing: string[] = [];
    const look = (texts: Messages, area: string, place: string): void => {
      for (const [name, text] of Object.entries(texts)) {
        const key = `${place}${name.replace(/[^A-Za-z0-9.-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)}`;
        if (typeof text === 'object') look(text, area, `${key}.`);
        // Areas that take in another one’s texts do not have them again.
        else if (!units.get(area)?.has(key) && !(TAKE_IN.has(area) && everywhere.has(key)))
          missing.push(`${area}.${key}`);
      }
    };
    for (const [area, texts] of await textsIn('en')) look(texts, area, '');
    expect(missing).toEqual([]);
    expect([...units.keys()]).toEqual(areas());
  });

  it('has a unit for every plural form of the language', () => {
    const forms = (language: string): string[] => {
      const xml = exportLanguage(language);
      const file = xml.slice(xml.indexOf('<file id="bulk-link"'));
      return [...file.slice(0, file.indexOf('</file>')).matchAll(/<unit id="rows:(\w+)"/g)].map(
        ([, form]) => form!,
      );
    };
    expect(forms('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(forms('cs')).toEqual(['one', 'few', 'many', 'other']);
    expect(forms('ja')).toEqual(['other']);
    expect(forms('lt')).toEqual([...pluralForms('lt').keys()]);
  });

  it('says what is inserted, and when a form is shown', () => {
    const unit = unitIn(czech, 'bulk-link', 'rows:few');
    expect(unit).toContain('<note category="inserted">{number}: a text</note>');
    expect(unit).toContain('Shown when: plural form “few”: count is for example 2, 3, 4');
    expect(unit).toContain(
      '<source><ph id="number" equiv="{number}" disp="{number}" canCopy="no" canDelete="no"/> rows',
    );
    expect(unitIn(german, 'account-access', 'titleThere')).toContain(
      '<note category="about">In one linked account.</note>',
    );
  });

  it('keeps from translation what says nothing', () => {
    expect(unitIn(german, 'annotate-accounts', 'state.ready')).toContain('translate="no"');
    expect(unitIn(german, 'annotate-accounts', 'state.done')).not.toContain('translate=');
  });

  it('tells what is read from right to left', () => {
    expect(exportLanguage('he')).toContain('trgDir="rtl"');
    expect(german).not.toContain('trgDir');
  });
});

/** Areas whose texts begin with those of another one. */
const TAKE_IN: ReadonlySet<string> = new Set(['call-forwarding', 'forward-numbers', 'words']);

describe('a translation that changed', () => {
  it.each<[kind: string, language: 'de' | 'cs', area: string, unit: string, target: string, code: string]>([
    ['a sentence', 'de', 'words', 'close', 'Zu &amp; weg', `close: 'Zu & weg'`],
    ['a quotation mark', 'de', 'words', 'close', "Zu ’ ' “", `close: "Zu ’ ' “"`],
    [
      'an insertion',
      'de',
      'words',
      'reference',
      `${ph('id')} \`\${x}\` ist der Vorgang`,
      'reference: (id) => `${id} \\`\\${x}\\` ist der Vorgang`',
    ],
    [
      'a plural form',
      'de',
      'account-activity',
      'found:one',
      'Nur 1 Eintrag',
      "plural('de', count, { one: 'Nur 1 Eintrag', other: `${formatted} Einträge` })",
    ],
    [
      'a sentence around words that others share',
      'de',
      'annotate-accounts',
      'save:one',
      'Für einen speichern',
      "plural('de', count, { one: 'Für einen speichern', other: `Für ${formatted} Accounts speichern` })",
    ],
    [
      'a condition',
      'de',
      'account-activity',
      'exported:no',
      'Fertig.',
      "exported: (found) => (found ? `Die Datei ist da: ${found}` : 'Fertig.')",
    ],
    [
      'a single number',
      'de',
      'add-account-wizard',
      'porting.first:else',
      `Die Nummer ${ph('line')}`,
      "first: (line) => (line === 1 ? 'Rufnummer' : `Die Nummer ${line}`)",
    ],
    [
      'words that others share alone',
      'de',
      'bulk-link',
      'rows:one',
      'Eine Zeile',
      "rows: (count, number) => plural('de', count, { one: 'Eine Zeile', other: `${number} Zeilen` })",
    ],
    [
      'a form that was the general one so far',
      'cs',
      'account-activity',
      'found:many',
      `${ph('formatted')} záznamů a kus`,
      'many: `${formatted} záznamů a kus`',
    ],
    [
      'a number that is written in the language',
      'cs',
      'subsidiary-management',
      'addedThisMonth:few',
      `Přidány ${ph('count.number')}`,
      "few: `Přidány ${formatNumber('cs', count)}`",
    ],
  ])('changes that text alone: %s', async (_, language, area, unit, target, code) => {
    const xml = onlyOf(language === 'de' ? german : czech, area);
    const { problems, files, texts } = await importLanguage(changed(xml, area, unit, target));
    expect(problems).toEqual([]);
    expect([[...files.keys()], texts]).toEqual([[join('src/locales', language, `${area}.ts`)], 1]);
    const [[path, source]] = [...files] as [[string, string]];
    expect(source.replace(/\s+/g, ' ')).toContain(code);

    const now = await textsIn(language);
    const sources = new Map(areas().map((each) => [each, translatedArea(language, each)!.file.text]));
    const then = textsOf(new Map([...sources, [area, source]]), [area]).get(area)!;
    const key = `${area}.${unit.replace(/:.*/, '')}`;
    const others = (each: Messages): unknown => sentencesOf(each, area).filter(([name]) => name !== key);
    expect(others(then)).toEqual(others(now.get(area)!));
    expect(readFileSync(path, 'utf8')).not.toBe(source);
  });

  it('leaves no words behind that nobody says any more', async () => {
    const area = 'annotate-accounts';
    expect(translatedArea('de', area)!.file.text).toContain('const accounts =');
    const { files } = await importLanguage(changed(onlyOf(german, area), area, 'save:one', 'Speichern'));
    expect([...files.values()].join()).not.toContain('const accounts');
  });
});

describe('a new language', () => {
  const empty = exportLanguage('nb');

  it('has all texts to translate', () => {
    expect(empty).not.toMatch(/<target>/);
    expect(empty.match(/state="initial"/g)!.length).toBeGreaterThan(3300);
    expect(empty).not.toContain('state="translated"');
  });

  it('needs all of them', async () => {
    const { problems, files } = await importLanguage(changed(filled(empty), 'words', 'close', ''));
    expect(problems.map(({ unit, text }) => [unit, text])).toEqual([
      ['words/close', 'It has no translation.'],
    ]);
    expect(files.size).toBe(0);
    const part = await importLanguage(filled(empty).replace(/<file id="words"[^]*?<\/file>/, ''));
    expect(part.problems.map(({ text }) => text)).toEqual([
      'A new language needs all texts. Missing: words.',
    ]);
  });

  it('becomes files that compile', { timeout: 120_000 }, async () => {
    const { problems, files } = await importLanguage(filled(empty));
    expect(problems).toEqual([]);
    expect(files.size).toBe(areas().length);
    expect(files.get(join('src/locales/nb', 'account-activity.ts'))).toContain(
      "plural('nb', count, { one: 'Ny 1 entry', other: `${formatted}Ny  entries` })",
    );
    const virtual = new Map([...files].map(([path, source]) => [resolve(path), source]));
    const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
      config: { compilerOptions: object };
    };
    const { options } = ts.parseJsonConfigFileContent(
      { ...config, include: [], files: [] },
      ts.sys,
      process.cwd(),
    );
    const host = ts.createCompilerHost(options);
    const program = ts.createProgram(
      [...virtual.keys()],
      { ...options, noEmit: true },
      {
        ...host,
        directoryExists: (path) => path === resolve('src/locales/nb') || ts.sys.directoryExists(path),
        fileExists: (path) => virtual.has(path) || host.fileExists(path),
        readFile: (path) => virtual.get(path) ?? host.readFile(path),
        getSourceFile: (path, version) => {
          const source = virtual.get(path);
          return source === undefined
            ? host.getSourceFile(path, version)
            : ts.createSourceFile(path, source, version, true);
        },
      },
    );
    const found = [...virtual.keys()].flatMap((path) =>
      program.getSemanticDiagnostics(program.getSourceFile(path)),
    );
    expect(found.map(({ file, messageText }) => `${file?.fileName}: ${JSON.stringify(messageText)}`)).toEqual(
      [],
    );
  });
});

describe('a file that came back', () => {
  const sent = onlyOf(german, 'access-requests', 'account-activity', 'words');
  /** What is said about a file, and that it changes nothing. */
  const told = async (xml: string): Promise<readonly string[]> => {
    const { problems, files } = await importLanguage(xml);
    expect(files.size).toBe(0);
    return problems.map(({ unit, text }) => (unit ? `${unit}: ${text}` : text));
  };
  const withTarget = (area: string, unit: string, target: string): string =>
    changed(sent, area, unit, target);

  it.each<[what: string, xml: () => string, problem: RegExp | string]>([
    ['is not well-formed', () => sent.replace('</notes>', ''), /^This is not well-formed XML: /],
    ['is empty', () => '', /^This is not well-formed XML/],
    ['is something else', () => '<tmx version="1.4"/>', 'This is not a file in XLIFF 2.0 or 2.1.'],
    [
      'declares a document type',
      () => sent.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "b">]>\n<xliff'),
      'A document type (<!DOCTYPE …>) is not allowed here.',
    ],
    ['names a sign that XML does not have', () => withTarget('words', 'close', '&nbsp;'), /well-formed/],
    [
      'translates from another language',
      () => sent.replace('srcLang="en"', 'srcLang="fr"'),
      'It translates from “fr”, not from “en”.',
    ],
    ['translates to none', () => sent.replace('trgLang="de"', ''), /^“” is not a language to translate to/],
    ['translates to English', () => sent.replace('trgLang="de"', 'trgLang="en"'), /^“en” is not a language/],
    [
      'would be written elsewhere',
      () => sent.replace('trgLang="de"', 'trgLang="../de"'),
      /is not a language/,
    ],
    [
      'has texts of an area that is none',
      () => sent.replace('<file id="words"', '<file id="wordz"'),
      'There are no texts called “wordz”.',
    ],
    [
      'has a unit that is none',
      () => sent.replace('<unit id="close"', '<unit id="clothe"'),
      /\/clothe: There is no such text\.$/,
    ],
    [
      'has a unit twice',
      () => sent.replace('<unit id="granted"', '<unit id="declined"'),
      'access-requests/declined: It is there twice.',
    ],
    [
      'lost a plural form',
      () => sent.replace(`${unitIn(sent, 'account-activity', 'found:one')}</unit>`, ''),
      'account-activity/found:one: It is missing: what is shown when plural form “one”: count is 1.',
    ],
    ['has no translation', () => withTarget('words', 'close', ''), 'words/close: It has no translation.'],
    [
      'lacks a placeholder',
      () => withTarget('words', 'reference', 'Vorgang'),
      'words/reference: {id} is missing.',
    ],
    [
      'lacks a number',
      () => withTarget('account-activity', 'found:other', 'Einträge'),
      'account-activity/found:other: {formatted} is missing.',
    ],
    [
      'doubles a placeholder',
      () => withTarget('words', 'reference', `${ph('id')} ${ph('id-2')}`),
      'words/reference: {id} is there 2 times.',
    ],
    [
      'inserts what is not there',
      () => withTarget('words', 'reference', `${ph('id')} ${ph('name')}`),
      'words/reference: {name} is not inserted into this text.',
    ],
    [
      'has a placeholder as letters',
      () => withTarget('words', 'reference', `${ph('id')} {id}`),
      'words/reference: {id} is written as letters. Please use the placeholder.',
    ],
    [
      'has markup of the page',
      () => withTarget('words', 'close', '&lt;b>Zu&lt;/b>'),
      'words/close: It has markup, which would be shown as it is: <b>',
    ],
    [
      'has markup of the file',
      () => withTarget('words', 'close', '<pc id="1">Zu</pc>'),
      'words/close: It has markup that texts do not have: <pc>.',
    ],
    [
      'was made of older texts',
      () => sent.replace('<source>Who asks for access</source>', '<source>Who asks</source>'),
      'access-requests/title: The English text is now “Who asks for access”. Please export it anew.',
    ],
    [
      'was split',
      () => withTarget('words', 'close', 'Zu</target></segment><segment><source>x</source><target>y'),
      'words/close: It was split: it has to be one segment.',
    ],
  ])('changes nothing if it %s', async (_, xml, problem) => {
    const problems = await told(xml());
    expect(
      problems.some((each) => (typeof problem === 'string' ? each === problem : problem.test(each))),
    ).toBe(true);
  });

  it('says where the problem is', async () => {
    const xml = withTarget('words', 'reference', 'Vorgang');
    const line = xml.slice(0, xml.indexOf('>Vorgang<')).split('\n').length;
    const { problems } = await importLanguage(xml);
    expect(problems).toHaveLength(1);
    const unit =
      xml.split('\n').findLastIndex((each, at) => at < line && each.includes('<unit id="reference"')) + 1;
    expect(problems[0]!.line).toBe(unit);
  });

  it('may have what tools mark for themselves', async () => {
    const xml = withTarget('words', 'close', '<mrk id="m1" type="term">Zu</mrk>');
    const { problems, files } = await importLanguage(xml);
    expect(problems).toEqual([]);
    expect([...files.values()].join()).toContain(`close: 'Zu'`);
  });

  it('may be a part of the texts of a language that is there', async () => {
    const { problems } = await importLanguage(onlyOf(german, 'words'));
    expect(problems).toEqual([]);
  });
});
