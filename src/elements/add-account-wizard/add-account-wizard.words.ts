import type { Localizer } from '../../lit/localizer.js';
import { consequenceWordsOf } from '../../ui/consequences.js';
import { startWordsOf } from '../../ui/link-start.js';
import { preconditionWordsOf } from '../../ui/preconditions.js';
import { requestEndWordsOf } from '../../ui/request-end.js';
import { termWordsOf } from '../../ui/term-fields.js';
import { wordsOf } from '../../ui/words.js';
import { messages as approvalMessages } from './add-account-wizard.approval.messages.js';
import { messages as consentMessages } from './add-account-wizard.consent.messages.js';
import { messages } from './add-account-wizard.messages.js';
import { messages as quoteMessages } from './add-account-wizard.quote.messages.js';

/** Everything that the steps say, in the reader's language. */
export const wizardWords = (localizer: Localizer) => ({
  language: localizer.language,
  words: wordsOf(localizer),
  texts: localizer.texts('add-account-wizard', messages),
  consequences: consequenceWordsOf(localizer),
  preconditions: preconditionWordsOf(localizer),
  consentTexts: localizer.texts('payer-consent', consentMessages),
  startTexts: startWordsOf(localizer),
  requestEnd: requestEndWordsOf(localizer),
  approvalTexts: localizer.texts('order-approval', approvalMessages),
  termWords: termWordsOf(localizer),
  quoteTexts: localizer.texts('keep-quote', quoteMessages),
});
