import type { RudeWords } from './rude-words.ts'

export const es: RudeWords = {
  blame: `
    (ha|has|han) ((sido|vuelto a|estado|seguido|simplemente|siempre|completamente|repetidamente) )~(ignora(do|ndo)|incumpli(do|endo)|descuidado|desatendido)|(me|nos) ignora*|(sigue|sigues|siguen) ignorando|ignorando (mis|nuestr)*|ignoras
    se (niega|niegan|ha negado)|te (niegas|has negado)|negarse a|negativa a pagar|inaceptable*|inadmisible*|intolerable*|vergüenza|vergonzos*|excusas|ridícul*|patétic*|(poco|nada|no es) (profesional|seri)*
    falta (total )?de (profesionalidad|respeto|seriedad|educación)|cómo (se )?(atrev|te atrev)*|irresponsab*|incompeten*|lamentables?|(su|tu) culpa|culpa (suya|tuya)|hart(o|a|os)|ya basta|basta ya|mal pagador*|negligen*|descar(o|ad)*|indignante*
    cansad(o|a) de|vag(o|os)|estúpid*|idiot*|tomadura de pelo|me debe|me debes|nos debe
    (tomar|tomando|toma|tomas)(me|nos)? (el pelo|por tont)*|(burl)(a|as|arse|ándose|arte) de|se burla|te burlas|ni siquiera .. (respond|contest|moles|dign|decencia|educación)*|(no se|no te) dign*|la (mínima|menor) (decencia|educación|cortesía|consideración)|perd(er|iendo) (mi|el) tiempo|desconsider*|falta de (palabra|ética|formalidad|vergüenza|consideración|compromiso|honestidad)|inform(al|ales|alidad)|incumplid(or|ora|o)s?|(sus|tus) (mentiras|engaños|pretextos|cuentos)|pretextos?|(su|tu) (actitud|comportamiento|silencio|desidia|conducta|desfachatez|desinterés|irresponsabilidad|falta)|desfachatez|cara dura|jeta|no soy (su|tu) banco|peor(es)? cliente*|mierda|pendej*|cabr(ón|ones)|gilipoll*|imbécil*|boludo*|maldit*|tonter(ía|ías)|joder|coño|carajo|(me|nos) (tiene|tienes|tienen) (hart|cansad)*|(estoy|estamos) (hart|decepcionad|indignad|cansad)*|decepcion(a|ado|ada|ante)|no (tiene|tienes) (palabra|perdón|nombre|vergüenza)|(abusa|abusas|abusando|abuso) de|se (hace|hacen) (el|la|los) (sord|tont|desentend|loc)*|te haces (el|la) (sord|tont|desentend|loc)*|(me|nos) (evita|evitas|evade|esquiva|rehúye)*|tacañ*|en toda la cara|inconcebible|insólito|qué descaro|vaya cara|poca vergüenza|rata(s)?`,
  shouted: `
    urgente|ya|ahora|pago|pagar|pague|factura|vencida|vencido|último|última|aviso|advertencia|inmediato|inmediatamente|nunca|no|siempre|debe|atención|importante|hoy|todavía|favor|impagada|pendiente|recordatorio|dinero|usted`,
  urgent: `urgen*|atención|advertencia|alerta|asap`,
}
