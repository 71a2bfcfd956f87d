import { registerLocaleLoader } from '../i18n/catalogue.js';

// A language is loaded when a page first asks for it.
registerLocaleLoader('de', () => import('../locales/de.js'));
