// What the elements call secondary accounts here: the server says it in the page, and says the same in its mails.

let named: string | undefined;

/** Has the elements use a term. What knows it is loaded only then. */
export async function nameAs(term: string | undefined): Promise<void> {
  if (term === undefined || term === named) return;
  const { nameSecondaryAccounts, TERMS } = await import('subsidiary-elements/terms');
  const known = TERMS.find((each) => each === term);
  if (!known) return;
  nameSecondaryAccounts(known);
  named = term;
}
