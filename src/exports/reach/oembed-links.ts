import type { Subject } from '../../schema/records.ts';
import { absolute, oembedUrl } from '../../urls.ts';
import { disputedQuestions } from '../../views/disputes/disputed-questions.ts';
import { embedTitle } from '../../views/disputes/embed.ts';
import type { Content } from '../../views/pages/content.ts';
import type { Head } from '../head/head.ts';

/** How another site finds what it can embed of a page: each disputed question about its subject. */
export const oembedLinks = (
  subject: Subject,
  { disputes, words }: Pick<Content, 'disputes' | 'words'>,
): Head['links'] =>
  disputedQuestions(disputes.about(subject.id)).map((question) => ({
    rel: 'alternate',
    type: 'application/json+oembed',
    title: embedTitle(question, words),
    href: absolute(oembedUrl(subject.id, question.property.name)),
  }));
