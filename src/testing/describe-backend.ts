import type { Backend } from '../backend/backend.js';
import type { DemoRole } from '../backend/memory/seed.js';
import type { FinishHandoffInput } from '../domain/order-handoff.js';
import type { CloudEvent } from '../domain/event-subscription.js';
import { accessCases } from './backend-suite/access.js';
import { annotatingCases } from './backend-suite/annotating.js';
import { brandingCases } from './backend-suite/branding.js';
import { askingCases } from './backend-suite/asking.js';
import { bulkLinkingCases } from './backend-suite/bulk-linking.js';
import { candidateCases } from './backend-suite/candidates.js';
import { ownAccountCases } from './backend-suite/own-accounts.js';
import { detachingCases } from './backend-suite/detaching.js';
import { driftCases } from './backend-suite/drift.js';
import { eventSubscriptionCases } from './backend-suite/event-subscriptions.js';
import { exportingCases } from './backend-suite/exporting.js';
import { forwardingCases } from './backend-suite/forwarding.js';
import { historyCases } from './backend-suite/history.js';
import { grantingCases } from './backend-suite/granting.js';
import { identificationCases } from './backend-suite/identification.js';
import { inputCases } from './backend-suite/input.js';
import { invoiceAddressCases } from './backend-suite/invoice-addresses.js';
import { creditCases } from './backend-suite/credit.js';
import { invoiceTaxCases } from './backend-suite/invoice-taxes.js';
import { invoiceDeliveryCases } from './backend-suite/invoice-delivery.js';
import { invoicingCases } from './backend-suite/invoicing.js';
import { linkingByCodeCases } from './backend-suite/linking-by-code.js';
import { linkingBySignInCases } from './backend-suite/linking-by-sign-in.js';
import { linkingByProofCases } from './backend-suite/linking-by-proof.js';
import { requestCourseCases } from './backend-suite/request-course.js';
import { linkingByOwnerCases } from './backend-suite/linking-by-owner.js';
import { listingCases } from './backend-suite/listing.js';
import { closingCases } from './backend-suite/closing.js';
import { flatteningCases } from './backend-suite/flattening.js';
import { linkTermCases } from './backend-suite/link-terms.js';
import { movingCases } from './backend-suite/moving.js';
import { mainSwapCases } from './backend-suite/main-swap.js';
import { laterNumbersCases } from './backend-suite/later-numbers.js';
import { leavingCases } from './backend-suite/leaving.js';
import { leavingPackageCases } from './backend-suite/leaving-package.js';
import { localAccessCases } from './backend-suite/local-access.js';
import { orderingCases } from './backend-suite/ordering.js';
import { orderDetailCases } from './backend-suite/ordering-details.js';
import { orderDraftCases } from './backend-suite/order-drafts.js';
import { approvalCases } from './backend-suite/order-approvals.js';
import { keptQuoteCases } from './backend-suite/kept-quotes.js';
import { optionCases } from './backend-suite/ordering-options.js';
import { orderTrackingCases } from './backend-suite/order-tracking.js';
import { orderHandoffCases } from './backend-suite/order-handoff.js';
import { contractCases } from './backend-suite/contracts.js';
import { payerCases } from './backend-suite/payer-changing.js';
import { preconditionCases } from './backend-suite/preconditions.js';
import { permissionCases } from './backend-suite/permissions.js';
import { startingCases } from './backend-suite/starting.js';
import { sessionCases } from './backend-suite/session.js';
import { shadowCases } from './backend-suite/shadows.js';
import { stepUpCases } from './backend-suite/step-up.js';
import { switchingCases } from './backend-suite/switching.js';
import { verificationCases } from './backend-suite/verification.js';
import { writingCases } from './backend-suite/writing.js';
import { Suite } from './suite.js';

/** A mail that a backend sent, as far as a test needs it. */
export interface SentMail {
  kind: string;
  /** The token of the link in it. */
  token?: string;
  /** The one-time code in it. */
  code?: string;
}

/**
 * A backend under test, filled with `demoSeed({ large: 30 })`, and the windows through which a test looks at it. Orders above
 * 75 euros a month, or 500 once, need a second person in it.
 */
