import { registerLocaleLoader } from '../i18n/catalogue.js';

// A language is loaded when a page first asks for it.
registerLocaleLoader('de', async () => (await import('../locales/de.js')).rest);
