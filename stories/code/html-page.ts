import {
  blocks,
  heardOf,
  imports,
  indented,
  markup,
  objectsOf,
  shows,
  told,
  type Embedded,
} from './markup.js';

/** A page without a framework. */
export function htmlPage(embedded: Embedded): string {
  const { tag, isProvider } = embedded;
  const heard = heardOf(embedded);
  const set = objectsOf(embedded).map(
    ({ name, written }) =>
      `element.${name} = ${written ?? 'undefined'};${written === undefined ? ' // As it is in your page.' : ''}`,
  );
  const hasElement = !isProvider && (heard.length > 0 || set.length > 0);
  const script = blocks(
    imports({ ...embedded, bound: [] }),
    hasElement ? [`const element = document.querySelector('${tag}');`, ...set] : [],
    heard.flatMap((event) => [
      `// ${event.description}`,
      `element.addEventListener('${event.name}', ${told(event, 'js')} => ${shows(event)});`,
    ]),
    [
      `const provider = document.querySelector('backend-provider');`,
      `provider.backend = await HttpBackend.connect({ baseUrl: '/api' });`,
    ],
  );
  const body = markup(embedded, {
    bound(each) {
      // A dialog that was closed takes its attribute off by itself.
      if (each.kind === 'open') return 'open';
      if (each.kind === 'text') return `${each.attribute}="${each.text}"`;
      if (each.kind === 'value')
        return each.value === true ? each.attribute : `${each.attribute}="${each.value}"`;
      return '';
    },
    backend: '',
    listener: () => '',
    closed: '',
    comment: (text) => `<!-- ${text} -->`,
    selfClosing: false,
  });
  return `${body}\n\n<script type="module">\n${indented(script)}\n</script>\n`;
}
