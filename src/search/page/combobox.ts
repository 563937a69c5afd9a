import { recordPath } from '../../kinds.ts';
import type { SearchWords } from '../../words/en.ts';
import type { Match } from '../resolver/match.ts';
import { alsoKnownAs, element, nameElement, type LanguageOf } from './dom.ts';
import { createNameLoader, NO_NAMES } from './load-names.ts';

const MAX_OPTIONS = 6;

/**
 * Offers names under the box of a search form while it is typed into: the editable combobox with a list of the WAI-ARIA
 * Authoring Practices. A name leads to its page; Enter without a choice searches.
 * @param form says in its data where the names are and under which path the site lives
 * @param announce tells screen readers how many names are offered; left out, in a live region beside the box, also that there are none
 */
export function offerNames(
  form: HTMLFormElement,
  words: SearchWords,
  names = createNameLoader(form.dataset['names']!),
  announce?: (offer: string) => void,
): void {
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const list = element('div', 'suggestions');
  const announcement = element('span', 'visually-hidden');
  let languageOf: LanguageOf = NO_NAMES.languageOf;
  let options: HTMLAnchorElement[] = [];
  let chosen = -1;
  /** An answer is dropped if something else was typed meanwhile, or the list was closed. */
  let latestRequest = 0;

  list.id = 'suggestions';
  list.hidden = true;
  list.role = 'listbox';
  list.ariaLabel = words.suggestions;
  input.role = 'combobox';
  input.autocomplete = 'off';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);
  input.after(list);
  if (!announce) {
    announcement.ariaLive = 'polite';
    list.after(announcement);
  }
  show([]);

  function show(matches: readonly Match[]): void {
    options = matches.map((match, i) => optionOf(match, i, form.dataset['base']!, words, languageOf));
    list.replaceChildren(...options);
    list.hidden = !options.length;
    input.ariaExpanded = String(options.length > 0);
    choose(-1);
  }

  function choose(next: number): void {
    chosen = next;
    options.forEach((option, i) => (option.ariaSelected = String(i === chosen)));
    const option = options[chosen];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  async function offer(): Promise<void> {
    const request = ++latestRequest;
    const typed = input.value;
    const known = await names(typed).catch(() => undefined);
    if (request !== latestRequest) return;
    const matches = (typed.trim() && known?.suggest(typed, MAX_OPTIONS)) || [];
    languageOf = known?.languageOf ?? languageOf;
    show(matches);
    if (announce) announce(matches.length ? words.suggested(matches.length) : '');
    else announcement.textContent = typed.trim() && words.suggested(matches.length);
  }

  function close(): void {
    latestRequest++;
    announcement.textContent = '';
    announce?.('');
    show([]);
  }

  /** One step through the names; the box itself comes before the first and after the last. */
  function step(by: 1 | -1): void {
    const places = options.length + 1;
    choose(((chosen + 1 + by + places) % places) - 1);
  }

  function press(event: KeyboardEvent): void {
    const open = options.length > 0;
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (open) step(event.key === 'ArrowDown' ? 1 : -1);
      else void offer();
    } else if (event.key === 'Escape') {
      close();
      if (!open) return;
    } else if (event.key === 'Enter' && chosen >= 0) options[chosen]!.click();
    else return;
    event.preventDefault();
  }

  input.addEventListener('input', () => void offer());
  input.addEventListener('keydown', press);
  // A press on a name leaves the focus in the box, which would otherwise close the list before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('focus', () => void names().catch(() => {}));
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  addEventListener('pagehide', close);
  if (document.activeElement === input) void offer();
}

function optionOf(
  match: Match,
  i: number,
  base: string,
  words: SearchWords,
  languageOf: LanguageOf,
): HTMLAnchorElement {
  const { name, via, kind, id } = match;
  const option = element(
    'a',
    '',
    nameElement(name, languageOf),
    ' ',
    element('small', '', words.kind(kind)),
    ...alsoKnownAs(via, name, words, languageOf),
  );
  option.href = recordPath(base, kind, id);
  option.id = `suggestion-${i + 1}`;
  option.role = 'option';
  option.tabIndex = -1;
  return option;
}
