/** The Trusted Types policy of the Lit that comes with this copy. The build of the single file puts its own name here. */
export const LIT_POLICY = 'lit-html';
