import { meanings, words, type Language } from './language.ts';

export const french: Language = {
  code: 'fr',
  capitalisesNouns: false,
  functionWords:
    words(`durant malgré parmi outre hormis suite face faute afin cependant toutefois néanmoins enfin ensuite certes parfois souvent jamais toujours surtout notamment demain hier bientôt
    le la les l un une des du de d au aux et ou mais si que qui quoi dont où dans sur sous par pour avec sans entre vers chez en à ce cet cette
    ces il elle ils elles on nous vous je son sa ses leur leurs notre nos est sont était étaient a ont avait avaient été être ne pas plus moins
    après avant depuis pendant lors selon d’après trois deux quatre cinq quelque quelques tout tous toute toutes aucun aucune l’un c’est
    autre autres très aussi déjà encore ainsi alors car donc puis quand comme même se s’est qu’il n’est dernier dernière environ devant derrière seul seule seize quinze douze dix six sept huit neuf onze treize quatorze vingt trente cent mille`),
  notNames:
    words(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre français française françaises malien maliens malienne anglais allemand allemands américain américains européen européens africain
    africains algérien algériens libyen tchadien russe chinois italien espagnol belge suisse arabe arabes kurde musulman musulmans chrétien
    chrétiens juif juifs burkinabè burkinabé ivoirien ivoiriens sénégalais nigérien nigériens guinéen peul peuls touareg touaregs dogon mossi occidental occidentaux pâques noël dieu islam état cfa`),
  titles:
    words(`m mm mme mmes mlle me dr pr monsieur madame mademoiselle maître docteur professeur père abbé frère sœur mgr colonel capitaine général
    commandant lieutenant sergent adjudant major amiral président présidente ministre préfet préfète maire juge procureur procureure sénateur sénatrice député
    députée cheikh émir monseigneur el-hadj roi reine prince princesse saint`),
  roles:
    words(`ministre président présidente directeur directrice chef cheffe maire préfet préfète procureur procureure porte-parole avocat avocate juge chauffeur chauffeuse conducteur conductrice instituteur institutrice militant militante opposant opposante trésorier trésorière
    porte-parole analyste chercheur chercheuse spécialiste économiste politologue éleveur éleveuse berger imam prêtre évêque archevêque pasteur capitaine
    colonel général commandant lieutenant député députée sénateur sénatrice secrétaire délégué déléguée responsable fondateur fondatrice
    patron patronne entraîneur joueur joueuse gardien habitant habitante journaliste écrivain historien historienne médecin chirurgien
    infirmier infirmière professeur enseignant enseignante étudiant étudiante pêcheur agriculteur commerçant chanteur chanteuse acteur
    actrice épouse mari femme fils fille frère sœur père mère veuve ancien ancienne premier première vice-président logement intérieur`),
  portfolios:
    words(`défense intérieur justice économie finances santé éducation agriculture transports travail culture environnement énergie budget commerce industrie
    sécurité communication enseignement affaires jeunesse sports ville`),
  groupWords: meanings({
    'news organisation': 'journal radio télévision bleu',
    company: 'société groupe banque compagnie sa sarl sas entreprise caisse',
    'government body':
      'ministère gouvernement parlement sénat assemblée conseil mairie préfecture parquet commission agence office autorité direction secrétariat haut-commissariat inspection chambre',
    court: 'cour tribunal',
    'police force': 'police gendarmerie',
    'political party': 'parti',
    'trade union': 'syndicat confédération',
    association:
      'association fédération comité fondation ligue union toit collectif coordination organisation observatoire réseau forum',
    school: 'université école lycée collège institut',
    hospital: 'hôpital clinique chu',
    'sports club': 'fc olympique stade racing',
    'religious body': 'église diocèse',
    'international organisation': 'nations programme fonds',
    '': `armée forces force front mouvement brigade bataillon régiment légion escadron division garde groupement opération secours croix-rouge alliance coalition
      rassemblement congrès convergence volontaires unité centre musée théâtre service mission pôle`,
  }),
  groupNouns:
    words(`groupe société entreprise journal quotidien hebdomadaire parti ong association mouvement agence chaîne radio syndicat firme compagnie site
    filiale banque milice tribu réseau coalition alliance organisation fondation groupuscule katiba faction collectif hebdo mensuel`),
  placeNouns:
    words(`ville village localité commune quartier province région île rivière fleuve lac bourg bourgade hameau capitale vallée cercle préfecture port
    département campement oasis cité`),
  headsOfLongNames:
    words(`université ministère front mouvement banque cour tribunal parquet conseil comité fédération ligue union association institut société
    république royaume baie golfe cap massacre école hôpital croix assemblée mairie préfecture organisation office fonds commission agence état-major ambassade académie mouvement armée parti direction syndicat programme nations bataillon forces volontaires rassemblement alliance coalition haut-commissariat observatoire collectif coordination réseau groupe mission autorité fondation fédération`),
  placeWords: meanings({
    street: 'rue avenue boulevard place quai chemin impasse',
    building: 'hôtel prison château palais pont gare',
    mountains: 'mont monts',
    river: 'rivière fleuve',
    lake: 'lac',
    island: 'île îles',
    site: 'aéroport stade camp',
    town: 'saint-',
    district: 'quartier',
  }),
  beforePlaces: words("à en dans de près vers depuis d' au du entre"),
  withinNames: words("de la du des le les d' l' al el ben bin ibn van von der ould ag"),
  and: words('et &'),
  articles: words("le la les un une l' du des au aux"),
  speechVerbs:
    words(`dit déclaré annoncé affirmé assuré indiqué précisé expliqué ajouté estimé raconté confirmé accuse accusé dément démenti demandé reconnu
    rappelé souligné averti promis raconte affirme assure explique déclare indique estime précise ajoute confirme souligne regrette déplore
    plaide dénonce dénoncé rappelle annonce`),
  accordingTo: ['selon', 'd’après', "d'après"],
  hedges: [
    [/(?<!\p{L})(?:dément|démenti|démentent|nie|nient)(?!\p{L})/iu, 'denied'],
    [/(?<!\p{L})(?:non confirmée?s?|sans confirmation)(?!\p{L})/iu, 'unconfirmed'],
    [/(?<!\p{L})(?:rumeurs?|aurait|auraient|serait|seraient)(?!\p{L})/iu, 'rumoured'],
    [/(?<!\p{L})(?:prévue?s?|doit|doivent|devrait|attendue?s?)(?!\p{L})/iu, 'planned'],
    [/(?<!\p{L})(?:probable|probablement|sans doute|vraisemblablement)(?!\p{L})/iu, 'probable'],
    [/(?<!\p{L})(?:estime|estimée?s?|estimation)(?!\p{L})/iu, 'estimated'],
    [/(?<!\p{L})(?:soupçonnée?s?|croit|présumée?s?)(?!\p{L})/iu, 'believed'],
  ],
  states: [
    [/(?<!\p{L})en fuite(?!\p{L})/iu, ['at large']],
    [/(?<!\p{L})capturée?(?!\p{L})/iu, ['captured', 'arrested']],
    [/(?<!\p{L})(?:arrêtée?|interpellée?|écrouée?|incarcérée?)(?!\p{L})/iu, ['arrested', 'captured']],
    [/(?<!\p{L})(?:tuée?|abattue?|assassinée?)(?!\p{L})/iu, ['killed', 'dead']],
    [/(?<!\p{L})(?:morte?|décédée?|mort de)(?!\p{L})/iu, ['dead']],
    [/(?<!\p{L})blessée?(?!\p{L})/iu, ['injured']],
    [/(?<!\p{L})(?:disparue?|portée? disparue?)(?!\p{L})/iu, ['missing']],
  ],
  happenings: [
    [/(?<!\p{L})(?:mort|morte|morts|mortes|tués?|tuées?|tuant|tue|décès)(?!\p{L})/iu, 'killed'],
    [/(?<!\p{L})bless(?:é|és|ée|ées|ant)(?!\p{L})/iu, 'wounded'],
    [/(?<!\p{L})disparu(?:s|es)?(?!\p{L})/iu, 'missing'],
    [/(?<!\p{L})(?:arrêté|interpellé|entendu)(?:s|es)?(?!\p{L})/iu, 'arrested'],
    [/(?<!\p{L})(?:mobilisé|déployé)(?:s|es)?(?!\p{L})/iu, 'deployed'],
    [/(?<!\p{L})(?:dépensé|coûté|coût|coûte)(?!\p{L})/iu, 'cost'],
    [/(?<!\p{L})(?:condamnée?s?|prison)(?!\p{L})/iu, 'sentence'],
  ],
  exactness: [
    [/(?:plus d[e’']|plus de)$/iu, 'moreThan'],
    [/(?:moins de|près de)$/iu, 'lessThan'],
    [/(?:au moins)$/iu, 'low'],
    [/(?:au plus|jusqu’à|jusqu'à)$/iu, 'high'],
    [/(?:environ|quelque|une|à peu près)$/iu, 'about'],
  ],
  units: meanings({
    people: 'personnes personne habitants morts blessés hommes pompiers policiers victimes otages',
    men: 'hommes homme',
    women: 'femmes femme',
    children: 'enfants enfant',
    euros: '€ euro d’euros',
    dollars: '$ dollar',
    francs: 'franc',
    kilometres: 'km kilomètres kilomètre',
    metres: 'm mètres mètre',
    hectares: 'ha hectare',
    'per cent': '%',
    years: 'ans an années',
    months: 'mois',
    weeks: 'semaines semaine',
    days: 'jours jour',
    hours: 'heures heure',
    minutes: 'minute',
    soldiers: 'soldats militaires',
    votes: 'voix',
    kilograms: 'kg kilos kilo kilogrammes kilogramme',
    tonnes: 't tonne',
    vehicles: 'véhicules véhicule voitures camions',
    pounds: '£ livres',
  }),
};
