import { registerLocaleLoader } from '../i18n/catalogue.js';

// A language is loaded when a page first asks for it.
registerLocaleLoader('de', () =>
  Promise.all([
    import('../locales/de.js'),
    import('../locales/de-rest.js'),
    import('../locales/de-adding.js'),
    import('../locales/de-pages.js'),
    import('../locales/de-history.js'),
    import('../locales/de-access.js'),
  ]),
);
