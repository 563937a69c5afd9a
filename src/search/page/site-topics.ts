import synonyms from 'virtual:search-synonyms.json';
import { createTopics } from '../query/topics.ts';

/** What words are about in this archive, for pages that are built and in the browser alike. */
export const siteTopics = createTopics(synonyms);
