import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../src/doctor/check.js';
import { CHECKS } from '../../src/doctor/diagnose.js';
import { AREAS, LANGUAGES } from '../../src/doctor/known-texts.js';
import { TAGS } from '../../src/doctor/tags.js';
import { VERSION } from '../../src/lit/version.js';

const names = (folder: string): string[] => readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

describe('What the doctor knows of the library', () => {
  it('are the tags that can be defined', () => {
    expect([...TAGS].sort()).toEqual(
      names('src/define')
        .filter((name) => name !== 'locales')
        .sort(),
    );
  });

  it('are the languages and areas that there are texts in', () => {
    const folders = readdirSync('src/locales', { withFileTypes: true }).filter((each) => each.isDirectory());
    expect([...LANGUAGES].sort()).toEqual(folders.map(({ name }) => name).sort());
    expect([...AREAS].sort()).toEqual(names('src/locales/de').sort());
  });

  it('is the version of the package', () => {
    expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
  });
});

describe('The checks', () => {
  it('have a name of their own each, and say what they look at', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    for (const { about } of CHECKS) expect(about).toMatch(/^[A-Z][^]{20,}\.$/);
    for (const group of GROUPS) expect(CHECKS.some(({ id }) => id.startsWith(`${group}/`))).toBe(true);
  });
});

/** All files that a file imports, however deep, by what it names. */
function imported(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, type, path] of source.matchAll(/^(?:import|export)( type)?[^'";]*?from '(\.[^']+)\.js'/gm))
    if (!type) imported(new URL(`${path!}.ts`, `file:///${file}`).pathname.slice(1), found);
  for (const [, path] of source.matchAll(/(?:^import |import\()'(\.[^']+)\.js'/gm))
    imported(new URL(`${path!}.ts`, `file:///${file}`).pathname.slice(1), found);
  return found;
}

describe('The doctor', () => {
  it('is loaded by no entry point that does not ask for it', () => {
    // register imports every other file of define.
    for (const entry of ['index', 'register', 'hydrate', 'server/index', 'terms/index', 'mocks/index'])
      expect(
        [...imported(`src/${entry}.ts`)].filter((file) => /doctor/.test(file)),
        entry,
      ).toEqual([]);
  });

  it('is loaded with its element', () => {
    expect([...imported('src/define/subsidiary-doctor.ts')]).toContain('src/doctor/diagnose.ts');
  });

  it('runs without Lit, which the page’s policy may have refused', () => {
    const files = [...imported('src/doctor/index.ts')];
    expect(files).toContain('src/doctor/checks/look.ts');
    for (const file of files) {
      const packages = [...readFileSync(file, 'utf8').matchAll(/^import (?!type)[^'";]*?'([^.'][^']*)'/gm)];
      for (const [, name] of packages) expect(name, file).not.toMatch(/^lit(\/|$)/);
    }
  });
});
