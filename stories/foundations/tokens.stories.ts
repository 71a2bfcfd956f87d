import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { propertyOf, TOKEN_NAMES, TOKENS, type TokenName } from '../../src/theme/tokens.js';
import { usedValue } from '../../src/theme/used-colors.js';
import { BRANDS } from '../brands.js';

const meta: Meta = { title: 'Foundations/Tokens', tags: ['!autodocs'] };
export default meta;
type Story = StoryObj;

const of = (...types: (typeof TOKENS)[TokenName]['type'][]): TokenName[] =>
  TOKEN_NAMES.filter((name) => types.includes(TOKENS[name].type));

const rule = (name: TokenName, property: string): string =>
  `.sample.${name} { ${property}: ${usedValue(name)}; }`;

const sheet = (): TemplateResult =>
  html`<style>
    .tokens {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
      gap: 16px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .tokens li {
      display: grid;
      gap: 4px;
      align-content: start;
      overflow-wrap: anywhere;
    }
    .tokens .sample {
      block-size: 56px;
      border: 1px solid light-dark(#c9cfdb, #414b62);
      background: light-dark(#fff, #1a2130);
    }
    .tokens .sample.type {
      display: grid;
      align-items: center;
      padding-inline: 12px;
      font-size: 18px;
    }
    .tokens .sample.bar {
      border: 0;
      block-size: 16px;
      background: light-dark(#2f5bea, #8fadff);
    }
    ${[
      ...of('color').map((name) => rule(name, 'background')),
      ...of('shadow').map((name) => rule(name, 'box-shadow')),
      ...of('font').map((name) => rule(name, 'font-family')),
      ...of('weight').map((name) => rule(name, 'font-weight')),
      ...of('length').map((name) => rule(name, /radius/.test(name) ? 'border-radius' : 'inline-size')),
    ].join('\n')}
  </style>`;

const token = (name: TokenName): TemplateResult => {
  const { type, about } = TOKENS[name];
  const kind =
    type === 'font' || type === 'weight' ? 'type' : type === 'length' && !/radius/.test(name) ? 'bar' : '';
  return html`<li>
    <div class="sample ${name} ${kind}">${kind === 'type' ? 'Seven linked accounts' : ''}</div>
    <code>${propertyOf(name)}</code>
    <span>${about}</span>
  </li>`;
};

const table = (names: readonly TokenName[]): TemplateResult =>
  html`${sheet()}
    <ul class="tokens">
      ${names.map(token)}
    </ul>`;

/** What colours mean: change the theme of the page above to see their other value. */
export const Colours: Story = { render: () => table(of('color')) };

export const CornersAndSizes: Story = { render: () => table(of('length')) };

export const Type: Story = { render: () => table(of('font', 'weight')) };

export const Shadows: Story = { render: () => table(of('shadow')) };

/** The same colours as four brands have them. */
export const Brands: Story = {
  render: () =>
    html`${Object.values(BRANDS).map(
      (brand) => html`
        <h2>${brand.name}</h2>
        <subsidiary-theme .theme=${brand}
          >${table(of('color').filter((name) => name in brand.tokens))}</subsidiary-theme
        >
      `,
    )}`,
};
