/** A licence as data packages and search engines name it. */
export interface OpenLicence {
  name: string;
  path: string;
}

/** The licence of Creative Commons that an owner’s words name: `CC BY 4.0`. Other words name none that a program would know. */
export function openLicence(words: string | undefined): OpenLicence | undefined {
  const [, parts, version] = /^CC[ -](BY(?:-(?:NC|SA|ND))*)[ -]([1-4]\.\d)$/i.exec(words?.trim() ?? '') ?? [];
  if (parts && version)
    return {
      name: `CC-${parts.toUpperCase()}-${version}`,
      path: `https://creativecommons.org/licenses/${parts.toLowerCase()}/${version}/`,
    };
  return /^CC0(?:[ -]1\.0)?$/i.test(words?.trim() ?? '')
    ? { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }
    : undefined;
}
