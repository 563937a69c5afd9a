import { happens, pick, type Random } from '../random.ts';
import { idLike } from '../../kinds.ts';
import { unaccented } from '../../text.ts';
import { aliasFields, type MadeAlias, type MadeEntity, type NameSource } from './entity.ts';

/** What the names of groups of each kind end with. */
const KINDS: readonly (readonly [kind: string, ...endings: string[]])[] = [
  ['company', 'Shipping Lines', 'Energy', 'Holdings', 'Steel Works'],
  ['political party', 'People’s Party', 'Reform Alliance', 'Democrats'],
  ['trade union', 'Dock Workers’ Union', 'Teachers’ Union'],
  ['government body', 'Water Board', 'Housing Authority', 'Electoral Commission'],
  ['police force', 'Police'],
  ['association', 'Relief Society', 'Farmers’ Association', 'Historical Society'],
  ['sports club', 'Rovers', 'Athletic Club'],
  ['school', 'College', 'University'],
  ['hospital', 'General Hospital'],
  ['international organisation', 'Monitoring Mission', 'Trade League'],
];
const PAPERS = ['Courier', 'Herald', 'Tribune', 'Gazette', 'Evening Post'];
const PARENT_SHARE = 0.1;

/** How many of so many groups publish articles. */
export const publishersAmong = (groups: number): number => Math.max(2, Math.round(groups / 20));

/** Groups, the rarest of which are newspapers: they publish, and few articles name them. */
export function makeGroups(random: Random, count: number, { coin, accept }: NameSource): MadeEntity[] {
  const papersFrom = count - publishersAmong(count);
  const drafts = Array.from({ length: count }, (_, i) => {
    const word = coin().latin;
    const [kind, ...endings] = i >= papersFrom ? ['news organisation', ...PAPERS] : KINDS[i % KINDS.length]!;
    const name = `${word} ${pick(random, endings)}`;
    return { word, kind, name, id: idLike(name) };
  });
  for (const { name, id } of drafts) accept(name, id);
  const acronyms = new Set<string>();
  return drafts.map(({ word, kind, name, id }, i): MadeEntity => {
    const acronym = acronymOf(name);
    const isFree = acronym.length > 2 && !acronyms.has(acronym) && accept(acronym, id);
    acronyms.add(acronym);
    const alias: MadeAlias = { name: word, kind: 'short', weak: true };
    return {
      kind: 'group',
      id,
      name,
      spellings: [name],
      short: isFree ? acronym : name,
      fields: {
        name,
        ...(isFree && { acronym }),
        ...aliasFields([alias]),
        kind,
        ...(i > 10 && happens(random, PARENT_SHARE) && { parent: drafts[random(10)]!.id }),
        description: `A ${kind} that is in the news`,
      },
    };
  });
}

/** The first, the third and the initial letters: `KDWU`. */
function acronymOf(name: string): string {
  const [word, ...others] = unaccented(name).toUpperCase().split(' ');
  return others.length > 1 ? `${word![0]!}${word![2]!}${others.map(([initial]) => initial).join('')}` : '';
}
