import { describe, expect, test } from 'vitest';
import { edtf } from '../edtf.ts';
import { formatDate, formatYear } from './dates.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

describe('a date is reported no more precisely than it is known', () => {
  test.each([
    ['2014-01-24', '24 January 2014', '24 janvier 2014'],
    ['2014-01-04', '4 January 2014', '4 janvier 2014'],
    ['2016-11-27?', 'probably 27 November 2016', 'probablement le 27 novembre 2016'],
    ['2020-06-05~', 'about 5 June 2020', 'vers le 5 juin 2020'],
    ['2013-03', 'March 2013', 'mars 2013'],
    ['2013-03~', 'about March 2013', 'vers mars 2013'],
    ['2013', '2013', '2013'],
    ['2013?', 'probably 2013', 'probablement en 2013'],
    ['2013-03-05/2013-03-10', '5–10 March 2013', '5–10 mars 2013'],
    ['2013-03-05/2013-03-10~', 'early March 2013', 'début mars 2013'],
    ['2013-03-11/2013-03-20~', 'mid March 2013', 'mi-mars 2013'],
    ['2013-03-21/2013-03-31~', 'late March 2013', 'fin mars 2013'],
    ['2013-03-05/2013-03-15~', '5 March 2013 to about 15 March 2013', 'du 5 mars 2013 au 15 mars 2013 environ'],
    ['2013-03-28/2013-04-02', '28 March 2013 to 2 April 2013', 'du 28 mars 2013 au 2 avril 2013'],
    ['2013-03-05/2014-03-10', '5 March 2013 to 10 March 2014', 'du 5 mars 2013 au 10 mars 2014'],
    ['2012/2013', '2012–2013', '2012–2013'],
    ['2012?/2013', 'probably 2012 to 2013', 'de 2012 (probablement) à 2013'],
    ['2012/2013-02', '2012 to February 2013', 'de 2012 à février 2013'],
    ['2013-01/2013-03', 'January 2013 to March 2013', 'de janvier 2013 à mars 2013'],
    ['2014-03-05/2014-03-05', '5 March 2014', '5 mars 2014'],
    ['2014-03/2014-03', 'March 2014', 'mars 2014'],
    ['2014/2014', '2014', '2014'],
    ['2014-03-05?/2014-03-05?', 'probably 5 March 2014', 'probablement le 5 mars 2014'],
    ['2014-03-05/2014-03-05~', 'about 5 March 2014', 'vers le 5 mars 2014'],
    ['2014-03~/2014-03', 'about March 2014', 'vers mars 2014'],
    ['2014~/2014?', 'probably about 2014', 'probablement vers 2014'],
    ['2014-03/2014-03-05', 'March 2014 to 5 March 2014', 'de mars 2014 au 5 mars 2014'],
    ['2013-03-01', '1 March 2013', '1er mars 2013'],
    ['1951%', 'probably about 1951', 'probablement vers 1951'],
    ['~1951', 'about 1951', 'vers 1951'],
    ['?1951', 'probably 1951', 'probablement en 1951'],
    ['1951%/1951', 'probably about 1951', 'probablement vers 1951'],
    ['1951%/1953', 'probably about 1951 to 1953', 'de 1951 environ (probablement) à 1953'],
    ['195X', 'the 1950s', 'les années 1950'],
    ['195X?', 'probably the 1950s', 'probablement dans les années 1950'],
    ['195X~', 'about the 1950s', 'vers les années 1950'],
    ['195X/195X', 'the 1950s', 'les années 1950'],
    ['195X/196X', 'the 1950s to the 1960s', 'des années 1950 aux années 1960'],
    ['1950/195X', '1950 to the 1950s', 'de 1950 aux années 1950'],
    ['19XX', 'the 20th century', 'XXe siècle'],
    ['19XX?', 'probably the 20th century', 'probablement au XXe siècle'],
    ['20XX', 'the 21st century', 'XXIe siècle'],
    ['11XX', 'the 12th century', 'XIIe siècle'],
    ['13XX/18XX', 'the 14th century to the 19th century', 'du XIVe siècle au XIXe siècle'],
    ['01XX', 'the 2nd century', 'IIe siècle'],
    ['1951-XX', '1951', '1951'],
    ['1951-03-XX', 'March 1951', 'mars 1951'],
    ['1951-03-XX~', 'about March 1951', 'vers mars 1951'],
    ['1951-21', 'spring 1951', 'printemps 1951'],
    ['1951-21?', 'probably spring 1951', 'probablement au printemps 1951'],
    ['1951-22', 'summer 1951', 'été 1951'],
    ['1951-22~', 'about summer 1951', 'vers l’été 1951'],
    ['1951-23?', 'probably autumn 1951', 'probablement à l’automne 1951'],
    ['1951-24', 'winter 1951', 'hiver 1951'],
    ['1951-21/1951-23', 'spring 1951 to autumn 1951', 'du printemps 1951 à l’automne 1951'],
    ['1951-03-02/..', 'from 2 March 1951', 'à partir du 2 mars 1951'],
    ['1951-22/..', 'from summer 1951', 'à partir de l’été 1951'],
    ['195X/..', 'from the 1950s', 'à partir des années 1950'],
    ['1951~/..', 'from about 1951', 'à partir de 1951 environ'],
    ['../1951', 'until 1951', 'jusqu’en 1951'],
    ['../1951-03-02', 'until 2 March 1951', 'jusqu’au 2 mars 1951'],
    ['../195X?', 'until probably the 1950s', 'jusqu’aux années 1950 (probablement)'],
    ['1951/', 'from 1951, end unknown', 'à partir de 1951, fin inconnue'],
    ['/1951-03', 'until March 1951, beginning unknown', 'jusqu’en mars 1951, début inconnu'],
    ['0999', '999', '999'],
    ['2013-04/2013-08', 'April 2013 to August 2013', 'd’avril 2013 à août 2013'],
  ])('%s reads %s, %s', (date, english, french) => {
    expect([en, fr].map(({ dates }) => formatDate(edtf(date), dates))).toEqual([english, french]);
  });
});

test.each([
  ['1951-03-02?', '1951', '1951'],
  ['1951/1953', '1951', '1951'],
  ['../1951', '1951', '1951'],
  ['195X', 'The 1950s', 'Les années 1950'],
  ['19XX/2001', 'The 20th century', 'XXe siècle'],
  ['0999', '999', '999'],
])('lists have %s under %s, %s', (date, english, french) => {
  expect([en, fr].map(({ dates }) => formatYear(edtf(date), dates))).toEqual([english, french]);
});
