import { meanings, words, type Language } from './language.ts';

export const german: Language = {
  code: 'de',
  capitalisesNouns: true,
  functionWords:
    words(`der die das den dem des ein eine einen einem einer eines und oder aber wenn dass daß ob in im an am auf aus bei beim mit nach von vom vor zu zum
    zur für über unter gegen ohne um durch bis seit während ist sind war waren wird werden wurde wurden hat haben hatte hatten sein ihr ihre
    ihrem ihren seine seinem seinen es er sie wir ich nicht kein keine auch noch nur schon sehr mehr als wie so da dann dort hier zwei drei
    vier fünf sechs sieben acht neun zehn elf zwölf etwa rund alle viele einige andere dieser diese dieses wer was wo warum wie welche welcher jeder jede jedes man mir mich ihm ihn ihnen uns euch beide beiden trotz wegen
    dabei damit darunter davon dazu dagegen jedoch zudem außerdem bereits erst immer wieder nie nun mehr weil obwohl bevor nachdem sowie doch denn ebenso`),
  notNames:
    words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november
    dezember deutsche deutschen deutscher franzosen französische amerikaner europäer russen`),
  smallNames: words('dpa epd kna apa sda sid ots afp taz'),
  titles:
    words(`herr herrn frau dr prof professor pfarrer bischof kardinal papst könig königin prinz prinzessin graf gräfin fürst oberst major hauptmann leutnant
    general admiral feldwebel kommissar richter richterin präsident präsidentin kanzler kanzlerin minister ministerin ministerpräsident
    ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister staatsanwalt staatsanwältin scheich emir`),
  roles:
    words(`sprecher sprecherin minister ministerin präsident präsidentin vorsitzender vorsitzende chef chefin leiter leiterin direktor direktorin bürgermeister
    bürgermeisterin kommandeur kapitän trainer trainerin spieler spielerin torwart schiedsrichter anwalt anwältin richter richterin zeuge zeugin meteorologe
    meteorologin forscher forscherin professor professorin arzt ärztin lehrer lehrerin fischer fischerin bauer bäuerin händler autor autorin
    journalist journalistin sängerin sänger schauspieler schauspielerin witwe sohn tochter bruder schwester abgeordneter abgeordnete
    innenminister außenminister finanzminister verteidigungsminister bundeskanzler bundeskanzlerin bundespräsident`),
  roleEnding:
    /[\p{L}-](?:anwalt|anwältin|minister|ministerin|präsident|präsidentin|sprecher|sprecherin|meister|meisterin|direktor|direktorin|kommissar|kommissarin|richter|richterin|leiter|leiterin|chef|chefin|politiker|politikerin|beauftragte[rn]?|experte|expertin|trainer|trainerin|kandidat|kandidatin|führer|führerin|vertreter|vertreterin|forscher|forscherin|vorsitzende[rn]?|inhaber|inhaberin)$/u,
  groupEnding:
    /\p{L}{3}(?:amts?|ministeriums?|gerichts?|polizei|verbands?|klinikums?|anwaltschaft|behörde|kasse|werft|versicherung|genossenschaft|flüchtlingsrat|rates?|kammer|zentrale|kommando)$|^(?:grünen|linken|union|bundestag|bundesrat|landtag|kreml|bundesregierung)$/u,
  groupWords: meanings({
    company: 'ag gmbh kg bank gesellschaft konzern versicherung werft reederei brauerei börse',
    'government body':
      'ministerium bundestag bundesrat bundesregierung landtag senat amt behörde innenministerium wetterdienst wetterdienstes bundesamt staatsanwaltschaft rat flüchtlingsrat regierung stadtrat gemeinderat',
    court: 'gericht landgericht amtsgericht bundesgerichtshof',
    'police force': 'polizei',
    'political party': 'partei cdu spd csu fdp',
    'trade union': 'gewerkschaft',
    association: 'verband verein bund zentralrat stiftung genossenschaft deichgenossenschaft vereinigung',
    'sports club': 'fc sv tsv vfb',
    school: 'universität hochschule schule gymnasium',
    hospital: 'klinikum krankenhaus universitätsklinikum',
    '': 'bundeswehr armee brigade bataillon kreuz institut zentrum kommission',
  }),
  groupNouns:
    words(`gruppe firma partei zeitung konzern verein agentur sender magazin unternehmen organisation gewerkschaft miliz bank tochterfirma
    reederei brauerei werft initiative bündnis netzwerk mission einheit`),
  placeNouns: words(
    'stadt dorf gemeinde ort region provinz insel fluss see hauptstadt ortsteil stadtteil kleinstadt hafenstadt fliegerhorst flughafen bahnhof lager kaserne stützpunkt',
  ),
  headsOfLongNames: words('universität ministerium bank bund verband republik'),
  placeWords: meanings({
    street: 'straße platz allee gasse marktplatz weg',
    island: 'insel',
    river: 'fluss',
    lake: 'see',
    building: 'hotel schloss bahnhof hauptbahnhof flughafen',
    town: 'bad sankt st',
    district: 'landkreis kreis',
  }),
  beforePlaces: words('in aus nach bei insel stadt dorf gemeinde ort'),
  withinNames: words('von van zu der den de la al el bin ibn'),
  and: words('und &'),
  articles: words('der die das den dem des ein eine einen einem einer'),
  speechVerbs: words(
    'sagte sagt erklärte erklärt teilte berichtete warnte kündigte betonte sprach bestätigte schrieb meinte forderte',
  ),
  accordingTo: ['laut', 'nach angaben', 'zufolge'],
  hedges: [
    [/(?<!\p{L})(?:bestreitet|bestritt|dementiert\p{L}*)(?!\p{L})/iu, 'denied'],
    [/(?<!\p{L})(?:unbestätigt\p{L}*)(?!\p{L})/iu, 'unconfirmed'],
    [/(?<!\p{L})(?:angeblich|gerücht\p{L}*|soll|sollen)(?!\p{L})/iu, 'rumoured'],
    [/(?<!\p{L})(?:geplant\p{L}*|will|wollen|kündigte)(?!\p{L})/iu, 'planned'],
    [/(?<!\p{L})(?:wahrscheinlich|vermutlich)(?!\p{L})/iu, 'probable'],
    [/(?<!\p{L})(?:geschätzt\p{L}*|schätzungsweise)(?!\p{L})/iu, 'estimated'],
    [/(?<!\p{L})(?:mutmaßlich\p{L}*|glaubt)(?!\p{L})/iu, 'believed'],
  ],
  states: [
    [/(?<!\p{L})auf der flucht(?!\p{L})/iu, ['at large']],
    [/(?<!\p{L})(?:festgenommen|verhaftet)(?!\p{L})/iu, ['arrested', 'captured']],
    [/(?<!\p{L})(?:getötet|ermordet|erschossen)(?!\p{L})/iu, ['killed', 'dead']],
    [/(?<!\p{L})(?:tot|toten|gestorben|starb|ums leben)(?!\p{L})/iu, ['dead']],
    [/(?<!\p{L})verletzt(?!\p{L})/iu, ['injured']],
    [/(?<!\p{L})vermisst(?!\p{L})/iu, ['missing']],
  ],
  happenings: [
    [/(?<!\p{L})(?:tote|toten|getötet|ums leben|starben)(?!\p{L})/iu, 'killed'],
    [/(?<!\p{L})verletzte?n?(?!\p{L})/iu, 'wounded'],
    [/(?<!\p{L})vermisste?n?(?!\p{L})/iu, 'missing'],
    [/(?<!\p{L})(?:festgenommen|verhaftet)(?!\p{L})/iu, 'arrested'],
    [/(?<!\p{L})(?:schickte|entsandt|entsandte)(?!\p{L})/iu, 'deployed'],
    [/(?<!\p{L})(?:kosten|kostete|hilfe)(?!\p{L})/iu, 'cost'],
  ],
  exactness: [
    [/(?:mehr als|über)$/iu, 'moreThan'],
    [/(?:weniger als|unter|fast|knapp)$/iu, 'lessThan'],
    [/(?:mindestens)$/iu, 'low'],
    [/(?:höchstens|bis zu)$/iu, 'high'],
    [/(?:etwa|rund|ungefähr|circa|ca\.)$/iu, 'about'],
  ],
  units: meanings({
    people: 'menschen personen person einwohner tote verletzte opfer',
    men: 'männer mann',
    women: 'frauen frau',
    children: 'kinder kind',
    soldiers: 'soldaten',
    euros: '€ euro',
    dollars: '$ dollar',
    kilometres: 'km kilometer kilometern',
    metres: 'm meter metern',
    tonnes: 't tonnen tonne',
    kilograms: 'kg kilo kilogramm',
    pounds: '£ pfund',
    vehicles: 'fahrzeuge autos lastwagen',
    hectares: 'ha hektar',
    'per cent': '% prozent',
    years: 'jahre jahren jahr',
    months: 'monate monaten monat',
    weeks: 'wochen woche',
    days: 'tage tagen tag',
    hours: 'stunden stunde',
    minutes: 'minuten minute',
    houses: 'häuser',
  }),
};
