import { BackendError } from '../domain/backend-error.js';
import type { CallOptions } from '../backend/backend.js';
import type { DetachInput, Link } from '../domain/link.js';
import type { DetachTime } from './detach-flow.js';
import { ManyFlow } from './many-flow.js';

/** Detaches several accounts, at a time that the person chooses for all of them. */
export class DetachManyFlow extends ManyFlow<DetachTime, DetachInput> {
  /** The last day of the first billing period with which one of them can be detached; undefined: none can. */
  periodEnd: string | undefined;
  /** Links that are too new to end at once, with the last day of the first billing period with which they can. */
  readonly waiting = new Map<string, string>();

  protected override get usual(): DetachTime {
    return this.queries.backend.capabilities.detaching[0] ?? 'period-end';
  }

  protected override fits({ state }: Link): boolean {
    return state === 'active';
  }

  protected override async check({ id }: Link, signal: AbortSignal): Promise<BackendError | undefined> {
    const { backend } = this.queries;
    const { periodEnd, waitUntil, obstacles } = await backend.previewDetach({ link: id }, { signal });
    if (this.periodEnd === undefined || periodEnd < this.periodEnd) this.periodEnd = periodEnd;
    const [obstacle] = obstacles;
    if (obstacle) return new BackendError(obstacle);
    if (!waitUntil) return undefined;
    if (!backend.capabilities.detaching.includes('period-end')) return new BackendError('wait-period');
    this.waiting.set(id, periodEnd);
    return undefined;
  }

  protected override inputFor({ id, version }: Link, when: DetachTime): DetachInput {
    return { link: id, when: this.waiting.has(id) ? 'period-end' : when, version };
  }

  protected override send(input: DetachInput, options: CallOptions): Promise<Link> {
    return this.queries.backend.detach(input, options);
  }
}
