import { pseudo } from '../i18n/pseudo.js';
import { addRewrite, mapSentences } from '../i18n/rewrites.js';

/**
 * A language for tests, `lang="en-XA"`: English with marked letters, in brackets, and a third longer. What is shown without
 * brackets did not come from the texts; what lacks one of them is cut off.
 */
addRewrite((texts, language) => (language.toLowerCase() === 'en-xa' ? mapSentences(texts, pseudo) : texts));
