import { describe, expect, test } from 'vitest';
import { edtf } from '../edtf.ts';
import { formatDate } from './dates.ts';
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
    ['2013-04/2013-08', 'April 2013 to August 2013', 'd’avril 2013 à août 2013'],
  ])('%s reads %s, %s', (date, english, french) => {
    expect([en, fr].map(({ dates }) => formatDate(edtf(date), dates))).toEqual([english, french]);
  });
});
