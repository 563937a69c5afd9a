/** The bytes of a file as text: UTF-8 where they can be that, with a mark of byte order what that says, otherwise Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes, marked(bytes)) ?? decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252')!;
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
  return (
    decoded(bytes, marked(bytes)) ??
    (isSevenBit ? decoded(bytes, declared) : undefined) ??
    decoded(bytes, 'utf-8') ??
    decoded(bytes, declared) ??
    decoded(bytes, 'windows-1252')!
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
