import * as v from 'valibot';
import {
  BrandingTheme,
  HexColor,
  settable,
  type AccountBranding,
  type BrandingInput,
  type ShownTheme,
} from '../domain/branding.js';
import { parse } from '../domain/errors.js';
import type { Environment } from './environment.js';
import { through, type FilledForm } from './form-flow.js';
import { branding } from './late-reads.js';
import type { Queries } from './queries.js';
import { SettingFlow } from './setting-flow.js';

/** What was chosen and typed. */
export interface BrandingDraft {
  /** Whether it looks as the page does, or has a look of its own. */
  readonly kind: 'page' | 'own';
  readonly theme: ShownTheme;
  /** The colour as it is typed; empty: the page's, or one that the theme says in another way. */
  readonly color: string;
}

export type FilledBranding = FilledForm<AccountBranding, BrandingDraft>;

const NO_THEME: ShownTheme = { tokens: {} };

/** What is typed is right: no colour, or one in hexadecimal. */
const Typed = v.object({ color: v.union([v.literal(''), HexColor]) });

function themeOf({ kind, color, theme }: BrandingDraft): BrandingTheme | null {
  if (kind === 'page') return null;
  parse(Typed, { color });
  return parse(BrandingTheme, theme);
}

/** Sets how a linked account, or the one at work, looks to whoever works in it. */
export class BrandingFlow extends SettingFlow<AccountBranding, BrandingDraft, BrandingInput> {
  readonly #colorOf: (theme: ShownTheme) => string;

  /** `link` names a linked account; without one it is about the account at work. `colorOf` tells what can be typed of a theme. */
  constructor(
    queries: Queries,
    link: string | undefined,
    colorOf: (theme: ShownTheme) => string,
    environment?: Environment,
  ) {
    const { backend } = queries;
    super(
      queries,
      {
        ...through(() => branding(queries, link)),
        draftOf: ({ theme }) => ({
          kind: theme ? 'own' : 'page',
          // What could not be saved cannot be drawn either.
          theme: theme ? settable(theme) : NO_THEME,
          color: theme ? colorOf(theme) : '',
        }),
        inputOf: (draft, { version }) => ({
          ...(link !== undefined && { link }),
          version,
          theme: themeOf(draft),
        }),
        send: (input, options) => backend.setBranding(input, options),
        keptBy: ({ account }) => `look of account ${account.id}`,
      },
      environment,
    );
    this.#colorOf = colorOf;
  }

  /** Goes on with another theme instead of what was typed. */
  take(theme: ShownTheme): void {
    this.edit({ kind: 'own', theme, color: this.#colorOf(theme) });
  }
}
