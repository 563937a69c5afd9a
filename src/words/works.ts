/** Works that sites draw on, by the names that they have in every language. */
export const NATURAL_EARTH = { text: 'Natural Earth', url: 'https://www.naturalearthdata.com/' };
export const GEONAMES = { text: 'GeoNames', url: 'https://www.geonames.org/' };
export const CC_BY = { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
