import { keyOf } from '../../archive/word-keys.ts';
import { once } from '../../once.ts';

/** States, provinces and departments, how the press cuts the American ones short, and towns by names that GeoNames does not call them by. */
const REGIONS = `
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky,
  Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
  North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
  West Virginia, Wisconsin, Wyoming, Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mich., Minn., Mo., Mont.,
  Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wyo.,
  Alberta, British Columbia, Manitoba, Newfoundland, Nova Scotia, Ontario, Saskatchewan, New South Wales, Queensland, Tasmania,
  Bayern, Baden-Württemberg, Brandenburg, Hessen, Mecklenburg-Vorpommern, Niedersachsen, Nordrhein-Westfalen, Rheinland-Pfalz, Saarland, Sachsen,
  Sachsen-Anhalt, Schleswig-Holstein, Thüringen, Bavaria, Saxony, Lower Saxony, Thuringia, Tirol, Steiermark, Kärnten, Bretagne, Normandie, Alsace,
  Lorraine, Picardie, Bourgogne, Champagne-Ardenne, Franche-Comté, Auvergne, Aquitaine, Occitanie, Provence, Corse, Ain, Aisne, Allier, Ardèche, Ardennes,
  Ariège, Aube, Aude, Aveyron, Bouches-du-Rhône, Calvados, Cantal, Charente, Charente-Maritime, Corrèze, Côte-d’Or, Côtes-d’Armor, Creuse, Dordogne,
  Doubs, Drôme, Eure, Eure-et-Loir, Finistère, Gard, Haute-Garonne, Gers, Gironde, Hérault, Ille-et-Vilaine, Indre-et-Loire, Isère, Jura, Landes,
  Loir-et-Cher, Loire-Atlantique, Loiret, Lot-et-Garonne, Lozère, Maine-et-Loire, Manche, Haute-Marne, Mayenne, Meurthe-et-Moselle, Meuse, Morbihan,
  Moselle, Nièvre, Oise, Orne, Pas-de-Calais, Puy-de-Dôme, Bas-Rhin, Haut-Rhin, Saône-et-Loire, Sarthe, Savoie, Haute-Savoie, Seine-Maritime,
  Seine-et-Marne, Yvelines, Deux-Sèvres, Somme, Tarn, Var, Vaucluse, Vendée, Vosges, Yonne, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne,
  Val-d’Oise, Wallonie, Andalucía, Aragón, Asturias, Cantabria, Castilla-La Mancha, Castilla y León, Cataluña, Catalunya, Extremadura, Galicia, Navarra,
  País Vasco, Euskadi, La Rioja, Guipúzcoa, Vizcaya, Álava, Chiapas, Jalisco, Sinaloa, Sonora, Tabasco, Tamaulipas, Veracruz, Yucatán, Antioquia, Cauca,
  Nariño, Putumayo, Chocó, Patagonia, Balkans, Balkan, Crimea, Siberia, Catalonia, Andalusia, Brittany, Normandy, Scotland, Wales, England,
  Northern Ireland, Écosse, Angleterre, Schottland, Escocia, Inglaterra,
  München, Nürnberg, Wien, Zürich, Genf, Prag, Rom, Mailand, Venedig, Florenz, Neapel, Turin, Brüssel, Antwerpen, Warschau, Krakau, Moskau, Kopenhagen,
  Athen, Lissabon, Peking, Kairo, Straßburg, Tokio, Londres, Pékin, Moscou, Varsovie, Vienne, Genève, Bruxelles, Anvers, Gand, Copenhague, Athènes,
  Lisbonne, Barcelone, Venise, Francfort, Hambourg, Alger, Le Caire, Damas, Beyrouth, Jérusalem, Téhéran, Pekín, Moscú, Ginebra, Bruselas,
  Berlín, París, Roma, Milán, Nápoles, Nueva York, Atenas, Lisboa, Varsovia, Viena, Praga, Estocolmo, Ciudad de México, Jerusalén, Damasco, Argel, Teherán`;

const regions = once(
  (): ReadonlySet<string> => new Set(REGIONS.split(',').map((name) => keyOf(name.trim()).replace(/\.$/, ''))),
);

/** Whether a name is that of a state, a province or another part of a country, or of a town in another language. */
export const isRegion = (name: string): boolean => regions().has(keyOf(name).replace(/\.$/, '').replaceAll("'", '’'));
