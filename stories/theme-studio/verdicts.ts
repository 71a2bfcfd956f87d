import { html, type TemplateResult } from 'lit';
import { contrast, hexOf, PAIRS, type Pair, type Rgb } from '../../src/theme/contrast.js';
import type { TokenName } from '../../src/theme/tokens.js';

type Colors = Readonly<Partial<Record<TokenName, Rgb>>>;

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** How many pairs fail, on either page. */
export const failures = (colors: Readonly<Record<Scheme, Colors>>): number =>
  SCHEMES.flatMap((scheme) => PAIRS.filter((pair) => (ratio(pair, colors[scheme]) ?? 99) < pair.needed))
    .length;

const ratio = ({ text, ground }: Pair, colors: Colors): number | undefined => {
  const [front, back] = [colors[text], colors[ground]];
  return front && back ? contrast(front, back) : undefined;
};

const plain = (name: TokenName): string => name.replace(/^color-/, '').replaceAll('-', ' ');

/** Every pair of text and ground, with the contrast that it has and the one that it needs. */
export const verdictTable = (colors: Readonly<Record<Scheme, Colors>>): TemplateResult => html`
  <table class="verdicts">
    <caption>
      Contrast of every pair that is drawn
    </caption>
    <thead>
      <tr>
        <th scope="col">Text on ground</th>
        <th scope="col">Needs</th>
        ${SCHEMES.map((scheme) => html`<th scope="col">${scheme === 'light' ? 'Light' : 'Dark'}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${PAIRS.map(
        (pair) => html`
          <tr>
            <th scope="row">${plain(pair.text)} on ${plain(pair.ground)}</th>
            <td>${pair.needed}</td>
            ${SCHEMES.map((scheme) => verdict(pair, colors[scheme]))}
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

function verdict(pair: Pair, colors: Colors): TemplateResult {
  const found = ratio(pair, colors);
  if (found === undefined) return html`<td>not opaque</td>`;
  const passes = found >= pair.needed;
  return html`<td class=${passes ? 'passes' : 'fails'}>
    <svg class="sample" viewBox="0 0 28 20" aria-hidden="true">
      <rect width="28" height="20" rx="3" fill=${hexOf(colors[pair.ground]!)}></rect>
      <text
        x="14"
        y="14.5"
        text-anchor="middle"
        font-size="12"
        font-weight="600"
        fill=${hexOf(colors[pair.text]!)}
      >
        Aa
      </text>
    </svg>
    ${passes ? '✓' : '✗'} ${(Math.floor(found * 100) / 100).toFixed(2)}<span class="visually-hidden"
      >${passes ? ', enough' : ', too little'}</span
    >
  </td>`;
}
