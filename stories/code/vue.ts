import { blocks, handlers, imports, indented, markup, variables, type Embedded } from './markup.js';

/** A component of Vue 3. What is not an attribute is set as a property. */
export function vue(embedded: Embedded): string {
  const body = markup(embedded, {
    bound(each) {
      switch (each.kind) {
        case 'text':
          return `${each.attribute}="${each.text}"`;
        case 'value':
          return each.value === true ? each.attribute : `:${each.attribute}="${each.value}"`;
        case 'object':
        case 'open':
          return `:${each.name}.prop="${each.name}"`;
      }
    },
    backend: ':backend.prop="backend"',
    listener: ({ name }, handler) => `@${name}="${handler}"`,
    closed: '@dialog-closed="open = false"',
    comment: (text) => `<!-- ${text} -->`,
    selfClosing: true,
  });
  const script = blocks(
    [`import { onMounted, ${embedded.isDialog ? 'ref, ' : ''}shallowRef } from 'vue';`, ...imports(embedded)],
    [
      '// A deep ref would wrap the backend, and its private fields could not be read.',
      'const backend = shallowRef<HttpBackend>();',
      ...(embedded.isDialog ? ['const open = ref(true);'] : []),
      `onMounted(async () => (backend.value = await HttpBackend.connect({ baseUrl: '/api' })));`,
    ],
    variables(embedded),
    handlers(embedded),
  );
  return [
    '<!-- vite.config.ts: Vue leaves these tags to the browser.',
    `     vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }) -->`,
    '<script setup lang="ts">',
    script,
    '</script>',
    '',
    '<template>',
    indented(body),
    '</template>',
    '',
  ].join('\n');
}
