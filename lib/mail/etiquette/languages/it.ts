import type { EtiquetteLanguage, EtiquetteWords } from '../etiquette-words.ts'
import { it as harsh } from '../harsh-words/it.ts'
import { it as rude } from '../rude-words/it.ts'

const words: EtiquetteWords = {
  ...rude,
  language: 'it',
  months: `gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic`,
  weekdays: `lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica`,
  numbers: `un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|venti|trenta|quaranta|sessanta|novanta|alcuni|alcune|pochi|qualche|una decina di|una quindicina di`,
  units: `giorn(o|i)|settiman(a|e)|mes(e|i)( di calendario)?`,
  relativeDays: `
    oggi|domani|dopodomani|stasera|(la )?(fine|inizio|metà) (di |della |del )?(questa |questo |prossima |prossimo |la |il )?(settimana|mese|anno)( prossim[ao]| corrente)?|(la )?(settimana|mese) (prossim[ao]|ventur[ao])|(la |il )?prossim[ao] (settimana|mese|{weekday})|{weekday} prossimo|questa settimana|questo mese|allora|tale data|quella data`,

  greeting: `ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|gentil(e|i|issim[oaie])|car(o|a|i|e|issim[oaie])|egregi(o|a)|spett(abile)?|stimat(o|a)|pregiat(o|a|issim[oa])|preg|spett\\.le|gent|gent\\.m[oa]|illustre`,
  nobody: `signor|signora|signore|signori|signorina|cliente|clienti|a|tutti|tutte|e|o|team|ufficio|amministrazione|contabilità|di|chi|competenza|spetta|riceve|legge|amico|amica|amici|colleghi|collega|gentile|egregio|caro|cara|fornitore|spettabile|ditta|società|azienda|debitore|vi|ti|le|gentilissimi`,
  honorific: `sig|sigra|sig\\.ra|signor|signora|signorina|dott|dottor|dottore|dottoressa|dott\\.ssa|ssa|ra|avv|ing|arch|prof|professor|professoressa|geom|rag`,
  closing: `
    (un )?(cordial|distint|miglior|car|tanti|sincer|calors)(i|o|e|issimi)? salut(i|o)|(con )?(i )?(miei|nostri)? ?(più )?(cordiali|migliori|sinceri|distinti) (saluti|auguri)|(un )?(caro|cordiale|affettuoso|sincero) saluto|cordialmente|cordialità|distintamente|sinceramente|saluti|(buona|buon|splendida|serena) (giornata|serata|settimana|lavoro|fine settimana|weekend|proseguimento)|(con|in) (stima|gratitudine|riconoscenza|affetto)|a presto|un abbraccio|grazie e (buon|cordiali|saluti|un)*`,
  shortClosing: `saluti|grazie|grazie mille|tante grazie|grazie ancora|un saluto|ciao|a presto|grazie di nuovo|grazie di cuore|cordiali saluti`,

  invoice: `fattur(a|e)|parcell(a|e)|not(a|e) (di onorari|proforma|spese)|ricevut(a|e)`,
  numberSign: `n|no|nr|num|numero|ref|rif|riferimento|#`,
  otherNumber: `conto|telefono|tel|cell|cellulare|mobile|ordine|po|p\\.iva|partita iva|iva|codice fiscale|cf|bic|swift|cliente|articolo|art|commessa|sdi`,
  currency: `euro|franchi|dollari|sterline|centesimi`,
  state: `scad(uta|uto|enza|e|ute|uti|enze)|in scadenza|apert(a|e)|insolut(a|e|o)|non pagata|pagat(a|o|e)|saldat(a|o|e)|saldo|promemoria|sollecito|pagamento|ricevut(o|a)|ritardo|grazie|estratto|situazione|in sospeso|residu(o|a)|rat(a|e|eale)|acconto|promessa|domanda|copia|attesa|da pagare|da saldare`,

  thanks: `grazie|ringrazi(o|amo|are|arla|arti|arvi|amento|amenti|ando)|riconoscenti|(?<!(sarei|sarò|saremmo|sarei molto) )(riconoscente|grat(o|a|i))|gratitudine`,
  thanksInAdvance: `(grazie|ringrazi|la ringrazi|ti ringrazi|vi ringrazi)*( mille| molte)? (in anticipo|anticipatamente|sin da ora|sin d'ora|fin d'ora|fin da ora|già da ora)|(in anticipo|anticipatamente) .. (grazie|ringrazi)*|(le|ti|vi) (sarei|saremmo|sarò) grat(o|a|i)|sarei grat(o|a)`,
  ask: `
    (per favore|per cortesia|cortesemente|gentilmente)(?!,? (ignor|non|rispond|consider|scus))|(potrebbe|potresti|potreste|può|puoi|potete|vorrebbe|riesce|riesci|riuscirebbe|riusciresti)(?! (pagare (con|tramite|qui|online|a|in)|effettuar|saldare (con|tramite|qui)|ignorar|contattar|chiamar|scriver|rispond|trovar|considerar|capitar|usar|scegliere|succeder|anche))*
    (la|ti|vi|le) (prego|preghiamo|chiedo|chiediamo|invito|invitiamo|pregherei|chiederei)|(chiedo|chiediamo|chiederei|prego) (di|che|cortesemente|gentilmente|il|la)|(le|ti|vi) (sarei|sarò|saremmo) grat(o|a|i)|(paghi|saldi|versi|provveda|provvedi|effettui|bonifichi) (il|la|questa|al|alla|subito|immediatamente|entro)|(vorrei|desidero) (chiederle|chiederti|chiedervi|pregarla)`,
  dueOn: `
    (scad(uta|uto|eva|e|enza|rà|ono|evano|ute)|data di (scadenza|pagamento)|termine|termini|esigibile|pagabile)( (il|lo|l'|la|in|data|di|del|al|dal|era|è|fissat[ao]|prevista?|scorso|da|già|oggi|ieri|pagamento|della|fattura|questa|originari[ao]|sua|giorno|entro|stata|{weekday}|fino))~ ?{day}|{day} .. (scadenza|data di scadenza|scaduta|come termine)|(doveva|avrebbe dovuto|andava|dovevano) .. (entro|il) .. {day}|da (pagare|saldare) entro .. {day}|scadenza .. {date}|in scadenza .. {day}`,
  daysOverdue: `
    {span} di ritardo|(ritardo|scadut[aoe]|in ritardo|insolut[aoe]|apert[ao]|superat[ao]|passat[aoi]|trascors[oi])( (di|da|ormai|già|oltre|più|circa|sono|ben))~ {span}|(da|oltre|ormai da|sono passati|sono trascorsi|sono ormai|dopo)( (ormai|già|oltre|più|di|circa|ben))~ {span}|{span} (fa|or sono|dopo|oltre|scadut|dalla scadenza|in ritardo|trascors|passat|dal termine)*|(ieri|da ieri)|ritardo .. {span}|{span} .. (di ritardo|scaduta)`,
  paymentOption: `
    {iban}|(coordinate|dati) (bancari|di pagamento|per il bonifico|per il pagamento|del conto)*|(con|tramite|mediante|via|a mezzo|per) (bonifico|carta|paypal|link|stripe|satispay|assegno|bancomat|rid)|bonifico bancario|paypal|stripe|satispay|(link|modalità|opzioni|metodi|istruzioni|pagina|estremi|dati|informazioni) .. (di|per il|per) ?(pagamento|pagare|bonifico)*|carta di credito|iban|bic|numero di conto|(pagare|saldare|pagamento) .. (online|qui|in linea)|(dati|coordinate|estremi|iban) .. (in|sulla|nella|su) fattura|conto corrente|sul (mio )?conto`,
  flexibility: `
    rat(e|a)|rateal(e|i|mente)|rateizz*|dilazion*|(due|tre|più|diversi|quattro|2|3) (rate|tranche|pagamenti|soluzioni|versamenti|parti)|piano di (pagamento|rientro|rateazione)|pagamento (parziale|dilazionato|rateale)|proroga*|(più|altro|un po' di|un po' più di|ulteriore|qualche) (tempo|giorno in più)|(altra|nuova|diversa|un'altra|una nuova) (data|scadenza)|data (diversa|successiva|alternativa|posteriore|più)
    (trov|concord|cerc|valut|propor|discut|parlar|studi|offr|accord|defin)* .. (soluzion|accord|data|scadenz|dilazion|modo|modalità|piano|rate|termini|alternativ|tempi)*|flessib*|posticip*|rinvi(o|are)|spostare .. (scadenza|termine|data)|estendere|estensione|prolungare|una soluzione|venir(le|ti|vi)? incontro|soluzione (insieme|comune)|suddividere|dividere`,
  fee: `
    interess(i|e)( (legali|commerciali))? ?(di mora|moratori(o)?|per ritard(o|ato)|legali|del|al|pari|maturati)*|(mora|penal|maggiorazion|sovrattass|indennizz|spese|costi|commission)(e|i|a|o)?( (di|per|forfettari[oa]))~ (mora|ritardo|ritardato|recupero|sollecito|tardivo|gestione)|interessi|penal(e|i)|maggiorazione|more`,
  otherConsequence: `
    (sospend|sospes|interromp|interrott|ferm|blocc|paus|tratten|fermat|congel)* .. (lavor|serviz|progett|consegn|access|collaborazion|prestazion|attività|mission|hosting|manutenzion|assistenza|fornitur|incarich|file|licenz|svilupp)*|(lavor|serviz|progett|attività|access|consegn)(o|i|a|e)? .. (sospes|in pausa|interrott|bloccat|ferm)*|mettere .. (pausa|attesa)|messa in mora|costituzione in mora|decreto ingiuntivo|recupero (crediti|formale|del credito)|procedura di recupero|vie legali|azion(e|i) legal(e|i)|avvocat*|legale|tribunale|(altri|ulteriori) (provvediment|misur|pass|azion)*|conseguenze|affidare .. (recupero|credito|pratica)|procedimento formale`,
  negation: `non|senza|nessun|nessuna|nessuno|né|evitare|evitare (gli|le|i|la|il|di applicare)|non .. (aggiung|applic|addebit|chied|voglio|ci sono|ci saranno|prevedo)* ?(alcun|alcuna|nessun|gli|le|la)?|rinunci* (a|agli|alla|alle)|senza (alcun|alcuna|applicare|addebitare|gli|le)|invece di|anziché|alcun|alcuna`,
  otherwise: `per allora|fino ad allora|entro allora|da (allora|quella|tale)|altrimenti|in caso contrario|dopo (tale|quella|questa)|trascors(o|a) (tale|tal|il|la|questo|quella)|in mancanza|in assenza|se .. (non|nulla|alcun|nessun)|dal giorno|qualora|in quel caso|decorso`,
  roughly: `circa|all'incirca|approssimativamente|intorno a|pressappoco|quasi|almeno|più o meno|attorno a|sui`,
  reply: `(rispond|scriv)(a|i|ere|endo|ermi|imi|ami|ete)*(mi|ci)?( (pure|semplicemente|direttamente|tranquillamente))~ (a|per|in) (questa|questo|la presente|mia|mio)? ?(e-?mail|mail|messaggio|presente)*|(basta|è sufficiente|può|puoi|semplicemente|pure|direttamente|qui) .. ?(rispond|una risposta)*|risponda(mi)?|rispondimi|rispondete(mi)?|rispondendo`,
  deadline: `
    (entro|entro e non oltre|prima|prima del|fino|fino al|non oltre|al più tardi|per)( (il|la|lo|l'|le|del|della|al|e|non|oltre|prossimo|prossima|giorno|di|{weekday}))~ ?{day}|(entro|nel giro di|in|nei prossimi|entro i prossimi|nell'arco di)( (i|le|prossimi|prossime|un|massimo|al|di|gli|prossim[ie]))~ {span}|(a partire dal|dopo il|a decorrere dal|decorso il)( {weekday})? {date}|entro {n} ore|{day} al più tardi|a partire da {day}`,
  followUp: `
    (le|ti|vi|la|mi) (riscriv|scriv|ricontatt|contatt|richiam|chiam|ricord|invi|mand|farò|rifarò|risentir|sentir|aggiorn)(erò|eremo|irò|iremo)( (di nuovo|viva|vivo|nuovamente|sentire|un))~|(torn|ritorn)(erò|eremo|o) (a|in|su)( (scriv|contatt|disturb|sentir|chieder))?*|mi (faccio|farò|rifarò|faro) (viv[ao]|sentire|risentire)|(prossimo|prossima) (promemoria|sollecito|messaggio|mail|e-?mail)|(riscriverò|ricontatterò|scriverò|richiamerò|chiamerò|verificherò|ricorderò|controllerò)|(la|ti|vi|le) (ricontatto|risento|riscrivo|richiamo)|avrà .. mie notizie|ci risentiamo|ci aggiorniamo`,
  soon: `domani|dopodomani|(tra|fra) (un|due|tre|quattro|1|2|3|4) giorn(o|i)|(tra|fra|entro) (\\d{1,2}|poche|alcune) ore|stasera|oggi pomeriggio|ogni .. ore|in giornata`,
  bombard: `
    (chiamo|scrivo|telefono|richiamo|riscrivo) (domani|dopodomani|stasera)|(promemoria|mail|volta|messaggio|volte) al giorno|(tutti i|ogni) (giorni|giorno|mattina|sera|santo giorno|ora|due giorni)|tutte le (mattine|sere|ore)|quotidian*|giornalier*|giorno dopo giorno|più volte al (giorno|dì)|(continuamente|incessantemente|senza sosta|senza tregua|ripetutamente) |finché non (paga|avrà|pagherà|saldi|risponde|mi)*|fino a quando non (paga|avrà|pagherà|salda|risponde)*
    (seconda|terza|quarta|quinta|secondo|terzo|quarto|{n}) (mail|e-?mail|messaggio|messaggi|promemoria|sollecito) (oggi|questa settimana|in (due|tre|2|3|pochi) giorni)|(scritto|chiamato) ieri`,
  thanksFor: `(per|su|sul|sulla|sui|con|nel|nella|alla|al|del|della|di|in|durante|dell'|all'|nell') ?((il|lo|la|l'|i|gli|le|suo|sua|tuo|tua|vostr[oa]|questo|questa|nostr[oa]|avermi|averci|avere|coinvolt[oa]|affidato|affidata|ospitat[oa]) ?)~(?!((buona|ottima|bella|grande|piacevole|proficua|cortese|lunga|preziosa|costante|sempre|e) )~(fiducia|collaborazione|lavoro|sostegno|pazienza|aiuto|attenzione|pagamento|fattura|fedeltà|tempo|interesse|risposta|disponibilità|cliente|comprensione|opportunità|tutto|anticipo|cuore|nuovo|aver|avermi|averci|avere|scelto|me|noi|lei|te|voi|cooperazione|relazione|rapporto|mail|messaggio|cortesia|il|lo|la|l|i|gli|le|suo|sua|tuo|tua|vostra|questo|questa|nostra|che){end}){w}`,
  personal: `
    (?<!(prossimo|prossimi|futuro|futuri|nuovo|nuovi|altro|altri|di|più) )progetto(?! (futuro|nuovo|insieme|comune))|(suo|tuo|vostro|il|vs|d') ?ordine|ordine ({number}|di acquisto|n)|incarico|commessa|(suo|sua|tuo|tua|vostro|vostra|vostri|suoi) (nuovo |nuova |nuovi )?(sito|pagina|negozio|marchio|logo|applicazione|app|libro|rivista|catalogo|brochure|film|video|articolo|traduzione|corso|prodott*|evento|fiera|campagna|newsletter|matrimonio|lancio|restyling|team|relazione|inaugurazione|studio|blog|identità|e-commerce)
    (sito (web|internet)|restyling|logo|brochure|traduzion(e|i)|foto*|servizio fotografico|video*|articol(o|i)|workshop|formazione|campagna|illustrazion*|catalogo|newsletter|revisione|redazione|testi|impaginazione|grafica|locandin*|identità visiva|immagine coordinata|applicazione|reportage|branding|rebranding|sviluppo|design|e-commerce|correzione)
    (come (concordato|promesso|anticipato|discusso|d'accordo|da accordi|convenuto|stabilito))|(mi|ci) (ha|hai|avete|aveva|avevi) .. (promesso|detto|anticipato|scritto|confermato|accennato|parlato|comunicato|indicato|raccontato|assicurato)|(sua|tua|vostra) promessa|(nostra|nostro|ultima) (telefonata|chiamata|conversazione|colloquio|incontro|riunione|chiacchierata)|["“„«] ?{w}`,
  pastPayment: `
    (ultima|precedent|scors|passat|altr|tutt)(a|e|i)? (le |sue |mie |{w} )?(fattur|pagament)(a|e|o|i)|(fattur|pagament)(a|e|o|i) (precedent|passat|di {w} scors|scors)(e|i|a|o)?|(pagat|saldat|pagar|saldar|pagament|saldo)(o|a|e|i)? .. (puntual|in tempo|nei termini|rapidamente|sempre|con puntualità|in anticipo|regolarmente|tempestiv|veloce)*|(sempre|di solito) (stat[oai] )?(pagat|puntual|affidabil|precis)*|puntualità|(pagamento|saldo) (puntuale|tempestivo|rapido|veloce) (della|delle|di)`,
  onTime: `puntual*|in tempo|nei termini|tempestiv*`,
  pastReproach: `
    (sempre|ogni volta|ancora una volta|di nuovo|nuovamente|costantemente|come al solito) .. (in ritardo|ritardi|tardi|ritardo)|mai .. (in tempo|puntual|nei termini|pagat)*|come (al solito|sempre|d'abitudine)|ogni volta .. (sollecit|ricord|rincorr|aspett|inseguir)*|(ennesim)(a|o) .. |cronic*|cattiva abitudine|tanto per cambiare`,
  help: `
    (domand|dubbi|chiariment|question)(a|e|i|o)?|(manca|mancano|mancasse|serve|servono|servisse|occorre|bisogno|necessita|necessario) .. (qualcosa|qualche|copia|document|dato|dati|informazion|altro|duplicato)*|(mancat|ulterior)* (informazion|document)*|(qualcosa|document|dato|informazion)* .. (manca|chiaro|corretto|mancante|torna|non va)|(rinvi|reinvi|invi|mand|spedi|rispedi|trasmett|inoltr)(are|arle|arti|arvi|o|are|erò|re|erle|arla|arglie)?*( .. (fattura|copia|nuovo|ancora|nuovamente|duplicato|document|volentieri))|aiut(are|arla|arti|arvi)|(d'|di |serve )aiuto|(ufficio|reparto|team) (amministra|contabil|paga|finanz)*|a disposizione|(problem|error|inconvenient|difficoltà)(a|i|e)? .. (fattura|consegna|lavoro|servizio|con|importo)|persona (giusta|corretta)|(ha|hai|avete) ricevuto .. fattura|(è|le è|ti è) arrivata .. ?fattura`,
  understanding: `
    (già|nel frattempo|appena) .. (pagat|saldat|effettuat|provvedut|invia|disposto|bonific|versat|partit|eseguit|fatto|fatta|corso|strada)*|(ignor(i|a|are|ate)|non tener* conto|non consider*|consider* .. (nulla|annullat|superat))|incrociat*|incroci*|(sfugg|dimentic|svist|persa|perso|perder)*|(so|capisc|comprend|immagin|sapp|sono sicur|sono cert)* .. (impegn|lavor|pien|capita|accad|succed|cose|giornat|period|facil|situazion|difficil|motivo|ragion|moment)*|comprensione|comprendo|capisco|capiamo|comprensibil*|(può|possono|possa) (capitare|succedere|accadere|sfuggire)|capita*|impegnat*|spam|nessun problema|indaffarat*`,
  together: `
    (sper|felic|liet|piacer|entusiast|content|auspic|desider|confid|piace|continuar|vorrei|apprezz|prosegu|vedo l'ora)* .. (collabor|lavorare|lavorato|lavoro insieme|insieme|cooper|rapport|con lei|con voi|con te|prosegu)*|(è stato un |un )?(vero )?piacere .. (lavor|collabor)*|(prossim|futur|nuov)(o|i|a|e) (progett|collaborazion|lavor)*|(continuare|proseguire) .. (collabor|lavor|insieme)*|future collaborazioni`,
  openDoor: `(chiam|scriv|contatt|rispond|sent|parl|telefon)(i|a|are|iamo|iamone|imi|ami|iamoci|arne|arci|armi|ermi)*(mi|ci|ne)?|(soluzion|accord|dialog|intes|bonari)*|(dispost|disponibil|apert|volentieri|disposizione)*|porta`,

  informal: `tu|ti|te|tuo|tua|tuoi|tue|ciao`,
  inserts: {
    2: 'Buongiorno {name},',
    3: 'Grazie per la buona collaborazione.',
    5: 'Le coordinate bancarie sono sulla fattura.',
    6: 'Se ora è difficile pagare tutto insieme, possiamo concordare un’altra data o alcune rate.',
    9: 'Basta rispondere a questa e-mail.',
    10: { formal: 'Le riscriverò tra una settimana.', informal: 'Ti riscriverò tra una settimana.' },
    11: 'Grazie ancora.',
    12: 'Cordiali saluti,\n{name}',
    16: 'Se manca qualcosa, invio volentieri di nuovo la fattura.',
    17: {
      formal: 'Se il pagamento è già partito, ignori pure questa e-mail: sono cose che capitano.',
      informal: 'Se il pagamento è già partito, ignora pure questa e-mail: sono cose che capitano.',
    },
    18: {
      formal: 'Preferisco di gran lunga trovare una soluzione insieme: mi chiami o risponda a questa e-mail.',
      informal: 'Preferisco di gran lunga trovare una soluzione insieme: chiamami o rispondi a questa e-mail.',
    },
    19: 'Spero di continuare a collaborare.',
  },
}

export const language: EtiquetteLanguage = { words, harsh }
