import { html, nothing, type TemplateResult } from 'lit';
import House from 'lucide/dist/esm/icons/house.mjs';
import Pin from 'lucide/dist/esm/icons/pin.mjs';
import { opens, rolesOn } from '../../domain/granted.js';
import { linkName } from '../../domain/link-name.js';
import type { Link } from '../../domain/link.js';
import { may } from '../../domain/rights.js';
import type { Session } from '../../domain/person.js';
import { standingOf } from '../../domain/standing.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber } from '../../i18n/formats.js';
import type { Place } from '../../state/account-choice.js';
import { icon } from '../../ui/icon.js';
import { standingWord, type StandingWords } from '../../ui/standing.js';
import type { messages } from './account-switcher.messages.js';

/** Why somebody cannot work in an account: they lack the right or the grant, the link does not lend it, or its state. */
export type Obstacle = 'right' | 'grant' | 'link' | 'state';

const OPEN: readonly string[] = ['active', 'suspended', 'closing', 'detaching'];

export function obstacleOf(link: Link, session: Session, now: number): Obstacle | undefined {
  if (!OPEN.includes(standingOf(link))) return 'state';
  if (!link.scopes.includes('switch')) return 'link';
  if (!may(session, 'open-accounts')) return 'right';
  return !session.grants || opens(rolesOn(session.grants, link, now)) ? undefined : 'grant';
}

/** What is said of an obstacle. */
export function whyNot(
  obstacle: Obstacle,
  link: Link,
  texts: Translation<typeof messages>,
  words: StandingWords,
  language: string,
): string {
  return obstacle === 'state'
    ? texts.cannot.state(standingWord(words, language, link))
    : texts.cannot[obstacle];
}

/** What tells an account from one of the same name: its number and its place. */
export const whichOne = (link: Link, language: string): string =>
  [formatCustomerNumber(language, link.customerNumber), link.account?.location.city]
    .filter(Boolean)
    .join(' · ');

/** One account to choose. Its two signs are for who points; the keyboard has buttons of its own. */
export function option(parts: {
  link: Link;
  place: Place;
  pinned: boolean;
  /** Whether the person begins there; undefined: that cannot be chosen. */
  begins: boolean | undefined;
  why: string | undefined;
  opening: boolean;
  texts: Translation<typeof messages>;
  language: string;
}): TemplateResult {
  const { link, place, pinned, begins, why, texts, language } = parts;
  const notes = [
    whichOne(link, language),
    begins ? texts.begins : texts.place[place],
    ...(parts.opening ? [texts.opening(linkName(link))] : []),
  ].filter(Boolean);
  const sign = (name: string, on: boolean, shape: typeof Pin) =>
    html`<span class="pin ${on ? 'on' : ''}" data-sign=${name} aria-hidden="true">${icon(shape)}</span>`;
  return html`<div>
      <span class="line name"><bdi>${linkName(link)}</bdi></span>
      <span class="line small number"><bdi>${notes.join(' · ')}</bdi></span>
      ${why ? html`<span class="line small">${why}</span>` : nothing}
    </div>
    <div class="row">
      ${begins === undefined ? nothing : sign('begin', begins, House)} ${sign('pin', pinned, Pin)}
    </div>`;
}
