import { date, full, type FlatteningMessage, type Words } from './message.js';

const portal = { label: 'Zum Portal', path: '/' };

/** What a message about a main account that is added with its accounts says in German. */
export function flatteningInGerman(sent: FlatteningMessage): Words {
  const { kind, main, to, accounts, message, until, reason } = sent;
  switch (kind) {
    case 'flattening-proposed':
      return {
        subject: `Ein Plan für die Accounts von ${main.name}`,
        paragraphs: [
          `${full(to)} schlägt vor, was aus den ${accounts} Accounts von ${full(main)} wird, damit er Nebenaccount von ${to.name} wird.`,
          message ? `Nachricht: „${message}“` : '',
          `Nichts ändert sich, bevor jemand, der ${main.name} verwaltet, im Portal zustimmt. Der Plan gilt bis ${date(until.slice(0, 10), 'de')}.`,
        ],
        link: portal,
      };
    case 'flattening-running':
      return {
        subject: `Der Plan für die Accounts von ${main.name} ist vereinbart`,
        paragraphs: [
          `Die Accounts von ${full(main)} wechseln nacheinander zu ${full(to)}; der Inhaber jedes Accounts wird gefragt. Das Portal zeigt den Stand, und beide Seiten können dort zurücknehmen, was noch aussteht.`,
        ],
        link: portal,
      };
    case 'flattening-declined':
      return {
        subject: `${main.name} bleibt Hauptaccount`,
        paragraphs: [
          `${full(main)} hat den Plan von ${full(to)} abgelehnt. Es ändert sich nichts.`,
          reason ? `Grund: „${reason}“` : '',
        ],
        link: portal,
      };
    case 'flattening-canceled':
      return {
        subject: `${main.name} bleibt Hauptaccount`,
        paragraphs: [
          `Der Plan für die Accounts von ${full(main)} wurde zurückgenommen. Was bis dahin geschehen ist, bleibt, und das Portal nennt es.`,
        ],
        link: portal,
      };
    case 'flattening-expired':
      return {
        subject: `${main.name} bleibt Hauptaccount`,
        paragraphs: [
          `Niemand hat rechtzeitig über den Plan von ${full(to)} für die Accounts von ${full(main)} entschieden. Es ändert sich nichts.`,
        ],
        link: portal,
      };
    case 'flattening-done':
      return {
        subject: `${main.name} gehört jetzt zu ${to.name}`,
        paragraphs: [
          `Jeder Account von ${full(main)} ist gewechselt oder steht allein, und ${main.name} ist jetzt selbst Nebenaccount von ${full(to)}. Im Portal gibt es einen Bericht zu jedem Account.`,
        ],
        link: portal,
      };
    case 'flattening-partly':
      return {
        subject: `Einige Accounts bleiben bei ${main.name}`,
        paragraphs: [
          `Der Plan für die Accounts von ${full(main)} ist ausgeführt. Einige sind geblieben, darum bleibt ${main.name} Hauptaccount und gehört nicht zu ${full(to)}. Im Portal gibt es einen Bericht zu jedem Account.`,
        ],
        link: portal,
      };
  }
}
