import type { RudeWords } from './rude-words.ts'

export const es: RudeWords = {
  blame: `
    (ha|has|han) ((sido|vuelto a|estado|seguido|simplemente|siempre|completamente|repetidamente) )~(ignora(do|ndo)|incumpli(do|endo)|descuidado|desatendido)|(me|nos) ignora*|(sigue|sigues|siguen) ignorando|ignorando (mis|nuestr)*|ignoras
    se (niega|niegan|ha negado)|te (niegas|has negado)|negarse a|negativa a pagar|inaceptable*|inadmisible*|intolerable*|vergüenza|vergonzos*|excusas|ridícul*|patétic*|(poco|nada|no es) (profesional|seri)*
    falta (total )?de (profesionalidad|respeto|seriedad|educación)|cómo (se )?(atrev|te atrev)*|irresponsab*|incompeten*|lamentables?|(su|tu) culpa|culpa (suya|tuya)|hart(o|a|os)|ya basta|basta ya|mal pagador*|negligen*|descar(o|ad)*|indignante*
    cansad(o|a) de|vag(o|os)|estúpid*|idiot*|tomadura de pelo|me debe|me debes|nos debe`,
  shouted: `
    urgente|ya|ahora|pago|pagar|pague|factura|vencida|vencido|último|última|aviso|advertencia|inmediato|inmediatamente|nunca|no|siempre|debe|atención|importante|hoy|todavía|favor|impagada|pendiente|recordatorio|dinero|usted`,
  urgent: `urgen*|atención|advertencia|alerta|asap`,
}
