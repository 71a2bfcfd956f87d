import { html, nothing, type TemplateResult } from 'lit';
import type { KeptQuote } from '../../domain/kept-quote.js';
import { formatDate } from '../../i18n/formats.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** How the quote stands that is gone on from, and what is to be decided about it. */
export function quoteNotice(context: WizardContext): TemplateResult | typeof nothing {
  const { flow, quoteTexts: texts, words, language, kept } = context;
  const { quotes } = flow;
  if (!quotes) return nothing;
  if (quotes.state.opening === 'opening') return notice({ kind: 'info', title: texts.opening });
  if (quotes.state.opening === 'failed')
    return problem(words, language, quotes.state.error, { title: texts.unopened });
  const { at } = flow.state.step;
  if (!flow.state.draft.quote || (at !== 'configure' && at !== 'review') || kept.state !== 'ready')
    return nothing;
  return standing(context, kept.data.quote);
}

function standing(context: WizardContext, quote: KeptQuote): TemplateResult | typeof nothing {
  const { flow, quoteTexts: texts, texts: wizard, words, language, quote: price, close } = context;
  const { number } = quote;
  const day = formatDate(language, quote.validUntil);
  const act = (text: string, does: () => void, busy = false) =>
    html`<button class="button" type="button" aria-busy=${busy ? 'true' : nothing} @click=${does}>
      ${text}
    </button>`;
  switch (quote.state) {
    case 'open':
      if (price.state !== 'ready' || price.refreshing) return nothing;
      return price.data.kept
        ? notice({ kind: 'info', live: false, title: texts.counts(number), text: texts.countsText(day) })
        : notice({ kind: 'warn', title: texts.other(number), text: texts.otherText });
    case 'expired': {
      const { renewing } = flow.quotes!;
      return html`${notice({
        kind: 'warn',
        title: texts.expired(number, day),
        text: texts.expiredText,
        actions: act(texts.renew, () => void flow.quotes!.renew(quote), renewing.busy),
      })}
      ${renewing.error ? problem(words, language, renewing.error) : nothing}`;
    }
    case 'withdrawn':
      return notice({
        kind: 'warn',
        title: texts.withdrawn(number),
        text: texts.withdrawnText,
        actions: act(texts.leave, () => flow.quotes!.leave()),
      });
    case 'renewed':
      return notice({
        kind: 'warn',
        title: texts.renewed(number),
        text: texts.renewedText,
        actions: act(texts.open, () => void flow.quotes!.open(quote.renewedAs!)),
      });
    case 'ordered':
      return notice({
        kind: 'warn',
        title: texts.ordered(number),
        text: texts.orderedText,
        actions: act(wizard.toOverview, close),
      });
  }
}
