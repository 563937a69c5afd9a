import type { Subject } from '../../schema/records.ts';
import { atomUrl, disputedUrl, homeUrl, jsonFeedUrl } from '../../urls.ts';
import { urlOf } from '../../views/link.ts';
import type { Content } from '../../views/pages/content.ts';
import type { Head } from '../head/head.ts';

type Named = Pick<Content, 'site' | 'words'>;

/** How a feed reader finds the feed of a page. */
const feedLinks = (title: string, page: string): Head['links'] => [
  { rel: 'alternate', type: 'application/atom+xml', title, href: atomUrl(page) },
  { rel: 'alternate', type: 'application/feed+json', title, href: jsonFeedUrl(page) },
];

export const archiveFeedLinks = (site: string): Head['links'] => feedLinks(site, homeUrl());

export const disputesFeedLinks = ({ site, words }: Named): Head['links'] =>
  feedLinks(words.feeds.title(words.disputes.heading, site.name), disputedUrl());

export const subjectFeedLinks = (subject: Subject, { site, words }: Named): Head['links'] =>
  feedLinks(words.feeds.title(subject.data.name, site.name), urlOf(subject));
