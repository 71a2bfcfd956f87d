import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './fr/call-forwarding.js';
import { eventSubscriptions } from './fr/event-subscriptions.js';
import { forwardNumbers } from './fr/forward-numbers.js';
import { remindOwner } from './fr/remind-owner.js';

registerLocale('fr', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
