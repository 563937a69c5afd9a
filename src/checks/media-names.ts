import type { Media } from '../loader/media.ts';

/** The path within `media/` of the one file that has the name with which an address ends: `1951/lamp.jpg` for `/img/lamp.jpg`. */
export function mediaNamed(address: string, media: Media): string | undefined {
  const name = address.split('/').at(-1)!;
  const [only, ...others] = [...media.keys()].filter((path) => path === name || path.endsWith(`/${name}`));
  return name && !others.length ? only : undefined;
}
