import type { Activity, ActivityChange, ChangedField } from '../domain/activity.js';
import { localized } from '../domain/text.js';
import { de } from './activity-words-de.js';
import { COLUMNS, en, type Column, type Words } from './activity-words.js';
import { CsvFile, harmless } from './csv.js';

/** How a history is written as a table (RFC 4180) in one language, a deed a line. */
export class ActivityCsv extends CsvFile<Column, Words> {
  readonly #language: string;

  /** `language` is a BCP 47 tag; words come in English where there are none in it. */
  constructor(language: string) {
    super(language, COLUMNS, { en, de });
    this.#language = language;
  }

  /** One deed, in one line. */
  line(activity: Activity): string {
    const { at, kind, automatic, person, actingFor, account, facts, changes } = activity;
    const words = this.words;
    const about = [
      facts.phone,
      facts.order,
      facts.quote,
      facts.newAccount,
      facts.who,
      facts.right && words.rights[facts.right],
      facts.role && words.roles[facts.role],
      facts.label,
      facts.host,
      facts.rows !== undefined && words.rows(facts.rows),
      facts.contract && localized(facts.contract, this.#language),
      facts.drift && words.drift[facts.drift],
      ...changes.map(({ field }) => words.fields[field]),
      facts.payer && changes.length === 0 && words.payers[facts.payer],
    ].filter((each) => typeof each === 'string');
    const side = (which: 'before' | 'after') =>
      changes
        .filter((change) => which in change)
        .map((change) => this.#value(change.field, change[which]))
        .join('; ');
    const cells: Record<Column, string> = {
      time: at,
      kind: words.kinds[kind],
      person: automatic ? words.automatic : harmless(person ?? ''),
      for: harmless(actingFor ? `${actingFor.name} (${actingFor.customerNumber})` : ''),
      number: harmless(account?.customerNumber ?? facts.number ?? ''),
      account: harmless(account?.name ?? ''),
      about: harmless(about.join(', ')),
      from: facts.on ?? '',
      before: harmless(side('before')),
      after: harmless(side('after')),
    };
    return this.row(cells);
  }

  #value(field: ChangedField, value: ActivityChange['after']): string {
    const words = this.words;
    const known: Readonly<Record<string, string>> =
      field === 'payer' || field === 'contract-payer'
        ? words.payers
        : field === 'rights'
          ? words.rights
          : field === 'withheld'
            ? words.areas
            : field.startsWith('mails')
              ? words.audiences
              : field === 'account-status'
                ? words.statuses
                : field === 'step-up' || field.startsWith('forwarding') || field.endsWith('seen')
                  ? words.values
                  : {};
    const said = [value ?? []].flat().map((each) => (Object.hasOwn(known, each) ? known[each]! : each));
    return said.length > 0 ? said.join(', ') : words.none;
  }
}