export interface BackendHarness {
  /**
   * The backend of a person's session, for the account that the session is in at this moment. The same
   * person has the same session every time.
   */
  backendOf: (person: DemoRole | (string & {})) => Promise<Backend>;
  /** Mails to an address, oldest first. */
  mailTo: (email: string) => Promise<readonly SentMail[]>;
  /** The code of the last letter to the account with a customer number. */
  letterCode: (customerNumber: string) => Promise<string>;
  /** The one-time code that a person's device shows now. */
  oneTimeCode: (person: DemoRole | (string & {})) => Promise<string>;
  /** Answers a support case as support does; without it, no case is answered. */
  answerCase?: (number: string, answer: 'confirm' | 'decline') => Promise<void>;
  /** Signs a person in where a proof sends them, and gives what comes back; without it, nobody signs in. */
  signIn?: (url: string, person: DemoRole) => Promise<{ state: string; code: string }>;
  /** Does in the host's shop what its user does, and gives what comes back; without it, nobody goes there. */
  shop?: (url: string, act: 'order' | 'leave') => Promise<FinishHandoffInput>;
  /** Does in the identity app what its user does, and tells whether it could; without it, nobody is identified. */
  identify?: (url: string, act: 'open' | 'finish' | 'abort' | 'expire' | 'refuse') => Promise<boolean>;
  /** Moves the backend's clock on. */
  advance?: (milliseconds: number) => void | Promise<void>;
  /** Stands for the systems that are told what happens; without it, what is sent to them is not looked at. */
  callbacks?: {
    /** With which HTTP status they answer from now on, 204 at first; null: not at all. */
    answer: (status: number | null) => void;
    /** Sends what is due, and gives everything that was received until now, oldest first. */
    received: () => Promise<readonly { readonly callback: string; readonly event: CloudEvent }[]>;
  };
  /** Does what the backend does by itself, until nothing is left to do; without it, that is not looked at. */
  work?: () => void | Promise<void>;
  dispose?: () => void | Promise<void>;
}

/** The test framework's own functions; Mocha, Vitest, Jest and `node:test` have them all. */
export interface SuiteRunner {
  describe: (title: string, body: () => void) => void;
  it: (title: string, body: () => Promise<void>) => void;
  /** Runs once at the end of a `describe`: `after` or `afterAll`. */
  after: (body: () => Promise<void>) => void;
  /** The harness can move its clock: cases of waiting and expiry are run too. */
  advances?: boolean;
}

/**
 * Proves that a backend keeps the port's contract. Cases that only look share one harness, every case that
 * writes gets its own.
 */
export function describeBackend(
  name: string,
  create: () => BackendHarness | Promise<BackendHarness>,
  runner: SuiteRunner,
): void {
  runner.describe(`${name} as a backend`, () => {
    const suite = new Suite(create, runner);
    sessionCases(suite);
    listingCases(suite);
    annotatingCases(suite);
    brandingCases(suite);
    exportingCases(suite);
    invoicingCases(suite);
    invoiceTaxCases(suite);
    creditCases(suite);
    invoiceDeliveryCases(suite);
    invoiceAddressCases(suite);
    permissionCases(suite);
    orderingCases(suite);
    optionCases(suite);
    orderDetailCases(suite);
    orderDraftCases(suite);
    keptQuoteCases(suite);
    approvalCases(suite);
    verificationCases(suite);
    identificationCases(suite);
    orderTrackingCases(suite);
    orderHandoffCases(suite);
    linkingByOwnerCases(suite);
    requestCourseCases(suite);
    preconditionCases(suite);
    startingCases(suite);
    linkingByCodeCases(suite);
    bulkLinkingCases(suite);
    linkingByProofCases(suite);
    linkingBySignInCases(suite);
    candidateCases(suite);
    ownAccountCases(suite);
    shadowCases(suite);
    switchingCases(suite);
    stepUpCases(suite);
    accessCases(suite);
    askingCases(suite);
    historyCases(suite);
    eventSubscriptionCases(suite);
    leavingCases(suite);
    closingCases(suite);
    mainSwapCases(suite);
    movingCases(suite);
    linkTermCases(suite);
    flatteningCases(suite);
    leavingPackageCases(suite);
    localAccessCases(suite);
    laterNumbersCases(suite);
    driftCases(suite);
    grantingCases(suite);
    forwardingCases(suite);
    detachingCases(suite);
    payerCases(suite);
    contractCases(suite);
    writingCases(suite);
    inputCases(suite);
    runner.after(() => suite.dispose());
  });
}
