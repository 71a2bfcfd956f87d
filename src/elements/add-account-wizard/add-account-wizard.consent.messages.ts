/** What whoever will pay confirms. With another meaning it is another `PAYER_WORDING`. */
export const messages = {
  title: 'Who pays',
  statement: (main: string, from: string, monthly: string) =>
    `I confirm that ${main} pays the charges of this account by its collective invoice from ${from} on. At present they are ${monthly} a month.`,
  recorded: 'This is recorded with your name, the time and these words. Who pays can be changed later.',
  missing: 'Confirm who pays. Otherwise withdraw the request, and ask again without paying.',
};
