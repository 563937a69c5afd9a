import { expect, test } from 'vitest';
import { dateInDateline } from './date-around.ts';

const dateIn = (text: string) => dateInDateline({ kind: 'paragraph', text, line: 3 });

test.each([
  ['PORT SELBY, 3 May 2021 — The ship sank.', '2021-05-03'],
  ['PORT SELBY, Ondara, May 3, 2021 (Newswire) - The ship sank.', '2021-05-03'],
  ['Norby, le 3 mai 2021 – Le bateau a coulé.', '2021-05-03'],
  ['PORT SELBY, 3 de mayo de 2021. El barco se hundió.', '2021-05-03'],
  ['Norby/Selby, 3. Mai 2021 (nw) - Das Schiff sank.', '2021-05-03'],
])('the date of a dateline is taken: %s', (text, date) => {
  expect(dateIn(text)).toEqual({ value: date, from: 'the dateline, line 3' });
});

test.each([
  'PORT SELBY, May 3 (Newswire) - The ship sank.',
  'PORT SELBY, May 2021 - The ship sank.',
  'PORT SELBY, 2021. The ship sank.',
  'Port Selby, 3 May 2021. The ship sank.',
  'On 3 May 2021 – a Monday – the ship sank.',
  'In Norby, on 3 May 2021 – a Monday – the ship sank.',
  'The ship, built on 3 May 2021 – a Monday – sank.',
  'The ship sank on 3 May 2021 - nobody knows why.',
  'Norby, 3 May 2021 to 5 May 2021 – the ship sank.',
])('what is not a day of a dateline, or lacks its year, is not: %s', (text) => {
  expect(dateIn(text)).toBeUndefined();
});
