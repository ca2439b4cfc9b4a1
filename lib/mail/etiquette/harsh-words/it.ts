import type { HarshWords } from './harsh-words.ts'

export const it: HarshWords = {
  force: `
    (mio|mia|nostro|un|al|dal|il|all'|dall'|l'|un'|tramite|per|con|miei|nostri) ?avvocat*|avvocati|(mio|nostro|ufficio|studio|tramite) legale|(vie|vi[ae]|misure|procedure|conseguenze|passi|provvedimenti) (legal|giudiziar)*|azion(e|i) (legal|giudiziar)*
    tribunal*|giudizio|giudice|(fare|farvi|farle|farti|faremo|farò|intent)* causa|citar(e|la|vi|ti) in|decreto ingiuntivo|ingiunzion*|ufficiale giudiziario|ufficiali giudiziari|pignor*|denunc*|querel*|polizia|carabinieri|diffid(a|o|iamo|e)|messa in mora|costituzione in mora
    carcere|arrest*|procediment* (legal|giudiziar|formal)*|procedura di recupero|recupero formale`,
  crime: `
    frod(e|i|are|ato)|fraudolent*|truff*|furto|ladr(o|i|a|e)|rubat*|rubare|rubando|criminal*|reato|reati|illegal*|disonest*|malafede|mala fede|imbrogli*|ingann(o|are|ato|ando|i)|bugi(a|e|ard)*|mentit*|mentire|mentendo|raggir*|illecit*`,
  reputation: `
    recupero (dei )?crediti|(agenzia|società|ufficio) di (recupero|riscossione)|cattiv(o|i) pagator(e|i)|lista nera|black-list|crif|merito creditizio|centrale (dei )?rischi|(sua|vostra|tua) (buona )?reputazione|recension(e|i) negativ*
    (rendere|renderò|renderemo) .. pubblic(o|a|i)|pubblicamente|segnaler* .. (centrale|crif|autorità)|(avvisare|informare|avviserò|informerò|dirò) .. (suoi|vostri|tuoi|altri) (clienti|colleghi|fornitori)|social network`,
  ultimatum: `
    immediatamente|immediato pagamento|(pagamento|saldo|bonifico) immediato|(paga|pag|sald|vers|bonific)* (immediatamente|subito)|subito il pagamento|esig(o|iamo|ere)|pretend(o|iamo|ere)|ultim(a|issima) (possibilità|occasione|opportunità|chance|intimazione|volta|chiamata)
    ultimo (avviso|avvertimento|sollecito)|ultimatum|senza (ulterior|altr|alcun|più)* (avvis|preavvis|indugi|comunicazion|sollecit|ritard)*|senza indugio|senza preavviso|(deve|devi|dovete) (assolutamente |immediatamente )?(pagare|saldare|versare)
    una volta per tutte|intim(o|iamo|are)|perentori*|tassativ*|(mia|nostra) pazienza|pentir*|immediata`,
  innocent: `
    (via|piazza|viale) (del |della |dei )?(tribunale|polizia|carabinieri|giustizia)*|a mio giudizio|(invi|mand|rispond|corregg|aiut|provved|controll)* .. (immediatamente|subito)|mi vergogno|(suo|vostro|tuo) avvocato|lotta alle frodi|in arresto`,
  allowedAtFinal: `ultimo (avviso|sollecito)|messa in mora|costituzione in mora|procedura di recupero|recupero formale|procediment* formal*`,
}
