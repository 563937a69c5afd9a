import { latestSummary, removeSite, savedSite, saveSite, SavingError } from './saved-site.ts';

/** What the page says, with the size where it has `{size}`; see `offline.messages` in `words/`. */
type Messages = Record<
  | 'size'
  | 'saved'
  | 'newer'
  | 'part'
  | 'saving'
  | 'stopped'
  | 'removed'
  | 'full'
  | 'changed'
  | 'offline'
  | 'unable'
  | 'failed',
  string
>;

const section = document.getElementById('offline')!;
const base = section.dataset['base']!;
const messages = JSON.parse(section.dataset['messages']!) as Messages;
const status = section.querySelector<HTMLElement>('[role=status]')!;
const progress = section.querySelector('progress')!;
const button = (name: string) => section.querySelector<HTMLButtonElement>(`button[name=${name}]`)!;
const [save, update, stop, remove] = [button('save'), button('update'), button('stop'), button('remove')];

const megabytes = new Intl.NumberFormat(document.documentElement.lang, {
  style: 'unit',
  unit: 'megabyte',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const sizeOf = (bytes: number): string => megabytes.format(Math.max(0.1, bytes / 1_000_000));

function say(message: keyof Messages, bytes = 0, done = 0): void {
  status.textContent = messages[message].replace('{size}', sizeOf(bytes)).replace('{done}', sizeOf(done));
}

/** Shows these buttons alone. */
function offer(...buttons: HTMLButtonElement[]): void {
  for (const each of [save, update, stop, remove]) each.hidden = !buttons.includes(each);
}

/** Says what is saved and what could be. */
async function show(): Promise<void> {
  progress.hidden = true;
  const [{ whole, hasPart }, latest] = await Promise.all([savedSite(base), latestSummary(base).catch(() => undefined)]);
  if (!whole && !latest) {
    say('offline');
    return offer();
  }
  if (whole && (!latest || latest.version === whole.version)) {
    say('saved', whole.bytes);
    return offer(remove);
  }
  if (whole) {
    say('newer', latest!.bytes);
    return offer(update, remove);
  }
  say(hasPart ? 'part' : 'size', latest!.bytes);
  offer(save, ...(hasPart ? [remove] : []));
}

async function fetchAll(): Promise<void> {
  const stopping = new AbortController();
  stop.onclick = () => stopping.abort();
  offer(stop);
  const { bytes } = await latestSummary(base);
  Object.assign(progress, { hidden: false, max: bytes, value: 0 });
  let said = 0;
  say('saving', bytes);
  await saveSite(base, stopping.signal, (done) => {
    progress.value = done;
    // One who listens hears of every tenth alone.
    if (done - said < bytes / 10) return;
    said = done;
    say('saving', bytes, done);
  });
}

/** Does what a reader has asked for. What fails is said, and can be tried again. */
const on = (pressed: HTMLButtonElement, does: () => Promise<void>, done?: keyof Messages) =>
  pressed.addEventListener('click', () => {
    does()
      .then(show)
      .then(() => done && say(done))
      .catch(async (error: unknown) => {
        await show();
        say(failureOf(error));
      });
  });

function failureOf(error: unknown): keyof Messages {
  if (error instanceof SavingError) return error.reason;
  const { name } = error as Error;
  return name === 'AbortError' ? 'stopped' : 'failed';
}

if ('serviceWorker' in navigator && 'caches' in window) {
  on(save, fetchAll);
  on(update, fetchAll);
  on(remove, () => removeSite(base), 'removed');
  show().catch(() => say('unable'));
} else say('unable');
