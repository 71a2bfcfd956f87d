// Types of the elements for JSX, as plugins of the manifest's analyzer.
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `jsx.d.ts` into a folder, from where `moduleOf` leads to the modules of the elements. */
export const jsxTypes = (outdir, moduleOf) => [
  jsxTypesPlugin({
    outdir,
    fileName: 'jsx.d.ts',
    componentTypePath: (_name, _tag, path) => path && moduleOf(path),
  }),
  {
    name: 'event-types',
    // The types name the classes of events without importing them.
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const used = new Set(
        modules.flatMap(({ declarations }) =>
          declarations.flatMap(({ events = [] }) => events.map(({ type }) => type.text)),
        ),
      );
      const imports = modules.flatMap(({ path, declarations }) =>
        declarations
          .filter(({ name }) => used.has(name))
          .map(({ name }) => `import type { ${name} } from '${moduleOf(path)}';\n`),
      );
      const file = join(outdir, 'jsx.d.ts');
      writeFileSync(file, imports.join('') + readFileSync(file, 'utf8'));
    },
  },
];
