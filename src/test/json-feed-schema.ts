const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const count = { type: 'number', minimum: 0 };
const moment = { type: 'string', format: 'date-time' };
/** A language tag (RFC 5646), as far as its shape goes. */
const language = { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' };

/** An object with these members, and extensions, whose names begin with an underscore and a letter. */
const object = (properties: object, rules: object = {}) => ({
  type: 'object',
  properties,
  patternProperties: { '^_[A-Za-z]': { type: 'object' } },
  additionalProperties: false,
  ...rules,
});
const list = (items: object) => ({ type: 'array', items });
const oneOf = (...names: string[]) => ({ anyOf: names.map((name) => ({ required: [name] })) });

const author = object({ name: text, url: address, avatar: address }, oneOf('name', 'url', 'avatar'));

const attachment = object(
  { url: address, mime_type: text, title: text, size_in_bytes: count, duration_in_seconds: count },
  { required: ['url', 'mime_type'] },
);

const item = object(
  {
    ...{ id: { type: 'string', minLength: 1 }, url: address, external_url: address, title: text },
    ...{ content_html: text, content_text: text, summary: text, image: address, banner_image: address },
    ...{ date_published: moment, date_modified: moment, authors: list(author), tags: list(text), language },
    attachments: list(attachment),
  },
  { required: ['id'], ...oneOf('content_html', 'content_text') },
);

/** JSON Feed 1.1 as JSON Schema (https://www.jsonfeed.org/version/1.1/), without what it deprecates. */
export const JSON_FEED_SCHEMA = object(
  {
    ...{ version: { const: 'https://jsonfeed.org/version/1.1' }, title: text, description: text, user_comment: text },
    ...{ home_page_url: address, feed_url: address, next_url: address, icon: address, favicon: address },
    ...{ authors: list(author), language, expired: { type: 'boolean' } },
    ...{ hubs: list(object({ type: text, url: address }, { required: ['type', 'url'] })), items: list(item) },
  },
  { required: ['version', 'title', 'items'] },
);
