import {
  blocks,
  handlerOf,
  heardOf,
  imports,
  indented,
  markup,
  shows,
  told,
  variables,
  type Embedded,
} from './markup.js';

/** A component of Angular 17 or later. */
export function angular(embedded: Embedded): string {
  const body = markup(embedded, {
    bound(each) {
      switch (each.kind) {
        case 'text':
          return `${each.attribute}="${each.text}"`;
        case 'value':
          return each.value === true ? each.attribute : `[${each.name}]="${each.value}"`;
        case 'object':
          return `[${each.name}]="${each.name}"`;
        case 'open':
          return '[open]="open()"';
      }
    },
    backend: '[backend]="backend()"',
    listener: ({ name, fields }, handler) => `(${name})="${handler}(${fields.length > 0 ? '$event' : ''})"`,
    closed: '(dialog-closed)="open.set(false)"',
    // The template stands between such marks itself.
    comment: (text) => `<!-- ${text.replaceAll('`', '')} -->`,
    selfClosing: false,
  });
  const members = blocks(
    [
      'readonly backend = signal<HttpBackend | undefined>(undefined);',
      ...(embedded.isDialog ? ['readonly open = signal(true);'] : []),
      ...variables(embedded, 'readonly'),
    ],
    [
      'constructor() {',
      `  HttpBackend.connect({ baseUrl: '/api' }).then((backend) => this.backend.set(backend));`,
      '}',
    ],
    ...heardOf(embedded).map((event) => [
      `// ${event.description}`,
      `${handlerOf(event)}${told(event, 'ts')} {`,
      `  ${shows(event)};`,
      '}',
    ]),
  );
  return `${blocks(
    [`import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';`, ...imports(embedded)],
    [
      '@Component({',
      `  selector: 'app-accounts',`,
      '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
      '  template: `',
      indented(body, '    '),
      '  `,',
      '})',
      'export class AccountsComponent {',
      indented(members),
      '}',
    ],
  )}\n`;
}
