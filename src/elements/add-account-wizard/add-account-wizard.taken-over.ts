import type { OrderDefaults } from '../../domain/order-defaults.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** What is taken over is seen at its field: that it is as the main account has it, or else what that has. */
export function asMain(
  texts: WizardContext['texts'],
  defaults: OrderDefaults | undefined,
  value: string,
  mains: string | undefined,
): string | undefined {
  if (!defaults || !mains || value === '') return undefined;
  const { customerNumber } = defaults.account;
  return value === mains ? texts.asMain(customerNumber) : texts.mainHas(customerNumber, mains);
}
