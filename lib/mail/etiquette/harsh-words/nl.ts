import type { HarshWords } from './harsh-words.ts'

export const nl: HarshWords = {
  force: `
    (mijn|onze|een|de|via|met) (advoca(at|ten)|jurist*)|advocaatkosten|rechtsza(ak|ken)|(naar|voor|bij|via) de rechter|rechtbank*|gerechtelijk*|juridische (stap|actie|maatregel|procedure|consequentie|gevolg|weg|middel|afdeling)*|dagvaard*
    *deurwaarder*|aanklag*|aangifte (doen|bij|tegen)|doe* .. aangifte|politie|procederen|beslag (leg|op)*|loonbeslag|sommatie*|sommeer|sommeren|ingebrekestelling|in gebreke|rechtsmaatregel*|gevangenis|verdere (stappen|maatregelen|actie)|incassoprocedure|incassotraject|formele incasso`,
  crime: `
    fraud*|frauduleus|oplicht*|diefstal|dief|dieven|stelen|steelt|gestolen|crimine*|illega*|onwettig*|oneerlijk*|bedrog|bedrieg*|zwendel*|kwade(r)? trouw|strafbaar*|leugen*|liegen|liegt|gelogen`,
  reputation: `
    incasso*|bkr|kredietwaardig*|kredietscore|zwarte lijst|wanbetal*|(je|uw|jullie|jouw) (goede )?(reputatie|naam)|(negatieve|slechte) (review|recensie|beoordeling)*|openbaar (maken|maak)|publiekelijk|schandpaal
    (andere|uw|jouw|je) (klanten|ondernemers|freelancers|relaties|baas|werkgever) .. (waarschuw|inlicht|informer|vertel)*|op sociale media`,
  ultimatum: `
    onmiddellijk*|onverwijld*|per direct|(direct|meteen|nu) (te )?(betal|betaal|voldo|over te maken)*|nu meteen|(ik|wij|we) (eis|eisen|vorder|vorderen)|(eis|eisen) (ik|wij|we)|laatste (kans|waarschuwing|mogelijkheid|sommatie|aanmaning|gelegenheid)|ultimatum
    zonder (verder|nader|voorafgaand|enig)* (waarschuwing|aankondiging|kennisgeving|aanmaning|bericht|uitstel)*|(je|u|jullie) (moet|moeten|dient) .. betalen|of anders|voor eens en altijd|betaal (nu )?(eindelijk|eens)|(mijn|ons) geduld|spijt krijgen`,
  innocent: `
    automatische incasso|(sepa|doorlopende)-incasso|incassomachtig*|(rechtbank|politie|advocaat)(straat|laan|plein|weg)*|btw-aangifte|belastingaangifte|(stuur|zend|reageer|corrigeer|help|regel|pas|bekijk|antwoord)* .. (onmiddellijk|meteen|direct|per direct)
    (kunt|kan|kun|mag) .. negeren|(mijn|onze) excuses|fraudepreventie|lui(k|d)*`,
  allowedAtFinal: `laatste (aanmaning|sommatie)|incassokosten|incassoprocedure|incassotraject|formele incasso|ingebrekestelling|verdere (stappen|maatregelen)`,
}
