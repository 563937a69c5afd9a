import { namesOf, plain } from '../archive/names.ts';
import type { Problem } from '../loader/problem.ts';
import { quoted } from '../format.ts';
import type { Subject } from '../schema/records.ts';
import { soundOf, soundOfAll } from '../search/resolver/phonetics.ts';
import { parseSynonyms, SYNONYMS } from '../search/resolver/synonyms.ts';
import { ORDINARY } from '../search/build/dictionary.ts';
import { tokenize } from '../search/resolver/tokenize.ts';

const MEANT = parseSynonyms(SYNONYMS);

/** What was written, without accents, capitals and dashes, and how the resolver hears it. */
function heard(name: string): { text: string; sound: string; spoken: boolean } {
  const words = tokenize(name);
  const text = words.map((word) => word.text).join('');
  return {
    text,
    sound: soundOfAll(
      words.map((word) => word.text),
      MEANT,
    ),
    spoken: text.length > 3 && !(words.length === 1 && words[0]!.capitals),
  };
}

/**
 * Aliases that the resolver cannot tell from a name of another subject, because they sound alike. Weak ones may; so may the first
 * names of two subjects, which nobody can change. Names that are the same to the letter are told elsewhere (`archive/clashes.ts`).
 */
export function ambiguousAliases(subjects: readonly Subject[]): Problem[] {
  const entities = new Map<string, { subject: Subject; name: string }>();
  const names = subjects.flatMap((subject) =>
    namesOf(subject).map((name) => ({ ...name, ...heard(name.name), subject })),
  );
  const [own, aliases] = [true, false].map((first) => names.filter(({ field }) => (field[0] === 'name') === first));
  for (const each of own!) if (each.spoken && !entities.has(each.sound)) entities.set(each.sound, each);
  return aliases!.flatMap((alias): Problem[] => {
    const { name, subject, field, weak, sound, spoken } = alias;
    if (weak || !spoken) return [];
    const first = entities.get(sound);
    if (!first) entities.set(sound, alias);
    if (!first || first.subject.id === subject.id || plain(first.name) === plain(name)) return [];
    return [
      {
        file: subject.file,
        path: field,
        message: `${quoted(name)} sounds like ${quoted(first.name)} in ${first.subject.file}: who types one of them may find the other.`,
        remedy: 'Take it out of one of the two, or make it weak: {name: …, weak: true}.',
      },
    ];
  });
}

/** Aliases that are an ordinary English word or sound like one, the commonest. Each word is told once. */
export function ordinaryAliases(subjects: readonly Subject[]): Problem[] {
  const common = [...ORDINARY].filter((word) => word.length > 3).reverse();
  const ordinary = new Map(common.map((word) => [soundOf(word), word]));
  const told = new Set<string>();
  return subjects.flatMap((subject) =>
    namesOf(subject).flatMap(({ name, kind, weak, field }): Problem[] => {
      const { text, sound, spoken } = heard(name);
      const word = ORDINARY.has(text) ? text : ordinary.get(soundOf(text));
      if (
        sound === heard(subject.data.name).sound ||
        weak ||
        kind === 'acronym' ||
        !spoken ||
        !word ||
        field[0] !== 'aliases'
      )
        return [];
      if (/\p{Script=Arabic}/u.test(name) || told.has(subject.id + word)) return [];
      told.add(subject.id + word);
      return [
        {
          file: subject.file,
          path: field,
          message: `${quoted(name)} sounds like the ordinary word ${quoted(word)}.`,
          remedy: 'See whether it is needed; make it weak if it means other things too: {name: …, weak: true}.',
        },
      ];
    }),
  );
}
