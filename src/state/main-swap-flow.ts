import {
  SWAP_OPEN,
  type CurrentSwap,
  type MainSwap,
  type ProposeSwapInput,
  type SwapInput,
  type SwapPreview,
} from '../domain/main-swap.js';
import { browser, type Environment } from './environment.js';
import { currentSwap, swapPreview } from './late-reads.js';
import { ProposalFlow, type Found, type ProposalState } from './proposal-flow.js';
import type { Queries } from './queries.js';

/** What can be done about a change of main accounts. */
export type SwapAct = 'propose' | 'accept' | 'decline' | 'cancel';

/** What the person looks at: what a proposal would change, or the one that there is. */
export type SwapSubject =
  | { readonly of: 'preview'; readonly preview: SwapPreview; readonly message: string }
  | { readonly of: 'swap'; readonly swap: MainSwap; readonly changes: CurrentSwap['changes'] };

export type MainSwapState = ProposalState<SwapSubject, SwapAct, MainSwap>;

/** What can be done about what is looked at, the way that changes nothing first. */
export function swapActsOf(subject: SwapSubject): readonly SwapAct[] {
  if (subject.of === 'preview') return subject.preview.obstacles.length === 0 ? ['propose'] : [];
  const { state, side } = subject.swap;
  if (state === 'planned') return ['cancel'];
  if (state !== 'proposed') return [];
  return side === 'main' ? ['cancel'] : ['decline', 'accept'];
}

/** Proposes that a linked account takes the place of the main account, answers that, or takes it back. */
export class MainSwapFlow extends ProposalFlow<SwapSubject, SwapAct, ProposeSwapInput | SwapInput, MainSwap> {
  readonly #link: string | undefined;

  /** `link`: of the account that shall take over; undefined: only what is under way already is shown. */
  constructor(queries: Queries, link: string | undefined, environment: Environment = browser) {
    const { backend } = queries;
    super(
      queries,
      `swap ${link ?? ''}`,
      (act, input, options) => {
        switch (act) {
          case 'propose':
            return backend.proposeSwap(input as ProposeSwapInput, options);
          case 'accept':
            return backend.acceptSwap(input, options);
          case 'decline':
            return backend.declineSwap(input, options);
          case 'cancel':
            return backend.cancelSwap(input, options);
        }
      },
      environment,
    );
    this.#link = link;
    void this.load();
  }

  protected async find(): Promise<Found<SwapSubject>> {
    const current = await currentSwap(this.queries).refetch();
    if (!current.data) return { error: current.error };
    const { swap, changes } = current.data;
    if (swap && (SWAP_OPEN.includes(swap.state) || this.#link === undefined))
      return { subject: { of: 'swap', swap, changes } };
    if (this.#link === undefined) return { subject: undefined };
    const { data, error } = await swapPreview(this.queries, this.#link).refetch();
    return data ? { subject: { of: 'preview', preview: data, message: this.draft } } : { error };
  }

  protected actsOf(subject: SwapSubject): readonly SwapAct[] {
    return swapActsOf(subject);
  }

  protected inputOf(subject: SwapSubject): ProposeSwapInput | SwapInput {
    return subject.of === 'preview'
      ? { link: this.#link!, version: subject.preview.version, message: subject.message.trim() }
      : { version: subject.swap.version };
  }

  protected written(subject: SwapSubject, message: string): SwapSubject {
    return subject.of === 'preview' ? { ...subject, message } : subject;
  }
}
