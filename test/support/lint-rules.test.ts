import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import own from './lint-rules.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester();

const css = (body: string) => `css\`:host { ${body} }\``;

tester.run('tokens-only', own.rules['tokens-only'], {
  valid: [
    css('color: var(--_ink); padding: var(--_s4) 0 1px; margin-block: 0.15em; border-radius: 99px'),
    css('border-radius: var(--subsidiary-badge-radius, 12px); inline-size: 40px'),
    css('background: var(--subsidiary-backdrop-color, rgb(10 15 28 / 45%)); /* not #fff */'),
    'other`color: #fff`',
  ],
  invalid: [
    css('color: #fff'),
    css('background: rgb(0 0 0 / 5%)'),
    css('color: white'),
    css('padding: 0 12px'),
    css('gap: 0.5rem'),
    css('margin-inline-start: -4px'),
    css('border-start-start-radius: 6px'),
  ].map((code) => ({ code, errors: 1 })),
});

tester.run('texts-in-catalogues', own.rules['texts-in-catalogues'], {
  valid: [
    'html`<p class="note">${texts.note}</p> · <b>${name}</b>`',
    'html`<input aria-label=${texts.name} data-kind="not shown" />&nbsp;<!-- not shown -->`',
    'css`p { color: red }`',
  ],
  invalid: [
    'html`<p>Not translated</p>`',
    'html`<p>${count} accounts</p>`',
    'html`<button aria-label="Close"></button>`',
    'html`<img alt="A picture of ${name}" />`',
  ].map((code) => ({ code, errors: 1 })),
});
