import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './de/call-forwarding.js';
import { eventSubscriptions } from './de/event-subscriptions.js';
import { forwardNumbers } from './de/forward-numbers.js';
import { remindOwner } from './de/remind-owner.js';

registerLocale('de', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
