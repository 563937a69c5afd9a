import type { NameTable } from '../search/resolver/table-format.ts';

/** A name table without any name, for tests that make one by hand. */
export const EMPTY_TABLE: NameTable = {
  subjects: { person: [], group: [], place: [], event: [] },
  romanised: [],
  ordinaryWords: '',
  questionWords: '',
  titles: '',
  givenNames: '',
  synonyms: [],
  languages: {},
};
