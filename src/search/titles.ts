/** What comes before the name of a person without being part of it, in English, French, German and Arabic, folded. */
export const TITLES: string[] = (
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr sr mme mlle monsieur madame herr frau ' +
  'president prasident minister ministre secretary chancellor senator governor ambassador king queen prince princess ' +
  'general colonel captain capitaine commander commandant lieutenant major sergeant emir cheikh sheikh sheik shaykh ' +
  'imam mullah pope judge inspector الرييس الوزير الجنرال الشيخ'
).split(' ');
