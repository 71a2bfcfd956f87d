import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './cs/call-forwarding.js';
import { eventSubscriptions } from './cs/event-subscriptions.js';
import { forwardNumbers } from './cs/forward-numbers.js';
import { remindOwner } from './cs/remind-owner.js';

registerLocale('cs', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
