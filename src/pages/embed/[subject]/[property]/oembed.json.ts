import type { APIRoute } from 'astro';
import { content } from '../../../../content.ts';
import { oembed } from '../../../../exports/reach/oembed.ts';
import type { DisputedQuestion } from '../../../../views/disputes/disputed-questions.ts';
import { embedPages } from '../../../../views/pages/embed.ts';

export const getStaticPaths = () =>
  embedPages(content).map(({ subject, property, question }) => ({
    params: { subject, property },
    props: { question },
  }));

export const GET: APIRoute<{ question: DisputedQuestion }> = ({ props: { question } }) =>
  Response.json(oembed(question, content.site.name, content.words));
