/** What the owner of a site decides. Everything else about it follows from its content. */
export const site = {
  name: 'Sahel Archive',
  tagline:
    'Reporting on the campaign against al-Qaeda’s affiliates in the Sahel: who was named, what was claimed, by whom, and where the accounts part.',
  language: 'en',
  /** Where to report an error: an address of a page or a `mailto:` address. Empty: the pages say that none is set yet. */
  contact: '' as string,
  /** Licences of what the site publishes, chosen by its owner. */
  licences: {
    accounts: 'All rights reserved',
    data: 'All rights reserved',
    code: 'All rights reserved',
  },
  /** Entries on one page of a list. */
  pageSize: 100,
} as const;
