import { html, nothing, type TemplateResult } from 'lit';
import type { Activity, ActivityChange } from '../../domain/activity.js';
import type { AccountRef } from '../../domain/account.js';
import { localized } from '../../domain/text.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber, formatDay, formatList, formatNumber, formatTime } from '../../i18n/formats.js';
import type { Words } from '../../ui/words.js';
import type { messages } from './account-activity.messages.js';

/** What an entry is told with. */
export interface Telling {
  readonly language: string;
  readonly texts: Translation<typeof messages>;
  readonly words: Words;
  /** The account of the reader: it goes without saying. */
  readonly own: string | undefined;
  /** Narrows the list to the link of an entry; undefined where it is narrowed already. */
  readonly narrow: ((link: string, account: AccountRef) => void) | undefined;
}

/** One deed: when, what, to which account, by whom, and what was different before. */
export function entry(telling: Telling, activity: Activity): TemplateResult {
  const { language, texts } = telling;
  const { at, kind, changes } = activity;
  const facts = factsOf(telling, activity);
  return html`
    <time datetime=${at}>${formatTime(language, at)}</time>
    <div class="deed">
      <div><strong>${texts.kinds[kind]}</strong> ${account(telling, activity)}</div>
      <p class="small"><bdi>${who(telling, activity)}</bdi></p>
      ${facts.length > 0 ? html`<p class="small">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}</p>` : nothing}
      ${
        changes.length > 0
          ? html`<ul class="small">
              ${changes.map((each) => html`<li><bdi>${change(telling, each)}</bdi></li>`)}
            </ul>`
          : nothing
      }
    </div>
  `;
}

function account(
  { own, narrow, texts }: Telling,
  { account, link }: Activity,
): TemplateResult | typeof nothing {
  if (!account || account.id === own) return nothing;
  return link !== null && narrow
    ? html`<button
        class="plain"
        type="button"
        title=${texts.only(account.name)}
        @click=${() => narrow(link, account)}
      >
        <bdi>${account.name}</bdi>
      </button>`
    : html`<bdi>${account.name}</bdi>`;
}

function who({ texts, own }: Telling, { automatic, person, actingFor }: Activity): string {
  if (automatic) return texts.automatic;
  const name = person ?? texts.otherSide;
  return actingFor && actingFor.id !== own ? texts.actingFor(name, actingFor.name) : name;
}

function factsOf({ language, texts, words }: Telling, { account, facts, changes }: Activity): string[] {
  const { number, proof, joinedBy, scopes, payer, on, order, check, triesLeft, right, role, label, phone } =
    facts;
  const said = [
    !account && number && formatCustomerNumber(language, number),
    facts.who,
    right && words.permission[right],
    role && texts.roles[role],
    label,
    facts.drift && texts.drift[facts.drift],
    phone,
    facts.host,
    facts.rows !== undefined && texts.rows(facts.rows, formatNumber(language, facts.rows)),
    facts.contract && localized(facts.contract, language),
    order && texts.order(order),
    facts.quote && texts.quote(facts.quote),
    facts.newAccount,
    check && texts.checks[check],
    joinedBy && texts.joined[joinedBy],
    proof && texts.proofs[proof],
    scopes &&
      scopes.length > 0 &&
      formatList(
        language,
        scopes.map((scope) => texts.scopes[scope]),
      ),
    payer && changes.length === 0 && texts.payers[payer],
    on && texts.from(formatDay(language, on)),
    facts.declineReason && texts.declined[facts.declineReason],
    triesLeft !== undefined && texts.triesLeft(triesLeft),
  ];
  return said.filter((each): each is string => typeof each === 'string' && each !== '');
}

function change(telling: Telling, change: ActivityChange): string {
  const { texts } = telling;
  const field = texts.fields[change.field];
  return change.after === undefined
    ? texts.changed(field)
    : texts.now(field, valueOf(telling, change, 'after'), valueOf(telling, change, 'before'));
}

function valueOf(
  { language, texts, words }: Telling,
  change: ActivityChange,
  side: 'before' | 'after',
): string {
  const known = new Map<string, string>(
    Object.entries(
      change.field === 'payer' || change.field === 'contract-payer'
        ? texts.payers
        : change.field === 'rights'
          ? words.permission
          : change.field === 'withheld'
            ? texts.areas
            : change.field.startsWith('mails')
              ? texts.audiences
              : change.field === 'account-status'
                ? texts.statuses
                : change.field === 'step-up' ||
                    change.field.startsWith('forwarding') ||
                    change.field.endsWith('seen')
                  ? texts.values
                  : {},
    ),
  );
  const day = change.field === 'later-numbers';
  const said = [change[side] ?? []]
    .flat()
    .map((each) => known.get(each) ?? (day ? formatDay(language, each) : each));
  return said.length > 0 ? formatList(language, said) : texts.nothing;
}
