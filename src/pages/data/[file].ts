import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content.ts';
import { archiveData } from '../../exports/data/data-files.ts';
import type { DataFile } from '../../exports/data/data-file.ts';

export const getStaticPaths = (() =>
  archiveData(content).files.map((file) => ({ params: { file: file.name }, props: file }))) satisfies GetStaticPaths;

export const GET: APIRoute<DataFile> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': props.mediaType } });
