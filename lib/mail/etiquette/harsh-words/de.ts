import type { HarshWords } from './harsh-words.ts'

export const de: HarshWords = {
  force: `
    (mein|unser|ein|zum|beim|vom|per|dem|den)* (rechts)?anw(a|ä)lt*|(rechts)?anw(a|ä)lt* .. (einschalt|übergeb|beauftrag|hinzuzieh)*|anwaltlich*|anwaltskosten|rechtsabteilung
    (amts|land)?gericht|gerichtlich*|gerichts*|klage|klagen|klageweg|zahlungsklage|verklag*|mahnbescheid*|mahnverfahren|rechtsweg|rechtsstreit|titulier*
    (rechtlich|juristisch)* (schritt|mittel|maßnahm|konsequenz|folg|weg)*|weitere (schritte|maßnahmen)|polizei*|strafanzeige*|anzeige (erstatte|gegen|bei)*|zur anzeige|zeige* (ich )?(sie|dich) .. an|erstatte* .. anzeige|(ge|ver)?pfänd*|*vollstreck*|gefängnis`,
  crime: `
    betrug|betrugs|betrüger*|betrügen|betrogen|betrügst|diebstahl|dieb|diebe|stehlen|stiehlst|gestohlen|bestohlen|kriminell*|straftat*|strafbar*|illegal*|rechtswidrig*|unehrlich*
    abzock*|schwindel*|hochstapl*|lügn*|lüge|lügen|gelogen|vorsätzlich*|unterschlag*|arglist*|böswillig*|bösgläubig*`,
  reputation: `
    inkasso*|schufa*|bonität*|auskunftei*|schuldnerverzeichnis*|schwarze* liste|(negativ|schlecht)* (bewertung|eintrag|rezension)*|öffentlich (mach|bekannt|anprang|bloß)*|publik*|anprang*
    (ihr|dein|euer)* (guten )?ruf|rufschäd*|(ihr|dein)* (kund|geschäftspartner|vorgesetzt|chef)* .. (informier|warn|erzähl|mitteil)*|andere* .. warnen`,
  ultimatum: `
    sofort|sofortig*|unverzüglich*|umgehend*|auf der stelle|letzte* (chance|warnung|mahnung|aufforderung|frist|gelegenheit|möglichkeit)|letztmal*|ultimatum|ultimativ*
    (ich|wir) (fordere|fordern|verlang|besteh)*|(fordere|fordern|verlange|verlangen) (ich|wir)|hiermit .. auf|ohne (jede )?(weiter|vorherig)* (ankündigung|mahnung|warnung|vorwarnung|hinweis)*|endgültig* (frist|zahl|mahn)*
    endlich .. (zahl|bezahl|überweis|begleich)*|zahl(en|t)? (sie )?endlich|ein für alle mal|(sie|du|ihr) (müssen|musst|müsst) .. zahlen|meine geduld|(mit|am) .. geduld .. ende|werden sie bereuen`,
  innocent: `
    gerichts(straße|str|weg|platz|gasse)*|(leib|haupt|fertig|nudel|fisch)gericht*|keine klagen|betrug(?= (insgesamt|zuletzt|noch|ursprünglich|damals|der|die|[\\d€$£]))|nicht peinlich|sofortbild*|sofortüberweisung
    (können|kannst|könnt|dürfen|bitte|einfach) .. ignorier*|(schick|send|melde|kümmer|korrigier|antwort|prüf|stell|helf|beantwort)* .. (umgehend|sofort|unverzüglich)|(ich|wir) .. (umgehend|sofort|gern sofort) .. (schick|send|zu|melde|korrigier)*
    polizei(museum|wache)|ab sofort verfügbar|betrugs(prävention|erkennung)`,
  allowedAtFinal: `letzte* (mahnung|frist|aufforderung)|mahnverfahren|mahnbescheid*|weitere (schritte|maßnahmen)|formell* (beitreib|mahn|verfahren)*`,
}
