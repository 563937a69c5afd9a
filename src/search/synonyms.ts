/**
 * Words with one meaning, a list to a line, in English, French and Arabic: parts of names that say whose son or father somebody
 * is, in Maghrebi and eastern forms, the points of the compass, offices, common nouns of news, and months.
 */
export const SYNONYMS: readonly string[] = `ould wald weld walad ولد
bin ben ibn بن ابن
abu abou abi bou ابو ابي
north northern nord شمال
south southern sud جنوب
west western ouest occidental occidentale غرب
east eastern est oriental orientale شرق
great greater grand grande
new nouveau nouvelle
first premier premiere
secret secrets secrete secretes covert clandestine clandestines سرية
state states etat etats دولة
kingdom royaume مملكة
united uni unie unis unies
ministry ministere وزارة
committee comite لجنة
command commandement قيادة
movement mouvement حركة
army armee armees military troops troupes soldiers soldats forces جيش قوات جنود
against contre ضد
launch lancement debut
fighting combat combats قتال
skirmish skirmishes escarmouches accrochages
night nuit ليلة
voice voix صوت
house maison بيت
white blanc blanche ابيض
five cinq خمسة
eyes yeux عيون
attack attacks attaque attaques attentat attentats raid assault هجوم هجمات
strike strikes airstrike airstrikes frappe frappes ضربة غارة
operation operations عملية عمليات
death dead mort killing مقتل موت
explosion explosions blast blasts انفجار انفجارات
massacre killings tuerie مجزرة مذبحة
capture arrest arrestation capturing
search hunt recherche traque
split break scission rupture fracture fracturing eclatement انشقاق
meeting reunion rencontre اجتماع لقاء
agreement accord deal اتفاق
commemoration anniversary anniversaire hommage tribute ذكرى
statement declaration تصريح
photographs photos photographies pictures صور
helicopter helicoptere مروحية
crash accident تحطم
january janvier يناير
february fevrier فبراير
march mars مارس
april avril ابريل
may mai مايو
june juin يونيو
july juillet يوليو
august aout اغسطس
september septembre سبتمبر
october octobre اكتوبر
november novembre نوفمبر
december decembre ديسمبر`.split('\n');
