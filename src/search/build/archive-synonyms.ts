import { VOCABULARY_FILE } from '../../loader/files.ts';
import { readSettingsFile } from '../../loader/settings-file.ts';
import { vocabularySchema } from '../../schema/vocabulary/declared-vocabulary.ts';
import { contentFolder } from '../../settings.ts';

/** The lists of words that the archive takes for one. */
export const readSynonyms = (): string[][] =>
  readSettingsFile(contentFolder, VOCABULARY_FILE, vocabularySchema, []).synonyms;
