import { happens, pick, type Random } from '../random.ts';
import { idLike } from '../../kinds.ts';
import { aliasFields, respelt, strongNames, type MadeAlias, type MadeEntity, type NameSource } from './entity.ts';

/** Given names that nobody takes for one another, with Arabic letters where they have them. */
const GIVEN: readonly (readonly [string, string?])[] = [
  ['Amina', 'أمينة'], ['Béatrice'], ['Carlos'], ['Dorothea'], ['Élodie'], ['Farouk', 'فاروق'], ['Gustavo'], ['Hassan', 'حسن'],
  ['Ingrid'], ['José'], ['Khadija', 'خديجة'], ['Ludovic'], ['Mustafa', 'مصطفى'], ['Noémie'], ['Olof'], ['Phoebe'],
  ['Quentin'], ['Rachid', 'رشيد'], ['Søren'], ['Thérèse'], ['Ulrike'], ['Vincent'], ['Wilhelmina'], ['Xavier'], ['Yasmina', 'ياسمينة'],
  ['Zoltan'], ['Abdelaziz', 'عبد العزيز'], ['Beth'], ['Cristóbal'], ['Dmitri'], ['Fatoumata', 'فاطماتا'], ['Gareth'],
]; // prettier-ignore
const TITLES = ['Mayor', 'Engineer', 'Judge', 'Lawyer', 'Coach', 'Teacher', 'Doctor', 'Trade unionist', 'Painter'];
const SHARES = { respelt: 0.3, arabic: 0.8, born: 0.35, sharedSurname: 0.08, role: 0.4 };

/** People of made-up surnames. Some share one with another: their surname alone is a weak name. */
export function makePeople(random: Random, count: number, { coin, accept }: NameSource): MadeEntity[] {
  const surnames = Array.from({ length: Math.ceil(count * (1 - SHARES.sharedSurname)) }, coin);
  const drafts = Array.from({ length: count }, (_, i) => {
    const surname = surnames[i % surnames.length]!;
    const isShared = i + surnames.length < count || i >= surnames.length;
    // Two of one surname are as many given names apart.
    const given = GIVEN[(i + Math.floor(i / surnames.length) * 5) % GIVEN.length]!;
    const name = `${given[0]} ${surname.latin}`;
    return { given, surname, isShared, name, id: idLike(name) };
  });
  for (const { name, id } of drafts) accept(name, id);
  return drafts.map(({ given, surname, isShared, name, id }): MadeEntity => {
    const offered: MadeAlias[] = [
      { name: surname.latin, ...(isShared && { weak: true }), kind: 'short' },
      ...(happens(random, SHARES.respelt) ? [{ name: respelt(name) }] : []),
      ...(given[1] && happens(random, SHARES.arabic)
        ? [{ name: `${given[1]} ${surname.arabic}`, lang: 'ar', kind: 'transliteration' as const }]
        : []),
    ];
    const aliases = offered.filter((alias) => alias.name !== name && (alias.weak === true || accept(alias.name, id)));
    return {
      kind: 'person',
      id,
      name,
      spellings: [name, ...strongNames(aliases).filter((alias) => alias.includes(' '))],
      short: surname.latin,
      fields: {
        name,
        sortName: `${surname.latin}, ${given[0]}`,
        ...aliasFields(aliases),
        description: `${pick(random, TITLES)} of whom the papers write`,
        ...(happens(random, SHARES.born) && { born: birth(random) }),
      },
    };
  });
}

/** A day, a year or a decade, as far as papers know it. */
function birth(random: Random): string {
  const year = 1930 + random(40);
  return pick(random, [
    `${year}-0${1 + random(9)}-1${random(9)}`,
    String(year),
    `${year}?`,
    `${Math.floor(year / 10)}X`,
  ]);
}
