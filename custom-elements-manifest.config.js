import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { jsxTypes } from './test/support/jsx-types.mjs';

/** Keeps the classes (elements and their events) and what a host may use of them, in a stable order. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations =
        module.declarations?.filter(({ kind, name }) => kind === 'class' && !name.startsWith('anonymous')) ??
        [];
      const names = module.declarations.map(({ name }) => name);
      module.exports = module.exports?.filter(({ declaration }) => names.includes(declaration?.name)) ?? [];
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          (member) => member.privacy === undefined && !member.static && !member.name.startsWith('#'),
        );
        // What is dispatched somewhere in the class without being told of is taken for an event, too.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
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
    ...jsxTypes(outdir, (path) => path.replace('src/', '../').replace(/\.ts$/, '.js')),
  ],
};
