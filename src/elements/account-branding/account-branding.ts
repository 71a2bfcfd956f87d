import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import FileUp from 'lucide/dist/esm/icons/file-up.mjs';
import type { Backend } from '../../backend/backend.js';
import type { AccountBranding, ShownTheme } from '../../domain/branding.js';
import { formatNumber } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { BrandingFlow, type BrandingDraft, type FilledBranding } from '../../state/branding-flow.js';
import { CORNERS, colorOf, cornersOf, withColor, withCorners, type Corners } from '../../theme/brand.js';
import { readTheme } from '../../theme/theme.js';
import { saveBlob } from '../../ui/download.js';
import { fieldError, labelled, selectField } from '../../ui/field.js';
import { icon } from '../../ui/icon.js';
import type { Sides } from '../../ui/sides.js';
import { wordsOf } from '../../ui/words.js';
import { FormDialog } from '../form-dialog.js';
import { BrandingSetEvent } from './account-branding.events.js';
import { messages } from './account-branding.messages.js';
import { sample } from './account-branding.sample.js';
import { styles } from './account-branding.styles.js';

/** So large a file with a theme may be, in bytes. A theme has some kilobytes. */
const LARGEST = 100_000;

/** What the browser's own field shows where there is no colour. It must show one. */
const NO_COLOR = '#808080';

const HEX = /^#[\da-f]{6}$/i;

/** What became of a file that was chosen. */
type Taken =
  { readonly problem: 'noTheme' | 'tooLarge' } | { readonly taken: number; readonly unused: number };

/** What of a theme that comes from anywhere can be drawn with. */
const usable = (theme: ShownTheme) => readTheme(theme).theme;

