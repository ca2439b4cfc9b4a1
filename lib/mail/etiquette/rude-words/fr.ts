import type { RudeWords } from './rude-words.ts'

export const fr: RudeWords = {
  blame: `
    (vous|tu) (m'|nous |me |n'|les |l')?(avez|as|êtes)? ?(tout |toujours |encore |délibérément |simplement |visiblement |sciemment |systématiquement )~(ignor(é|e|ez|es|ée|és)|néglig(é|ez|es)|refus(é|ez|es)|failli|manqué à)
    refus(ez|er|ant)? de (payer|régler|répondre)|(votre|ton) refus|inacceptable*|inadmissible*|intolérable*|inexcusable*|honte|honteu*|(vos|tes|aucune|pas d'|d'|plus d'|ces) ?excuses?|ridicule*|pathétique*
    (pas|peu|non|guère) (très )?(professionnel|sérieu)*|manque (total )?de (professionnalisme|respect|sérieux|correction)|(comment|vous) osez|scandal*|irresponsab*|incompéten*|lamentables?|déplorables?|(votre|ta) faute
    ras-le-bol|en ai (assez|marre)|ça suffit|cela suffit|votre négligence|mauvais payeu*|irrespectu*|indigne*|fainéant*|désinvolt*|idiot*|stupide*|vous moquez|foutez|me devez`,
  shouted: `
    urgent|urgence|maintenant|payer|payez|paiement|facture|impayée?|retard|immédiatement|dernier|dernière|avertissement|rappel|relance|jamais|pas|toujours|devez|attention|important|encore|impératif
    argent|aujourd'hui|vous|échéance|avis|ne|plus|réglez|régler|mise en demeure`,
  urgent: `urgent*|urgence|attention|alerte|avertissement|asap`,
}
