import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './sv/call-forwarding.js';
import { eventSubscriptions } from './sv/event-subscriptions.js';
import { forwardNumbers } from './sv/forward-numbers.js';
import { remindOwner } from './sv/remind-owner.js';

registerLocale('sv', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
