import type { Backend, Items } from '../../backend/backend.js';
import type { Link, LinkPreview, ProofOffer } from '../../domain/link.js';
import type { Candidate } from '../../domain/candidate.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { OpenedQuote } from '../../domain/kept-quote.js';
import type { OrderDefaults } from '../../domain/order-defaults.js';
import type { Quote } from '../../domain/order.js';
import type { RequestAllowance } from '../../domain/request-allowance.js';
import type { Session } from '../../domain/person.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { AddAccountFlow } from '../../state/add-account-flow.js';
import type { ProofFlow } from '../../state/proof-flow.js';
import type { Remote } from '../../state/remote.js';
import type { ConsequenceWords } from '../../ui/consequences.js';
import type { PreconditionWords } from '../../ui/preconditions.js';
import type { StartWords } from '../../ui/link-start.js';
import type { RequestEndWords } from '../../ui/request-end.js';
import type { TermWords } from '../../ui/term-fields.js';
import type { Words } from '../../ui/words.js';
import type { SubsidiaryStepElement } from '../subsidiary-step/subsidiary-step.js';
import type { messages as approvalMessages } from './add-account-wizard.approval.messages.js';
import type { PayerConsentStep } from './add-account-wizard.consent.js';
import type { messages as consentMessages } from './add-account-wizard.consent.messages.js';
import type { messages } from './add-account-wizard.messages.js';
import type { OwnerLink } from './add-account-wizard.undelivered.js';
import type { KeepQuote } from './add-account-wizard.quote.js';
import type { messages as quoteMessages } from './add-account-wizard.quote.messages.js';

/** What the steps of the wizard are drawn from. */
export interface WizardContext {
  flow: AddAccountFlow;
  backend: Backend;
  session: Session;
  texts: Translation<typeof messages>;
  consentTexts: Translation<typeof consentMessages>;
  quoteTexts: Translation<typeof quoteMessages>;
  approvalTexts: Translation<typeof approvalMessages>;
  words: Words;
  termWords: TermWords;
  consequences: ConsequenceWords;
  preconditions: PreconditionWords;
  startTexts: StartWords;
  requestEnd: RequestEndWords;
  language: string;
  catalogue: Remote<Catalogue>;
  quote: Remote<Quote>;
  /** The quote that is gone on from, and what keeps one; undefined: not loaded yet. */
  kept: Remote<OpenedQuote>;
  keepQuote: KeepQuote | undefined;
  /** What can be taken over from the main account, as soon as it is known. */
  defaults: OrderDefaults | undefined;
  link: Remote<Link>;
  preview: Remote<LinkPreview>;
  /** Asks whoever will pay to confirm that. */
  consent: PayerConsentStep;
  /** The way that is marked in the choice. */
  chosen: 'create' | 'existing';
  choose(way: 'create' | 'existing'): void;
  /** New accounts are ordered in the host's own shop. */
  inShop: boolean;
  /** The steps of the host's own on each way, and the one that is shown now. */
  own: {
    readonly create: readonly SubsidiaryStepElement[];
    readonly existing: readonly SubsidiaryStepElement[];
    readonly shown: SubsidiaryStepElement | undefined;
  };
  /** Goes one step back. */
  back(): void;
  /** Takes the way that is marked. */
  go(): void;
  /** The problem of a field in words. */
  problemOf(field: string): string | undefined;
  /** The proofs that are offered: for a new request, or for the one that is shown. */
  offers: Remote<Items<ProofOffer>>;
  /** Accounts that could be added, while a request is written. */
  candidates: Remote<Items<Candidate>>;
  /** How many may be asked for, while a request is written. */
  allowance: Remote<RequestAllowance>;
  /** Copies where the owner answers. */
  ownerLink: OwnerLink;
  /** Brings the proof of the request that is shown. */
  proof: ProofFlow | undefined;
  /** Whether the lines of the summary are unfolded where it is narrow. */
  unfolded: boolean;
  unfold(unfolded: boolean): void;
  /** The fate of a download. */
  side: { readonly busy: boolean; readonly failed: unknown };
  download(): void;
  cancelRequest(): void;
  submitOrder(): void;
  submitRequest(offer: Pick<ProofOffer, 'proof' | 'scopes'>, candidate?: Candidate): void;
  submitCode(link: Link): void;
  submitCredentials(): void;
  goToSignIn(link: Link): void;
  submitOther(link: Link, offer: ProofOffer): void;
  submitConfirm(link: Link): void;
  retry(): void;
  close(): void;
}
