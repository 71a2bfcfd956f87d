import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { BackendError } from '../../domain/backend-error.js';
import type { OwnAccount } from '../../domain/own-account.js';
import { formatCustomerNumber } from '../../i18n/formats.js';
import { errorText } from '../../ui/words.js';
import type { Context } from './bulk-link.context.js';

/** One account, whether it can be chosen, and why not. */
export function ownRow(
  { own, texts, words, language }: Context,
  { name, customerNumber, city, obstacle }: OwnAccount,
  { index, chosen, current }: { index: number; chosen: boolean; current: boolean },
): TemplateResult {
  const number = formatCustomerNumber(language, customerNumber);
  const why = obstacle ? errorText(words, language, errorOf(obstacle)) : '';
  const state = !obstacle
    ? own.can
    : obstacle.code === 'already-linked' || obstacle.code === 'already-requested'
      ? texts.row[obstacle.code]
      : own.obstacle;
  return html`<span class="pick" role="cell"
      ><input
        type="checkbox"
        data-pick
        tabindex=${current ? '0' : '-1'}
        aria-label=${own.pickOne(name, number)}
        aria-describedby="own-how-${index}"
        aria-disabled=${obstacle ? 'true' : nothing}
        .checked=${live(chosen && !obstacle)}
    /></span>
    <span class="about" role="rowheader"
      ><span class="line name"><bdi>${name}</bdi></span
      ><span class="line small number"><bdi>${number}</bdi></span></span
    >
    <span class="city line" role="cell"><bdi>${city}</bdi></span>
    <span class="how" role="cell" id="own-how-${index}"
      ><span class="badge ${obstacle ? 'warn' : ''}">${state}</span
      ><span class="why small" title=${why || nothing}>${why}</span></span
    >`;
}

const errorOf = ({ code, count }: NonNullable<OwnAccount['obstacle']>): BackendError =>
  new BackendError(code, count === undefined ? {} : { facts: { count } });
