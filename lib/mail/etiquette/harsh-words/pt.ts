import type { HarshWords } from './harsh-words.ts'

export const pt: HarshWords = {
  force: `
    (meu|minha|nosso|nossa|um|uma|ao|do|com|pelo)s? advogad*|advogados|tribuna(l|is)|processá-l*|processar (a sua|você|vocês|te|judicial)*|process(o|os) (judicia|lega|em tribunal)*|(ações|ação|vias?|medidas?|meios|consequências|providências) (lega|judicia|jurídic)*
    (na|à|a|pela) justiça|judicialmente|judicial|injunção|penhor(a|ar|as|ado)|polícia|queixa-crime|(apresentar|fazer) (uma )?queixa|denunci(ar|a|amos)|denúncia|oficial de justiça|protest(o|ar) .. (título|dívida|cartório)|cartório|prisão|contencioso|juiz|cobrança formal|procedimento formal`,
  crime: `
    fraud*|burl(a|ão|ar|ado)|roub(o|ar|ado|ando|ou)|ladr(ão|ões)|furto|crime|crimes|criminos*|criminal*|ilega(l|is|lidade)|desonest*|má-fé|engan(ar|ou|ador|ado)|mentir(a|as|os|osos|am)?|mentiu|golpe|golpista*|vigar*|calote*|ilícit*`,
  reputation: `
    (empresa|agência|firma|serviço)s? de (cobrança|recuperação)*|cobrança (judicial|coerciva|extrajudicial)|serasa|spc|lista (negra|de devedores)|devedores|nome sujo|sujar .. nome|negativ(ar|ação|ado)|(histórico|score|pontuação|registo) de crédito
    (sua|vossa|tua) (boa )?reputação|tornar .. públic(o|a)|publicamente|avaliaç(ão|ões) negativas?|central de responsabilidades|(avisar|informar|contar)* .. (seus|teus|vossos|outros) (clientes|parceiros|fornecedores)`,
  ultimatum: `
    imediatamente|(pagamento|liquidação) imediat*|de imediato|imediata|exij(o|imos|a)|exig(imos|ir|e-se)|última (oportunidade|chance|advertência|vez|chamada)|último (aviso|alerta|prazo)|ultimato|sem (mais|outro|qualquer|prévio)s? (aviso|demora|atraso|delonga|advertência)*
    sem aviso prévio|ou então|(tem|têm|tens) (de|que) pagar|deve pagar|de uma vez (por todas)?|impreterivelmente|agora mesmo|(minha|nossa) paciência|vai(-se)? arrepender*|pag(ue|a) (já|agora)`,
  innocent: `
    (rua|praça|avenida) (do |da |de )?(tribunal|polícia|justiça)*|(envi|reenvi|mand|respond|corrij|corrig|ajud|verific)* .. (de imediato|imediatamente|agora mesmo)|basta (responder|clicar|dizer|avisar|um|uma|que|escrever|enviar|ligar|me|usar|indicar)*
    tudo de uma vez|de uma só vez|tem de ignorar|pode ignorar|prevenção de fraude*|por engano|(peço|mil|as minhas) desculpas`,
  allowedAtFinal: `último (aviso|prazo)|injunção|cobrança formal|procedimento formal`,
}
