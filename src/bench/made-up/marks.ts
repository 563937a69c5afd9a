/** A name in a made-up text, with the path of what it names, so that one text serves engines that find names and those that do not. */
const NAME = /\u0001([^\u0002]*)\u0002([^\u0003]*)\u0003/g;

export const named = (path: string, name: string): string => `\u0001${path}\u0002${name}\u0003`;

/** The text as it is read. */
export const plainly = (text: string): string => text.replace(NAME, '$2');

/** The text with each first name of something as a link to its page. */
export function withLinks(text: string): string {
  const linked = new Set<string>();
  return text.replace(NAME, (_, path: string, name: string) => {
    if (linked.has(path)) return name;
    linked.add(path);
    return `[${name}](/${path}/)`;
  });
}

/** The paths of what a text names. */
export const namedIn = (text: string): string[] => Array.from(text.matchAll(NAME), ([, path]) => path!);
