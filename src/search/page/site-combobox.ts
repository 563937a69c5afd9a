import { search as words } from 'virtual:search-words';
import { offerNames } from './combobox.ts';
import type { NameLoader } from './load-names.ts';

/** Offers names in the words of the site’s language. */
export const offerNamesHere = (form: HTMLFormElement, names?: NameLoader, announce?: (offer: string) => void): void =>
  offerNames(form, words, names, announce);
