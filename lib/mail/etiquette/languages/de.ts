import type { EtiquetteLanguage, EtiquetteWords } from '../etiquette-words.ts'
import { de as harsh } from '../harsh-words/de.ts'
import { de as rude } from '../rude-words/de.ts'

const words: EtiquetteWords = {
  ...rude,
  language: 'de',
  months: `januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez`,
  weekdays: `montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag`,
  numbers: `ein|eine|einem|einer|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|zwanzig|dreißig|vierzig|sechzig|neunzig|wenige|wenigen|einige|einigen|mehrere|mehreren`,
  units: `(volle|vollen|ganze|ganzen)? ?(kalender|werk|arbeits)?(tage?n?|wochen?|monate?n?)`,
  relativeDays: `
    heute|morgen|übermorgen|(zum |bis )?((ende|anfang|mitte) )?(dies|der nächst|nächst|kommend|der kommend|der|des)(er|en|e|es|)? ?(woche|monats?|tages)|monatsende|wochenende|(dies|nächst|kommend)(en|er) {weekday}|ende (der woche|des monats|{w})|dahin|nächste woche|nächster woche|kommende woche|diese woche`,

  greeting: `hallo|guten (tag|morgen|abend)|liebe[rs]?|lieber|liebes|sehr geehrte[rs]?|geehrte[rs]?|moin( moin)?|servus|grüß (gott|dich|sie)|grüezi|hi|hey|werte[rs]?`,
  nobody: `damen|herren|und|dame|herr|frau|kundin|kunde|kunden|kundinnen|zusammen|alle|an|team|liebe[rs]?|sehr|geehrte[rs]?|buchhaltung|rechnungsabteilung|kreditorenbuchhaltung|auftraggeber|auftraggeberin|geschäftspartner|partner|oder|die|der|wer|auch|immer|schuldner`,
  honorific: `herr|herrn|frau|dr|prof|professor|professorin|ing|dipl`,
  closing: `
    (mit )?((viel|best|freundlich|herzlich|schön|lieb|sonnig|kollegial|nett)(e|en|em|er)( und)? )~gr(ü|u)(ß|ss)(e|en)?( (aus|nach) (dem |der )?{w})?|mit (freundlich|best|lieb|viel|herzlich)* (dank|empfehlung|wünschen|gruß|grüßen)*|hochachtungsvoll|(alles|beste) (gute|wünsche)|(beste|herzliche|gute) wünsche|herzlichst
    (schöne|gute|angenehme)* (tag|woche|zeit|wochenende)* wünsch*|(vielen|besten|herzlichen) dank und {w} {w} grüße|gruß`,
  shortClosing: `lg|vg|mfg|bg|gruß|grüße|viele grüße|beste grüße|herzlichst|ihr|ihre|dein|deine|vielen dank|danke|besten dank|herzlichen dank|liebe grüße|bis bald|bis dahin|ciao`,

  invoice: `(schluss|abschlags|teil|honorar|sammel)?-?rechnung(en|s)?|rechnungsn(ummer|r)|rg|faktura`,
  numberSign: `nr|no|nummer|rechnungs-?nr|rechnungsnummer|#|re|rg-nr`,
  otherNumber: `konto|kontonummer|telefon|tel|mobil|handy|bestellung|bestellnummer|bestell-nr|auftrag|auftragsnummer|po|kundennummer|steuernummer|ust|blz|swift|bic|paragraf|§|projektnummer`,
  currency: `euro|franken|sfr|fr|pfund|dollar|cent`,
  state: `fällig*|überfällig*|offen*|unbezahlt*|ausstehend*|bezahlt*|beglichen|*erinnerung|mahnung|erhalten|zahlung*|verspätet*|restbetrag|rest|dank|danke|kontostand|übersicht|aufstellung|teilzahlung|rate|raten|ratenzahlung|zusage|frage|kopie|zahlungsstand|ist heute|bald|verzug`,

  thanks: `danke|dank|bedanke*|(?<!(wäre|wären|wäre ihnen|wäre dir|wäre ich ihnen|wäre ihnen sehr|wäre ich) )dankbar|dankeschön|dankend|merci`,
  thanksInAdvance: `(danke|dank)( ihnen| dir)? (bereits |schon )?(im voraus|vorab)|im voraus .. dank*|(bereits|schon) (jetzt|im voraus|vorab) .. dank*`,
  ask: `
    bitte(?! (beachten|ignorier|entschuldig|zögern|betracht|melde|sag|antwort|ruf|geben sie (mir )?bescheid|gib|sehen|lassen|nicht|als|einfach|kurz melden|um (entschuldigung|verständnis)))*|bitte(n)? (ich|wir|sie|dich|euch)|(ich|wir) bitte*|(könnten|können|würden|wollen|möchten) (sie|ihr)|(könntest|kannst|würdest|magst) du
    (überweis|begleich|bezahl|zahl)(en|e|st|t) sie|(ich|wir) wäre* .. (dankbar|verbunden)|darf ich (sie|dich|euch)|zahlen sie`,
  dueOn: `
    (fällig|zahlbar|fälligkeit|fälligkeitsdatum|fälligkeitstermin|zahlungsziel|zahlungsfrist|zahlungstermin|überfällig)( (ist|war|wird|wurde|am|zum|bis|seit|dem|vom|den|bereits|schon|gewesen|heute|spätestens|lief|endete|sie|er|es|der|die|das|betrag|rechnung|datum|also|nämlich))~ {day}
    (war|ist|wird|wurde|wäre)( (am|zum|bis|seit|schon|bereits|zur|dem|den|eigentlich|heute|nun|jetzt|ja|leider))~ {day} (zur zahlung |zahlungs)?fällig*|(am|zum|seit|seit dem|bis|bis zum)( {weekday})? {day}( zur zahlung)? (fällig|überfällig|zahlbar)
    (zahlungsziel|zahlungsfrist|frist|fälligkeit|fälligkeitsdatum|fälligkeitstag) .. {day}|{day} .. (zahlungsziel|fälligkeit|fälligkeitsdatum|zur zahlung fällig|fällig (war|ist|gewesen|geworden|wird|wurde))|seit {day} .. (fällig|überfällig)|fällig .. (am|zum|seit|seit dem) {date}|fällig geworden .. {day}|{day} fällig*|hätte .. bis .. {day}`,
  daysOverdue: `
    {span} (überfällig|über|im verzug|in verzug|verspätet|verspätung|verzug|zu spät|nach fälligkeit|her|zurück|vergangen|verstrichen|im rückstand|offen|fällig|später|überschritten|ausstehend)|(seit|vor|um|schon|bereits|inzwischen|mittlerweile|nunmehr)( (mehr als|über|nun|schon|bereits|inzwischen|genau|rund|mittlerweile|etwa|gut|insgesamt))~ {span}
    überfällig .. {span}|(gestern|seit gestern) .. fällig|(war|ist) gestern|verzug .. {span}|{n}-tägig*|verspätung .. {span}|{span} .. (überfällig|verzug|verspätung|überschritten)`,
  paymentOption: `
    {iban}|bankverbindung*|kontodaten|bankdaten|kontoverbindung*|zahlungs(link|daten|details|informationen|möglichkeit|möglichkeiten|weg|wege|angaben|optionen)|(per|mit|mittels|via|durch) (überweisung|banküberweisung|karte|kreditkarte|lastschrift|paypal|link|stripe|sofortüberweisung)
    banküberweisung|paypal|stripe|klarna|kreditkarte|online .. (bezahl|zahl|begleich)*|(bezahl|zahl)* .. online|(auf|an) .. konto|iban|bic|kontonummer|(daten|angaben|details|konto) .. (auf|in) der rechnung|sepa*|überweisungsdaten|qr-code`,
  flexibility: `
    rate|raten|*rate(n)?(zahlung|plan|modell)*|teilzahlung(en)?|teilbeträge*|teilbetrag|in (zwei|drei|mehreren|kleineren|vier) (teil|schritt|beträg|rat|etappen|portionen)*|zahlungsplan|zahlungsaufschub|stundung|stunden|(mehr|etwas|noch|zusätzlich)* zeit|zahlungsziel .. (verläng|verschieb|erweiter)*|verlänger* .. (frist|ziel|zahlungsziel|termin)
    (frist|ziel|zahlungsfrist|zahlungsziel|termin) .. (verläng|verschieb|erweiter|anpass)*|(späteren|anderen|neuen|passenden|späterer|anderer|neuer|späteres|neues) (termin|datum|zeitpunkt|zahlungstermin|zahlungsziel|weg)|(lösung|weg|regelung|vereinbarung) .. (find|vereinbar|such|treff|pass|besprech)*|find* .. (lösung|weg|regelung)|fristverlängerung|entgegenkomm*|flexib*|gemeinsam .. (lösung|weg)|ratenweise|aufteil*|später .. zahl*`,
  fee: `
    mahngebühr*|mahnkosten|säumnis(gebühr|zuschlag)*|verspätungs(gebühr|zuschlag)*|verzugs(zins|pauschal|kosten|gebühr|schaden)*|zinsen|zins|verzugszinsen|(40|vierzig)?-?pauschale|strafgebühr*|inkassokosten|bearbeitungsgebühr*|zuschlag`,
  otherConsequence: `
    (arbeit|leistung|projekt|lieferung|auslieferung|dienste|zugang|zugänge|support|betreuung|hosting|service|auftrag|aufträge|mitarbeit|dateien|veröffentlichung|nutzungsrecht)* .. (pausier|unterbrech|einstell|aussetz|stopp|ruhen|auszusetz|einzustell|zu unterbrech|zurückhalt|zurückstell|zurückbehalt|entzieh|sperr|niederleg)*|(pausier|unterbrech|stoppe|stoppen|sperr)* .. (arbeit|projekt|leistung|zugang|lieferung|tätigkeit|hosting)*
    (stelle|setze|lege|stellen|setzen) .. (arbeit|projekt|leistung|lieferung)* .. (ein|aus|nieder)|mahnverfahren|mahnbescheid*|inkasso*|gericht|gerichtlich*|klage|anwalt*|rechtsanw*|rechtliche* (schritt|mittel|maßnahm)*|weitere (schritte|maßnahmen)|konsequenzen|beitreib*|forderungsmanagement|abgeben .. forderung|forderung .. (übergeb|abgeb|abtret)*`,
  negation: `kein|keine|keinen|keiner|keinerlei|ohne|nicht|nie|auf|verzicht* auf|statt|anstatt|nicht um|weder|ganz ohne|nicht über`,
  otherwise: `bis dahin|danach|ab dann|andernfalls|anderenfalls|ansonsten|sonst|falls (nicht|bis)|sollte* .. (nicht|keine|kein)|wenn .. (nicht|kein|keine|nichts)|ab diesem|nach diesem|dann`,
  roughly: `etwa|ca|circa|rund|ungefähr|zirka|knapp|gut|mindestens|schätzungsweise`,
  reply: `(antworten|antworte|antwortet|antwort|reagieren|schreiben|schreib|schreibe|melden|melde) .. (auf|direkt auf) (diese|meine|die) (e-?mail|mail|nachricht)*|(auf|direkt auf) (diese|meine|die) (e-?mail|mail|nachricht)* .. (antwort|reagier|schreib)*|(einfach|kurz|gerne|direkt|bitte|hier) (auf diese mail |darauf |hier )?(zu )?(antwort|zurückschreib|zurückzuschreib)*|(antworten sie|antworte|antwortest du)( mir)? (einfach|direkt|kurz|gern|gerne|bitte|hier)|eine (kurze )?antwort (auf|genügt|reicht)`,
  deadline: `
    (bis|bis zum|spätestens|spätestens am|spätestens bis|spätestens zum|bis spätestens|bis einschließlich|vor dem|bis ende|bis anfang|bis mitte)( (zum|am|den|dem|der|des|spätestens|einschließlich|kommend(en|er)|nächst(en|er)|ende|anfang|mitte))~ {day}|(innerhalb|binnen)( (von|der|den|nächsten|kommenden|den nächsten))~ {span}|in den (nächsten|kommenden) {span}|(ab|ab dem|nach dem|zum) {date}|{span} .. zeit|binnen .. {span}`,
  followUp: `
    (melde|melden) (ich mich|wir uns|mich|uns)|(ich|wir) (werde |werden )?(mich|uns) .. (melden|erkundigen)|(melde|erkundige|schreibe|frage|rufe|schaue|komme|hake|erinnere|kontaktiere) ich|(ich|wir) (melde|erkundige|schreibe|frage|rufe|hake|schaue|komme|erinnere)(n)?
    (werde|würde|möchte) ich .. (meld|schreib|anruf|nachfrag|nachhak|erkundig|erinner|zurückkomm|kontaktier|zukommen)*|(ich|wir) (werde|werden|würde|würden) .. (meld|schreib|anruf|nachfrag|nachhak|erkundig|erinner|zurückkomm|kontaktier|zukommen)*|nächste* (erinnerung|nachricht|mail|mahnung)|(hören|hörst) .. von mir`,
  soon: `morgen|übermorgen|in (einem|zwei|drei|vier|1|2|3|4) tag(en)?|in (\\d{1,2}|wenigen|ein paar|einigen) stunden|(innerhalb|binnen) .. stunden|heute (noch|abend|nachmittag)|stündlich`,
  bombard: `
    jeden (einzelnen )?(tag|morgen|abend)|täglich*|tag für tag|stündlich|jede stunde|mehrmals (täglich|am tag)|(immer wieder|ununterbrochen|pausenlos|ständig) .. (schreib|anruf|meld|erinner|nachhak)*|(schreib|anruf|meld|erinner)* .. (immer wieder|pausenlos|ununterbrochen|ständig) |bis (sie|du|ihr) (endlich )?(zahl|bezahl|antwort|reagier)*
    (zweite|dritte|vierte|fünfte|{n}) (e-?mail|mail|erinnerung|nachricht|mahnung)(en)? (heute|diese woche|in dieser woche|innerhalb|in (zwei|drei|2|3|wenigen) tagen)|gestern .. (geschrieben|angerufen|erinnert)`,
  thanksFor: `(für|an|bei|zu|mit|von|über|zum|zur|beim|am|im) ((die|das|den|der|dem|ihr(e|em|en|er)?|dein(e|em|en|er)?|euer|eure(n|m|r)?|unser(e|em|en|er)?|diese[mnrs]?) )?(?!((gut|angenehm|nett|schön|toll|lang|bisherig|groß|pünktlich|schnell|prompt|freundlich|weiter|sehr|entgegengebracht|reibungslos|konstruktiv|und)(e|en|em|er|es)? )~(zusammenarbeit|vertrauen|auftrag|arbeit|kooperation|unterstützung|geduld|interesse|treue|mühe|hilfe|verständnis|zahlung|begleichung|rechnung|betrag|rückmeldung|nachricht|zeit|alles|antwort|ihr|dein|mich|sie|dich|uns|die|das|den|der|dem|ihre|ihren|ihrer|ihnen|dir|euch|geschäftsbeziehung|partnerschaft|voraus|es|dass|wahl|jahr|jahre|anfang|ende|schluss|besten){end}){w}`,
  personal: `
    (?<!(nächst|künftig|weiter|neu|kommend|zukünftig|gemeinsam|weiter|ander)(e|en|es|em|er|s) )*projekt(?!abrechnung)s?|projekt {w}|bestellung*|bestellnummer|auftragsnummer|ihr(e|en|em)? auftrag|auftrag {number}|po|zusammenarbeit (an|bei|für|zu)|(ihre|ihrer|ihrem|ihren|ihr|deine|deiner|deinem|deinen|dein|euer|eure|eurem|eurer) (neue|neuen|neuer|neues )?(web*|*seite|online*|shop|marke|logo|app|buch|magazin|katalog|broschüre|film|video|artikel|übersetzung|workshop|schulung|produkt*|laden|veranstaltung|messe|kampagne|newsletter|hochzeit|relaunch|launch|start|auftritt|umzug|eröffnung|kundenmagazin|studio|büro|geschäftsbericht)
    *(web-?site|webseite|web-?shop|onlineshop|relaunch|redesign|logo*|broschüre|übersetzung|fotoshooting|foto*|*shooting|video*|imagefilm|artikel|workshop|schulung|kampagne|illustration*|katalog|newsletter|lektorat|korrektorat|texte|landingpage|design|geschäftsbericht|flyer|plakat*|gestaltung|programmierung|corporate design|rebranding|branding|hochzeit*|startseite)
    (wie )?(besprochen|vereinbart|versprochen|angekündigt|zugesagt|telefonisch)|(sie|du|ihr) .. (erwähnt|versprochen|zugesagt|angekündigt|geschrieben|gesagt|mitgeteilt|bestätigt|erzählt)|(ihre|deine|ihrer|deiner) (zusage|ankündigung)|(unser|unserem|unseren) (telefonat|gespräch|treffen|letztes|termin|austausch)|["“„«] ?{w}`,
  pastPayment: `
    (letzt|vorig|früher|bisherig|vergangen|vorherig|ander|all)(e|en|er|es) ({w} )?(rechnung|zahlung)*|(pünktlich|prompt|schnell|zuverlässig|zügig|fristgerecht|rasch|termingerecht)(e|en|er)? .. (bezahl|beglich|zahl|überw|begleich|ausgeglich)*|(immer|stets|bisher|sonst) .. (pünktlich|zuverlässig|prompt|schnell|zügig)*|bezahlung (der|ihrer|deiner) rechnung|rechnung .. (pünktlich|prompt|schnell|zügig) (bezahlt|beglichen)`,
  onTime: `pünktlich*|fristgerecht*|rechtzeitig*|prompt*`,
  pastReproach: `
    (immer|ständig|jedes mal|schon wieder|erneut|wieder|stets|wieder einmal) .. (zu spät|verspät|unpünktlich|im verzug|säumig|hinterherlauf|hinterher)*|nie .. (pünktlich|rechtzeitig)|nie(mals)? (bezahlt|gezahlt)|wie (immer|üblich|gewohnt) .. (spät|verspätet|nicht)|schon wieder|jedes mal .. (erinner|mahn|warten|hinterher)*|(zum wiederholten|zum x-ten) mal|chronisch*|unpünktlich*`,
  help: `
    (?<!(wollte|möchte|will|darf|zu) )(fragen|rückfragen|unklarheiten)|(eine|noch) (frage|rückfrage)|(etwas|noch was|was|alles|angaben|unterlagen|informationen|irgendetwas) .. (fehl|unklar|brauch|benötig|nicht stimm|in ordnung|passt|klär)*|(fehlt|fehlen|benötigen|benötigst|brauchen|brauchst|unklar) .. (etwas|noch|angaben|informationen|unterlagen|kopie|rechnung|details|bestellnummer|was)
    (rechnung|kopie|sie|unterlagen) .. (noch einmal|nochmals|erneut|noch mal|nochmal|gern|gerne) .. (send|schick|zu|zukommen|übermittel|stell)*|(helfe|(?<!(ihre|deine|eure) )hilfe|helfen|behilflich|weiterhelfen)*|(?<!(ihre|deine|eure|ihrer|deiner) )unterstütz*|(mit|an) .. (ihrer|der|deiner|eurer) buchhaltung|(buchhaltung|rechnungsabteilung) .. (sprech|wend|meld|schick|send|brauch)*|stimmt .. nicht|(gibt es|gab es) .. (problem|frage|grund|einwand|unklar)*|kopie .. (brauch|benötig|schick|send)*|richtige ansprechp*|(haben|hast|habt) (sie|du|ihr) .. rechnung .. (erhalten|bekommen)|ist .. rechnung .. angekommen|nicht angekommen`,
  understanding: `
    (bereits|schon|inzwischen|zwischenzeitlich|mittlerweile|gerade) .. (bezahl|überwies|gezahl|beglich|veranlass|angewies|erledig|unterwegs|getätigt|erfolgt|auf dem weg|auf den weg)*|überschn(itt|eid)*|gekreuzt|kreuz(en|t)|gegenstandslos|hinfällig|ignorier*|(betrachten|betrachte) .. als|untergegangen|untergeh(en|t)|übersehen|übersehe|übersieht|durchgerutscht|durchrutsch*|durch die lappen|aus dem blick|vergessen|vergisst|versehen
    verst(e|ä)h* |verständnis|verständlich|(viel|einiges|so viel|gut) (zu tun|los|um die ohren|beschäftigt)|hektisch*|stressig*|(kann|mag|könnte) (mal |einmal |ja |schon |immer |jedem |schnell |leicht )+(passier|vorkomm|untergeh|durchrutsch|entgeh)*|passier*|kommt (mal )?vor|vorkommen|im (alltag|trubel|tagesgeschäft|posteingang|spam*)|guten grund|nichts für ungut|kein problem|voll(e|er|en)? .. (tage|wochen|schreibtisch|terminkalender|postfach)|entgangen`,
  together: `
    zusammenzuarbeiten|(schön|toll|freuen|freude) .. (bald|wieder|erneut|weiter) .. ?(zusammen|gemeinsam)*|(freu|hoff|gerne?|würde|schätz|genieß|genoss|spaß|vergnügen|freude|angenehm|weiter|auf) .. ?(zusammenarbeit|zusammenzuarbeit|zusammen zu arbeit|zusammen arbeit|zusammen weiter|zusammengearbeitet)*|(freu|hoff|schätz|genieß|genoss|genießen)* .. (zusammenarb|zusammenzuarb|zusammen|gemeinsam|miteinander|kooperation|partnerschaft|mit ihnen|mit dir|mit euch)*|(auf|für) (eine |die )?(weiter|künftig|zukünftig|weiterhin|gut|erfolgreich)(e|en|hin)? .. (zusammenarbeit|projekt)*
    (nächst|künftig|gemeinsam|weiter|zukünftig|kommend|neu)(e|en|es) (gemeinsame |gemeinsamen |gemeinsames )?(projekt|vorhaben|auftrag|aufträge)*|(spaß|freude|vergnügen) .. (arbeiten|gearbeitet|zusammen)*`,
  openDoor: `(rufen|ruf|melden|melde|meldet|sprechen|sprich|schreiben|schreib) (sie|dich|mich|mit|mir)|(lösung|weg|gespräch|einigung|einvernehmlich)*|(gern|gerne|jederzeit|bereit) .. (sprech|red|find|find|vereinbar|hör|da|telefonier|bereit)*|(sprechen|reden) (wir|sie)|lass(en)? .. (sprech|red)*|antwort*|tür`,

  informal: `du|dir|dich|dein*|euch|euer|eure*`,
  inserts: {
    2: 'Guten Tag {name},',
    3: 'Vielen Dank für die gute Zusammenarbeit.',
    5: 'Die Bankverbindung steht auf der Rechnung.',
    6: 'Falls der ganze Betrag gerade schwierig ist, finden wir gern einen späteren Termin oder vereinbaren Raten.',
    9: { formal: 'Antworten Sie einfach auf diese E-Mail.', informal: 'Antworte einfach auf diese E-Mail.' },
    10: 'In einer Woche melde ich mich wieder.',
    11: 'Nochmals vielen Dank.',
    12: 'Mit freundlichen Grüßen\n{name}',
    16: 'Falls noch etwas fehlt, schicke ich die Rechnung gern noch einmal.',
    17: 'Falls die Zahlung schon unterwegs ist, ist diese Nachricht gegenstandslos.',
    18: {
      formal: 'Lieber wäre mir, wir finden gemeinsam eine Lösung: Bitte melden Sie sich bei mir.',
      informal: 'Lieber wäre mir, wir finden gemeinsam eine Lösung: Bitte melde dich bei mir.',
    },
    19: 'Ich freue mich auf die weitere Zusammenarbeit.',
  },
}

export const language: EtiquetteLanguage = { words, harsh }
