import type { EtiquetteLanguage, EtiquetteWords } from '../etiquette-words.ts'
import { pt as harsh } from '../harsh-words/pt.ts'
import { pt as rude } from '../rude-words/pt.ts'

const words: EtiquetteWords = {
  ...rude,
  language: 'pt',
  months: `janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez`,
  weekdays: `(segunda|terça|quarta|quinta|sexta)(-feira)?|sábado|domingo`,
  numbers: `um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|vinte|trinta|quarenta|sessenta|noventa|alguns|algumas|poucos|vários|várias|uns|umas`,
  units: `dias?|semanas?|mês|meses|quinzenas?( úteis)?`,
  relativeDays: `
    hoje|amanhã|depois de amanhã|(o )?(fim|final|início|meados) (da |do |desta |deste |de )?(próxima |próximo )?(semana|mês|ano)( que vem| seguinte)?|(a |na |o |no )?próxim[ao] (semana|mês|{weekday}|dia)|(a |na )?semana que vem|esta semana|este mês|essa data|então|lá|(n)?esta {weekday}`,

  greeting: `olá|oi|car[oa]s?|prezad[oa]s?|estimad[oa]s?|bom dia|boa tarde|boa noite|exm[oa]s?|excelentíssim[oa]s?|ex\\.m[oa]|querid[oa]s?|viva|ilustríssim[oa]`,
  nobody: `senhor|senhora|senhores|senhoras|sr|sra|srs|cliente|clientes|a|todos|todas|e|ou|equipa|equipe|departamento|financeiro|contabilidade|de|quem|possa|interessar|interesse|amigo|amiga|amigos|colega|colegas|parceiro|parceiros|dia|tarde|noite|exm[oa]s?|prezad[oa]s?|bom|boa|dr|v|devedor|pessoal|aos|ao|à|fornecedor`,
  honorific: `sr|sra|senhor|senhora|dr|dra|doutor|doutora|d|dona|eng|enga|prof|profa|professor|professora|arq`,
  closing: `
    (com )?(os )?(meus |nossos )?(melhores|cordiais|respeitosos|sinceros|afetuosos) (cumprimentos|saudações|votos)|(com )?(muitos |um )?(cumprimentos|atentos cumprimentos|abraços?|beijinhos)|cumprimentos|atenciosamente|atentamente|cordialmente|respeitosamente|sinceramente|cordiais saudações|saudações( cordiais)?|com (os melhores|estima|gratidão|consideração|apreço|amizade)|(um )?(grande |forte )?abraço|(tenha |tenham |continuação de )?(um )?(bom|boa|ótimo|ótima|excelente) (dia|semana|tarde|trabalho|fim de semana|resto de)|até breve|obrigad[oa] e .. (cumprimentos|abraço)|fico ao dispor|melhores cumprimentos`,
  shortClosing: `cumprimentos|obrigad[oa]|muito obrigad[oa]|abs|att|abraço|abraços|atte|cumps|obrigad[oa] novamente|mais uma vez(,)? obrigad[oa]|até breve|grat[oa]`,

  invoice: `fact?ura(s)?|nota fiscal|notas fiscais|nf|recibo(s)?`,
  numberSign: `n|no|nº|núm|número|nr|ref|referência|ft|#`,
  otherNumber: `conta|telefone|tel|telemóvel|celular|encomenda|pedido|ordem|ordem de compra|po|nif|nipc|cnpj|cpf|iva|bic|swift|cliente|cláusula|artigo|entidade|nib`,
  currency: `euros?|reais|real|dólares|libras|francos|cêntimos|centavos|kwanzas|meticais`,
  state: `vencid[ao]s?|vence|vencimento|venceu|pendente|pendentes|em aberto|em atraso|atras(o|ada)|pag[ao]s?|liquidad[ao]|lembrete|pagamento|recebid[ao]|saldo|obrigad[ao]|extrato|resumo|por pagar|por liquidar|parcial|prestaç(ão|ões)|promessa|pergunta|dúvida|cópia|aviso|hoje|regularizar|restante`,

  thanks: `obrigad[oa]s?|agrade(ço|cemos|cer|cida|cido|cimento|cimentos|cer-lhe|cer-te|cendo)|(?<!(ficaria|ficava|ficaríamos|muito) )grat[oa]s?|gratidão|bem-haja|valeu`,
  thanksInAdvance: `(obrigad[oa]|agrade(ço|cemos)|agradecid[oa]|grat[oa])( muito)? (desde já|antecipad[oa]|antecipadamente|de antemão|pela atenção dispensada)|desde já .. (obrigad|agrade|grat)*|(antecipadamente|de antemão) .. (obrigad|agrade|grat)*|agradecia|agradeceria|agradecíamos|(ficaria|ficava|ficaríamos) .. (grat|agradecid)*`,
  ask: `
    (por favor|se faz favor)(?!,? (ignor|não|desconsider|respond|avis|entre))|(poderia|poderias|poderiam|pode|podes|podem|podia|podias)(?! (pagar (por|com|aqui|através|em|via)|fazer (o pagamento )?(por|aqui|através)|efet|ignor|contact|ligar|escrev|respond|encontr|dividir|acontecer|desconsider|usar|falar|contar|també|ser|ver|acont|passar))|(peço|pedimos|solicito|solicitamos|rogo)(-lhe|-te|-vos| a| o| que| lhe)|(venho|gostaria de|queria) .. (pedir|solicitar|saber)*
    (agradecia|agradeceria|agradecíamos) (que|o|a|se|muito)|(pague|liquide|transfira|efetue|regularize|paga|faça) (o|a|esta|este|já|agora)|(consegue|consegues|seria possível|importa-se|importava-se)|(ficaria|ficava) grat[oa]`,
  dueOn: `
    (venc(eu|ida|ido|e|imento|idas|idos|ia|eram|erá)|data (limite|de vencimento|de pagamento)|prazo|prazo de pagamento)( (em|no|dia|a|de|desde|era|foi|é|o|passado|do|na|até|pagamento|hoje|ontem|que|esta|fatura|factura|última|limite|terminou|terminava|expirou|da|já|com|{weekday}|para|está|fixad[oa]))~ {day}|{day} .. (data de vencimento|vencimento|venceu|data limite)|(devia|deveria|tinha) .. (até|em|a|no) .. {day}|a pagar até .. {day}|pagável .. {day}|com vencimento .. {day}`,
  daysOverdue: `
    {span} (úteis )?(de|em) (atraso|mora)|(atras(o|ada|ado)|vencid[ao]s?|em atraso|em mora|pendente|em aberto|por liquidar)( (há|de|desde|já|mais|um|que|é|leva|por|cerca|faz))~ {span}|(há|faz|fazem|passaram|decorreram|passados|já lá vão|são)( (já|mais|de|cerca|quase|cerca de))~ {span}|{span} (atrás|depois|após|vencid|atrasad|desde|de atraso|passad)*|(ontem|desde ontem)|{span} .. (de atraso|em atraso|vencid[ao])|atraso .. {span}`,
  paymentOption: `
    {iban}|(dados|coordenadas|referência|detalhes) (bancári|de pagamento|multibanco|para pagamento|para transferência|para o pagamento|da conta)*|(por|através de|via|com|mediante) (transferência|cartão|mb-?way|paypal|pix|multibanco|débito|boleto|link|stripe|cheque)|mb-?way|multibanco|pix|paypal|stripe|boleto|transferência bancária|(link|formas?|opções|métodos?|meios?|instruções|página|modalidades) .. (de|para) .. ?(pagamento|pagar)|cartão de crédito|iban|nib|bic|número (da|de) conta|(pagar|pagamento|liquidar) .. (online|aqui|neste link)|(dados|detalhes|iban) .. (na|da|constam) fact?ura|para a (minha |nossa )?conta`,
  flexibility: `
    prestaç(ão|ões)|parcel(a|as|ado|ar|amento|ada)|pagamentos? parcia(l|is)|faseado*|(dois|duas|três|vários|várias|2|3|quatro) (pagamentos|prestações|parcelas|vezes|partes|tranches)|plano de pagamento*|(mais|algum|um pouco de|um pouco mais de) tempo|prorrog*|alarg* .. prazo|(outra|nova|diferente) data|data (posterior|diferente|alternativa|que|mais)|estender|extensão|adi(ar|amento)|prolong*|(encontr|combin|acord|acert|negoci|cheg|procur|estud|conversar|falar|propor|discut|oferec)* .. (soluç|acordo|data|prazo|alternativa|forma|plano|pagament|prestaç|condiç)*|flexib*|facilit(ar|amos|o)|facilidades|dividir*|mais tarde|uma solução|outro prazo|novo prazo`,
  fee: `
    juros( (de|comerciais|legais))?( mora)?|(taxa|encargo|penalizaç|multa|comiss|indemnizaç|custos|despesas|sobretaxa)(s|ão|ões)?( (adiciona(l|is)))?( (de|por|administrativ[ao]s?))~ (mora|atraso|cobrança|gestão|pagamento tardio|atras*)|multa|multas|penalização|juros`,
  otherConsequence: `
    (suspend|suspens|interromp|paus|par(ar|arei|amos|o)|congel|ret(er|enho)|bloque)* .. (trabalho|serviço|projeto|projecto|entrega|acesso|colaboração|prestação|tarefa|alojamento|suporte|manutenção|licença|encomenda|desenvolvimento|atividade)*|(trabalho|serviço|projeto|acesso|entrega)s? .. (suspens|em pausa|interrompid|parad|bloquead)*|colocar .. em pausa|injunção|cobrança (formal|judicial|coerciva|extrajudicial)|procedimento (formal|judicial)|ações (legais|judiciais)|via judicial|vias (legais|judiciais)|tribunal|tribunais|advogad*|empresa de cobrança*|(outras|novas) (medidas|diligências)|consequências|medidas (legais|judiciais)|protesto`,
  negation: `não|sem|nenhum|nenhuma|nem|evitar|evitar (os|as|o|a)|não .. (aplic|cobr|acresc|adicion|haver|quero|há)* ?(qualquer|quaisquer|os|as|nenhum|nenhuma)?|renunci* a|sem (qualquer|quaisquer|nenhum|os|as)|em vez de|isent* de|qualquer|quaisquer`,
  otherwise: `até lá|até essa data|a partir d(aí|essa|esse)|caso contrário|de outro modo|depois (disso|dessa|desse)|após (essa|esse|esta|este)|se .. (não|nada|nenhum)|caso .. (não|nada)|findo|na falta|a partir daí|passad[oa] (esse|essa|este|esta)|nesse caso`,
  roughly: `cerca de|aproximadamente|à volta de|por volta de|mais ou menos|quase|uns|umas|pelo menos|em torno de`,
  reply: `(respond|escrev)(a|er|e|endo|am|as|er-me|a-me|e-me)*( (simplesmente|diretamente|apenas|só))~ (a|para|por) (este|esta|o|meu) ?(e-?mail|mail|mensagem|correio)|(basta|é só|pode|podes|simplesmente|diretamente|aqui) .. ?(respond|uma resposta)*|responda(-me)?|responde-me|respondendo|em resposta a este`,
  deadline: `
    (até|até ao|até à|até ao dia|antes|antes de|antes do|o mais tardar|no máximo|até|para)( (ao|à|a|o|dia|de|do|da|próxim[ao]|final|fim|{weekday}|esta|mais|tardar|máximo))~ {day}|(em|no prazo de|dentro de|nos próximos|num prazo de|no prazo máximo de|nas próximas)( (os|próximos|prazo|de|máximo|um|um prazo|os próximos|até))~ {span}|(a partir|depois|após|a contar)( (de|do|o|dia))~ {day}|{day} (o mais tardar|no máximo|impreterivelmente)|em {n} horas`,
  followUp: `
    (volt(o|arei|aremos|amos)) (a|ao)( (escrever|contactar|contatar|ligar|falar|entrar|perguntar|enviar|assunto|lembrar))?(-lhe|-te|-vos|-lo|-la)?( em contact?o)?|(escrev|contact|contat|lig|lembr|envi|mand|perguntar)(er|ar)?(-lhe|-te|-vos|-lo)?-?(ei|emos|á)|(entrarei|entraremos|entro) .. contact?o|(escrever-lhe-ei|contactá-lo-ei|contactá-la-ei|ligar-lhe-ei|enviar-lhe-ei)|(próximo|próxima) (lembrete|mensagem|aviso|e-?mail)|(vou|irei|iremos|vamos) (voltar |tornar )?(a )?(escrever|contactar|contatar|ligar|lembrar|enviar|perguntar|verificar|entrar|retomar|dar|falar|acompanhar)*|darei .. seguimento|terá notícias|retomarei|farei .. (ponto|acompanhamento)`,
  soon: `amanhã|depois de amanhã|(em|daqui a|dentro de) (um|dois|três|quatro|1|2|3|4) dias?|(em|daqui a|dentro de) (\\d{1,2}|poucas|algumas) horas|(esta|hoje à) (tarde|noite)|ainda hoje|a cada .. horas`,
  bombard: `
    (ligo|escrevo|telefono|contacto)(-lhe|-te|-vos)? (já )?(amanhã|depois de amanhã|hoje)|(lembrete|mail|mensagem|vez|vezes) (por|ao) dia|(todos os|cada) (dias|dia|manhã)|todas as (manhãs|noites|horas)|diariamente|diári[oa]s?|dia após dia|várias vezes (ao|por) dia|vezes sem conta|(constantemente|incessantemente|sem parar|sem descanso|repetidamente)|até (que )?(pague|pagar|pagares|responda|responder|receber o meu dinheiro|que me pague)
    (segund[oa]|terceir[oa]|quart[oa]|quint[oa]|{n}) (e-?mail|mensagem|mensagens|lembrete|aviso|mail)s? (hoje|esta semana|em (dois|três|2|3|poucos) dias)|(escrevi|liguei) ontem`,
  thanksFor: `(por|pelo|pela|pelos|pelas|no|na|nos|nas|em|com|para|de|do|da|ao|à) ((o|a|os|as|seu|sua|teu|tua|voss[oa]|este|esta|noss[oa]|me|ter|recebido|chamado) )~(?!((boa|ótima|excelente|grande|agradável|bom|longa|toda|preciosa|contínua|e) )~(confiança|colaboração|trabalho|apoio|paciência|ajuda|atenção|pagamento|fact?ura|fidelidade|tempo|interesse|resposta|disponibilidade|cliente|compreensão|oportunidade|tudo|novo|antemão|escolha|escolher|ter|preferência|parceria|relação|mensagem|mais|si|mim|nós|consigo|contigo|o|a|os|as|seu|sua|teu|tua|vossa|este|esta|nossa|que|me|ser|confiar|contar|trabalhar){end}){w}`,
  personal: `
    (?<!(próximo|próximos|futuro|futuros|novo|novos|outro|outros|mais|de) )proje(c)?to(?! (futuro|novo|junt|em conjunto))|(sua|tua|vossa|nota de|ordem de) (encomenda|compra)|(seu|teu|vosso|v) pedido|encomenda|pedido ({number}|de)|po|(seu|sua|teu|tua|vosso|vossa|vossos|o|a) (novo |nova )?(site|página|loja|marca|logótipo|logo|aplicação|app|livro|revista|catálogo|brochura|filme|vídeo|artigo|tradução|curso|produto*|evento|feira|campanha|newsletter|casamento|lançamento|equipa|relatório|inauguração|estúdio|blog|identidade)
    (site|website|redesign|logótipo|logotipo|brochura|tradução|foto*|sessão fotográfica|vídeo*|artigos?|workshop|formação|campanha|ilustraç*|catálogo|newsletter|revisão|redação|textos|paginação|design|cartaz*|identidade (visual|corporativa)|aplicação|reportagem|branding|desenvolvimento|loja online|landing page)
    (como|conforme|tal como) (combinado|combinámos|acordado|acordámos|prometido|prometeu|falámos|falamos|referiu|indicou)|(me |nos )?(tinha |havia )?(prometeu|prometeste|disse|disseste|referiu|referiste|mencionou|confirmou|confirmaste|indicou|escreveu|informou)(-me|-nos)?|(sua|tua|vossa) promessa|(nossa|nosso|última) (chamada|conversa|reunião|telefonema|encontro)|["“„«] ?{w}`,
  pastPayment: `
    (última|anterior|passada|outras|restantes|todas) (as |suas |minhas |{w} )?fact?uras?|fact?uras? (anterior|passad|prévi|de {w} passad)(es|as|a)?|pagamentos? (anterior|passad)(es|os|o)?|(pag(o|ou|ar|aste|amento)|liquid(ado|ou|ar|ação)|pagas) .. (a tempo|pontual|prontamente|rapid|dentro do prazo|atempad|com prontidão|no prazo|antecip|com pontualidade)*|(sempre|habitualmente) .. (pag|pontual|cumpri|fiável|a tempo|atempad)*|pontualidade|pagamento (pontual|rápido|atempado) (da|das|de)`,
  onTime: `a tempo|pontual*|no prazo|dentro do prazo|atempad*`,
  pastReproach: `
    (sempre|constantemente|cada vez|outra vez|de novo|mais uma vez|novamente|sistematicamente) .. (atrasad|atraso|tarde|fora do prazo|fora de prazo|com atraso)*|nunca .. (a tempo|pontual|no prazo|pag|dentro do prazo)*|como (sempre|de costume|é hábito|habitualmente|é costume)|(cada|todas as|sempre) ve(z|zes) .. (lembrar|cobrar|correr atrás|esperar)*|para variar|mau hábito|crónic*`,
  help: `
    (dúvida|pergunta|questão|questões|esclarecimento)(s)?|(falta|faltar|faltam|precis|necessit)(a|ar|e|es|em|as)? .. (algo|algum|alguma|cópia|dado|documento|informaç|fact?ura|mais|qualquer|uma|outra|coisa)*|(algo|alguma coisa|algum|documento|dado)* .. (falta|faltar|claro|corret|errado|mal|problema)*|(reenvi|envi|mand|remet)(ar|o|ar-lhe|ar-te|arei|ar a|er|ar-vos|á-la)* .. (fact?ura|cópia|novo|novamente|outra vez|segunda via|document)*|ajud(ar|o|á-lo|á-la|ar-te)|(departamento|setor|equipa|serviço|equipe) (financeiro|de contabilidade|de faturação|da contabilidade|financeira)|contabilidade|(problema|erro|inconveniente|questão)s? .. (fact?ura|entrega|trabalho|serviço|com|valor)|pessoa (certa|indicada|correta)|(recebeu|recebeste|chegou) .. fact?ura|segunda via`,
  understanding: `
    (já|entretanto|acabou de) .. (pag|liquid|efetu|efectu|realiz|envi|transfer|feit|tratou|tratad|processad|regulariz|caminho|fez|emitid)*|(ignor(e|a|ar|em)|desconsider(e|ar|a)|não (tenha|tenhas) em conta|sem efeito)|cruz(ado|aram|ou|ada|ar)*|(escap|esquec|perd|passar|extravi|despercebid)* |(sei|compreend|entend|imagin|sabemos|certeza|calculo)* .. (ocupad|trabalho|atarefad|acontec|coisas|dia|situaç|fácil|difícil|moment|motivo|razão|agenda)*|compreens(ão|ível)|compreendo|compreendemos|entendo|(estas|essas) coisas acontecem|acontec*|lapso|esquecimento|spam|correria|passou despercebid*`,
  together: `
    (esper|prazer|gost|alegr|felic|feliz|ansios|contente|entusiasm|confi|apreci|desej|vontade|continuar|expectativa)* .. (colabor|trabalhar|trabalharmos|trabalho em conjunto|junt|cooper|parceria|relação|consigo|contigo|convosco|em conjunto)*|(foi )?(um )?(grande )?prazer .. (trabalh|colabor)*|(próximo|futuro|novo)s? proje(c)?to*|(continuar|continuarmos) .. (colabor|trabalh|junt|parceria)*|futuras colaborações|próxima colaboração`,
  openDoor: `(lig|escrev|contact|contat|respond|diga|fal)(ue|a|e|ar|emos|ue-me|a-me|e-me|ar-me|er-me)*(-me|-nos)?|(soluç|acordo|entendiment|diálogo|amigáve)*|(abert|dispost|disponíve|disposição|ao dispor|com gosto|com todo o gosto)*|porta`,

  informal: `tu|te|ti|teu|tua|teus|tuas|contigo`,
  inserts: {
    2: 'Olá {name},',
    3: 'Obrigado pela boa colaboração.',
    5: 'Os dados bancários constam da fatura.',
    6: 'Se for difícil pagar tudo de uma vez neste momento, podemos combinar outra data ou prestações.',
    9: 'Basta responder a este e-mail.',
    10: 'Volto a escrever dentro de uma semana.',
    11: 'Obrigado mais uma vez.',
    12: 'Com os melhores cumprimentos,\n{name}',
    16: 'Se faltar alguma coisa, reenvio com gosto a fatura.',
    17: {
      formal: 'Se o pagamento já foi feito, ignore por favor este e-mail: estas coisas acontecem.',
      informal: 'Se o pagamento já foi feito, ignora por favor este e-mail: estas coisas acontecem.',
    },
    18: {
      formal: 'Prefiro de longe encontrar uma solução em conjunto: ligue-me ou responda a este e-mail.',
      informal: 'Prefiro de longe encontrar uma solução em conjunto: liga-me ou responde a este e-mail.',
    },
    19: 'Espero continuar a nossa colaboração.',
  },
}

export const language: EtiquetteLanguage = { words, harsh }
