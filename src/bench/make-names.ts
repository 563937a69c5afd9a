import type { Subject } from '../schema/records.ts';
import { event, group, person, place } from '../test/records.ts';
import { capitalised } from '../words/grammar.ts';
import { createRandom, pick } from './random.ts';

const SYLLABLES = 'ba ben bou da dji el fa gha ha ibn ka kha la ma mou na ouar qa ra sa sha ta tou wa ya za zei'.split(
  ' ',
);
const ENDINGS = 'b d f hid k kar l lek m med n r s t war z'.split(' ');
const EVENTS = ['Attack', 'Meeting', 'Operation'];

/** Made-up people, groups, places and events with three or four names each. */
export function makeSubjects(count: number, seed: number): Subject[] {
  const random = createRandom(seed);
  const word = (): string => capitalised(pick(random, SYLLABLES) + pick(random, SYLLABLES) + pick(random, ENDINGS));
  const respelt = (name: string): string => name.replaceAll('ou', 'u').replaceAll('kh', 'k').replaceAll('q', 'k');

  return Array.from({ length: count }, (_, i) => {
    const [first, last] = [word(), word() + pick(random, SYLLABLES)];
    const name = `${first} ${last}`;
    const aliases = [...new Set([last, respelt(name), `${last} ${word()}`])].filter((alias) => alias !== name);
    const id = name.toLowerCase().replaceAll(' ', '-');
    if (i % 4 === 0) return person(id, { name, sortName: name, aliases });
    if (i % 4 === 1) return group(id, { name, aliases });
    if (i % 4 === 2) return place(id, { name, aliases });
    const attacks = aliases.slice(1).map((alias) => `Attaque de ${alias}`);
    return event(id, { name: `${pick(random, EVENTS)} in ${name}`, aliases: attacks });
  });
}
