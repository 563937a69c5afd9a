/**
 * Words that readers use for one thing, a topic a line: its English, French and Arabic words between bars, its first word being its
 * name. Two words that are joined by `_` are a topic together. These are words of news and of offices; those of one archive are in
 * its vocabulary.
 */
export const TOPICS: readonly string[] = `
death dead deaths die died dies dying deadly kill killed killing killings killer fatality fatalities fatal casualty casualties toll death_toll slain deceased perish perished murder murdered assassination assassinated corpse bodies | mort morts morte mortes mortel mortelle décès décédé décédée décédés tué tués tuée tuées tuer bilan meurtre assassinat | قتل قتيل قتلى القتلى قتلوا مقتل موت وفاة ميت ضحايا اغتيال
alive living survive survived survivor survivors | vivant vivante vivants survivant survivants | حي أحياء ناجون
wounded wound wounds injured injure injury injuries hurt maimed | blessé blessés blessée blessées blessure blessures | جريح جرحى مصاب مصابين إصابة إصابات
missing disappeared disappearance vanished lost | disparu disparus disparue disparition | مفقود مفقودين اختفاء
hostage hostages captive captives captivity | otage otages captif captifs captivité prise_d'otages | رهينة رهائن
kidnapping kidnap kidnapped kidnapper kidnappers abduct abducted abduction abductions abductor | enlèvement enlèvements enlevé enlevés kidnappé rapt ravisseurs | خطف اختطاف مخطوف مخطوفين
arrest arrested arrests capture captured captures detained detain detention detainee detainees apprehended imprisoned prisoner prisoners jailed custody | arrestation arrestations arrêté arrêtés capturé capturés détenu détenus détention prisonnier prisonniers | اعتقال معتقل القبض أسر أسير سجين
coup putsch overthrow overthrew overthrown overthrowing toppled ousted mutiny junta coup_d'état | coup_d'État putsch renversement renversé mutinerie junte | انقلاب تمرد
explosion explosions explode exploded exploding explosive explosives blast blasts bomb bombs bombing bombings bombed detonation detonated | explosion explosions bombe bombes explosif explosifs | انفجار انفجارات تفجير تفجيرات قنبلة
attack attacks attacked attacker attackers assault assaults raid raids strike strikes airstrike airstrikes air_strike air_strikes bombardment shelling ambush ambushes | attaque attaques attaqué assaut attentat attentats raid frappe frappes embuscade | هجوم هجمات ضربة ضربات غارة غارات اعتداء كمين
massacre massacres slaughter carnage atrocity atrocities war_crime war_crimes | massacre massacres tuerie carnage crime_guerre crimes_guerre | مجزرة مذبحة جرائم_حرب
war wars warfare conflict conflicts fighting combat combats battle battles hostilities clash clashes skirmish skirmishes operation operations campaign campaigns offensive offensives | opération opérations campagne offensive guerre guerres conflit conflits bataille batailles affrontement affrontements | حرب حروب صراع قتال معركة معارك اشتباك اشتباكات عملية عمليات حملة
mission missions | mission missions | مهمة
intervention interventions intervene intervened intervenes intervening invasion invade invaded | intervention interventions intervenir intervient intervenu intervenue intervenus | تدخل غزو
withdrawal withdraw withdrew withdrawn withdrawing pullout retreat retreated | retrait retirer repli | انسحاب سحب
peace ceasefire cease_fire truce armistice | paix trêve cessez_feu armistice | سلام هدنة
occupation occupy occupied takeover seizure conquest | occupation occupé prise conquête | احتلال سيطرة
agreement agreements accord accords deal treaty treaties pact | accord accords traité pacte | اتفاق اتفاقية معاهدة
meeting meetings meet met summit summits conference conferences talks | réunion réunions rencontre sommet conférence | اجتماع اجتماعات لقاء قمة مؤتمر
statement statements announcement announced announce declaration declared communiqué remarks | déclaration déclarations annonce annoncé communiqué | تصريح تصريحات بيان إعلان
split splits left leave leaves leaving quit quits departure splinter breakaway rift rupture fracture schism secession | scission quitté quitter quitte départ rupture fracture sécession | انشقاق انفصال
search hunt hunted hunting manhunt pursuit | recherche recherches traque poursuite | بحث مطاردة
rumour rumours rumoured rumor rumors rumored alleged reportedly reported unconfirmed | rumeur rumeurs présumé présumée | شائعة شائعات مزعوم
secret secrets secretly covert covertly clandestine undercover hidden | secret secrets secrète secrètes clandestin clandestine clandestines | سري سرية
spying spy spies espionage intelligence surveillance reconnaissance | espionnage espion renseignement renseignements surveillance | استخبارات مخابرات تجسس
soldier soldiers troop troops serviceman servicemen | soldat soldats troupe troupes | جندي جنود
fighter fighters militant militants insurgent insurgents rebel rebels jihadist jihadists jihadi jihadis gunman gunmen combatant combatants extremist extremists terrorist terrorists | combattant combattants insurgé insurgés rebelle rebelles djihadiste djihadistes jihadiste jihadistes terroriste terroristes extrémiste extrémistes | مسلح مسلحين مقاتل مقاتلين متمرد متمردين إرهابي إرهابيين جهادي جهاديين متطرف متطرفين
civilian civilians noncombatant | civil civils civile civiles | مدني مدنيين مدنيون
peacekeeper peacekeepers peacekeeping blue_helmets | casques_bleus | حفظ_السلام
refugee refugees displaced migrant migrants asylum | réfugié réfugiés déplacé déplacés migrant migrants asile | لاجئ لاجئين نازح نازحين
weapon weapons weaponry gun guns rifle rifles ammunition munitions | arme armes armement munitions | سلاح أسلحة ذخيرة
vehicle vehicles car cars truck trucks lorry lorries | véhicule véhicules voiture voitures camion camions | مركبة سيارة شاحنة
helicopter helicopters chopper choppers | hélicoptère hélicoptères | مروحية هليكوبتر
aircraft plane planes airplane airplanes aeroplane jet jets airliner | avion avions | طائرة طائرات
ship ships boat boats vessel vessels ferry ferries | navire navires bateau bateaux | سفينة قارب
crash crashed crashes collision collisions accident accidents wreck | accident accidents collision écrasement | تحطم حادث حوادث
fire fires blaze inferno arson | incendie incendies | حريق حرائق
flood floods flooding flooded inundation | inondation inondations crue crues | فيضان فيضانات
storm storms hurricane cyclone typhoon tempest gale gales | tempête tempêtes ouragan cyclone | عاصفة إعصار
earthquake earthquakes quake tremor | séisme séismes | زلزال
epidemic epidemics pandemic pandemics outbreak coronavirus covid virus contagion disease | épidémie épidémies pandémie virus maladie | وباء جائحة فيروس مرض
famine hunger starvation | famine faim | مجاعة جوع
election elections vote votes voted voting ballot ballots poll polls referendum | élection élections scrutin référendum vote votes | انتخاب انتخابات تصويت اقتراع
protest protests protester protesters demonstration demonstrations demonstrators unrest riot riots | manifestation manifestations manifestant manifestants émeute émeutes | احتجاج احتجاجات مظاهرة مظاهرات شغب
trial trials lawsuit prosecution court verdict | procès tribunal jugement verdict | محاكمة محكمة حكم
crime crimes offence offense felony | crime crimes délit délits | جريمة جرائم
theft thefts robbery robberies burglary heist stolen stole | vol vols cambriolage braquage volé | سرقة
photograph photographs photo photos photography photographer photographers picture pictures | photographie photographies photographe photographes | صورة صور مصور
journalist journalists reporter reporters correspondent | journaliste journalistes correspondant | صحفي صحافي مراسل
army armies military armed_forces | armée armées forces_armées | جيش جيوش قوات_مسلحة القوات_المسلحة
defence defense | défense | دفاع
security | sécurité | أمن
home homeland interior | intérieur intérieure | داخلية
foreign external | étrangères extérieures affaires_étrangères | خارجية
finance treasury finances | finances trésor | مالية
justice | justice | عدل
minister ministers secretary secretaries | ministre ministres secrétaire secrétaires | وزير وزيرة وزراء
president presidents presidency | président présidente présidence | رئيس رئيسة رئاسة
prime premier chancellor | premier première chancelier | الوزراء
leader leaders lead leads led leading leadership head heads headed chief chiefs boss emir amir commander commanders commanded mastermind ringleader | chef chefs dirigeant dirigeants dirige dirigé dirigeait dirigée leader émir tête commandant commandants | زعيم قائد قادة أمير قيادة زعماء
founder founders founded | fondateur fondatrice fondé fondée | مؤسس
adviser advisers advisor advisors counsellor counselor aide | conseiller conseillère conseillers | مستشار مستشارة
spokesman spokeswoman spokesperson spokespeople | porte_parole | متحدث ناطق
ambassador ambassadors envoy diplomat diplomats | ambassadeur ambassadrice émissaire diplomate diplomates | سفير مبعوث دبلوماسي
director manager executive chairman chairwoman chair | directeur directrice gérant patron | مدير
mayor mayors | maire maires | عمدة
general generals | général généraux | جنرال لواء
colonel colonels | colonel colonels | عقيد
king queen monarch | roi reine | ملك ملكة
judge judges magistrate | juge juges magistrat | قاض قاضي
senator deputy lawmaker parliamentarian legislator | sénateur député parlementaire | نائب
`
  .trim()
  .split('\n');
