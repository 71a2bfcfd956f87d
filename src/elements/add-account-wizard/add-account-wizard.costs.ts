import type { OptionChoice } from '../../domain/catalogue.js';
import { formatMoney } from '../../i18n/formats.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** What something costs, in a few words. */
export function costs(
  { texts, language }: WizardContext,
  { monthly, once }: Pick<OptionChoice, 'monthly' | 'once'>,
): string {
  const each = [
    ...(monthly.amount === 0 ? [] : [texts.perMonth(formatMoney(language, monthly))]),
    ...(once.amount === 0 ? [] : [texts.paidOnce(formatMoney(language, once))]),
  ];
  return each.length === 0 ? texts.included : each.join(' · ');
}
