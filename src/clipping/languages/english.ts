import { meanings, words, type Language } from './language.ts';

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun';
const MONTHS = `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan`;

/** Peoples and languages: those of countries that are no other word with an ending, and what ends as they commonly do is known by it. */
const PEOPLES = `french english british welsh scottish scots irish dutch danish swedish finnish norwegian polish spanish portuguese
  turkish greek german germans swiss czech chinese japanese vietnamese lebanese sudanese congolese senegalese burkinabe thai
  iraqi iraqis israeli israelis pakistani pakistanis saudi saudis kuwaiti qatari emirati omani yemeni somali somalis afghan afghans
  arab arabs kurd kurds kurdish turk turks dane danes swede swedes finn finns pole poles spaniard frenchman frenchmen englishman briton britons
  american americans european europeans african africans asian asians russian russians italian italians algerian algerians
  malian malians libyan libyans chadian chadians nigerien tunisian moroccan egyptian syrian iranian indian australian canadian
  mexican brazilian ukrainian nigerian kenyan ethiopian ghanaian cuban korean austrian belgian hungarian
  tuareg tuaregs berber berbers
  western eastern northern southern westerner westerners anglo franco latin roman nordic`;
const FAITHS = `islam islamic islamist islamists muslim muslims christian christians jew jews jewish catholic catholics protestant
  communist communists marxist nazi nazis jihadist jihadists sunni shia shiite god lord bible koran quran republican democrat conservative
  mp mps msp ceo cfo tv dna dvd aids covid-19 coronavirus internet i i’m i’ve i’d i’ll ok o’clock pm gmt edt est share fax e-mail http https www cfa`;

