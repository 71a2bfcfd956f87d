import { html, nothing, type TemplateResult } from 'lit';
import type { HeldGrant } from '../../domain/grant.js';
import { isOver } from '../../domain/granted.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { CopiedGrant } from '../../state/copy-grants-flow.js';
import { lastDay, reachText, type GrantWords } from '../../ui/grants.js';
import { errorText, type Words } from '../../ui/words.js';
import type { messages } from './copy-grants.messages.js';

const TONES: Readonly<Record<CopiedGrant['state'], string>> = {
  ready: '',
  has: 'info',
  ended: 'warn',
  sending: 'info',
  uncertain: 'info',
  done: 'ok',
  refused: 'bad',
  failed: 'warn',
  stopped: '',
};

/** The grants that somebody gets, one below the other: for what, until when, and what became of each and why. */
export function copiedGrants(
  rows: readonly CopiedGrant[],
  parts: {
    /** Who gets them; undefined: not chosen yet. */
    to: string | undefined;
    texts: Translation<typeof messages>;
    words: Words;
    grantWords: GrantWords;
    language: string;
    now: number;
  },
): TemplateResult {
  const { to, texts, words, grantWords, language, now } = parts;
  const until = (grant: HeldGrant): string =>
    grant.until === null
      ? grantWords.noEnd
      : (isOver(grant, now) ? grantWords.endedOn : grantWords.endsOn)(lastDay(language, grant.until));
  const why = ({ held, error }: CopiedGrant): string | undefined => {
    if (error) return errorText(words, language, error);
    return held && to ? texts.hasAlready(to, grantWords.role[held.role], until(held)) : undefined;
  };
  return html`<ul class="rows" role="list" tabindex="0" aria-labelledby="what">
    ${rows.map((row) => {
      const reason = why(row);
      return html`<li data-state=${row.state}>
        <span class="who">
          <strong>${grantWords.role[row.grant.role]}</strong>
          <bdi>${reachText(grantWords, language, row.grant)}</bdi>
        </span>
        ${
          row.state === 'ready'
            ? html`<span></span>`
            : html`<span class="badge ${TONES[row.state]}">${texts.state[row.state]}</span>`
        }
        <span class="small why">${until(row.grant)}</span>
        ${reason ? html`<span class="small why"><bdi>${reason}</bdi></span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
