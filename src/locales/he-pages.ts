import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './he/call-forwarding.js';
import { eventSubscriptions } from './he/event-subscriptions.js';
import { forwardNumbers } from './he/forward-numbers.js';
import { remindOwner } from './he/remind-owner.js';

registerLocale('he', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
