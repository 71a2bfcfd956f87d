// The steps of an order, which load when one is begun.
export { configure } from './add-account-wizard.configure.js';
export { KeepQuote } from './add-account-wizard.quote.js';
export { orderStyles as styles } from './add-account-wizard.order-styles.js';
export { review } from './add-account-wizard.review.js';
