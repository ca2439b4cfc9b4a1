import type { RudeWords } from './rude-words.ts'

export const it: RudeWords = {
  blame: `
    (ha|hai|avete|hanno) ((ripetutamente|sempre|continuamente|di nuovo|deliberatamente|semplicemente|ancora|completamente|finora) )~(ignorato|trascurato|mancato|rifiutato|disatteso)|ignorando (i|le|il|la|ogni)|continu(a|ate|ano|i) a(d)? ignorar*
    si rifiuta|ti rifiuti|vi rifiutate|rifiuto di pagare|rifiutarsi|inaccettabil*|inammissibil*|intollerabil*|vergogn*|(sue|tue|vostre|basta|altre|solite|con le) scuse|nessuna scusa|ridicol*|patetic*|(poco|non|per nulla|affatto) (è )?(professional|seri)(e|i|o|a)
    mancanza di (professionalità|rispetto|serietà)|come (si permette|ti permetti|osa|osi|osate)|irresponsabil*|incompeten*|scandal*|colpa (sua|tua|vostra)|(sua|tua|vostra) colpa|stuf(o|a|i)|ora basta|adesso basta|negligen*|indecen*|deplorevol*
    moros(o|i|a)|stupid*|idiot*|pigr(o|a|i)|prende(ndo|te)? in giro|mi deve dei|insolente
    (prend)(e|i|ete|endo|ere|erci|ermi)(mi|ci|ndomi)? (in giro|per i fondelli)|(mi|ci) (sta|stai|state) prendendo|nemmeno .. (rispost|degnat|decenza|educazione|cortesia)*|neanche .. (rispost|degnat|decenza|educazione)*|degnat*|la minima (decenza|educazione|cortesia)|perd(ere|endo) (il mio |altro )?tempo|maleducat*|cafon*|scorrett(o|a|i|ezza)|scortes*|indegn*|mancanza di (parola|considerazione|correttezza)|inadempient*|(sue|tue|vostre) (bugie|scuse)|pretesti|(suo|tuo|vostro|il suo|sua|tua|vostra) (atteggiamento|comportamento|silenzio|menefreghismo|condotta|inerzia)|menefreg*|faccia tosta|sfacciat*|non sono (la sua|la tua|una) banca|peggior(e|i)? client*|merda|stronz*|cazz*|coglion*|vaffan*|imbecill*|cretin*|disgraziat*|deficient*|schifos*|che schifo|(sono|siamo) (molto |davvero |profondamente )?(delus|stanc|esasperat|arrabbiat|disgustat|indignat)(o|a|i)|deludent*|(abus)(a|i|ate|ando) (della|di)|fa (finta|orecchie)|fate finta|fai finta|(mi|ci) (evita|eviti|evitate)|tirchi*|spilorci*|non ha (parola|rispetto|scuse)|non hai (parola|rispetto)|senza (vergogna|ritegno|pudore)|che coraggio|ma come`,
  shouted: `
    urgente|subito|ora|adesso|pagamento|pagare|paghi|fattura|scaduta|scaduto|ultimo|ultima|avviso|sollecito|immediatamente|mai|non|sempre|deve|attenzione|importante|oggi|ancora|insoluta|soldi|immediato`,
  urgent: `urgen*|attenzione|allerta|avvertimento|asap`,
}
