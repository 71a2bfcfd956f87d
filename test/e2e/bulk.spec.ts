import { readFile } from 'node:fs/promises';
import { expect, test, type Visitor } from './portal.js';

// A person may ask for as many accounts as this takes: how the waiting goes is tried where time can pass.
test.use({ settings: { REQUESTS_PER_HOUR: '10000', REQUESTS_PER_DAY: '10000', REQUESTS_OPEN: '10000' } });

const HEADINGS =
  'Kostenstelle;Kundennummer;Bezeichnung;Produkt;Standort;Straße;PLZ;Ort;Vorwahl;Ansprechpartner;E-Mail;Telefon';

const link = (number: string, name = ''): string => `KST 7;${number};${name};;;;;;;;;`;
const order = (index: number, email = 'nora@nordlicht.example'): string =>
  `;;;Cloud-Telefonie S;Hörsaal ${index};Gärtnerweg ${index};1067;Dresden;351;Nora Behrens;${email};0351 4${String(100_000 + index)}`;

/** 500 rows, 37 of which cannot be done as they are. */
function rows(): string[] {
  const fine = Array.from({ length: 453 }, (_, index) =>
    link(`K-97 ${10_000 + index}`, `Zweigstelle ${index}`),
  );
  const orders = Array.from({ length: 10 }, (_, index) => order(index + 1).replace(';351;', ';030;'));
  const twice = Array.from({ length: 20 }, (_, index) => link(`k97${10_000 + index}`));
  const wrong = Array.from({ length: 10 }, (_, index) => link(`Nummer ${index}`));
  const linked = ['K-100 871', 'K-100 812', 'K-100 234'].map((number) => link(number));
  const badOrders = Array.from({ length: 4 }, (_, index) =>
    order(100 + index, 'nora').replace(';351;', ';030;'),
  );
  return [...fine, ...orders, ...twice, ...wrong, ...linked, ...badOrders];
}

/** The file as a spreadsheet in Germany writes it. */
const file = (): Buffer => Buffer.from([HEADINGS, ...rows()].join('\r\n'), 'latin1');

