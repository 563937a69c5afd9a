import { createArchive, type Archive } from './archive/archive.ts';
import { readContent } from './loader/read.ts';
import { createRenderer } from './markdown/render.ts';
import { contentFolder } from './settings.ts';

/** The archive that the pages show, read once; what is wrong with it has been told before. */
export const archive: Archive = createArchive(readContent(contentFolder).records);

/** The HTML of a record’s text. */
export const textOf = createRenderer(archive);
