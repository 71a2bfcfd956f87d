import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

const people = (count: number) => plural('sv', count, { one: '1 person', other: `${count} personer` });

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `Från ${from} är kontots ${monthly} per månad på samlingsfakturan för ${main}.`,
    'pays-itself-until': (until) => `Till och med ${until} betalar kontot självt, som förut.`,
    'begins-on': (on) =>
      `Kopplingen börjar den ${on}. Till dess ändras inget, och båda parter kan ställa in den.`,
    'stays-on-collective-invoice': (main) => `Kontot är kvar på samlingsfakturan för ${main}.`,
    'keeps-own-invoice': (monthly) => `Kontot betalar sin egen faktura, ${monthly} per månad, som förut.`,
    'own-invoice': (from, monthly) => `Från ${from} får kontot en egen faktura: ${monthly} per månad.`,
    'last-collective-invoice': (on) => `Kontot är på samlingsfakturan för sista gången den ${on}.`,
    'past-invoices-stay': 'Tidigare fakturor finns kvar där de är.',
    'main-gains-access': (main, count) =>
      `${people(count)} från ${main} kan arbeta i kontot utan ytterligare inloggning.`,
    'main-sees-overview': (main) => `${main} ser kontot i sin översikt; ingen där kan arbeta i kontot.`,
    'main-loses-access': (main, count) =>
      plural('sv', count, {
        one: `1 person från ${main} förlorar sin åtkomst.`,
        other: `${count} personer från ${main} förlorar sin åtkomst.`,
      }),
    'main-had-no-access': (main) => `Ingen från ${main} hade åtkomst.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `${names} och ${more} till behåller sin egen inloggning.`
        : `Åtkomst med egen inloggning består: ${names}.`,
    'no-local-team': 'Ingen har en egen inloggning till det här kontot.',
    'numbers-stay': (count) =>
      plural('sv', count, {
        one: 'Telefonnumret finns kvar.',
        other: `Alla ${count} telefonnummer finns kvar.`,
      }),
    'forwarding-stays': 'Vidarekopplingen är kvar som den är inställd.',
    'contracts-continue': 'Avtal och deras avgifter löper på.',
    'can-be-ended': 'Båda parter kan avsluta kopplingen senare.',
    'ends-by-itself': (until) => `Kopplingen upphör av sig själv: sista dagen är ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('sv', months, {
        one: `Kopplingen gäller till och med ${until} och fortsätter sedan en månad i taget tills en part säger nej.`,
        other: `Kopplingen gäller till och med ${until} och fortsätter sedan ${months} månader i taget tills en part säger nej.`,
      }),
    'invoice-grows': (from, monthly) => `Från ${from} ökar er samlingsfaktura med ${monthly} per månad.`,
    'invoice-unchanged': 'Er samlingsfaktura är oförändrad.',
    'invoice-shrinks': (from, monthly) => `Från ${from} minskar er samlingsfaktura med ${monthly} per månad.`,
    'last-invoice-of': (main, on) => `Den sista samlingsfakturan för ${main} slutar den ${on}.`,
    'people-lose-access': (count) =>
      plural('sv', count, {
        one: '1 person hos er kan inte längre arbeta i kontot.',
        other: `${count} personer hos er kan inte längre arbeta i kontot.`,
      }),
    'nobody-had-access': 'Ingen hos er kunde arbeta i kontot.',
    'notes-end': 'Ert eget namn på kontot, etiketter och referenser upphör med kopplingen.',
    'never-without-main':
      'Kontot hör till det ena huvudkontot till och med sista dagen och till det andra från nästa.',
    'can-be-taken-back': (until) => `Till och med ${until} kan båda parter dra tillbaka det.`,
    'people-gain-access': (count) =>
      `${people(count)} hos er kan arbeta i kontot utan ytterligare inloggning.`,
    'overview-only': 'Ni ser kontot i er översikt; ingen hos er kan arbeta i kontot.',
    'local-team-unchanged': 'Personerna på kontot behåller sin egen inloggning och sina rättigheter.',
  },
  group: { money: 'Fakturering', access: 'Åtkomst', stays: 'Ändras inte' },
};
