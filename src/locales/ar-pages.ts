import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './ar/call-forwarding.js';
import { eventSubscriptions } from './ar/event-subscriptions.js';
import { forwardNumbers } from './ar/forward-numbers.js';
import { remindOwner } from './ar/remind-owner.js';

registerLocale('ar', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
