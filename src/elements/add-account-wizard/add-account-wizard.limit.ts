import { nothing, type TemplateResult } from 'lit';
import { endBounds } from '../../domain/link-extension.js';
import { dayAfter } from '../../domain/day-span.js';
import { endsAfter } from '../../domain/link-term.js';
import type { Scope } from '../../domain/link.js';
import { isDay } from '../../domain/typed-term.js';
import { termFields, termProblemText } from '../../ui/term-fields.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** Until when an account that is asked for is to be linked. */
export function limit(context: WizardContext, provable: readonly Scope[]): TemplateResult | typeof nothing {
  const { backend, flow, language, termWords } = context;
  if (!backend.capabilities.linkLimits) return nothing;
  const { scopes, term, startOn, payFrom } = flow.state.draft;
  const pays = scopes.includes('pay') && provable.includes('pay');
  const begun = endsAfter(
    { ...(startOn !== null && isDay(startOn) && { startOn }), payFrom },
    { today: flow.today, pays },
  );
  const rule = flow.state.problems.find(({ field }) => field === 'term')?.rule;
  return termFields(termWords, language, {
    id: 'term',
    typed: term,
    pays,
    ...endBounds({ today: flow.today, pays, waitUntil: dayAfter(begun, 1) }),
    error: termProblemText(termWords, rule),
    edit: (change) => flow.edit({ term: { ...flow.state.draft.term, ...change } }),
  });
}
