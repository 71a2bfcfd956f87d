import { accountId, standAlone, type Timeline } from './demo-parts.js';
import type { SeedAccount } from './seed.js';

const PLACES = ['Bremen', 'Kiel', 'Lübeck', 'Rostock', 'Oldenburg', 'Celle', 'Stade', 'Husum'];

/** Some of them cannot be linked. */
const statusOf = (index: number): SeedAccount['status'] =>
  index % 9 === 4 ? 'suspended' : index % 25 === 12 ? 'closed' : 'active';

/** Accounts that somebody administers beside their main account, one after the other. */
export const ownAccounts = (time: Timeline, count: number): SeedAccount[] =>
  Array.from({ length: count }, (_, index) => {
    const city = PLACES[index % PLACES.length]!;
    const number = numberOf(index);
    return standAlone(
      time,
      {
        customerNumber: number,
        name: `Nordlicht Filiale ${city} ${String(index + 1).padStart(4, '0')}`,
        location: { street: `Marktstr. ${1 + (index % 90)}`, postcode: '28195', city, country: 'DE' },
        contactEmail: `filiale-${index + 1}@nordlicht-filialen.example`,
      },
      {
        status: statusOf(index),
        // It belongs to the one before, which thereby is a main account itself.
        ...(index % 10 === 9 && { mainId: accountId(numberOf(index - 1)) }),
      },
    );
  });

const numberOf = (index: number): string => {
  const digits = String(600_000 + index);
  return `K-${digits.slice(0, 3)} ${digits.slice(3)}`;
};
