// What no published rule checks: texts come from the catalogues, colours, spaces and corners from the tokens.

const COLOR =
  /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|:\s*(?:white|black|gr[ae]y|red|green|blue|yellow|orange)\b/i;
const SPACE =
  /(?:^|[\s;{])(?:padding|margin|gap|row-gap|column-gap)[a-z-]*\s*:[^;}]*?(?<![\w.])-?(\d*\.?\d+)(px|rem)/g;
const CORNER = /(?:^|[\s;{])border(?:-[a-z]+)*-radius\s*:[^;}]*?(?<![\w.])(\d*\.?\d+)(px|rem)/g;

/** A token with a fallback says its own value. */
const withoutFallbacks = (css) =>
  css.replace(/var\(\s*--subsidiary-[\w-]+\s*,(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, 'var()');

/** The static parts of a template, with something between them that is neither markup nor text. */
const sourceOf = ({ quasi }) => quasi.quasis.map(({ value }) => value.raw).join('\u0000');

const tokensOnly = {
  meta: { type: 'problem', schema: [], messages: { value: '{{what}} come from the tokens: {{found}}' } },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (node.tag.name !== 'css') return;
      const css = withoutFallbacks(sourceOf(node).replace(/\/\*[\s\S]*?\*\//g, ''));
      const report = (what, found) =>
        context.report({ node, messageId: 'value', data: { what, found: found.trim() } });
      const color = COLOR.exec(css);
      if (color) report('Colours', css.slice(Math.max(0, color.index - 30), color.index + 20));
      // A hairline is one pixel at any size.
      for (const [found, amount, unit] of css.matchAll(SPACE))
        if (Number(amount) > (unit === 'px' ? 1 : 0)) report('Spaces', found);
      // So round that it is a half circle, whatever the height.
      for (const [found, amount] of css.matchAll(CORNER)) if (Number(amount) !== 99) report('Corners', found);
    },
  }),
};

/** Attributes that somebody reads or hears. */
const SAID =
  /\s(?:aria-label|aria-description|aria-roledescription|title|placeholder|alt|label)="([^"]*\p{L}{2}[^"]*)"/gu;

const textsInCatalogues = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Texts come from a catalogue (*.messages.ts): “{{found}}”' },
  },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (node.tag.name !== 'html') return;
      const markup = sourceOf(node).replace(/<!--[\s\S]*?-->/g, '');
      const report = (found) => context.report({ node, messageId: 'text', data: { found: found.trim() } });
      for (const [, found] of markup.matchAll(SAID)) report(found);
      const text = markup.replace(/<[^>]*>|&#?\w+;/g, '\u0000');
      for (const found of text.split('\u0000')) if (/\p{L}{2}/u.test(found)) report(found);
    },
  }),
};

export default { rules: { 'tokens-only': tokensOnly, 'texts-in-catalogues': textsInCatalogues } };
