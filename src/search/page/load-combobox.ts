/** Loads the suggestions of the search box when the box is first used. */
const form = document.querySelector<HTMLFormElement>('form[data-names]')!;

async function load(): Promise<void> {
  const { offerNamesHere } = await import('./site-combobox.ts');
  offerNamesHere(form);
}

if (form.matches(':focus-within')) void load();
else form.addEventListener('focusin', () => void load(), { once: true });
