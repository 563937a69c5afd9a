/** What readers call the pages of a site in English, French and Arabic. */
export const SITE_PAGE_NAMES = {
  disputed:
    'disputed, dispute, disputes, disputed claims, contradiction, contradictions, contradictory reports, disagreement, disagreements, sources disagree, sources differ, where the sources differ, where the sources disagree, conflicting reports, conflicting accounts, discrepancies, controversies, contesté, désaccords, divergences, litiges, controverses, les sources divergent, sources contradictoires, تناقضات, خلافات',
  about:
    'about, about this site, about this archive, about and method, method, methods, methodology, how it works, how it is made, how the texts are made, how articles are written, sources and method, contact, report an error, licence, license, copyright, rights, privacy, imprint, à propos, méthode, méthodologie, mentions légales, confidentialité, droits, حول, منهجية',
  data: 'data, the data, download, downloads, dataset, datasets, open data, csv, json, geojson, export, codebook, données, jeu de données, télécharger, téléchargement, بيانات, البيانات',
  changes:
    'changes, recent changes, latest changes, what is new, whats new, news of the archive, recently added, additions, corrections, withdrawn, updates, feed, feeds, rss, atom, changements, nouveautés, ajouts, rectificatifs, corrections récentes, flux, التغييرات, التحديثات',
  article: 'articles, all articles, list of articles, reports, press, tous les articles, liste des articles, المقالات',
  person:
    'people, persons, all people, list of people, who is who, index of people, biographies, personnes, personnages, liste des personnes, الأشخاص',
  group: 'groups, organisations, organizations, all groups, list of groups, groupes, liste des groupes, المجموعات',
  place:
    'places, all places, list of places, map, maps, the map, atlas, geography, lieux, liste des lieux, carte, cartes, الأماكن, خريطة',
  event:
    'events, all events, list of events, timeline, time line, chronology, calendar, événements, liste des événements, chronologie, frise, frise chronologique, الأحداث, تسلسل زمني',
} as const;
