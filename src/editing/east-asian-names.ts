import type { Archive } from '../archive/archive.ts';
import { searchedNamesOf } from '../archive/names.ts';
import type { Entity } from '../schema/records.ts';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Whom fewer articles name, few readers abroad look for. */
const MIN_ARTICLES = 3;
const MAX_LISTED = 10;

/**
 * The entities that most articles name and that have no name in Chinese, Japanese or Korean letters, with the number of articles.
 * Search finds names in these letters as aliases only: no table writes them in Latin ones.
 */
export const withoutEastAsianNames = (archive: Archive): { entity: Entity; articles: number }[] =>
  archive.entities
    .map((entity) => ({ entity, articles: archive.articlesAbout(entity).length }))
    .filter(({ entity, articles }) => articles >= MIN_ARTICLES && !hasEastAsianName(entity))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, MAX_LISTED);

const hasEastAsianName = (entity: Entity): boolean => searchedNamesOf(entity).some(({ name }) => EAST_ASIAN.test(name));
