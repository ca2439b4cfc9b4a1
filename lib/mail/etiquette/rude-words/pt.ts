import type { RudeWords } from './rude-words.ts'

export const pt: RudeWords = {
  blame: `
    ignor(ou|aram|aste|ado)|continu(a|am) a ignorar|ignorando (os|as|meus|minhas|todos)|(tem|têm|está|estão) (a )?ignorar|ignorados|recus(a-se|ou|am|aram|ou-se)|se recusa*|recusa (a|em) pagar|inaceitáve(l|is)|inadmissíve(l|is)|intoleráve(l|is)|vergonh*
    (suas|tuas|vossas|chega de|mais|sem|de) desculpas|ridícul*|patétic*|(pouco|nada|não é) (profissiona|séri)*|falta de (profissionalismo|respeito|seriedade|consideração)|como (se )?(atrev|ousa|te atrev)*|irresponsáve(l|is)|incompeten*
    (sua|tua|vossa) culpa|culpa (sua|tua|vossa)|fart(o|a|os)|cansad(o|a) de|mau(s)? pagador*|negligen*|lamentáve(l|is)|indecente|descaso|absurd(o|a)|desrespeit*|preguiç*|estúpid*|idiot*|já chega|basta|me deve|deve-me dinheiro`,
  shouted: `
    urgente|já|agora|pagamento|pagar|pague|fatura|factura|vencida|vencido|último|última|aviso|imediatamente|nunca|não|sempre|deve|atenção|importante|hoje|ainda|atraso|cobrança|dinheiro|imediato|lembrete`,
  urgent: `urgen*|atenção|alerta|asap`,
}
