import type { RudeWords } from './rude-words.ts'

export const it: RudeWords = {
  blame: `
    (ha|hai|avete|hanno) ((ripetutamente|sempre|continuamente|di nuovo|deliberatamente|semplicemente|ancora|completamente|finora) )~(ignorato|trascurato|mancato|rifiutato|disatteso)|ignorando (i|le|il|la|ogni)|continu(a|ate|ano|i) a(d)? ignorar*
    si rifiuta|ti rifiuti|vi rifiutate|rifiuto di pagare|rifiutarsi|inaccettabil*|inammissibil*|intollerabil*|vergogn*|(sue|tue|vostre|basta|altre|solite|con le) scuse|nessuna scusa|ridicol*|patetic*|(poco|non|per nulla|affatto) (è )?(professional|seri)(e|i|o|a)
    mancanza di (professionalità|rispetto|serietà)|come (si permette|ti permetti|osa|osi|osate)|irresponsabil*|incompeten*|scandal*|colpa (sua|tua|vostra)|(sua|tua|vostra) colpa|stuf(o|a|i)|ora basta|adesso basta|negligen*|indecen*|deplorevol*
    moros(o|i|a)|stupid*|idiot*|pigr(o|a|i)|prende(ndo|te)? in giro|mi deve dei|insolente`,
  shouted: `
    urgente|subito|ora|adesso|pagamento|pagare|paghi|fattura|scaduta|scaduto|ultimo|ultima|avviso|sollecito|immediatamente|mai|non|sempre|deve|attenzione|importante|oggi|ancora|insoluta|soldi|immediato`,
  urgent: `urgen*|attenzione|allerta|avvertimento|asap`,
}
