import { html, nothing, type TemplateResult } from 'lit';
import {
  MailAudience,
  MailTopic,
  missingRecipients,
  sees,
  type InvoiceDelivery,
} from '../../domain/invoice-delivery.js';
import type { LinkSide } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDate, formatList } from '../../i18n/formats.js';
import type { DeliveryDraft } from '../../state/invoice-delivery-flow.js';
import { selectField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import type { messages } from './invoice-delivery.messages.js';

/** What is decided, by whom, and how. */
export interface Deciding {
  readonly language: string;
  readonly texts: Translation<typeof messages>;
  readonly delivery: InvoiceDelivery;
  readonly draft: DeliveryDraft;
  /** Whether the reader decides for their side. */
  readonly decides: boolean;
  /** Whether the reader may ask the other side. */
  readonly asks: boolean;
  readonly asking: boolean;
  readonly edit: (patch: Partial<DeliveryDraft>) => void;
  readonly ask: () => void;
}

const OTHER: Readonly<Record<LinkSide, LinkSide>> = { main: 'secondary', secondary: 'main' };

/** The name of a side. */
const nameOf = ({ main, account }: InvoiceDelivery, side: LinkSide): string =>
  side === 'main' ? main.name : account.name;

/** Who sees which invoices: each of both is decided by the side that pays them. */
export function sight(deciding: Deciding): TemplateResult {
  const { texts, delivery } = deciding;
  return html`<section aria-labelledby="sight">
    <h3 id="sight">${texts.sight}</h3>
    ${decision(deciding, 'share', 'main', texts.share(delivery.account.name, delivery.main.name))}
    ${decision(deciding, 'own', 'secondary', texts.own(delivery.account.name, delivery.main.name))}
  </section>`;
}

function decision(deciding: Deciding, what: 'share' | 'own', by: LinkSide, label: string): TemplateResult {
  const { texts, delivery, draft, decides, edit } = deciding;
  if (decides && delivery.side === by)
    return html`<label class="check">
      <input
        id=${what}
        type="checkbox"
        .checked=${draft[what]}
        @change=${(event: Event) => edit({ [what]: (event.target as HTMLInputElement).checked })}
      />
      <span>${label}</span>
      <span class="hint">${what === 'own' ? texts.firstOff : texts.decidesPayer(nameOf(delivery, by))}</span>
    </label>`;
  const shown = delivery.sight[what];
  return html`<div class="decided">
    <span>${label}</span>
    <span class="badge ${shown ? 'ok' : ''}">${shown ? texts.seen : texts.notSeen}</span>
    <span class="small"
      >${what === 'share' ? texts.decidesPayer(nameOf(delivery, by)) : texts.decides(nameOf(delivery, by))}</span
    >
    ${delivery.side === OTHER[by] ? question(deciding) : nothing}
  </div>`;
}

/** A way to ask for what the other side does not show. */
function question({
  texts,
  language,
  delivery,
  asks,
  asking,
  ask,
}: Deciding): TemplateResult | typeof nothing {
  const { side, askedAt } = delivery;
  const other = OTHER[side];
  if (!asks || sees(side, other, delivery.sight)) return nothing;
  return html`<span class="row">
    <button class="button" id="ask" type="button" aria-busy=${asking ? 'true' : nothing} @click=${ask}>
      ${texts.ask(nameOf(delivery, other))}
    </button>
    ${askedAt ? html`<span class="small">${texts.askedOn(formatDate(language, askedAt))}</span>` : nothing}
  </span>`;
}

/** Who gets which e-mails, where they go, and which of them may reach nobody. */
export function mails(deciding: Deciding): TemplateResult {
  const { texts, delivery, draft, decides, edit } = deciding;
  const { main, account } = delivery;
  const edits = decides && delivery.side === 'main';
  const audience = (value: MailAudience): string => texts.audience[value](main.name, account.name);
  return html`<section aria-labelledby="mails">
    <h3 id="mails">${texts.mails}</h3>
    ${
      edits
        ? html`<div class="fields">
            ${MailTopic.options.map((topic) =>
              selectField({
                id: topic,
                label: texts.topic[topic],
                value: draft.mails[topic],
                options: MailAudience.options.map((value) => ({ value, label: audience(value) })),
                edit: (value) => edit({ mails: { ...draft.mails, [topic]: value as MailAudience } }),
              }),
            )}
          </div>`
        : html`<dl>
            ${MailTopic.options.map(
              (topic) =>
                html`<div>
                  <dt class="muted">${texts.topic[topic]}</dt>
                  <dd>${audience(delivery.mails[topic])}</dd>
                </div>`,
            )}
          </dl>`
    }
    <p class="small">${edits ? nothing : `${texts.decides(main.name)} `}${texts.payerAlways}</p>
    <p class="small">
      ${(['main', 'secondary'] as const).map(
        (side) => html`${texts.addresses(nameOf(delivery, side), delivery.recipients[side].email)}<br />`,
      )}
    </p>
    ${missing(deciding)}
  </section>`;
}

/** Sides that nobody signs in to, with the e-mails that would go to them as it is chosen now. */
function missing({ texts, language, delivery, draft }: Deciding): TemplateResult[] {
  const { share, own } = draft;
  const found = missingRecipients({ ...delivery, mails: draft.mails, sight: { share, own } });
  return (['main', 'secondary'] as const)
    .map((side) => ({ side, topics: found.filter((each) => each.side === side) }))
    .filter(({ topics }) => topics.length > 0)
    .map(({ side, topics }) =>
      notice({
        kind: 'warn',
        live: false,
        title: texts.missing(nameOf(delivery, side)),
        text: texts.missingText(
          formatList(
            language,
            topics.map(({ topic }) => texts.topic[topic]),
          ),
        ),
      }),
    );
}
