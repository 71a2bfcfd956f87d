import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Keeps the classes (elements and their events) and what a host may use of them, in a stable order. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations?.filter(({ kind }) => kind === 'class') ?? [];
      const names = module.declarations.map(({ name }) => name);
      module.exports = module.exports?.filter(({ declaration }) => names.includes(declaration?.name)) ?? [];
      for (const declaration of module.declarations)
        declaration.members = declaration.members?.filter(
          (member) => member.privacy === undefined && !member.static && !member.name.startsWith('#'),
        );
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) => declarations.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

const outdir = 'dist/ide';

export default {
  globs: ['src/elements/**/*.ts', 'src/lit/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    customElementVsCodePlugin({ outdir }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
    jsxTypesPlugin({
      outdir,
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, _tag, path) => path?.replace('src/', '../').replace(/\.ts$/, '.js'),
    }),
  ],
};
