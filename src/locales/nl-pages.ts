import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './nl/call-forwarding.js';
import { eventSubscriptions } from './nl/event-subscriptions.js';
import { forwardNumbers } from './nl/forward-numbers.js';
import { remindOwner } from './nl/remind-owner.js';

registerLocale('nl', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
