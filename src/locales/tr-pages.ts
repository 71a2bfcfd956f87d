import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './tr/call-forwarding.js';
import { eventSubscriptions } from './tr/event-subscriptions.js';
import { forwardNumbers } from './tr/forward-numbers.js';
import { remindOwner } from './tr/remind-owner.js';

registerLocale('tr', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
