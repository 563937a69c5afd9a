import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { citationFiles, type CitationFile } from '../../exports/citations/citation-files.ts';

export const getStaticPaths = () =>
  citationFiles(content).map((file) => ({ params: { format: file.format }, props: { file } }));

export const GET: APIRoute<{ file: CitationFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.mediaType } });
