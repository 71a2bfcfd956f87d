import { blocks, handlers, imports, indented, markup, variables, type Embedded } from './markup.js';

/** A component of Svelte 5, which sets properties that an element has, and attributes otherwise. */
export function svelte(embedded: Embedded): string {
  const body = markup(embedded, {
    bound(each) {
      switch (each.kind) {
        case 'text':
          return `${each.attribute}="${each.text}"`;
        case 'value':
          return each.value === true ? each.name : `${each.name}={${each.value}}`;
        case 'object':
        case 'open':
          return `{${each.name}}`;
      }
    },
    backend: '{backend}',
    listener: ({ name }, handler) => `on${name}={${handler}}`,
    closed: 'ondialog-closed={() => (open = false)}',
    comment: (text) => `<!-- ${text} -->`,
    selfClosing: false,
  });
  const script = blocks(
    [`import { onMount } from 'svelte';`, ...imports(embedded)],
    [
      'let backend = $state.raw<HttpBackend>();',
      ...(embedded.isDialog ? ['let open = $state(true);'] : []),
      'onMount(async () => {',
      `  backend = await HttpBackend.connect({ baseUrl: '/api' });`,
      '});',
    ],
    variables(embedded),
    handlers(embedded),
  );
  return `<script lang="ts">\n${indented(script)}\n</script>\n\n${body}\n`;
}
