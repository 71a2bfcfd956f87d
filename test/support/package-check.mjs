// Packs the package as npm would publish it and asks publint and attw whether every kind of host can import it; and
// looks whether what its modules import comes with it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { name: own, dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
// Its own name is found by its exports, and stands in code that it shows.
const named = { [own]: '', ...dependencies, ...peerDependencies };
const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.js'),
);
for (const path of modules)
  for (const [, name] of readFileSync(join('dist', path), 'utf8').matchAll(
    /(?:^|[\s;}])(?:from|import)\s*\(?\s*["']((?:@[\w.-]+\/)?[\w-][\w.-]*)[^"']*["']/g,
  ))
    if (!Object.hasOwn(named, name)) {
      console.error(`dist/${path} imports ${name}, which no host has.`);
      process.exitCode = 1;
    }

const shell = process.platform === 'win32';
const folder = mkdtempSync(join(tmpdir(), 'subsidiary-pack-'));
try {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    // It lists every file of the package.
    maxBuffer: 64 * 1024 * 1024,
    shell,
  });
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  execFileSync('npx', ['publint', '--strict', tarball], { stdio: 'inherit', shell });
  // A script for the page and a YAML file have no types.
  const untyped = ['--exclude-entrypoints', './cdn', './openapi.yaml'];
  execFileSync('npx', ['attw', tarball, '--profile', 'esm-only', '--no-summary', ...untyped], {
    stdio: 'inherit',
    shell,
  });
} catch (error) {
  // What ran and said no has said why; anything else has not.
  if (typeof error.status !== 'number') throw error;
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
