import { describe, expect, test } from 'vitest';
import { uncitedSentences } from './uncited.ts';

const sentences = (text: string) => uncitedSentences(text, []).map(({ sentence }) => sentence);

test.each([
  ['One.[^a] Two.[^a:p2][^b] Three?[^c]', []],
  ['One. Two.[^a]', ['One.']],
  ['One.[^a] Two.', ['Two.']],
  ['“One.”[^a] Two said “no”.[^a]', []],
  ['Before the stop[^a]. After it.[^a]', []],
  ['No stop at all', ['No stop at all']],
  ['A tail without a stop[^a]', []],
  ['Officials of the E.U. said so.[^a]', []],
  ['Col. Able and J. Baker spoke.[^a]', []],
  ['It grew by 3.5 per cent.[^a]', []],
  ['It ended in 2013. By then 40 had died.[^a]', ['It ended in 2013.']],
  ['', []],
])('in "%s" the sentences without a citation are %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

describe('a full stop after an abbreviation ends no sentence', () => {
  test.each(
    `Mr. Mrs. Ms. Messrs. Dr. Prof. Hon. Rev. Fr. Gov. Sen. Rep. Pres. Amb. Supt. Insp. Det. Atty. Cllr. Gen. Brig. Col. Maj.
     Capt. Lt. Lt.-Gen. Vice-Adm. Cmdr. Adm. Sgt. Cpl. Pvt. Jr. Sr. Esq. Ph.D. M.D. B.A. Jan. Feb. Mar. Apr. Aug. Sept. Oct.
     Nov. Dec. Mon. Tues. Wed. Thurs. Fri. Sat. Sun. Co. Corp. Inc. Ltd. Bros. Assn. Dept. Univ. Cie. Sté. St. Ste. Mt. Ft. Pt.
     Ave. Blvd. Rd. Sq. Hwy. Dist. Calif. Mass. N.Y. No. Nos. Vol. vol. p. pp. chap. approx. est. ca. vs. cf. etc. e.g. i.e. a.m.
     p.m. N.L. N.M. N.K. J. J.-C. J.B. M. MM. Mme. Mlle. Me. av. janv. févr. juil. déc. c.-à-d.`.split(/\s+/),
  )('%s', (abbreviation) => {
    expect(sentences(`Raiders met ${abbreviation} Flanagan at noon.[^a]`)).toEqual([]);
    expect(sentences(`Raiders met (${abbreviation} 40) at noon.[^a]`)).toEqual([]);
  });

  test.each([
    'Raiders met Flanagan on art. 4, no. 5, fig. 2 and jeu. 4 of sec. ii.[^a]',
    'The mayor, of No. 12 Able St. Norland, spoke.[^a]',
    'Lt. Col. J. B. Able Jr. of the N.L. Army spoke.[^a]',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([]);
  });

  test.each([
    ['It works for Able & Co. They left.[^a]', 'It works for Able & Co.'],
    ['It came from the N.L. In Norland it stayed.[^a]', 'It came from the N.L.'],
    ['It came at 5 p.m. “The boat left,” he said.[^a]', 'It came at 5 p.m.'],
    ['Flanagan said no. Able left.[^a]', 'Flanagan said no.'],
    ['Il vint av. Les autres partirent.[^a]', 'Il vint av.'],
  ])('but does where another clearly begins: %s', (text, sentence) => {
    expect(sentences(text)).toEqual([sentence]);
  });
});

describe('a sentence ends before', () => {
  test.each([
    ['a capital', 'Raiders met Flanagan at noon. They left.[^a]'],
    ['a digit', 'Raiders met Flanagan at noon. 40 left.[^a]'],
    ['a quotation', 'Raiders met Flanagan at noon. “we left,” they said.[^a]'],
    ['a bracket', 'Raiders met Flanagan at noon. (They left.)[^a]'],
    ['a name in small letters', 'Raiders met Flanagan at noon. al-Qarn left.[^a]'],
    ['a name with a small particle', 'Raiders met Flanagan at noon. de Able left.[^a]'],
    ['a brand', 'Raiders met Flanagan at noon. iBoat left.[^a]'],
    ['a letter without cases', 'Raiders met Flanagan at noon. غادروا.[^a]'],
    ['what follows a question', 'Raiders met Flanagan at noon? They left.[^a]'],
    ['what follows an ellipsis', 'Raiders met Flanagan at noon… They left.[^a]'],
    ['what follows a closing mark', 'Raiders met “Flanagan at noon.” Able left.[^a]'],
    ['what follows a French mark', '« Raiders met Flanagan at noon. » Able left.[^a]'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toHaveLength(1);
    expect(sentences(text)[0]).toContain('met');
  });

  test('a known name in small letters', () => {
    const text = 'Raiders met Flanagan. bellmar left.[^a]';
    expect(sentences(text)).toEqual([]);
    expect(uncitedSentences(text, [{ name: 'bellmar', start: 22, end: 29, entities: [] }])).toHaveLength(1);
  });
});

describe('a sentence goes on', () => {
  test.each([
    ['after a question in quotation marks', 'He asked “Who?” and left.[^a]'],
    ['to say who asked', '“Who?” Flanagan asked.[^a]'],
    ['to say who cried, in French', '« Non ! » dit Flanagan.[^a]'],
    ['to say who cried, in Chinese', '“来了！”他说。[^a]'],
    ['to say who asked, in Arabic', '«من؟» قال الرئيس.[^a]'],
    ['after a question before small letters', 'Who? nobody knew.[^a]'],
    ['after words left out', 'They spoke of “a war … Norland … and peace”.[^a]'],
    ['after words left out, in full stops', 'They spoke of a war ... Norland and peace.[^a]'],
    ['after a number at its start', '1. The boat left.[^a]'],
    ['after a full stop in a number or an address', 'It paid 3.5 to example.org/a.b at 10.30 h.[^a]'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toEqual([]);
  });
});

describe('a sentence ends in other scripts', () => {
  test.each([
    ['Chinese', '他来了。他走了。[^a]', '他来了。'],
    ['Chinese, quoted', '他说：“来了。”他走了。[^a]', '他说：“来了。”'],
    ['Japanese', '来たか？「はい！」行った。[^a]', '来たか？'],
    ['Arabic', 'هل جاء الرئيس؟ ثم ذهب.[^a]', 'هل جاء الرئيس؟'],
    ['Urdu', 'وہ آیا۔ وہ گیا۔[^a]', 'وہ آیا۔'],
    ['Hindi', 'वह आया। वह गया।[^a]', 'वह आया।'],
  ])('%s', (_, text, first) => {
    expect(sentences(text)[0]).toBe(first);
  });

  test('and each is cited by its own mark', () => {
    expect(sentences('他来了。[^a]他走了。[^a] هل جاء؟[^a] ثم ذهب۔[^a]')).toEqual([]);
  });
});

test.each([
  ['inside a known name', 'The N.M.C. Army came.[^a]', []],
  ['at the end of one', 'The N.M.C. Armyan came.[^a]', []],
  ['at the end of one and of a sentence', 'The N.M.C. They came.[^a]', ['The N.M.C.']],
])('a full stop %s', (_, text, expected) => {
  const name = text.includes('Army ') ? 'N.M.C. Army' : 'N.M.C.';
  const mention = { name, start: 4, end: 4 + name.length, entities: [] };
  expect(uncitedSentences(text, [mention]).map(({ sentence }) => sentence)).toEqual(expected);
});

test('a long text takes no time', () => {
  const start = performance.now();
  sentences(
    `${'来了。'.repeat(50_000)} ${'word'.repeat(50_000)}. ${'a-'.repeat(50_000)}. ${'.'.repeat(50_000)} ${'[^a'.repeat(20_000)}`,
  );
  expect(performance.now() - start).toBeLessThan(1000);
});

test('gives the place of the sentence', () => {
  expect(uncitedSentences('One.[^a] Two.', [])).toEqual([{ sentence: 'Two.', offset: 9 }]);
});
