import type { Items } from '../../backend/backend.js';
import type { Candidate } from '../../domain/candidate.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Link, LinkPreview, ProofOffer } from '../../domain/link.js';
import type { OpenedQuote } from '../../domain/kept-quote.js';
import type { OrderDefaults } from '../../domain/order-defaults.js';
import type { Quote } from '../../domain/order.js';
import type { RequestAllowance } from '../../domain/request-allowance.js';
import type { Connection } from '../../lit/connection.js';
import { Query } from '../../lit/query.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { configurationOf } from '../../state/add-account-draft.js';
import type { AddAccountState } from '../../state/add-account-state.js';
import {
  candidates,
  catalogue,
  keptQuote,
  linkPreview,
  orderDefaults,
  quote,
  requestAllowance,
} from '../../state/late-reads.js';
import { proofs } from '../../state/proof-flow.js';

/** Whether a request waits for its proof. */
export const isWaiting = ({ state }: Link): boolean => state === 'proving' || state === 'pending';

/** What each step of the wizard reads, while it is shown. */
export class WizardReads {
  readonly catalogue: Query<Catalogue>;
  readonly defaults: Query<OrderDefaults>;
  readonly quote: Query<Quote>;
  /** The quote that is gone on from. */
  readonly kept: Query<OpenedQuote>;
  readonly link: Query<Link>;
  readonly preview: Query<LinkPreview>;
  readonly offers: Query<Items<ProofOffer>>;
  readonly candidates: Query<Items<Candidate>>;
  readonly allowance: Query<RequestAllowance>;

  constructor(host: SubsidiaryElement, connection: Connection, now: () => AddAccountState | undefined) {
    const step = () => now()?.step;
    const ordering = () => {
      const at = step()?.at;
      return at === 'configure' || at === 'review' ? connection.queries : undefined;
    };
    const request = () => {
      const current = step();
      return current?.at === 'request' ? current.link : undefined;
    };
    this.catalogue = new Query(host, () => {
      const queries = ordering();
      return queries && catalogue(queries);
    });
    this.defaults = new Query(host, () => {
      const queries = ordering();
      return queries && orderDefaults(queries);
    });
    this.quote = new Query(
      host,
      () => {
        const { queries } = connection;
        const draft = now()?.draft;
        const sold = this.catalogue.remote;
        if (!queries || !draft?.product || sold.state !== 'ready') return undefined;
        const postcode = draft.postcode.trim().slice(0, 12);
        return quote(queries, {
          configuration: configurationOf(draft, sold.data),
          postcode,
          ...(draft.quote && { quote: draft.quote }),
        });
      },
      { keep: true },
    );
    this.kept = new Query(host, () => {
      const queries = ordering();
      const id = now()?.draft.quote;
      return queries && id ? keptQuote(queries, id) : undefined;
    });
    this.link = new Query(host, () => {
      const link = request();
      return link === undefined ? undefined : connection.queries?.link(link);
    });
    this.preview = new Query(host, () => {
      const { queries } = connection;
      const link = this.link.remote;
      return queries && link.state === 'ready' && link.data.state === 'confirm'
        ? linkPreview(queries, link.data.id)
        : undefined;
    });
    this.candidates = new Query(host, () => {
      const { queries } = connection;
      return queries?.backend.capabilities.candidates && step()?.at === 'identify'
        ? candidates(queries)
        : undefined;
    });
    this.allowance = new Query(host, () => {
      const { queries } = connection;
      return queries && step()?.at === 'identify' ? requestAllowance(queries) : undefined;
    });
    this.offers = new Query(host, () => {
      const { queries } = connection;
      if (!queries) return undefined;
      if (step()?.at === 'identify') return proofs(queries);
      const link = this.link.remote;
      const asked = request();
      return asked !== undefined && link.state === 'ready' && isWaiting(link.data)
        ? proofs(queries, asked)
        : undefined;
    });
  }
}
