import type { RudeWords } from './rude-words.ts'

export const nl: RudeWords = {
  blame: `
    (je|u|jullie) negeer*|negeert u (mijn|onze|al)*|(heb|hebt|heeft|hebben) .. genegeerd|(blijf|blijft|blijven) .. negeren|negeren van (mijn|onze)|weiger*|onacceptabel*|onaanvaardbaar*|ontoelaatbaar*|schand(e|alig)*|schaam*|schamen|beschamend*|smoes*|uitvlucht*
    (jouw|uw|jullie|geen|meer|die) excuses|belachelijk*|zielig*|onprofessione*|hoe durf*|onbehoorlijk*|onbeschoft*|onfatsoenlijk*|respectloos*|gebrek aan (respect|professionaliteit)|onverantwoord*|incompetent*|(uw|jouw|jullie|je) (eigen )?schuld
    beu|spuugzat|het zat|genoeg van|laks*|nalatig*|asociaal|onbetrouwbaar*|lui|dom|stom*|idioot*|te gek voor woorden|slechte betaler*|(schandelijk|schandalig)*|ons aan het lijntje|mij aan het lijntje|verzuimd`,
  shouted: `
    dringend|spoed|nu|betalen|betaal|betaling|factuur|laatste|aanmaning|herinnering|waarschuwing|onmiddellijk|direct|nooit|niet|altijd|moet|belangrijk|vandaag|nog|openstaand|geld|urgent|meteen|alsjeblieft|te laat`,
  urgent: `urgent*|dringend*|spoed*|waarschuwing|let op|asap`,
}
