import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'De bestelling kan niet worden geladen',
  cancel: {
    title: (number) => `Bestelling ${number} annuleren?`,
    lead: 'Wij bekijken of dat nog mogelijk is en laten het u weten.',
    possible:
      'Zolang er niets is ingepland, eindigt de bestelling, wordt er niets in rekening gebracht en verdwijnt het account uit het overzicht.',
    notPossible:
      'Is iets niet meer terug te draaien, zoals ingepland werk aan de aansluiting, dan loopt de bestelling door.',
    message: 'Reden (optioneel)',
    messageHint: 'Voor wie de aanvraag behandelt.',
    submit: 'Bestelling annuleren',
    sending: 'Wordt verstuurd…',
    keep: 'Bestelling behouden',
    done: 'Wij bekijken uw aanvraag',
    doneText:
      'U hoort van ons of de bestelling kan worden geannuleerd. Tot dan wordt de bestelling niet verder uitgevoerd.',
  },
  withdraw: {
    title: (number) => `Overeenkomst van bestelling ${number} herroepen`,
    lead: (day) => `Dat kan tot en met ${day}, zonder opgave van redenen.`,
    effect:
      'De overeenkomst eindigt meteen. Het account wordt gesloten, de telefoonnummers worden vrijgegeven en het account verdwijnt uit het overzicht.',
    declaration: (number, account) =>
      `“Ik herroep de overeenkomst van bestelling ${number} voor ${account}.”`,
    name: 'Uw naam',
    email: 'Waar de bevestiging naartoe gaat',
    emailHint: 'Met uw verklaring, de datum en de tijd. Bewaar deze goed.',
    submit: 'Herroeping bevestigen',
    sending: 'Wordt verstuurd…',
    keep: 'Overeenkomst behouden',
    done: 'U hebt de overeenkomst herroepen',
    doneText: (email, at) => `Ontvangen op ${at}. De bevestiging is onderweg naar ${email}.`,
  },
  over: 'Dit is niet meer mogelijk: de bestelling is intussen verdergegaan.',
  titleUnnamed: 'Bestelling',
  failed: 'Dit is niet gelukt',
} satisfies Translation<typeof messages>;
