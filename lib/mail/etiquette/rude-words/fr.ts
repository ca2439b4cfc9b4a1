import type { RudeWords } from './rude-words.ts'

export const fr: RudeWords = {
  blame: `
    (vous|tu) (m'|nous |me |n'|les |l')?(avez|as|êtes)? ?(tout |toujours |encore |délibérément |simplement |visiblement |sciemment |systématiquement )~(ignor(é|e|ez|es|ée|és)|néglig(é|ez|es)|refus(é|ez|es)|failli|manqué à)
    refus(ez|er|ant)? de (payer|régler|répondre)|(votre|ton) refus|inacceptable*|inadmissible*|intolérable*|inexcusable*|honte|honteu*|(vos|tes|aucune|pas d'|d'|plus d'|ces) ?excuses?|ridicule*|pathétique*
    (pas|peu|non|guère) (très )?(professionnel|sérieu)*|manque (total )?de (professionnalisme|respect|sérieux|correction)|(comment|vous) osez|scandal*|irresponsab*|incompéten*|lamentables?|déplorables?|(votre|ta) faute
    ras-le-bol|en ai (assez|marre)|ça suffit|cela suffit|votre négligence|mauvais payeu*|irrespectu*|indigne*|fainéant*|désinvolt*|idiot*|stupide*|vous moquez|foutez|me devez
    (daign|dédaign)(é|ez|es|er|ée)*|(vous|te|se) moqu(ez|es|er)|même pas (la |le |eu |pris )?(politesse|décence|courtoisie|courage|répond|peine)*|la moindre (politesse|décence|correction)|inqualifiable*|n'importe quoi|perdre mon temps|(fatigué|las|lassé|épuisé|excédé|écoeuré|exaspéré|dégoûté)(e)? (de|par)|aucun(e)? (respect|considération|scrupule|décence|éducation)|culott*|(quel|votre|ton|le) culot|toupet|sans-gêne|(votre|ton|vos) (attitude|comportement|silence|inertie|négligence|désinvolture|mépris|paresse|conduite|méthodes)|(vous|tu) (m'|nous )(méprisez|méprises)|pas votre banque|pires? clients?|merde*|putain|connard*|salaud*|enfoir*|abusez|abus de ma|de votre part .. (déce|inacc|incorr|irresp|grave)*|(très |profondément )?déçue? (de|par) (votre|vous|ton)|décevant*|(vous|tu) ne (respect|tiens|tenez)* (pas|jamais|rien)|nullement|sans parole|manqu(ez|é|es) (à|de) (votre|vos|ta|tes) (parole|promesse|engagement)*|menteu*|radin*|(vous|tu) (fuyez|fuis|faites le mort|fais le mort|faites semblant|fais semblant|jouez|joues)`,
  shouted: `
    urgent|urgence|maintenant|payer|payez|paiement|facture|impayée?|retard|immédiatement|dernier|dernière|avertissement|rappel|relance|jamais|pas|toujours|devez|attention|important|encore|impératif
    argent|aujourd'hui|vous|échéance|avis|ne|plus|réglez|régler|mise en demeure`,
  urgent: `urgent*|urgence|attention|alerte|avertissement|asap`,
}
