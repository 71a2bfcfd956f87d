import type { ForwardingNumbers } from '../domain/forwarding-numbers.js';
import { ForwardingFlow, type LineForm } from './forwarding-flow.js';
import type { Queries } from './queries.js';

/** A flow that somebody has typed into, and who that was, where it was known. */
interface Kept {
  readonly flow: ForwardingFlow;
  readonly person: string | undefined;
}

const kept = new WeakMap<Queries, Map<string, Kept>>();

const isUnsaved = ({ dirty, status }: LineForm): boolean =>
  dirty || (status !== 'idle' && status !== 'saved');

/**
 * Changes the numbers of an account, or of a linked one. What a person has typed and not saved is found again when they
 * come back to the account, whichever element shows it; another person begins anew.
 */
export function forwardingFlowOf(
  queries: Queries,
  country: string,
  load: () => Promise<ForwardingNumbers>,
  link?: string,
): ForwardingFlow {
  const flows = kept.get(queries) ?? new Map<string, Kept>();
  kept.set(queries, flows);
  const key = `${country} ${link ?? ''}`;
  const person = queries.session().data?.person.id;
  const found = flows.get(key);
  const theirs = found && (found.person === undefined || found.person === person);
  if (theirs && [...found.flow.state.forms.values()].some(isUnsaved)) return found.flow;
  const flow = new ForwardingFlow(queries, load, link);
  flows.set(key, { flow, person });
  return flow;
}
