import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { stringify } from 'yaml';
import { contract } from './openapi.js';

/**
 * Writes the HTTP contract from the table of operations and the domain's schemas:
 * `tsx test/support/contract.ts`, or with `--check` tells by its exit code whether the file is up to date.
 */
const file = fileURLToPath(new URL('../../src/backend/http/openapi.yaml', import.meta.url));
const head =
  '# Generated from operations.ts and the domain schemas by test/support/contract.ts. Do not edit.\n';
const yaml = stringify(await contract(), {
  lineWidth: 100,
  aliasDuplicateObjects: false,
  compat: 'yaml-1.1',
});
const text = await format(head + yaml, { parser: 'yaml', printWidth: 110, singleQuote: true });

if (process.argv.includes('--check')) {
  const written = await readFile(file, 'utf8').catch(() => '');
  if (written !== text) {
    console.error(
      'openapi.yaml differs from what the code says; write it again with test/support/contract.ts',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(file, text);
}
