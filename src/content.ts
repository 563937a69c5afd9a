import { readContent } from './loader/read.ts';
import { contentFolder, showsDrafts } from './settings.ts';
import { checkedContent, openContent } from './views/pages/open-content.ts';

/** The content that the pages show, opened once. A build hands over what it has checked; while one writes, it is read here. */
export const content =
  checkedContent() ?? openContent(readContent(contentFolder), ({ data }) => showsDrafts || !data.draft);
