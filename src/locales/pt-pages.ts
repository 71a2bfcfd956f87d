import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './pt/call-forwarding.js';
import { eventSubscriptions } from './pt/event-subscriptions.js';
import { forwardNumbers } from './pt/forward-numbers.js';
import { remindOwner } from './pt/remind-owner.js';

registerLocale('pt', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
