import type { HarshWords } from './harsh-words.ts'

export const fr: HarshWords = {
  force: `
    (mon|ma|notre|un|une|mes|nos|par|à|d'|l') ?avocat*|avocat* .. (saisi|charg|contact)*|huissier*|tribuna(l|ux)|en justice|la justice|poursuites|poursuivr* .. (justice|judiciaire|tribunal)*|(vous|te) poursuivr*
    procès|procédure* (judiciaire|juridique|légale|contentieuse|de recouvrement|d'injonction)*|(action|mesure|démarche|recours|voie|suite|étape)s? (en justice|judiciaire|juridique|léga)*|voie judiciaire
    mise en demeure|mettre en demeure|contentieux|police|gendarmerie|port(er|e|erai) plainte|dépos* .. plainte|plainte contre|assign(er|ation)* .. (justice|tribunal|devant)*|saisi(r|rai|e) .. (tribunal|compte|biens)*|injonction de payer|prison`,
  crime: `
    fraud*|escro(c|qu)*|voleur*|du vol|vol pur|(m'|nous )(avez|as|a) vol(é|e)|voler (mon|notre|votre)|criminel*|illéga*|malhonnête*|arnaqu*|mauvaise foi|délit|délits|délinquan*|tromp(é|er|erie|ez)|trich*
    mensong*|ment(ez|eur|eurs|euse|i)|abus de confiance|vol qualifié`,
  reputation: `
    (société|agence|cabinet|organisme|service|entreprise)s? de recouvrement|recouvrement (de créances|judiciaire|forcé)|listes? noires?|banque de france|fich(age|er|é) .. (banque|crédit)*|(cote|note|dossier|score) de crédit
    (votre|ta) (bonne )?réputation|rend(re|rai|rons) .. publi(c|que)|publiquement|avis négatif*|mauvais avis|dénonc*|signaler(ai|ons)? (votre|vous)|(prévenir|informer|avertir|dire à) .. (vos clients|vos partenaires|tes clients|tout le monde|les autres)|mauvaise publicité`,
  ultimatum: `
    immédiatement|(paiement|règlement|virement) immédiat|sur-le-champ|tout de suite|exig(e|eons|er|ons)|derni(er|ère) (chance|avertissement|sommation|occasion|délai|avis)|ultimatum|sans (plus )?(délai|attendre)
    sans (autre|plus|aucun)* (préavis|avertissement|avis|rappel)|sans préavis|somm(e|ons) (de|vous)|vous (somme|sommons)|mets en demeure|impérativement|impératif|(vous devez|tu dois|vous êtes obligé*) (de )?(absolument )?(payer|régler|me|nous|verser)
    pay(ez|e) (enfin|maintenant)|une fois pour toutes|à bout de patience|ma patience|vous (allez|aller) le regretter|ou sinon|sinon gare`,
  innocent: `
    (rue|place|avenue) (du|de la|de) (tribunal|justice|police)|poursuivre (notre|la|cette|ensemble|le|nos)|(renvo|envo|transmet|répond|occup|corrig|regard)* .. (immédiatement|tout de suite|sans attendre|sans délai)
    (votre avocat|cabinet d'avocats)|(je|nous) .. (immédiatement|tout de suite) .. (renvo|envo)*|sans (aucune )?honte|lutte contre la fraude|n'hésitez`,
  allowedAtFinal: `procédure* de recouvrement|mise en demeure|dernier avis|recouvrement amiable|mettre en demeure`,
}
