import { meanings, words, type Language } from './language.ts';

export const spanish: Language = {
  code: 'es',
  capitalisesNouns: false,
  functionWords:
    words(`el la los las un una unos unas de del al y e o u pero si que quien quienes cual cuales donde cuando como en por para con sin sobre entre hasta desde
    hacia según tras durante contra ante bajo mediante a es son era eran fue fueron ser está están estaba ha han había habían haber hay no ni ya más menos muy
    también tampoco además así aún aunque mientras porque pues este esta estos estas ese esa esos esas aquel aquella esto eso su sus mi mis nuestro nuestra se
    le les lo me nos te yo él ella ellos ellas nosotros usted ustedes uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta
    cien mil otro otra otros otras todo toda todos todas cada algún alguno alguna algunos algunas ningún ninguna mismo misma varios varias poco mucho muchos
    pese ello asimismo solo sólo luego entonces después antes ahora hoy ayer aquí allí dentro fuera cerca lejos unas llevamos nadie`),
  notNames:
    words(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
    diciembre español española españoles francés francesa inglés alemán alemana estadounidense colombiano colombiana mexicano mexicana argentino peruano
    chileno venezolano europeo europea africano árabe musulmán cristiano dios navidad covid-19`),
  titles:
    words(`señor señora señorita sr sra srta don doña d dr dra doctor doctora profesor profesora padre fray sor monseñor cardenal obispo arzobispo papa coronel
    capitán general comandante teniente sargento cabo almirante mayor soldado presidente presidenta ministro ministra alcalde alcaldesa gobernador gobernadora
    juez jueza fiscal senador senadora diputado diputada rey reina príncipe princesa alias subteniente brigadier intendente patrullero magistrado magistrada
    jeque emir imán`),
  roles:
    words(`ministro ministra presidente presidenta vicepresidente vicepresidenta director directora jefe jefa alcalde alcaldesa gobernador gobernadora portavoz
    vocero vocera abogado abogada juez jueza fiscal capitán coronel general comandante teniente diputado diputada senador senadora concejal secretario
    secretaria delegado delegada responsable fundador fundadora dueño dueña entrenador entrenadora jugador jugadora portero vecino vecina periodista escritor
    escritora historiador historiadora médico médica cirujano enfermero enfermera profesor profesora maestro maestra estudiante pescador agricultor campesino
    campesina comerciante cantante actor actriz esposa esposo marido mujer hija hijo hermana hermano padre madre viuda exministro expresidente líder lideresa
    canciller embajador embajadora comisario comisaria obispo arzobispo sacerdote párroco analista investigador investigadora economista conductor
    conductora chofer`),
  portfolios:
    words(`defensa interior justicia economía hacienda salud sanidad educación agricultura transporte trabajo cultura ambiente energía minas comercio industria
    seguridad comunicaciones relaciones exteriores deporte vivienda gobierno`),
  groupWords: meanings({
    'news organisation': 'diario periódico radio televisión noticias agencia',
    company: 'banco compañía empresa grupo sociedad s.a petrolera constructora corporación',
    'government body': `ministerio gobierno parlamento senado congreso asamblea consejo ayuntamiento alcaldía gobernación fiscalía procuraduría defensoría contraloría
      comisión instituto departamento secretaría subsecretaría dirección cámara presidencia junta autoridad agencia oficina servicio sistema programa parques registraduría administración delegación consejería diputación mancomunidad jefatura comisaría concejalía`,
    court: 'corte tribunal juzgado audiencia',
    'police force': 'policía guardia gendarmería',
    'political party': 'partido',
    'trade union': 'sindicato confederación',
    association:
      'asociación federación fundación comité liga unión organización red observatorio coordinadora cruz cofradía centro museo',
    school: 'universidad escuela colegio facultad',
    hospital: 'hospital clínica',
    'sports club': 'fc real club deportivo',
    'religious body': 'iglesia diócesis arquidiócesis conferencia',
    'international organisation': 'naciones',
    '': 'ejército fuerza fuerzas armada brigada batallón división frente movimiento clan cartel cártel bloque ejercito milicia',
  }),
  groupNouns:
    words(`grupo empresa compañía diario periódico partido ong agencia organización cadena petrolera banco sindicato asociación fundación guerrilla banda
    cartel cártel milicia red firma filial constructora aseguradora revista semanario colectivo`),
  placeNouns:
    words(`ciudad pueblo municipio vereda departamento provincia barrio isla río región distrito aldea localidad corregimiento cantón estado puerto capital valle
    lago resguardo comarca estadio hotel teatro iglesia plaza calle avenida monte playa castillo parque cárcel prisión aeropuerto carretera embalse`),
  headsOfLongNames:
    words(`universidad ministerio frente movimiento banco corte tribunal consejo comité federación liga unión asociación instituto sociedad república reino
    clan cartel cártel fiscalía defensoría procuraduría escuela hospital asamblea alcaldía organización comisión agencia embajada academia ejército partido
    dirección sindicato fuerza fuerzas brigada programa cámara secretaría junta iglesia colegio guardia policía centro confederación observatorio red autoridad corporación sociedad oficina servicio fundación`),
  placeWords: meanings({
    street: 'calle avenida plaza paseo carretera autopista',
    building: 'hotel castillo palacio puente estación aeropuerto estadio catedral cárcel',
    mountains: 'monte sierra cerro cordillera nevado',
    river: 'río',
    lake: 'lago laguna',
    sea: 'mar bahía golfo estrecho cabo',
    island: 'isla islas',
    region: 'valle costa norte sur',
    town: 'san santa santo puerto villa ciudad santiago barranca',
    site: 'parque reserva santuario',
    district: 'barrio vereda',
  }),
  beforePlaces: words('en desde hasta hacia a de entre'),
  withinNames: words('de del la las los y e al el ben bin ibn von van da dos'),
  and: words('y e &'),
  articles: words('el la los las un una del al'),
  speechVerbs:
    words(`dijo dice afirmó aseguró indicó informó explicó añadió agregó señaló declaró anunció confirmó contó relató negó denunció advirtió reclamó pidió destacó
    sostuvo manifestó estimó reconoció precisó recordó alertó lamentó subrayó criticó`),
  accordingTo: ['según', 'de acuerdo con', 'a juicio de'],
  hedges: [
    [/(?<!\p{L})(?:niega|negó|niegan|desmiente|desmintió)(?!\p{L})/iu, 'denied'],
    [/(?<!\p{L})(?:sin confirmar|no confirmad[oa]s?)(?!\p{L})/iu, 'unconfirmed'],
    [
      /(?<!\p{L})(?:supuestamente|presuntamente|rumores|habría|habrían|estaría|estarían|sería|serían)(?!\p{L})/iu,
      'rumoured',
    ],
    [/(?<!\p{L})(?:prevé|previst[oa]s?|planea|planean)(?!\p{L})/iu, 'planned'],
    [/(?<!\p{L})(?:probable|probablemente)(?!\p{L})/iu, 'probable'],
    [/(?<!\p{L})(?:estima|estimad[oa]s?|calcula)(?!\p{L})/iu, 'estimated'],
    [/(?<!\p{L})(?:presunt[oa]s?|se cree|sospech\p{L}+)(?!\p{L})/iu, 'believed'],
  ],
  states: [
    [/(?<!\p{L})(?:prófug[oa]|en fuga)(?!\p{L})/iu, ['at large']],
    [/(?<!\p{L})capturad[oa](?!\p{L})/iu, ['captured', 'arrested']],
    [/(?<!\p{L})(?:detenid[oa]|arrestad[oa]|encarcelad[oa])(?!\p{L})/iu, ['arrested', 'captured']],
    [/(?<!\p{L})(?:asesinad[oa]|abatid[oa])(?!\p{L})/iu, ['killed', 'dead']],
    [/(?<!\p{L})(?:muert[oa]|falleció|murió)(?!\p{L})/iu, ['dead']],
    [/(?<!\p{L})herid[oa](?!\p{L})/iu, ['injured']],
    [/(?<!\p{L})desaparecid[oa](?!\p{L})/iu, ['missing']],
  ],
  happenings: [
    [
      /(?<!\p{L})(?:muert[oa]s?|asesinad[oa]s?|abatid[oa]s?|abatieron|asesinato|fallecid[oa]s?|murieron)(?!\p{L})/iu,
      'killed',
    ],
    [/(?<!\p{L})herid[oa]s?(?!\p{L})/iu, 'wounded'],
    [/(?<!\p{L})desaparecid[oa]s?(?!\p{L})/iu, 'missing'],
    [/(?<!\p{L})(?:detenid[oa]s?|capturad[oa]s?|arrestad[oa]s?)(?!\p{L})/iu, 'arrested'],
    [/(?<!\p{L})(?:desplegad[oa]s?|movilizad[oa]s?)(?!\p{L})/iu, 'deployed'],
    [/(?<!\p{L})(?:secuestrad[oa]s?|rehenes)(?!\p{L})/iu, 'hostages'],
    [/(?<!\p{L})(?:costó|cuesta|gastó|inversión)(?!\p{L})/iu, 'cost'],
    [/(?<!\p{L})(?:condenad[oa]s?|cárcel|prisión)(?!\p{L})/iu, 'sentence'],
  ],
  exactness: [
    [/(?:más de)$/iu, 'moreThan'],
    [/(?:menos de|casi)$/iu, 'lessThan'],
    [/(?:al menos|por lo menos)$/iu, 'low'],
    [/(?:como máximo|hasta)$/iu, 'high'],
    [/(?:unos|unas|cerca de|alrededor de|aproximadamente)$/iu, 'about'],
  ],
  units: meanings({
    people: 'personas persona habitantes muertos heridos hombres policías víctimas rehenes',
    men: 'hombres hombre',
    women: 'mujeres mujer',
    children: 'niños niñas niño niña menores hijos',
    families: 'familias familia',
    euros: '€ euro',
    dollars: '$ dólares dólar',
    kilometres: 'km kilómetros kilómetro',
    metres: 'm metros metro',
    hectares: 'ha hectáreas hectárea',
    'per cent': '%',
    years: 'años año',
    months: 'meses mes',
    weeks: 'semanas semana',
    days: 'días día',
    hours: 'horas hora',
    minutes: 'minutos minuto',
    soldiers: 'soldados militares',
    votes: 'votos',
    kilograms: 'kg kilos kilo kilogramos',
    tonnes: 't toneladas tonelada',
    vehicles: 'vehículos vehículo coches camiones',
  }),
};