export const english: Language = {
  code: 'en',
  capitalisesNouns: false,
  functionWords:
    words(`the a an and or but if of in on at by for from to with as that this these those is are was were be been has have had it its he
    his she her they their we our you your i not no who which when where what how there here after before while since until about into over
    under than then so also more most some many any all both each one two three four five six seven eight nine ten will would can could
    may might should must do did does said says such only just now still yet never although though because despite among between during
    however meanwhile earlier later last next another other others few several most nobody half never up out off down again even why yes once`),
  notNames: words(DAYS, MONTHS, PEOPLES, FAITHS),
  titles:
    words(`mr mrs ms miss mx rt hon dr prof professor sir dame lord lady rev revd reverend fr father sister brother rabbi imam sheikh sheik
    shaykh mullah pope king queen prince princess emir duke duchess count countess col colonel capt captain gen general brig brigadier maj
    major lt lieutenant sgt sergeant cpl corporal adm admiral cmdr commander commodore cdr pvt private const constable pc insp inspector det detective supt
    superintendent sheriff marshal judge justice magistrate coroner councillor cllr alderman senator sen coun dist atty asst h.e wali monsignor msgr archdeacon venerable ven patriarch ayatollah mufti maulana haji alhaji comrade baron baroness viscount earl madam
    madame monsieur señor don doña field rear chief pcso dci dcs det con supt flt sqn wing cllr advocate attorney governor gov rep congressman
    congresswoman president premier chancellor minister secretary ambassador consul archbishop bishop cardinal canon mayor mother`),
  roles:
    words(`spokesman spokeswoman spokesperson minister secretary president chairman chairwoman chair chief executive officer director manager head
    leader commander captain coach trainer player striker goalkeeper substitute midfielder defender referee umpire driver rider jockey swimmer runner
    founder co-founder owner chief deputy vice-president vice treasurer clerk prosecutor lawyer solicitor barrister attorney judge magistrate witness suspect
    defendant detective inspector officer constable sergeant general colonel major lieutenant admiral sheriff mayor councillor governor senator
    congressman representative delegate envoy ambassador consul diplomat adviser advisor analyst economist professor lecturer teacher
    headmaster headmistress student researcher scientist botanist geologist historian author writer poet novelist journalist reporter
    correspondent editor photographer broadcaster presenter actor actress singer musician composer conductor painter sculptor artist
    architect engineer builder mechanic electrician plumber carpenter hewer shot-firer miner fisherman farmer merchant trader shopkeeper
    banker broker accountant broker doctor physician surgeon nurse midwife vet dentist priest vicar pastor bishop imam rabbi monk nun emir
    warlord militant fighter insurgent rebel kidnapper bomber gunman soldier sailor pilot airman king queen prince princess widow wife
    husband granddaughter grandson grandmother grandfather stepson stepdaughter son daughter brother sister father mother cousin uncle aunt nephew niece resident neighbour pensioner tourist keeper coxswain
    chief-of-staff premier chancellor member veteran successor predecessor deputy undersecretary commissioner superintendent warden master
    harbourmaster coroner pathologist archdeacon dean rector curate negotiator mediator activist campaigner organiser organizer trafficker smuggler
    chieftain elder preacher cleric scholar paramedic firefighter driver labourer foreman supervisor technician programmer designer entrepreneur businessman
    businesswoman tycoon investor landlord survivor hostage refugee passenger cyclist climber explorer archaeologist anthropologist sociologist geographer
    zoologist biologist physicist chemist mathematician astronomer epidemiologist virologist psychiatrist psychologist therapist pharmacist
    treasurer trustee bishop organiser secretary-general speaker whip trimmer stoker welder operative financial operating defense defence foreign prime interior finance home culture housing`),
  groupWords: meanings({
    'news organisation':
      'agence times gazette herald post tribune news newswire newspaper weekly daily monthly broadcasting studio radio television tv journal courier echo chronicle agency',
    company: `company corporation corp inc ltd limited plc llc llp ag gmbh sa co & sons partners holdings industries enterprises bank banks insurance
      airlines airways motors foods rail construction records press publishing studios pictures maritime international global digital logistics solutions marine securities ventures consulting express relief minerals metals chemicals
      pharmaceuticals telecommunications communications properties developments estates stores supermarkets
      media systems technologies electric steel water power telecom electricity carriers shipping line steamship lines railways railway mining oil gas energy group brewery bros brothers`,
    'government body': `reserve ministry department government parliament senate congress assembly council authority board commission committee agency bureau
      administration service services inspectorate treasury exchequer registry customs cabinet pentagon kremlin office mission command`,
    court: 'court tribunal',
    'police force': 'police constabulary gendarmerie',
    'political party': 'party',
    'trade union': 'union unions',
    association:
      'association society federation center centre organisation organization confederation league institute institution foundation trust club guild fellowship watch',
    'sports club': 'fc afc cf united rovers wanderers athletic albion rangers',
    school: 'university college school academy polytechnic',
    hospital: 'hospital infirmary clinic',
    'religious body': 'church cathedral diocese sisters order',
    'international organisation': 'nations',
    '': `army navy forces force brigade battalion regiment division corps infantry cavalry artillery squadron fleet guard guards militia front
      movement alliance coalition liberation operation jihad tribe clan cartel gang militias battalions corps squad unit command faction wing group rebels resistance salvation colliery mine mines borders doctors symphony philharmonic competition festival orchestra choir theatre band jamaat harakat hizb kata'ib
      jabhat tehrik al-shabaab fund fleet team network international initiative campaign programme program summit observatory archive museum library herbarium`,
  }),
  groupNouns:
    words(`agency agencies group groups company companies firm newspaper paper party union militia movement organisation organization charity
    tribe clan network bank club team institute broadcaster contractor contractors insurer insurers manufacturer retailer airline operator magazine weekly
    daily website band gang cartel faction alliance coalition consultancy subsidiary ngo foundation tank watchdog rebels insurgents brigade battalion unit
    publisher distributor supplier brewery label startup maker dealer giant nonprofit monitor`),
  placeNouns:
    words(`town village city river island islands province district region county lake valley suburb neighbourhood neighborhood hamlet camp state port
    capital oasis settlement area borough parish peninsula mountain hill street road crossing enclave stronghold quarter community municipality`),
  headsOfLongNames:
    words(`university ministry department bank front movement house sisters brothers order college society institute government church board federation union league
    republic kingdom bay gulf cape isle isles battle massacre court bureau office federation confederation academy school duchy archbishopric
    museum port parliament organisation organization association council commission committee centre center hospital fellowship friends
    sons daughters knights army party queen star pride lady king strait sea mount lake forest valley province county city state massacre treaty`),
  placeWords: meanings({
    street:
      'street lane road avenue square alley boulevard highway motorway terrace crescent way parade quay wharf pier embankment drive close',
    building:
      'hotel prison castle palace bridge station airport barracks stadium hall tower fort market souq suq theatre mosque church cathedral chapel restaurant inn pub cafe house cottage farm camp basin dock docks courthouse lighthouse',
    island: 'island islands isle isles rock',
    mountains: 'mountain mountains mount mt hills hill moor heath ridge plateau pass peak jabal jebel djebel',
    river: 'river wadi creek canal delta estuary',
    lake: 'lake loch lough',
    sea: 'sea ocean bay gulf strait straits channel harbour sound firth fjord',
    site: 'point head cape cliff reef falls dam wood woods park gardens garden common green crossing junction field',
    county: 'county province district governorate',
    region: 'state strip valley desert region oasis coast peninsula north south east west',
    town: 'port saint st beni bir ain ksar qasr dar fort new san santa ville',
    country: 'republic kingdom',
    district: 'quarter end',
  }),
  beforePlaces: words(
    'in near at from off outside inside around across throughout to towards toward into via beyond between',
  ),
  withinNames: words(
    'al el de la du des del della dello degli dei da di do dos das sans van von der den zu y e bin ibn ben bint ould ag ap abu umm le',
  ),
  and: words('and &'),
  articles: words('the a an'),
  speechVerbs:
    words(`said says told tells added adds announced announces reported reports claimed claims warned warns explained insisted insists argued
    confirmed confirms denied denies stated states wrote writes testified swears swore indicated estimated believes believe believed thinks
    revealed declared complained promised blamed accuses accused urged praised asked replied recalled acknowledged noted stressed`),
  accordingTo: ['according to', 'sources in', 'in the words of'],
  hedges: [
    [/\b(?:den(?:y|ies|ied)|denial)\b/iu, 'denied'],
    [/\b(?:unconfirmed|(?:cannot|can’t|could not|couldn’t|can't) (?:be )?confirm(?:ed)?)\b/iu, 'unconfirmed'],
    [/\b(?:rumou?red|rumou?rs?|said to (?:be|have)|reportedly|allegedly|alleged)\b/iu, 'rumoured'],
    [
      /\b(?:plans? to|planned|planning|will|would be|to be deployed|expected to|(?:is|are|was|were) (?:set|due) to)\b/iu,
      'planned',
    ],
    [/\b(?:likely|probabl[ey]|presumably)\b/iu, 'probable'],
    [/\b(?:estimat(?:e|es|ed)|put at|some experts)\b/iu, 'estimated'],
    [/\b(?:believ(?:e|es|ed)|thought to|suspected|considered|feared|appears? (?:to|that))\b/iu, 'believed'],
  ],
  states: [
    [/\bat large\b|\bon the run\b|\bstill (?:being )?sought\b|\bis wanted\b/iu, ['at large']],
    [/\bcaptured\b/iu, ['captured', 'arrested']],
    [/\b(?:arrested|detained|jailed|in custody|imprisoned)\b/iu, ['arrested', 'captured']],
    [/\b(?:killed|slain|shot dead|murdered|assassinated|gunned down|executed)\b/iu, ['killed', 'dead']],
    [/\b(?:died|dead|death of|drowned|dies)\b/iu, ['dead']],
    [/\b(?:wounded|injured|hurt)\b/iu, ['injured']],
    [/\bmissing\b/iu, ['missing']],
    [/\b(?:alive|survived)\b/iu, ['alive']],
  ],
  happenings: [
    [/\b(?:killed|killing|slain|dead|died|drowned|deaths?|murdered|slit|gunned down|claimed the life)\b/iu, 'killed'],
    [/\b(?:wounded|injured|hurt|injuring|wounding)\b/iu, 'wounded'],
    [/\bmissing\b/iu, 'missing'],
    [/\b(?:arrested|captured|detained|recaptured)\b/iu, 'arrested'],
    [/\b(?:deployed|deploy|keep|mobilised|mobilized|sent)\b/iu, 'deployed'],
    [/\b(?:hostages?|kidnapped|abducted)\b/iu, 'hostages'],
    [/\b(?:spectators|crowd|attended|audience)\b/iu, 'attendance'],
    [/\b(?:sentenced|jailed|in prison|imprisonment)\b/iu, 'sentence'],
    [/\b(?:cost|costs|spent|costing)\b/iu, 'cost'],
    [/\b(?:damage|insured|losses)\b/iu, 'damage'],
    [/\b(?:population|inhabitants|residents)\b/iu, 'population'],
    [/\b(?:votes?|voted)\b/iu, 'votes'],
    [/\b(?:aged|years old)\b/iu, 'age'],
    [/\b(?:price|worth|sold for|bought for|shares)\b/iu, 'price'],
    [/\b(?:lasted|lasting|siege)\b/iu, 'duration'],
    [/\b(?:explosions?|blasts?)\b/iu, 'explosions'],
  ],
  exactness: [
    [/(?:more than|over|upwards of|in excess of|exceeding)$/iu, 'moreThan'],
    [/(?:fewer than|less than|under|below|nearly|almost|not quite)$/iu, 'lessThan'],
    [/(?:at least|no fewer than|no less than|a minimum of)$/iu, 'low'],
    [/(?:at most|up to|no more than|a maximum of|as many as)$/iu, 'high'],
    [/(?:about|around|some|roughly|approximately|nearly about|an estimated|circa|ca\.|closer probably to)$/iu, 'about'],
  ],
  units: meanings({
    people:
      'persons inhabitants spectators fans survivors victims guests prisoners inmates suspects officers police officials customers pupils patients dead',
    children: 'kids boys girls grandchildren',
    workers: 'employees staff jobs',
    kilometres: 'km kms kilometers kilometre kilometer',
    metres: 'm metre meters meter',
    tonnes: 't tons ton tonne',
    kilograms: 'kg kilos',
    'per cent': '% percent',
    dollars: '$ dollar usd',
    euros: '€ euro eur',
    pounds: '£ pound gbp',
    vehicles: 'cars trucks lorries',
    hectares: 'ha hectare',
  }),
};
