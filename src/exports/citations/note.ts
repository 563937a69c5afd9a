import type { Words } from '../../words/en.ts';
import type { CitedArticle } from './cited.ts';

/** Where an original was read. Of an account, it says that it is one: `Account in News Archive`. */
export const readIn = ({ archive, isAccount }: CitedArticle, { cite }: Words): string =>
  (isAccount ? cite.accountIn : '') + archive;

/** The address of the original, which has no field of its own: the address of a citation is that of the archive’s page. */
export const originalNote = ({ original }: CitedArticle, { cite }: Words): string | undefined =>
  original && cite.original(original);
