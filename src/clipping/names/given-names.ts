import { once } from '../../once.ts';
import { commonWords } from '../../search/build/dictionary.ts';
import { givenNames } from '../../search/given-names.ts';

/**
 * More given names than search needs, folded, by the languages in which they are common. What is a common word, or rather a place, is
 * not among them.
 */
const MORE =
  // Fula, Wolof, Hausa, Akan, Yoruba and Igbo
  `abdoulaye abdou adama adamou aichatou aissata aissatou alassane aliou aliyu amadi amadou aminata aminatou assane assetou astou awa ayo babacar bakary
  balla bassirou binta boubacar boubou boureima chidi chidinma chika chinedu chioma cheick coumba daouda demba djeneba djibril drissa emeka fadima fanta
  fatimata fatou fatoumata hadiza hamadou hamidou harouna hawa ibrahima idrissa ifeoma ismaila issa issoufou kadiatou kadidia khady kofi kouadio kouame kwabena
  kwadwo kwame lamine lassana maimouna mahamadou mahamane mahamat maman mamadou mamane mariam mariama mariame modibo moctar moussa musa nana ndeye ngozi obinna
  olu olufemi olusegun oumar oumarou oumou ousmane ousseini ousseynou rokia salif salimata sanogo seydou sidi sidiki sekou soumaila souleymane tidiane
  tiemoko tunde uche umar umaru yacouba yao yaya youssouf zainab zakaria zara
  ` +
  // Swahili, Amharic, Kikuyu, Shona and Zulu
  `abebe abel achieng akinyi almaz amare atieno awuor bekele biruk chipo dawit dereje desta eyob farai fikre girma haile halima hamisi hiwot jomo juma kamau
  kiprono kipkoech kiptoo lerato lindiwe lwazi makena mandla mulugeta mwangi mutua njeri njoroge nomsa nyambura odhiambo okello onyango otieno selam sipho
  solomon tadesse tariku tatenda tendai tesfaye thabo themba tigist wangari wanjiku wanjiru yohannes zanele zodwa
  ` +
  // Arabic, Persian and Turkish
  `abbas abdallah abdelaziz abdelkader abdulaziz abdulkarim abdullahi abdulrahman abdurrahman abu adel adnan afshin ahmet akbar akram alaa amal amer amin amina
  amir amira amjad ammar anas anwar ashraf asma ayman aymen aziz azza badr bahram basel bashar bashir basma bilal bushra cem dalia dina elif emine emre faisal
  farah farhad faris farouk faruk fawaz fawzi fouad fuad ghassan habib hadi haidar hafez hakan hakim hala hamad hamza hana hanan hani hasan hashim hatem haytham
  hedi hicham hisham hossam huda huseyin husam ilham iman imad imran ismail jaber jabir jafar jalal jamal jamil jamila jawad kamal kareem kemal khadija
  khaled khalil khawla laila latifa leila lina loubna lubna maha maher mahdi majid malika manal mansour mansur marwa marwan maryam mazen mehdi mehmet mervat
  mina moez mohamad mohammad mohammed mona monir moncef mounir mourad muammar muhammad muhammed mukhtar munir mustafa mustapha nabil nada nadia nadir naima najib
  najla nasser nasir nawal nawaf nayef nizar noor nora noura nur omar omer osama othman qassem rachid rafik rami rana rania rashid raouf rasha reem reza riad
  ridha rula ruqayya saad sabri sadiq saeed safa said saif salah saleh salem salim salma salman salwa sami samia samir samira samar sana sara
  sayed selim shadi shaima shahin shirin soraya suad suha suleiman taha tahar taher talal tareq tariq tawfik taoufik thamer umit usama wael wafa walid
  yahya yasin yasmin yasser yassine youcef younes younis yousef yusuf zaid zakia zaki ziad zeinab zeynep zouhair
  ` +
  // Hindi, Urdu, Tamil, Sinhala, Burmese, Japanese and Chinese
  `aditya ajay ajith akash akhtar alok amit anand anil anita anjali anura arjun arun aruna aung asanka ashok asif ayesha babar bandula bhavna bilawal chaminda
  chandra chandrika channa dayan deepak dilani dilip dinesh fahim farhan farida gamini gayan geeta gopal gotabaya hina hira indira indika iqbal jaya jayantha
  kapila karthik kavita keiko kenji kiran krishna kumar lakshmi lalith lasantha latha mahela mahinda maithripala malini mangala manoj meena mehmood mihir mohan
  mukesh nadeem nalani nalini namal naoki naresh narendra nasreen naveed neelam neha nihal nimal nirmala nisha palitha pooja pradeep prakash pranab prasanna
  priya priyanka rahul rajan rajesh rajiv rakesh ramalingam ramesh ranil ranjan ravi rekha rohan rohit ruwan sachin sajith samantha sanath sandeep sanjay
  sanjeev saman sarath saroja satoshi seema shabnam shahid shankar shavendra shehan sita sonal sonia subash sujata sunil sunita suresh susantha swati takashi
  tamil thilak udaya upul usman vijay vikram vimal vinod wasim wei xiaoming yoshiko yuki yuto zafar zahid
  ` +
  // Spanish and Portuguese
  `adriana adolfo adrian agustin alba alberto alejandra alejandro alfonso alfredo alonso alvaro ana andres angel angelica aurelio beatriz belen benito bernarda
  bernardo camila camilo carla carmen carolina catalina cecilia cesar claudia clara consuelo cristian cristina cristobal dairo daniela delfina diego dolores
  eduardo elisa elsa emilia emilio enrique ernesto esteban esther eugenia eugenio eva fabian fabio fabiola federico felipe flavio gabriela german
  gilberto gilma gladys gloria gonzalo graciela guillermo gustavo hector herminia hernan hernando hilda horacio humberto humphrey ignacio ines iris isabel
  ismael ivonne jacinto jaime javier jesus joao joaquin jorgelina josefina juana juanita julian juliana julieta julio juvenal laureano leandro leonardo
  leonor leticia lida liliana lorena lorenzo lucia luciana lucio luisa luz magdalena maite marcela marcelo marcia margarita mariana mariano maricela marina
  marisol marlene marta martha mateo mathias matilde mercedes miguel milagros mireya monica natalia nelson nestor nicolas nidia noelia norma nubia olga
  omaira orlando oscar osvaldo pablo paola patricia paula paulo pedro pilar rafael ramiro ramon raquel raul rebeca reinaldo renato ricardo roberto rocio rodolfo
  rodrigo rogelio ronaldo rosa rosalba ruben sandra sebastian sergio silvia simon sofia soledad susana teofilo teresa tomas
  valentina valeria vicente violeta virgilio wilmer wilson ximena yolanda
  ` +
  // English, Irish, Scots and Welsh
  `jane jack johnny jimmy bobby billy charlie frankie josh matt mickey ned nora ida orla stacy henrietta venetia arabella gina donny deshawn ranjit godfrey wilbur
  cornelius cuthbert percy horace cecil edna enoch ezra ebenezer josiah elijah isaac jabez obadiah septimus thaddeus bartholomew benedict barnaby crispin giles
  jasper leopold montague piers quentin rufus tristan vivienne poppy kirsty josephine
  abigail aidan ailsa alan alasdair alastair alec alexandra alexis alfie alison alistair allison amelia angus anita annabel anthea archie arlene audrey ava
  barry beatrice becky ben bernadette bernie bert bess beth bethany betty beverley bob brad bradley brenda brendan brent brett bridget bryan bryony caitlin callum
  cameron carl carla carrie catriona cathal cathy cedric cheryl chloe christina ciara clarence clive clifford colin colm connor conor corinne craig cynthia
  damian damien danielle danny daphne darren dave deanna debbie declan deirdre denise derek desmond diana diane dominic donna doreen douglas duncan dwayne dylan
  eamon edgar edith edmund edwin eileen eilidh elaine eleanor elliot elliott ellen ellie elspeth emmett enid eoin erica erin ernest esme ethan eunice evan evelyn
  ewan fergus fiona fionnuala fraser fred freddie frederick gareth garth gavin gemma geoff geoffrey geraldine gerry gilbert gillian glen glenda glenn glenys
  graeme graham greg greta gwen gwyneth hamish hannah harriet hazel heather hector heidi hilary howard hugh iain imogen irene iris isabella isla isobel ivor
  jackie jacqueline jade jake jamie janice janine jared jasmine jenny jeremiah jill joanna joanne jodie joel joey joyce jude judy justin kathleen kathryn kathy
  katie katrina kay kayla keith kelly kelvin ken kerry kevan kieran kim kirsten kirsty kyle lauren lawrence leah leanne lee leigh len leonard leroy lesley leslie
  lewis liam libby lilian lionel lloyd lois lorna lorraine louisa lucinda lucy lydia lynda lynn lynne mabel madeleine mairi malcolm marcus marian marianne marilyn
  marjorie marlon maureen maxine meg megan melanie melissa melvin meredith merle mhairi mick mike mildred millie miranda miriam moira moira molly morag morgan
  moyra muriel myra nancy naomi natalie nathan neil nicholas nick nicky nicola nigel nina noah noel noreen norman olive oliver olivia orla oscar owen paddy pamela
  patrick patsy paulette pauline peggy penelope penny perry pete philip phil philippa phillip phoebe phyllis polly priscilla rachael rachel ralph ray raymond
  rebecca reginald rex rhiannon rhoda rhona rhys richard rick rita robbie roberta robin robyn roddy roderick rodney roger roisin roland ron ronald ronan ronnie
  rosalind rosamund rosemary rosie ross rowan rowena roy rupert russell ruth ryan sadie sally sam samantha samuel sandy saskia sean seamus selina shane shannon
  sharon shaun sheena sheila shelley sian sidney sinead siobhan spencer stacey stan stella stephanie stephen steve steven stewart stuart sue susan susannah suzanne
  sybil sylvia ted terence teresa terrance terry tessa thelma theo theodore theresa tim timothy tina toby todd tom tommy tony tracey tracy trevor trisha trudy
  ursula valerie vanessa vera vernon veronica vic vicky victor vincent viola violet vivian vivien wallace walter wanda warren wayne wendell wendy wilfred will
  winifred winston yvonne zachary zoe
  ` +
  // French, German, Dutch, Slavic, Nordic and Italian
  `adele adrien agathe agnes aleksandar aleksander alain alban albertine alexandra aline alois amelie ana anais anatole andre andrei andrej andrzej anett anja
  anke annabelle anneliese annette annick annie anouk ansgar antje antoine antoinette antonin apolline arlette armand armelle arnaud arne artur astrid aude
  audrey aurelie aurelien baptiste bastien beate bengt benoit bernadette bernd bernhard berthe bertrand birgit bjorn blandine bogdan boguslaw brigitte camille
  carina catherina cecile cedric celine chantal christa christelle christiane christoph christophe clemence clement clementine colette constance constantin
  corentin corinna corinne cyril cyrille dagmar damien danuta darko delphine denise detlef dieter dimitri dirk dorothea dorothee dragan eckhard edda edith
  edmond edouard eduard egon elisabeth elise eliane elke eloise else emilie emile erik erika ernst erwin etienne eugen eugene evelyne fabien fabienne fabrice
  felicien ferdinand fernand flora florent florian franck francoise frank franziska freya frida frieda fritz gabor gaelle gaetan gaspard genevieve georg georgette
  gerald gerd germaine gertrud gerda ghislain ghislaine gilbert gilles giorgio giovanna giulia giulio giuseppe gisela gregoire greta grzegorz gudrun guido guy
  gwenael gwenaelle hanna hannes hannelore harald hartmut hedwig heike heiko heinrich heinz helena helene helga henning henriette henrik herbert hermann hilda
  hilde holger horst hubert ilse inga inge ingeborg ingo ingrid irina irmgard isabelle istvan ivana jacek jacqueline jakob jan jana janine janos jaroslav jeanne
  jeannine jelena jens jerome jerzy jeroen jitka joachim joanna joel joelle johanna johannes jolanda joris josef josephine josette jovan juergen jurgen jutta
  kaare kai kaja karin karsten kasper katarina katarzyna katja katrin kerstin kirsten kjell klara konrad kristina krzysztof kurt laetitia lars leif lena leon
  leonie lina liv lothar luc luca lucie lucien lucienne ludmila ludovic luigi lukas lutz lydie lydia maarten mads magali magda magnus maja manfred marc marcel
  marcin marek margit margot margrit marguerite marietta marika marijke marion marius marko marlies marthe mathias mathieu mathilde matthias matthieu
  max maxime melanie mercier michal michaela mihai mikael mila milan milena milos mireille miroslav mirjam monika monique morten muriel myriam nadege nadine
  nastasia natasa nathalie nicolas nicole niklas nikola nikolai nikolaus nils nina norbert noemie odile odette oksana olaf ole oleg olga olivier ondine oskar
  otto ottilie pascal pascale patrice patrik paulette pauline pavel per petra philippe pierre pierrick pia piotr rainer raoul raphael regine reinhard reinhold
  remi remy renate renaud rene renee rodolphe roger roland rolf romain roman rosalie rudiger rudolf rudolph sabine sascha sandrine sebastien serge severine sibylle
  siegfried sigrid silke silvana simone slobodan solange solveig sonja sophie soren stanislaw stefan stefania stefanie steffen stephane sven svetlana svenja
  swantje sylvain sylvie tadeusz tanguy tania tatiana thea theodor theo thibault thierry thomas thorsten tilman till tina tomasz torsten ulf ulrich ulrike urs uta ute
  uwe vaclav valentin valerie vasile vaclav verena veronique victoire viktor vincent viola violaine virginie vladimir volker walburga waltraud wanda werner wiebke
  wilfried wilhelm willi wojciech wolf wolfgang xavier yann yannick yannis yves yvette yvon zbigniew zdenek zoltan`;

const names = once(
  (): ReadonlySet<string> =>
    new Set([...givenNames(), ...MORE.split(/\s+/).filter((each) => each && !commonWords().has(each))]),
);

/** Whether a folded word is a given name, and no common word. */
export const isGiven = (word: string): boolean => names().has(word);
