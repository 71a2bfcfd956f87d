import type { Rule } from 'eslint';
declare const own: { rules: Record<'tokens-only' | 'texts-in-catalogues', Rule.RuleModule> };
export default own;
