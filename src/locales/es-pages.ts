import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './es/call-forwarding.js';
import { eventSubscriptions } from './es/event-subscriptions.js';
import { forwardNumbers } from './es/forward-numbers.js';
import { remindOwner } from './es/remind-owner.js';

registerLocale('es', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
