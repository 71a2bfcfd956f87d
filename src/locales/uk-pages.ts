import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './uk/call-forwarding.js';
import { eventSubscriptions } from './uk/event-subscriptions.js';
import { forwardNumbers } from './uk/forward-numbers.js';
import { remindOwner } from './uk/remind-owner.js';

registerLocale('uk', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
