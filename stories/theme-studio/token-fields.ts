import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hexOf, type Rgb } from '../../src/theme/contrast.js';
import { isOfType, type Theme, type TokenValue } from '../../src/theme/theme.js';
import { TOKEN_NAMES, TOKENS, type TokenName } from '../../src/theme/tokens.js';
import { SCHEMES, type Scheme } from './verdicts.js';

/** What somebody types, also while it is no value yet. */
export type Typed = Readonly<Record<string, string>>;

interface Fields {
  readonly theme: Theme;
  readonly typed: Typed;
  /** What each colour is at the moment, for the swatch. */
  readonly colors: Readonly<Record<Scheme, Partial<Record<TokenName, Rgb>>>>;
  /** `scheme` is undefined where one value counts for both pages. */
  readonly edit: (name: TokenName, scheme: Scheme | undefined, value: string) => void;
  readonly reset: (name: TokenName) => void;
}

const GROUPS: readonly { title: string; has: (name: TokenName) => boolean }[] = [
  { title: 'Colours', has: (name) => TOKENS[name].type === 'color' },
  { title: 'Corners and sizes', has: (name) => TOKENS[name].type === 'length' },
  { title: 'Type', has: (name) => ['font', 'weight'].includes(TOKENS[name].type) },
  { title: 'Shadow and motion', has: (name) => ['shadow', 'time'].includes(TOKENS[name].type) },
];

/** What stands in a field: what is being typed, else the theme's value. */
const shown = (value: TokenValue | undefined, scheme: Scheme | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value[scheme ?? 'light'];

/** Every token with a field, or with one for a light page and one for a dark one. */
export const tokenFields = (fields: Fields): TemplateResult[] =>
  GROUPS.map(
    ({ title, has }, at) => html`
      <details ?open=${at === 0}>
        <summary>${title}</summary>
        ${TOKEN_NAMES.filter(has).map((name) => tokenField(name, fields))}
      </details>
    `,
  );

function tokenField(name: TokenName, fields: Fields): TemplateResult {
  const { type, about } = TOKENS[name];
  const value = fields.theme.tokens[name];
  const ways = type === 'color' ? SCHEMES : [undefined];
  return html`
    <fieldset>
      <legend>
        <code>${name}</code> <span class="about">${about}</span>
        ${
          value === undefined
            ? ''
            : html`<button
                type="button"
                class="reset"
                aria-label=${`Back to the default: ${name}`}
                @click=${() => fields.reset(name)}
              >
                Reset
              </button>`
        }
      </legend>
      <div class="ways">${ways.map((scheme) => input(name, scheme, fields))}</div>
    </fieldset>
  `;
}

function input(name: TokenName, scheme: Scheme | undefined, fields: Fields): TemplateResult {
  const { type, fallback } = TOKENS[name];
  const key = `${name} ${scheme ?? ''}`;
  const value = fields.typed[key] ?? shown(fields.theme.tokens[name], scheme);
  const wrong = value !== '' && !isOfType(type, value);
  const label = scheme ? `${name}, ${scheme}` : name;
  const color = scheme && fields.colors[scheme][name];
  const edit = (event: Event) => fields.edit(name, scheme, (event.target as HTMLInputElement).value);
  return html`
    <span class="way">
      ${
        scheme
          ? html`<input
              type="color"
              aria-label=${`Pick: ${label}`}
              .value=${live(color ? hexOf(color) : '#000000')}
              @input=${edit}
            />`
          : ''
      }
      <input
        type="text"
        aria-label=${label}
        aria-invalid=${wrong ? 'true' : 'false'}
        spellcheck="false"
        autocomplete="off"
        placeholder=${scheme ?? fallback}
        .value=${live(value)}
        @input=${edit}
      />
      ${wrong ? html`<span class="wrong" role="status">Not a ${type}: not used</span>` : ''}
    </span>
  `;
}
