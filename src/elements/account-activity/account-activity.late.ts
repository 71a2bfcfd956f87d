// What is opened from a history: loaded after the first look.
export { EventSubscriptionsElement } from '../event-subscriptions/event-subscriptions.js';

export const styles = [];
