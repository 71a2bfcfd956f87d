import {
  goesBeyond,
  sameLimit,
  type ChangeTermInput,
  type CurrentTerm,
  type DeclineExtensionInput,
  type ExtensionInput,
  type LinkLimit,
  type ProposeExtensionInput,
} from '../domain/link-extension.js';
import { BackendError } from '../domain/backend-error.js';
import { endProblem } from '../domain/link-term.js';
import { browser, type Environment } from './environment.js';
import { linkTerm } from './late-reads.js';
import { ProposalFlow, type Found, type ProposalState } from './proposal-flow.js';
import type { Queries } from './queries.js';
import { limitTyped, typedOf, type TypedTerm } from '../domain/typed-term.js';

/** What can be done about until when a link holds. */
export type TermAct = 'set' | 'propose' | 'accept' | 'decline' | 'cancel';

/** What is typed: until when it is to hold, and what is said with a question or a no. */
export interface TermDraft extends TypedTerm {
  readonly text: string;
}

/** How a link stands, and what the person has typed about it. */
export interface TermSubject {
  readonly term: CurrentTerm;
  readonly typed: TermDraft;
}

export type LinkTermState = ProposalState<TermSubject, TermAct, CurrentTerm>;

type Input = ChangeTermInput | ProposeExtensionInput | DeclineExtensionInput | ExtensionInput;

/** Until when it is to hold, as it is typed. */
export const wantedOf = ({ term, typed }: TermSubject): LinkLimit => limitTyped(typed, term.pays);

/** Whether what is typed has to be asked of the account. */
export const needsConsent = (subject: TermSubject): boolean => {
  const wanted = wantedOf(subject);
  return wanted.endOn !== '' && goesBeyond(subject.term.limit, wanted);
};

/** Whether a question waits for its answer. */
export const isAsked = ({ extension }: CurrentTerm): boolean => extension?.state === 'proposed';

/** What can be done about what is looked at, the way that changes nothing first. */
export function termActsOf(subject: TermSubject): readonly TermAct[] {
  const { term } = subject;
  if (isAsked(term)) return term.side === 'main' ? ['cancel'] : ['decline', 'accept'];
  if (sameLimit(wantedOf(subject), term.limit)) return [];
  if (needsConsent(subject)) return term.side === 'main' ? ['propose'] : [];
  return ['set'];
}

/** Lets a link end sooner, asks its account for more time, or answers that. */
export class LinkTermFlow extends ProposalFlow<TermSubject, TermAct, Input, CurrentTerm> {
  readonly #link: string | undefined;

  constructor(queries: Queries, link: string | undefined, environment: Environment = browser) {
    const { backend } = queries;
    super(
      queries,
      `term ${link ?? ''}`,
      (act, input, options) => {
        switch (act) {
          case 'set':
            return backend.changeLinkTerm(input as ChangeTermInput, options);
          case 'propose':
            return backend.proposeExtension(input as ProposeExtensionInput, options);
          case 'accept':
            return backend.acceptExtension(input as ExtensionInput, options);
          case 'decline':
            return backend.declineExtension(input as DeclineExtensionInput, options);
          case 'cancel':
            return backend.cancelExtension(input as ExtensionInput, options);
        }
      },
      environment,
    );
    this.#link = link;
    void this.load();
  }

  /** Keeps what is typed. */
  type(change: Partial<TermDraft>): void {
    if (this.state.step !== 'reviewing') return;
    this.edit(JSON.stringify({ ...this.state.subject.typed, ...change }));
  }

  /** What is wrong with the day is said at once. */
  override async submit(act: TermAct): Promise<CurrentTerm | undefined> {
    const rule = act === 'set' || act === 'propose' ? this.#ruleBroken() : undefined;
    if (rule === undefined || this.state.step !== 'reviewing') return super.submit(act);
    const problem = new BackendError('invalid-input', { fields: [{ field: 'endOn', rule }] });
    this.set({ ...this.state, problem });
    return undefined;
  }

  #ruleBroken(): string | undefined {
    if (this.state.step !== 'reviewing') return undefined;
    const { subject } = this.state;
    const { endOn } = wantedOf(subject);
    if (endOn === null) return undefined;
    return endOn === '' ? 'required' : endProblem(endOn, subject.term);
  }

  protected async find(): Promise<Found<TermSubject>> {
    const { data, error } = await linkTerm(this.queries, this.#link).refetch();
    if (!data) return error?.code === 'not-found' ? { subject: undefined } : { error };
    const typed = this.draft ? (JSON.parse(this.draft) as TermDraft) : { ...typedOf(data.limit), text: '' };
    return { subject: { term: data, typed } };
  }

  protected actsOf(subject: TermSubject): readonly TermAct[] {
    return termActsOf(subject);
  }

  protected inputOf(subject: TermSubject, act: TermAct): Input {
    const { term } = subject;
    const text = subject.typed.text.trim();
    if (act === 'set' || act === 'propose') {
      const { link, version, side } = term;
      const wanted = { ...wantedOf(subject), version };
      return act === 'propose'
        ? { ...wanted, link, ...(text && { message: text }) }
        : { ...wanted, ...(side === 'main' && { link }) };
    }
    const { id: extension, version } = term.extension!;
    return { extension, version, ...(act === 'decline' && text && { reason: text }) };
  }

  protected written(subject: TermSubject, text: string): TermSubject {
    return { ...subject, typed: JSON.parse(text) as TermDraft };
  }
}
