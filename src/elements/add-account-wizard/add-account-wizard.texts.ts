import type { Localizer } from '../../lit/localizer.js';
import { consequenceWordsOf } from '../../ui/consequences.js';
import { preconditionWordsOf } from '../../ui/preconditions.js';
import { wordsOf } from '../../ui/words.js';
import { messages as approvalMessages } from './add-account-wizard.approval.messages.js';
import { messages as consentMessages } from './add-account-wizard.consent.messages.js';
import type { WizardContext } from './add-account-wizard.context.js';
import { messages } from './add-account-wizard.messages.js';
import { messages as quoteMessages } from './add-account-wizard.quote.messages.js';

type Texts =
  | 'words'
  | 'consequences'
  | 'preconditions'
  | 'texts'
  | 'consentTexts'
  | 'approvalTexts'
  | 'quoteTexts'
  | 'language';

/** Everything that the steps say, in the reader's language. */
export const textsOf = (localizer: Localizer): Pick<WizardContext, Texts> => ({
  words: wordsOf(localizer),
  consequences: consequenceWordsOf(localizer),
  preconditions: preconditionWordsOf(localizer),
  consentTexts: localizer.texts('payer-consent', consentMessages),
  texts: localizer.texts('add-account-wizard', messages),
  approvalTexts: localizer.texts('order-approval', approvalMessages),
  quoteTexts: localizer.texts('keep-quote', quoteMessages),
  language: localizer.language,
});
