import { date, full, type ProofMessage, type Words } from './message.js';

/** What a message about how a link is proven says in English. */
export function proofsInEnglish(message: ProofMessage): Words {
  switch (message.kind) {
    case 'link-case-opened':
      return {
        subject: `${message.main.name} asks support to link ${message.account.customerNumber}`,
        paragraphs: [
          `${full(message.main)} wants to link ${full(message.account)} as a secondary account, to see it and to pay for it, and has opened case ${message.number} with our support.`,
          'Support calls you back at the number on file before anything happens. If you do not agree, tell us then, or answer this mail.',
        ],
      };
    case 'link-case-answered':
      return message.confirmed
        ? {
            subject: `Case ${message.number}: confirmed`,
            paragraphs: [
              `Support has confirmed that you may link ${message.customerNumber}. Please look at it once more and confirm it in your overview.`,
            ],
            link: { label: 'Confirm', path: '/' },
          }
        : {
            subject: `Case ${message.number}: not confirmed`,
            paragraphs: [
              `Support could not confirm that you may link ${message.customerNumber}. Nothing was changed.`,
            ],
            link: { label: 'Open the overview', path: '/' },
          };
    case 'link-proof-locked':
      return {
        subject: `Wrong proofs to link your account`,
        paragraphs: [
          `Somebody of ${full(message.main)} has tried to link your account, and brought a wrong proof each time. No further one is taken. Nothing was changed, and you can sign in as ever.`,
          'If you know nothing of this, pass no code on.',
        ],
      };
    case 'request-ending':
      return {
        subject: `Your request for ${message.number} ends on ${date(message.until, 'en')}`,
        paragraphs: [
          `Your request to link ${message.number} is still open. It ends by itself on ${date(message.until, 'en')}; afterwards you can send it again from your overview.`,
        ],
        link: { label: 'Open the overview', path: '/products/subsidiaries' },
      };
    case 'question-ending':
      return {
        subject: `${message.main.name} still waits for your answer`,
        paragraphs: [
          `${full(message.main)} has asked to link your account. You can answer until ${date(message.until, 'en')}; without your answer nothing changes.`,
        ],
        link: { label: 'See the request', path: '/account/requests' },
      };
  }
}
