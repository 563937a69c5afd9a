import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content.ts';
import { archiveData } from '../../exports/data/data-files.ts';

export const getStaticPaths = (() =>
  archiveData(content).files.map(({ name, content: text, mediaType }) => ({
    params: { file: name },
    props: { text, mediaType },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': props.mediaType } });
