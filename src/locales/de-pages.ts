import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './de/call-forwarding.js';
import { forwardNumbers } from './de/forward-numbers.js';
import { remindOwner } from './de/remind-owner.js';
import { eventSubscriptions } from './de/event-subscriptions.js';

registerLocale('de', {
  'call-forwarding': callForwarding,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
  'event-subscriptions': eventSubscriptions,
});
