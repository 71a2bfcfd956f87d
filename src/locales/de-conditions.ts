import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './de/consequences.js';
import { linkStart } from './de/link-start.js';
import { payerConsent } from './de/payer-consent.js';
import { preconditions } from './de/preconditions.js';

registerLocale('de', { consequences, 'link-start': linkStart, 'payer-consent': payerConsent, preconditions });
