import type { EtiquetteLanguage, EtiquetteWords } from '../etiquette-words.ts'
import { nl as harsh } from '../harsh-words/nl.ts'
import { nl as rude } from '../rude-words/nl.ts'

const words: EtiquetteWords = {
  ...rude,
  language: 'nl',
  months: `januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec`,
  weekdays: `maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag`,
  numbers: `een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|dertig|veertig|zestig|negentig|enkele|enige|een paar|meerdere|een aantal`,
  units: `(werk|kalender)?dag(en)?|we(ek|ken)|maand(en)?`,
  relativeDays: `
    vandaag|morgen|overmorgen|vanavond|(het )?(eind|einde|begin|midden) van (de |deze |volgende |komende )?(week|maand|jaar)|(eind|begin|medio|half) (deze|volgende|komende|van de|van deze)? ?(week|maand|{w})|(volgende|komende|aankomende|aanstaande) (week|maand|{weekday})|(deze|dit) (week|maand|weekend)|{weekday} aanstaande|dan|die (datum|tijd|dag)`,

  greeting: `beste|hallo|hoi|dag|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|goeiedag|lieve|hey|hi|waarde`,
  nobody: `heer|heren|dames|dame|mevrouw|meneer|mijnheer|klant|klanten|relatie|allemaal|iedereen|allen|team|en|of|de|het|beste|afdeling|administratie|boekhouding|crediteurenadministratie|crediteuren|collega|collega's|opdrachtgever|opdrachtgevers|lezer|wie|dit|aangaat|aan|crediteurenafdeling|debiteur|daar|vriend`,
  honorific: `heer|mevrouw|meneer|dhr|mevr|mw|mr|dr|drs|ir|ing|prof|mijnheer|de`,
  closing: `
    (met )?((heel|zeer|hele) )?(vriendelijke|hartelijke|warme|beste|lieve|zonnige|goede|fijne|collegiale) (groet|groeten|groetjes)|met (vriendelijke|beste|hartelijke|oprechte) (groet|groeten|dank|wensen)|(vele|veel|de) (groet|groeten|groetjes)|groeten|groetjes|hoogachtend|vriendelijk(e)? groet(en|end)?|hartelijks|beste wensen|(een )?(fijne|goede|prettige|mooie) (dag|week|avond|middag|weekend)( (verder|nog|gewenst|toegewenst))?|fijn weekend|alvast een|warme groet|(veel )?dank en .. groet*|met dank|liefs`,
  shortClosing: `groet|groeten|groetjes|mvg|gr|bedankt|dank|dank je wel|dank u wel|dankjewel|tot snel|nogmaals bedankt|nogmaals dank|hartelijk dank|bedankt alvast`,

  invoice: `(eind|voorschot|deel|verzamel)?factu(ur|ren|urtje)|factuurnummer|nota('s)?|rekening(en)?(?!nummer)|declaratie`,
  numberSign: `nr|no|nummer|num|factuurnummer|#|ref|referentie|kenmerk`,
  otherNumber: `rekening|rekeningnummer|telefoon|tel|mobiel|bestelling|bestelnummer|opdracht|opdrachtnummer|inkooporder|ordernummer|order|po|klantnummer|kvk|btw|bic|swift|artikel|projectnummer|kvk-nummer`,
  currency: `euro('s)?|frank|dollar|pond|cent`,
  state: `verval(t|len|datum|dag|ling)|vervallen|verstreken|open|openstaand(e)?|openstaat|staat|onbetaald(e)?|betaald|voldaan|te laat|herinnering*|betalingsherinnering|betaling*|ontvangen|saldo|restant|restbedrag|dank|bedankt|overzicht|deelbetaling|termijn*|achterstallig|toezegging|vraag|kopie|aanmaning|te betalen|achterstand|uitstaand(e)?`,

  thanks: `dank|bedankt|dankjewel|dankuwel|bedank(en|ten)?|dankbaar|dankzeg|dankwoord|waardeer|waardering|merci`,
  thanksInAdvance: `(dank|bedankt|dankjewel|bedank*)( u| je)? (alvast|bij voorbaat|van tevoren|vooraf)|(alvast|bij voorbaat|van tevoren|vooraf) .. (dank|bedankt|bedank)*|(zou|zouden) .. (waarderen|op prijs stellen)`,
  ask: `
    (wil|wilt|zou|zouden|kun|kunt|kan|kunnen) (je|u|jij|jullie)(?! (betalen (via|met|per|op)|dit bericht|deze|ook|mij|me|ons|het beste|altijd|gerust|negeren|contact|bellen|mailen))|(graag|gelieve)(?! (gedaan|gesproken|bij|weer|verder|met|blijf|samen))|(ik|wij|we) (wil|willen|zou|zouden|verzoek|verzoeken|vraag|vragen) (je|u|jullie|graag|willen)|(mag|mogen) ik (je|u|jullie) (vragen|verzoeken)|alsjeblieft|alstublieft|svp|(verzoek|vraag) ik (u|je)
    (betaal|voldoe|maak|verreken|boek) (het|de|deze|dit|uw|je|nu|a\\.u\\.b)|(kunt|kun|wilt|wil|zou) (u|je) (mij|me|ons) (laten weten|vertellen|zeggen|aangeven)`,
  dueOn: `
    (verval(len|t|datum|dag)|verviel|vervaldatum|betaaldatum|betaaltermijn|betalingstermijn|uiterste (betaaldatum|datum)|betaaldag|te voldoen|termijn)( (op|is|was|van|voor|sinds|per|de|die|het|al|verliep|liep|eindigde|af|tot|vandaag|gisteren|uiterlijk|afgelopen|reeds|factuur|ook|{weekday}|dus))~ {day}|(op|sinds|per|tot|al op)( {weekday})? {day} .. (verval|verliep|verstreken|betaald moeten|vervaldatum|voldaan moeten|betaald zijn)*|{day} (verviel|vervallen|is de vervaldatum|was de vervaldatum|als vervaldatum)|had .. {day}|(moest|diende) .. {day} .. (betaald|voldaan)|(vervaldatum|betaaltermijn|betalingstermijn|betaaldatum) .. {day}|(loopt|liep|eindigt|verloopt)( (vandaag|tot|op|af|en met|tot en met))~ {day}|{day} .. (vervaldatum|betaaldatum|vervallen)|verviel .. {day}|verstreken op {day}|te betalen (voor|op|uiterlijk)( op)? {day}`,
  daysOverdue: `
    {span} (te laat|over tijd|over de|over|geleden|na|achterstallig|verstreken|vertraging|vervallen|later|achterstand|verlopen|open|voorbij|overschreden|oud|openstaand|achter)|(al|inmiddels|nu|sinds|intussen|reeds|ruim)( (meer|dan|al|nu|ruim|zo'n|bijna|inmiddels|ongeveer))~ {span}|(vertraging|achterstand|verlopen|vervallen|open|te laat|overschreden|verstreken|verschuldigd|onbetaald)( (van|met|al|sinds|nu|inmiddels|ruim|is|sedert|staat))~ {span}|(gisteren|sinds gisteren)|{span} .. (te laat|vervallen|verstreken|overschreden|achterstallig)`,
  paymentOption: `
    {iban}|bankgegevens|rekeninggegevens|betaal(link|gegevens|mogelijkheden|wijze|pagina|verzoek|opties|instructies|methode|methodes)|betalingsgegevens|betalingsmogelijkheden|(per|via|met|door) (bank|bankoverschrijving|overschrijving|overboeking|ideal|creditcard|paypal|betaallink|link|tikkie|stripe|pin|kaart|wero|bancontact)|ideal|paypal|stripe|tikkie|bancontact|creditcard|rekeningnummer|iban|bic|(online|hier) .. betal*|betal* .. (online|hier)|(gegevens|rekening|details) .. op de factuur|(op|naar) (mijn |onze )?(bank)?rekening(nummer)?|bankrekening*|qr-code|overboeken naar`,
  flexibility: `
    termijnen|in (twee|drie|meerdere|een paar|verschillende|vier) (termijn|deel|del|keer|betaling|stap)*|gespreid*|spreid*|betalingsregeling|regeling|deelbetaling(en)?|betaalplan|betaalregeling|uitstel|(meer|wat|extra|iets meer|nog wat) tijd|(andere|latere|nieuwe|ander|later|nieuw) (datum|moment|betaaldatum|betaalmoment|termijn|tijdstip|manier)|verleng*|(oplossing|afspra|regeling|afspreken|datum|manier)* .. (vind|zoek|maken|spreek|bespreek|afspreken|treff|kom|pass)*|(vind|zoek|maken|spreken|bespreken|afspreken|kijken|overleg|meedenk)* .. (oplossing|afspraak|regeling|datum|betaling|termijn|mogelijk|manier|samen)*|flexib*|meedenken|in overleg|later betalen|opsplits*|opdelen`,
  fee: `
    (wettelijke |handels|vertragings|boete)?rente|(aanmaning|incasso|herinnering|administratie)s?kosten|boete|boetes|toeslag|(extra )?kosten (voor|wegens|bij) (te late|late|vertraging|herinnering)*|late betalingskosten|incassokosten|opslag|rentekosten`,
  otherConsequence: `
    (pauzeer|pauzeren|gepauzeerd|opschort|opgeschort|schort|staken|stil|stop|stoppen|onderbre|blokke|schorten|neerleg|stopzet|achterhoud|beëindig)* .. (werk|project|dienst|levering|toegang|opdracht|samenwerking|ondersteuning|hosting|onderhoud|bestand|activiteit|licentie|oplevering)*|(werk|project|dienst|levering|toegang|opdracht|oplevering|activiteit|hosting)* .. (pauz|opschort|opgeschort|stil|stop|onderbr|on hold|neerleg|gestaakt|blokke|staken)*|(schort|leg|zet) .. (werk|project|levering|dienst)* .. (op|stil|neer|stop)|on hold|incassobureau|incassoprocedure|incassotraject|incasso|formele incasso|ingebrekestelling|deurwaarder*|advocaat|rechter|rechtbank|juridische (stap|maatregel|actie|procedure)*|(verdere|andere|vervolg) ?(stappen|maatregelen)|gevolgen|uit handen geven|overdragen aan|rechtszaak`,
  negation: `geen|niet|zonder|nooit|geen enkele|voorkom*|voorkomen|vermijd*|zonder (extra|enige|de|een)|niet .. (om|over|de)|afzien van|zie .. af van|in plaats van|noch|vrij van`,
  otherwise: `voor die (tijd|datum)|tot die tijd|daarna|vanaf (dan|die|dat)|anders|zo niet|na die (datum|dag)|na deze (datum|termijn)|als .. (niet|geen|niets)|indien .. (niet|geen)|mocht .. (niet|geen)|in dat geval|per die datum|bij uitblijven|dan`,
  roughly: `ongeveer|circa|ca|zo'n|rond de|omstreeks|bijna|grofweg|plusminus|minstens|om en nabij`,
  reply: `(reageer|antwoord|beantwoord|schrijf|reageren|antwoorden)* .. ?(op|via) (deze|dit|mijn|het) (e-?mail|mail|mailtje|bericht)*|(op|via) (deze|dit) (e-?mail|mail|bericht)* .. ?(reageer|antwoord|reageren|antwoorden)*|(deze|dit) (e-?mail|mail|bericht)* .. ?beantwoord*|(antwoord|reageer)t?( (u|je|gewoon|gerust|even|dan|hier|mij|me|maar|direct|terug))~|mail (gewoon|gerust|mij|me|terug)|(gewoon|gerust|even|kort) .. ?(antwoord|reageer|terugmail|terugschrijv|reageren)*`,
  deadline: `
    (voor|vóór|uiterlijk|uiterlijk op|tot|tot en met|t/m|uiterlijk voor|niet later dan|op zijn laatst|ten laatste)( (de|op|het|aanstaande|komende|uiterlijk|{weekday}|eind|einde|van|en met))~ {day}|(binnen|in|binnen de|de komende|binnen een)( (de|komende|een|termijn|van|aankomende|uiterlijk|nu en))~ {span}|(vanaf|per|na|met ingang van)( {weekday})? {date}|vanaf {day}|{day} uiterlijk|binnen {n} uur|eind (deze|volgende) week`,
  followUp: `
    (neem|nemen|zal|zullen|bel|mail|schrijf|stuur|laat|meld|informeer|herinner|vraag) (ik|wij|we)( (dan|weer|nog|opnieuw|even|u|je|jullie|contact|een|op|me))~|(ik|wij|we) (neem|nemen|bel|bellen|mail|mailen|schrijf|schrijven|stuur|sturen|meld|melden|informeer|herinner|check|vraag|zal|zullen|ga) .. (contact|terug|opnieuw|weer|bericht|herinnering|bellen|mailen|schrijven|informeren|mail|u|je|na|terugkomen)|(volgende|nieuwe) (herinnering|mail|bericht)|(hoort|hoor) .. van (mij|me|ons)|zal ik .. (bellen|mailen|schrijven|contact|informeren|herinneren|terugkomen|navragen)`,
  soon: `morgen(?!ochtend om)|overmorgen|over (een|één|twee|drie|vier|1|2|3|4) dag(en)?|(binnen|over) (\\d{1,2}|enkele|een paar) uur|vanavond|vanmiddag|vandaag nog|elk uur`,
  bombard: `
    (bel|mail|app|schrijf) (ik )?(u|je|jullie)( weer| opnieuw)? (morgen*|overmorgen|vanavond)|(elke|iedere) (dag|ochtend|morgen|avond)|dagelijks*|elk uur|dag na dag|meerdere keren per dag|(steeds opnieuw|keer op keer|onophoudelijk|voortdurend|non-?stop) |(tot|totdat) (u|je|jullie) .. ?(betaal|betaalt|betaald|reageer|reageert|antwoord)*|bestok*|blijf .. (bellen|mailen|schrijven|sturen)
    (tweede|derde|vierde|vijfde|{n}e?) (mail|e-?mail|herinnering|bericht|mails|berichten) (vandaag|deze week|in (twee|drie|2|3|enkele) dagen)|gisteren .. (gebeld|gemaild|geschreven)`,
  thanksFor: `(voor|aan|bij|met|van|in|op|om) ((de|het|uw|je|jouw|jullie|deze|dit|onze|ons) )?(?!((goede|fijne|prettige|leuke|mooie|lange|snelle|tijdige|stipte|grote|hele|en) )~(vertrouwen|samenwerking|werk|steun|geduld|hulp|aandacht|betaling|factuur|trouw|tijd|interesse|reactie|antwoord|medewerking|klant|begrip|kans|alles|voorbaat|moeite|bericht|mail|u|jou|je|mij|ons|jullie|de|het|uw|jouw|deze|dit|onze|keuze|relatie|opdracht){end}){w}`,
  personal: `
    (?<!(volgende?|toekomstige?|nieuwe?|andere?|komende?|nieuw|volgend|toekomstig|ander) )project(?! (samen|in de toekomst))|inkooporder|ordernummer|bestelling|bestelnummer|opdracht(nummer)?|po|order {number}|(uw|je|jouw|jullie) (nieuwe |nieuw )?(website|site|pagina|webshop|winkel|merk|logo|app|boek|tijdschrift|catalogus|brochure|film|video|artikel|vertaling|workshop|cursus|product*|evenement|beurs|campagne|nieuwsbrief|bruiloft|lancering|team|jaarverslag|opening|studio|blog|huisstijl)
    *(website|webshop|redesign|logo*|brochure|vertaling|foto*|fotoshoot|video*|artikel*|workshop|training|campagne|illustratie*|catalogus|nieuwsbrief|redactie|correctie|teksten|vormgeving|ontwerp|poster*|huisstijl|applicatie|reportage|branding|ontwikkeling|landingspagina|jaarverslag|opmaak|flyer)
    (zoals|als) (afgesproken|beloofd|besproken|toegezegd|aangekondigd|u|je)|(u|je|jij|jullie) .. (beloofd|toegezegd|verteld|gemeld|geschreven|genoemd|bevestigd|gezegd|aangegeven|schreef|vertelde|beloofde|noemde)|(uw|je|jouw|jullie) (belofte|toezegging)|(ons|onze|het laatste) (telefoon)?(gesprek|telefoontje|afspraak|overleg|laatste)|["“„«] ?{w}`,
  pastPayment: `
    (vorige|laatste|eerdere|vroegere|andere|alle) ({w} )?(factu|betaling|rekening|nota)*|(betaald|betaling|voldaan|betalen|betaalt|betaalde) .. (op tijd|snel|vlot|stipt|tijdig|prompt|binnen de termijn|netjes)|(altijd|doorgaans|steeds) .. (op tijd|stipt|betaald|betrouwbaar|snel|vlot)|(stipte|snelle|vlotte|tijdige|prompte) betaling(en)?|(stipt|vlot|tijdig|netjes|snel|op tijd) (heeft |hebt |is |zijn )?(betaald|voldaan|betalen|betaalt|voldoen)`,
  onTime: `op tijd|stipt*|tijdig*|vlot*`,
  pastReproach: `
    (altijd|steeds|elke keer|iedere keer|weer|opnieuw|alweer|telkens|wederom) .. (te laat|laat|vertraging)|nooit .. (op tijd|tijdig|betaal)*|zoals (altijd|gewoonlijk|gebruikelijk)|(elke|iedere|telkens) keer .. (herinner|achteraan|achterna|wachten|mailen)*|voor de zoveelste keer|chronisch*|slechte gewoonte`,
  help: `
    (vragen|vraag|onduidelijkheden|onduidelijk)|(ontbreekt|ontbreken|mist|missen|nodig|behoefte|mocht) .. (iets|nog|kopie|gegeven|document|informatie|factuur|er|aanvullende|extra)*|(iets|informatie|gegevens|document|kopie|factuur)* .. (ontbreek|duidelijk|klopt|mist|nodig|mis|ontbreken)*|(opnieuw|nogmaals|nog een keer|nog eens|graag) .. (toestur|toe|stuur|sturen|zend|mail|opstur)*|(stuur|sturen|zend|toesturen|mail|toezend)* .. (factuur|kopie|opnieuw|nogmaals|nog een keer|nog eens|document)*|help*|behulpzaam|van dienst|(boekhouding|administratie|financiële afdeling|crediteurenadministratie)|(probleem|problemen|fout|klacht)* .. (factuur|levering|werk|dienst|met|bedrag)|juiste (persoon|contactpersoon|adres)|(heeft|heb|hebt) (u|je|jij|jullie) .. factuur .. ontvangen|factuur .. aangekomen`,
  understanding: `
    (al|reeds|inmiddels|intussen|net|ondertussen) .. ?(betaald|voldaan|overgemaakt|geregeld|onderweg|overgeboekt|gedaan|verzonden|verricht|in gang|uitgevoerd|overboek)*|gekruist|kruis(en|t)|(niet|geen) beschouw*|als niet verzonden|negeer|negeren|(ontschot|over het hoofd|vergeten|tussendoor|ondergesneeuwd|misgelopen|aan de aandacht|door de vingers|schiet|ontgaan|ontgaat|glip|erbij in)*|(weet|begrijp|snap|besef|kan me voorstellen|realiseer|vast|zeker)* .. (druk|gebeur|vergeet|drukte|situatie|dingen|makkelijk|hectisch|tussendoor|moeilijk|lastig|loop|reden|gaat)*|begrip|begrijp|begrijpelijk|snap|gebeurt|kan gebeuren|(druk|drukke|hectisch|hectische)|spam*|goede reden|geen probleem|ontschoten|overkomt`,
  together: `
    (hoop|hopen|verheug|zin|graag|plezier|blij|genoten|kijk|kijken|waardeer|waarderen|genoegen|blijf|blijven|verder)* .. (samenwerk|samen te werken|samen|verder te werken|samengewerkt|relatie|met u|met jou|met jullie)*|(volgende|nieuwe|toekomstige|komende|verdere) (project|opdracht|samenwerk)*|(blijven|verder) samenwerken|(prettig|fijn|leuk) (om|was) .. werken|(een )?plezier .. (werken|samenwerk)*`,
  openDoor: `(bel|mail|schrijf|neem|laat|reageer|antwoord|praat|spreek|overleg)( (me|mij|ons|gerust|gewoon|dan|even|weten|contact|op))~|(oplossing|regeling|overleg|gesprek|afspraak|meedenk)*|(graag|bereid|open|bespreekbaar|beschikbaar)|deur`,

  informal: `je|jij|jou|jouw|jullie`,
  inserts: {
    2: 'Beste {name},',
    3: 'Bedankt voor de fijne samenwerking.',
    5: 'De bankgegevens staan op de factuur.',
    6: 'Als alles in één keer betalen nu lastig is, spreken we graag een latere datum of termijnen af.',
    9: { formal: 'U kunt gewoon op deze e-mail antwoorden.', informal: 'Je kunt gewoon op deze e-mail antwoorden.' },
    10: 'Over een week neem ik weer contact op.',
    11: 'Nogmaals bedankt.',
    12: 'Met vriendelijke groet,\n{name}',
    16: 'Als er iets ontbreekt, stuur ik de factuur graag opnieuw.',
    17: {
      formal: 'Als de betaling al onderweg is, kunt u dit bericht negeren: dit kan gebeuren.',
      informal: 'Als de betaling al onderweg is, kun je dit bericht negeren: dit kan gebeuren.',
    },
    18: {
      formal:
        'Veel liever vind ik samen een oplossing: bel mij of antwoord op deze e-mail, dan spreken we een latere datum of termijnen af.',
      informal:
        'Veel liever vind ik samen een oplossing: bel me of antwoord op deze e-mail, dan spreken we een latere datum of termijnen af.',
    },
    19: 'Ik hoop dat we blijven samenwerken.',
  },
}

export const language: EtiquetteLanguage = { words, harsh }
