import { blocks, handlers, imports, indented, markup, variables, type Embedded } from './markup.js';

/**
 * A component of React 19: a prop is the element's property where it has one of that name, and `on` with the name of an
 * event as it is, dashes and all, listens.
 */
export function react(embedded: Embedded): string {
  const body = markup(embedded, {
    bound(each) {
      switch (each.kind) {
        case 'text':
          return `${each.name}="${each.text}"`;
        case 'value':
          return each.value === true ? each.name : `${each.name}={${each.value}}`;
        case 'object':
        case 'open':
          return `${each.name}={${each.name}}`;
      }
    },
    backend: 'backend={backend}',
    listener: ({ name }, handler) => `on${name}={${handler}}`,
    closed: 'ondialog-closed={() => setOpen(false)}',
    comment: (text) => `{/* ${text} */}`,
    selfClosing: true,
  });
  return `${blocks(
    [
      `import { useEffect, useState } from 'react';`,
      `import type {} from 'subsidiary-elements/ide/jsx.d.ts';`,
      ...imports(embedded),
    ],
    variables(embedded),
    handlers(embedded),
    [
      'export function Accounts() {',
      '  const [backend, setBackend] = useState<HttpBackend>();',
      ...(embedded.isDialog ? ['  const [open, setOpen] = useState(true);'] : []),
      '  useEffect(() => {',
      `    HttpBackend.connect({ baseUrl: '/api' }).then(setBackend);`,
      '  }, []);',
      '',
      '  return (',
      indented(body, '    '),
      '  );',
      '}',
    ],
  )}\n`;
}