/**
 * Gives a linked account, or the one at work, a look of its own: a colour and corners, or a theme that a designer has made.
 * Whoever works in it sees it, where the page has `subsidiary-theme` follow the account.
 *
 * @tagname account-branding
 * @fires {BrandingSetEvent} branding-set - The account looks otherwise from now on.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class AccountBrandingElement extends SubsidiaryElement {
  static override readonly tagName = 'account-branding';
  static override readonly styles = styles;

  /** Where the look comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of a linked account's link; without one it is about the account at work. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private taken: Taken | undefined;
  /** Whether a reader could not cope with the colours as they are. */
  @state() private unsafe = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #dialog = new FormDialog(this, {
    flow: () => {
      const { queries } = this.#connection;
      const { link } = this;
      return queries?.backend.capabilities.branding
        ? {
            key: [queries, link],
            make: () => new BrandingFlow(queries, link, (theme) => colorOf(usable(theme)) ?? ''),
          }
        : undefined;
    },
    done: (branding: AccountBranding) => new BrandingSetEvent(branding),
    forget: () => {
      this.taken = undefined;
      this.unsafe = false;
    },
  });

  protected override render(): unknown {
    const texts = this.#texts;
    return this.#dialog.render({
      localizer: this.#localizer,
      texts: { ...texts, failed: texts.notSaved, send: texts.save, sending: texts.saving },
      title: (branding) => (branding ? texts.title(branding.account.name) : texts.titleUnnamed),
      content: (now) => this.#renderFields(now),
      saidAtField: (field) => field === 'color',
      differences: ({ draft, known }) => this.#differences(draft, known),
    });
  }

  get #texts() {
    return this.#localizer.texts('account-branding', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #renderFields(now: FilledBranding): TemplateResult {
    const { draft, known } = now;
    const texts = this.#texts;
    const flow = this.#dialog.flow!;
    const theme = usable(draft.theme);
    return html`
      ${selectField({
        id: 'kind',
        label: texts.which,
        value: draft.kind,
        options: (['page', 'own'] as const).map((value) => ({ value, label: texts[value] })),
        edit: (value) => flow.edit({ kind: value === 'own' ? 'own' : 'page' }),
      })}
      ${
        draft.kind === 'own'
          ? html`<div class="fields">${this.#renderColor(now)} ${this.#renderCorners(draft)}</div>
              ${this.#renderFile(draft)}
              ${sample({
                theme,
                name: known.account.name,
                texts,
                words: this.#words,
                unsafe: this.unsafe,
                checked: (unsafe) => (this.unsafe = unsafe),
              })}`
          : nothing
      }
    `;
  }

  #renderColor({ draft, problem }: FilledBranding): TemplateResult {
    const texts = this.#texts;
    const wrong = problem?.fields.some(({ field }) => field === 'color');
    const parts = { id: 'color', label: texts.color, error: wrong ? texts.wrongColor : undefined };
    return labelled(
      { ...parts, hint: texts.colorHint },
      html`<div class="color">
        <input
          type="color"
          aria-label=${texts.pick}
          .value=${live(colorOf(usable(draft.theme)) ?? NO_COLOR)}
          @input=${(event: InputEvent) => this.#typeColor((event.target as HTMLInputElement).value)}
        />
        <input
          class="input"
          id="color"
          name="color"
          dir="ltr"
          maxlength="7"
          autocomplete="off"
          spellcheck="false"
          .value=${live(draft.color)}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'color-hint color-error' : 'color-hint'}
          @input=${(event: InputEvent) => this.#typeColor((event.target as HTMLInputElement).value)}
        />
      </div>`,
    );
  }

  #renderCorners({ theme }: BrandingDraft): TemplateResult {
    const texts = this.#texts;
    const chosen = cornersOf(usable(theme));
    const values = ['page', ...Object.keys(CORNERS), ...(chosen === 'other' ? ['other'] : [])] as const;
    return selectField({
      id: 'corners',
      label: texts.corners,
      value: chosen,
      options: values.map((value) => ({
        value,
        label: texts.cornersOf[value as Corners | 'page' | 'other'],
      })),
      edit: (value) => {
        if (value !== 'other')
          this.#dialog.flow!.edit({
            theme: withCorners(usable(theme), value === 'page' ? undefined : (value as Corners)),
          });
      },
    });
  }

  #renderFile({ theme }: BrandingDraft): TemplateResult {
    const texts = this.#texts;
    const { taken } = this;
    const { language } = this.#localizer;
    const count = (amount: number) => formatNumber(language, amount);
    const error = taken && 'problem' in taken ? texts[taken.problem] : undefined;
    return html`<div class="field">
      <span class="label">${texts.file}</span>
      <div class="acts">
        <label class="button file"
          >${icon(FileUp)} ${texts.choose}<input
            class="visually-hidden"
            id="file"
            type="file"
            accept=".json,application/json"
            aria-label=${texts.file}
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${error ? 'file-hint file-error' : 'file-hint'}
            @change=${(event: Event) => void this.#take(event.target as HTMLInputElement)}
        /></label>
        ${
          Object.keys(theme.tokens).length > 0
            ? html`<button class="button quiet" type="button" @click=${() => this.#keep(theme)}>
                ${texts.saveFile}
              </button>`
            : nothing
        }
      </div>
      <span class="hint" id="file-hint">${texts.fileHint}</span>
      <span class="hint" role="status"
        >${
          taken && 'taken' in taken
            ? html`${theme.name ? html`<bdi>${theme.name}</bdi>: ` : nothing}${texts.taken(taken.taken, count(taken.taken))}
              ${taken.unused > 0 ? texts.unused(taken.unused, count(taken.unused)) : nothing}`
            : nothing
        }</span
      >
      ${fieldError({ id: 'file', error })}
    </div>`;
  }

  /** What was chosen, beside what is set meanwhile. */
  #differences({ kind, theme }: BrandingDraft, known: AccountBranding): Sides[] {
    const theirs = this.#told(known.theme);
    return this.#told(kind === 'own' ? theme : null).map(({ label, value }, index) => ({
      label,
      mine: value,
      theirs: theirs[index]!.value,
    }));
  }

  /** A look in words, for two that are to be told apart. */
  #told(look: ShownTheme | null): { label: string; value: string }[] {
    const texts = this.#texts;
    const theme = usable(look ?? { tokens: {} });
    const others = Object.keys(theme.tokens).filter(
      (name) => !/^(color-accent|color-on-accent|radius)/.test(name),
    );
    return [
      { label: texts.which, value: look ? texts.own : texts.page },
      { label: texts.color, value: colorOf(theme) ?? '' },
      { label: texts.corners, value: texts.cornersOf[cornersOf(theme)] },
      { label: texts.further, value: formatNumber(this.#localizer.language, others.length) },
    ];
  }

  #typeColor(typed: string): void {
    const flow = this.#dialog.flow!;
    if (!('draft' in flow.state)) return;
    const color = typed.trim();
    const { theme } = flow.state.draft;
    // While it is no colour yet, the look stays as it is.
    const wanted = color === '' || HEX.test(color) ? withColor(usable(theme), color || undefined) : theme;
    flow.edit({ color, theme: wanted });
  }

  /** Goes on with the theme of a file, as far as it can be used. */
  async #take(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    if (file.size > LARGEST) {
      this.taken = { problem: 'tooLarge' };
      return;
    }
    const { theme, problems } = readTheme(await file.text().catch(() => ''));
    if (problems.some(({ problem }) => problem === 'not-a-theme')) {
      this.taken = { problem: 'noTheme' };
      return;
    }
    this.taken = { taken: Object.keys(theme.tokens).length, unused: problems.length };
    this.#dialog.flow?.take(theme);
  }

  #keep(theme: ShownTheme): void {
    saveBlob('theme.json', new Blob([JSON.stringify(theme, undefined, 2)], { type: 'application/json' }));
  }
}
