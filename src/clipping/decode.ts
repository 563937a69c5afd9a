import { UnreadableError } from './unreadable-error.ts';

/** What no text has more than a few of: characters of control but for those that part lines and pages. */
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;
/** Texts of old programs have some of them. */
const MOST_CONTROL = 0.005;

/** @throws an `UnreadableError` where what was decoded is not text, such as a document of a word processor */
function textOnly(text: string): string {
  if (text.includes('\0') || (text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROL)
    throw new UnreadableError(
      'The file is not text, whatever its name says. Save it as a text in UTF-8, as a web page or as a PDF.',
    );
  return text;
}

/** The bytes of a file as text: UTF-8 where they can be that, with a mark of byte order what that says, otherwise Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  return textOnly(decoded(bytes, marked(bytes)) ?? decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252')!);
}

/**
 * The same of a web page, which may say how it is encoded. What can be UTF-8 is taken for it first: browsers save pages as UTF-8
 * without changing what these say.
 */
export function decodePage(bytes: Uint8Array): string {
  const declared = /<meta[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 4096)),
  )?.[1];
  const isSevenBit = /^iso-2022/i.test(declared ?? '');
  return textOnly(
    decoded(bytes, marked(bytes)) ??
      (isSevenBit ? decoded(bytes, declared) : undefined) ??
      decoded(bytes, 'utf-8') ??
      decoded(bytes, declared) ??
      decoded(bytes, 'windows-1252')!,
  );
}

function marked([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  if (encoding === undefined) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