async function openMany({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Add secondary account' }).click();
  await page.getByRole('button', { name: 'Add many at once' }).click();
  await expect(page.getByRole('heading', { name: 'Add many at once' })).toBeFocused();
}

test(
  '500 rows with 37 bad ones, from a file to a file of results',
  { tag: '@long' },
  async ({ visitor, another }) => {
    test.setTimeout(240_000);
    const { page } = visitor;
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    await openMany(visitor);
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'filialen.csv', mimeType: 'text/csv', buffer: file() });
    await expect(page.getByRole('heading', { name: 'What the columns mean' })).toBeFocused();
    await expect(page.getByText('500 rows found.')).toBeVisible();
    await expect(page.getByLabel('Encoding')).toHaveValue('windows-1252');
    await expect(page.getByLabel('Between the cells')).toHaveValue(';');
    // What is called in German is not known to a reader of English, but what it looks like is.
    await expect(page.getByLabel('Column Kundennummer')).toHaveValue('customerNumber');
    for (const [column, meaning] of [
      ['Kostenstelle', 'Cost centre'],
      ['Bezeichnung', 'Own name'],
      ['Produkt', 'Product'],
      ['Standort', 'Account name'],
      ['Straße', 'Street and number'],
      ['PLZ', 'Postcode'],
      ['Ort', 'Town'],
      ['Vorwahl', 'Area code'],
      ['Ansprechpartner', 'Contact name'],
      ['E-Mail', 'Contact e-mail'],
      ['Telefon', 'Contact telephone'],
    ] as const)
      await page.getByLabel(`Column ${column}`, { exact: true }).selectOption(meaning);
    await page.getByLabel('Message to the owner').fill('Please let us see your account.');
    await page.getByRole('button', { name: 'Check 500 rows' }).click();

    await expect(page.getByRole('heading', { name: 'Nobody has been asked yet' })).toBeVisible();
    const failed = page.getByRole('button', { name: /^Not possible/ });
    await expect(failed).toHaveText('Not possible 37');
    await expect(page.getByRole('button', { name: /^Ready/ })).toHaveText('Ready 463');
    await expect(page.getByText('The owners of 453 accounts will be asked.')).toBeVisible();
    await expect(page.getByText('10 accounts will be ordered.')).toBeVisible();

    // Two are put right, one is taken out.
    await failed.click();
    await page.getByRole('button', { name: 'Correct row 484' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct row 484' });
    await dialog.getByLabel('Customer number').fill('K-97 20001');
    await dialog.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByText('Row 484 was checked again.')).toBeVisible();
    await page.getByRole('button', { name: 'Correct row 464' }).click();
    await page.getByRole('button', { name: 'Take this row out' }).click();
    await expect(page.getByText('Row 464 is taken out.')).toBeVisible();
    await expect(failed).toHaveText('Not possible 35');

    await page.getByRole('button', { name: 'Start 464 rows and order' }).click();
    await expect(page.getByText('Please accept this before you order.')).toBeVisible();
    await page.getByRole('checkbox', { name: /obligation to pay/ }).check();
    await page.getByRole('button', { name: 'Start 464 rows and order' }).click();

    // In the middle the page is loaded again, and another device looks on.
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'filialen.csv' })).toBeVisible();
    const colleague = await another();
    await colleague.signIn('main-owner');
    await colleague.goToManagement();
    await openMany(colleague);
    await expect(colleague.page.getByRole('button', { name: /filialen\.csv/ })).toBeVisible();

    await expect(page.getByText('Finished: 464 done')).toBeVisible({ timeout: 180_000 });
    await expect(page.getByText('35 rows were not done.')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Results as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('results-filialen.csv');
    const text = await readFile(await download.path(), 'utf8');
    const lines = text.trim().split('\r\n');
    expect(lines.length).toBe(500);
    expect(lines[0]).toContain('Row,State,Reason,New customer number,When (UTC),Customer number');
    expect(lines.filter((line) => line.includes(',Owner asked,')).length).toBe(454);
    expect(lines.filter((line) => line.includes(',Ordered,')).length).toBe(10);

    // What was not done, alone, once more.
    await page.getByRole('button', { name: 'Only the rows that were not done' }).click();
    await page.getByRole('button', { name: 'Correct row 485' }).click();
    await page.getByRole('dialog').getByLabel('Customer number').fill('K-97 20002');
    await page.getByRole('dialog').getByRole('button', { name: 'Check again' }).click();
    await page.getByRole('button', { name: 'Start 1 row' }).click();
    await expect(page.getByText('Finished: 465 done')).toBeVisible();

    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await visitor.search('Zweigstelle 17');
    await expect(visitor.row('Zweigstelle 17').first()).toContainText('Waiting for the owner');
  },
);

test('numbers are pasted, checked and started by keyboard alone', async ({ visitor, mail }) => {
  const { page } = visitor;
  const { keyboard } = page;
  await visitor.signIn('main-owner');
  await visitor.goToManagement();
  await page.getByRole('button', { name: 'Add secondary account' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Add secondary account' })).toBeFocused();
  await tabTo(visitor, 'Add many at once');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Add many at once' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.getByLabel('Customer numbers or a table')).toBeFocused();
  await keyboard.insertText('K-200 300\nK-96 1000\nK-96 1000\n');
  await tabTo(visitor, 'Continue');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What the columns mean' })).toBeFocused();
  await tabTo(visitor, 'Check 3 rows');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Pasted' })).toBeFocused();
  await tabTo(visitor, 'Start 2 rows');
  await keyboard.press('Enter');
  await expect(page.getByText('Finished: 2 done')).toBeVisible();
  await mail('klaus.brandt@suedstadt-handel.example', /Nordlicht/);
  await mail('anna.petersen@nordlicht.example', /2 of 3 rows are done/);
});

/** Goes on by Tab until a button of that name has the focus. */
async function tabTo({ page }: Visitor, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(wanted).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [10] });
}
