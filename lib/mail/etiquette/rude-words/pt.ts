import type { RudeWords } from './rude-words.ts'

export const pt: RudeWords = {
  blame: `
    ignor(ou|aram|aste|ado)|continu(a|am) a ignorar|ignorando (os|as|meus|minhas|todos)|(tem|têm|está|estão) (a )?ignorar|ignorados|recus(a-se|ou|am|aram|ou-se)|se recusa*|recusa (a|em) pagar|inaceitáve(l|is)|inadmissíve(l|is)|intoleráve(l|is)|vergonh*
    (suas|tuas|vossas|chega de|mais|sem|de) desculpas|ridícul*|patétic*|(pouco|nada|não é) (profissiona|séri)*|falta de (profissionalismo|respeito|seriedade|consideração)|como (se )?(atrev|ousa|te atrev)*|irresponsáve(l|is)|incompeten*
    (sua|tua|vossa) culpa|culpa (sua|tua|vossa)|fart(o|a|os)|cansad(o|a) de|mau(s)? pagador*|negligen*|lamentáve(l|is)|indecente|descaso|absurd(o|a)|desrespeit*|preguiç*|estúpid*|idiot*|já chega|basta|me deve|deve-me dinheiro
    (está|estás|estão) (a )?(goz|brinc|zoa|enrol)*|(goz|zomb|troç)(a|as|ar|ando|am) (de|com)|(me|nos) (enrol)*|fazer pouco|nem sequer .. (respond|dign|educação|decência)*|nem se (dignou|digna)|dign(ou|a|ar)-se|a mínima (decência|educação|consideração)|perd(er|endo) (o meu |meu )?tempo|mal-?educad*|falta de (palavra|ética|compromisso|caráter|vergonha|honestidade|educação)|sem palavra|incumpri*|descumpri*|(suas|tuas) (mentiras|desculpas|enrolações)|enrolaç*|desculpas? (esfarrapad|de|e mais)*|(sua|tua|vossa) (atitude|conduta|postura|negligência|inércia)|(seu|teu|vosso) (comportamento|silêncio|desleixo|desprezo)|desleixo|cara de pau|lata|descarament*|descarad*|não sou (o seu|seu|a sua) banco|pior(es)? cliente*|merda|porra|caralh*|filho da|fdp|imbecil*|otário*|burr[oa]|palhaç*|vagabund*|sacan*|(estou|estamos) (muito |profundamente )?(decepcionad|desiludid|indignad|cansad|fart|revoltad)*|decepcion*|dececion*|abus(a|as|ando|o|ou|ar) (de|da|do)|(faz|fazes|fazer)-se (de )?(surd|desentend|esquecid)*|se faz de (surd|bob|desentend)*|(me|nos) (evita|foge|ignora)*|forreta*|pão-duro|não tem (palavra|vergonha|perdão|cabimento)|inconcebíve*|inqualificáve*|que descaramento|palhaçada|falta de respeito|ridícul*`,
  shouted: `
    urgente|já|agora|pagamento|pagar|pague|fatura|factura|vencida|vencido|último|última|aviso|imediatamente|nunca|não|sempre|deve|atenção|importante|hoje|ainda|atraso|cobrança|dinheiro|imediato|lembrete`,
  urgent: `urgen*|atenção|alerta|asap`,
}
