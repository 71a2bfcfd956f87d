import { nothing, type TemplateResult } from 'lit';
import { endBounds } from '../../domain/link-extension.js';
import type { Scope } from '../../domain/link.js';
import { termFields, termProblemText } from '../../ui/term-fields.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** Until when an account that is asked for is to be linked. */
export function limit(context: WizardContext, provable: readonly Scope[]): TemplateResult | typeof nothing {
  const { backend, flow, language, termWords } = context;
  if (!backend.capabilities.linkLimits) return nothing;
  const { scopes, term } = flow.state.draft;
  const pays = scopes.includes('pay') && provable.includes('pay');
  const rule = flow.state.problems.find(({ field }) => field === 'term')?.rule;
  return termFields(termWords, language, {
    id: 'term',
    typed: term,
    pays,
    ...endBounds({ today: new Date().toISOString().slice(0, 10), pays }),
    error: termProblemText(termWords, rule),
    edit: (change) => flow.edit({ term: { ...flow.state.draft.term, ...change } }),
  });
}
