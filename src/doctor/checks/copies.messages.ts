import type { Said } from '../finding.js';

export const messages = {
  about: {
    tags: 'Who has defined each tag of the library: this copy, another one, or somebody else.',
    versions: 'How many versions of the library have elements on the page.',
    lit: 'How many copies of Lit are loaded, and which.',
    undefined: 'Whether elements stand in the page whose tag was never defined, in shadow roots too.',
    withoutBackend:
      'Whether every element that needs one has a backend: its own, or a provider around it that answers.',
    providers: 'Whether providers have a backend, and stand in each other.',
  },
  tagsOurs: (count: number) =>
    count === 1 ? 'One tag is defined, by this library' : `${count} tags are defined, all by this library`,
  noTags: {
    title: 'No element of the library is defined',
    why: 'Tags in the page stay empty.',
    mend: 'Import the elements that you use, or all of them.',
    code: "import 'subsidiary-elements/register';",
  } satisfies Said,
  tagsTaken: {
    title: 'Tags of the library belong to something else',
    why: 'Where these tags stand in your page, another component is shown. Inside of our elements a name of its own is used instead.',
    mend: 'Define ours under another tag before that component is loaded, and use that tag in your page.',
    code: "import { define, SubsidiaryListElement } from 'subsidiary-elements';\n\ndefine(SubsidiaryListElement, 'acme-subsidiary-list');",
  } satisfies Said,
  oneVersion: (version: string) => `All defined elements are of version ${version}`,
  versions: {
    title: 'Elements of several versions are on the page',
    why: 'The copy that was loaded first defined its tags. What an element of one version hands to one of the other may not fit.',
    mend: 'Load the library once. In a bundle: one version for all (npm ls shows who brings the other).',
    code: 'npm ls subsidiary-elements',
  } satisfies Said,
  otherVersion: (own: string): Said => ({
    title: `The doctor is of version ${own}, and the elements are not`,
    why: 'It looks for what its own version needs.',
    mend: 'Take both from one version.',
    code: 'npm ls subsidiary-elements',
  }),
  oneLit: (version: string) => `There is one copy of Lit (${version})`,
  noLit: {
    title: 'How many copies of Lit there are could not be seen',
    why: 'Lit leaves its version on the page, and there is none.',
  } satisfies Said,
  severalLit: {
    title: 'There are several copies of Lit',
    why: 'They work beside each other. Each is loaded, and under Trusted Types the second may not be allowed.',
    mend: 'Have the bundler use one copy.',
    code: "// vite.config.js\nexport default { resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] } };",
  } satisfies Said,
  allDefined: 'Every element of the library in the page is defined',
  undefined: (code: string): Said => ({
    title: 'Elements stand in the page whose tag nobody has defined',
    why: 'They are empty, and nothing says so.',
    mend: 'Import what defines them.',
    code,
  }),
  allConnected: (count: number) =>
    count === 1
      ? 'The one element that needs a backend has one'
      : `All ${count} elements that need a backend have one`,
  nobodyNeeds: {
    title: 'No element in the page needs a backend',
    why: 'Whether yours would find one is seen on a page that has some.',
  } satisfies Said,
  withoutBackend: {
    title: 'Elements have no backend',
    why: 'They show nothing, and nothing says so.',
    mend: 'Put them below a provider that has a backend, or set their own.',
    code: '<backend-provider id="accounts">\n  <subsidiary-management></subsidiary-management>\n</backend-provider>\n<script type="module">\n  document.querySelector(\'#accounts\').backend = backend;\n</script>',
  } satisfies Said,
  providersFine: 'Every provider has a backend, and none stands in another',
  noProvider: 'There is no provider, and none is needed',
  emptyProvider: {
    title: 'A provider has no backend',
    why: 'Everything below it shows nothing until it has one.',
    mend: 'Set its backend once the session is known.',
    code: "document.querySelector('backend-provider').backend = await HttpBackend.connect({ baseUrl: '/api' });",
  } satisfies Said,
  nestedSame: {
    title: 'A provider stands in another one',
    why: 'The inner one counts for what is below it. Both give the same backend, so one of them is for nothing.',
    mend: 'Take the inner one out.',
  } satisfies Said,
  nestedOther: {
    title: 'A provider stands in another one, with another backend',
    why: 'The inner one counts for what is below it: parts of the page show another account than those around them.',
    mend: 'Put them beside each other if both are meant, or take one out.',
  } satisfies Said,
};
