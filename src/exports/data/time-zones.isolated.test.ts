import { afterAll, expect, test, vi } from 'vitest';
import { contentOf } from '../../test/content.ts';
import { article, event, person } from '../../test/records.ts';
import { dataFiles } from './data-files.ts';

afterAll(() => void vi.unstubAllEnvs());

const records = ['2013-01-01', '2013-12-31', '2012-02-29?', '2013-03', '2013-03-30/2013-04-01', '0999'].flatMap(
  (date, i) => [
    event(`event-${i}`, { date }),
    person(`person-${i}`, { born: date }),
    article(`article-${i}`, {
      published: date,
      claims: [
        { subject: `event-${i}`, property: 'killed', value: i, unit: 'people', asOf: date, paragraph: 1 },
        { subject: `event-${i}`, property: 'date', value: date, paragraph: 1 },
      ],
    }),
  ],
);

test('no date of the data depends on the time zone', () => {
  const [east, west, utc] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map((each) => {
    vi.stubEnv('TZ', each);
    const files = [...dataFiles(contentOf(records))].map(({ content }) => String(content));
    return { files, hours: new Date(0).getTimezoneOffset() / -60 };
  });
  expect([east, west, utc].map((each) => each!.hours)).toEqual(
    [-10.67, -11, 0].map((hours) => expect.closeTo(hours) as number),
  );
  expect(east!.files).toEqual(utc!.files);
  expect(west!.files).toEqual(utc!.files);
});
