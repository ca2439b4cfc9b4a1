import type { Habits } from './habits.ts'

export const habits: Habits = {
  sentences: {
    1: {
      kept: [
        'A sua fatura n.º 118 vence na sexta-feira',
        'Fatura F-12: vence a 30 de novembro',
        'RES: Fatura n.º 118 – pagamento pendente',
        'Lembrete amigável – fatura 2026/009',
      ],
      broken: [
        'Venho por este meio contactá-lo a propósito da fatura número 2026-118 que até hoje continua por pagar',
        'Re:',
        'Relativamente à fatura do mês de setembro de 2026 pelos serviços de consultoria em comunicação',
      ],
    },
    2: {
      kept: ['Bom dia, Rodrigo!', 'Bom dia, senhora Falcão,', 'Bom dia Karim,', 'Olá equipa Nova,'],
      broken: ['Prezado(a),', 'Ao departamento de contabilidade,', 'Olá!'],
    },
    3: {
      kept: [
        'Foi um prazer trabalhar no seu projeto, obrigado.',
        'Aproveito para lhe agradecer a forma como me recebeu.',
        'Toda a minha gratidão pela confiança.',
        'Mil obrigados pela encomenda.',
        'Foi um prazer ilustrar o seu livro.',
        'Adorei fotografar a vossa loja.',
      ],
      broken: [
        'Entro em contato sobre a sua conta.',
        'Ficaria grata se efetuasse o pagamento.',
        'Ficaria grato se pagasse.',
        'Obrigado por nada.',
        'Seria um prazer receber a sua resposta.',
      ],
    },
    4: {
      kept: [
        'Minha nota fiscal 2026/55 de 5 de outubro, de R$ 9.800,00, venceu no dia 4 de novembro de 2026; já se passaram 21 dias.',
        'Valor em dívida: 312,40 €\nFatura: 8812\nEmitida em: 01/10/2026\nVencimento: 31/10/2026\nDias de atraso: 25',
        'A fatura 2026-301 (3 de outubro de 2026, 1.120,00 € com IVA), a pagar até 3 de novembro de 2026, acumula 22 dias de atraso.',
        'O saldo de R$ 620,00 da minha nota nº 2026-301 de 3 de outubro é exigível desde 3 de novembro de 2026, ou seja, há 22 dias.',
        'A fatura 2026-301 de 1 120,00 €, vencida a 3 de novembro de 2026, 22 dias, continua em aberto.',
      ],
      broken: [
        'O senhor me deve R$ 1.200,00.',
        'Os meus honorários de 312,40 €, vencidos a 31 de outubro de 2026, têm 25 dias de atraso.',
        'A fatura 2026-301, com vencimento a 3 de novembro de 2026, tem 22 dias de atraso.',
      ],
    },
    5: {
      kept: [
        'Dados para transferência:\nIBAN: PT50 0002 0123 1234 5678 9015 4\nBIC: BCOMPTPL\nReferência: F-77',
        'Clique aqui para pagar: https://pay.sumup.example/q/8812',
        'O pagamento faz-se neste link: https://mbway.example/p/301.',
        'Banco Inter, agência 0001, conta 123456-7.',
        'A conta consta na fatura.',
        'No fundo da fatura está o IBAN.',
      ],
      broken: ['Aguarda-se o pagamento por qualquer meio.', 'O pagamento dava-me jeito.', 'Conto consigo.'],
    },
    6: {
      kept: [
        'Se for melhor, proponha-me um plano de pagamento.',
        'Se preferir adiar um pouco, diga-me que data lhe conviria.',
        'Podemos partir o valor em dois se for mais simples.',
        'Se outra data lhe der mais jeito, diga.',
        'Metade agora e o resto em janeiro também serve.',
        'Mais tarde também serve, se combinarmos.',
        'Em duas partes também me serve.',
      ],
      broken: ['Não aceito pagamento parcelado.', 'Está excluído qualquer adiamento.', 'Não haverá prorrogação.'],
    },
    7: {
      kept: [
        'Conforme o contrato, a partir de 1 de dezembro de 2026 incidirá multa de R$ 40,00.',
        'Se o saldo não estiver pago até 10/12/2026, acrescem os juros acordados (8,20 €).',
        'Passado o dia 10 de dezembro será devida a indemnização de 40 € indicada na fatura.',
        'Os juros previstos (taxa legal mais 8 pontos, ou seja, 9,87 €) contam a partir de 11 de dezembro.',
        'Se nada chegar até 4 de dezembro, tiro o site do ar.',
      ],
      broken: ['Caso contrário tomarei medidas.', 'Vai ver o que acontece.', 'Serei obrigada a reagir.'],
    },
    8: {
      kept: [
        'O seu artigo sobre a fraude alimentar está pronto.',
        'Terminei a ilustração do capítulo sobre a Revolução.',
        'O processo de impressão está a decorrer.',
        'A campanha de prevenção da fraude bancária está concluída.',
        'Que legal ficou o catálogo!',
        'Não sou o responsável pelo banco de dados.',
        'Um e-mail basta.',
      ],
      broken: [
        'Exijo o pagamento em 48 horas.',
        'TEM DE PAGAR AGORA',
        'Vou negativar seu nome no Serasa.',
        'Recusa-se a pagar.',
        'Não hesitarei em avisar os seus sócios.',
        'São uns burlões.',
        'PAGUE ESTA FATURA',
        'Passo este processo ao meu advogado.',
        'Dou-lhe 24 horas, nem mais uma.',
        'QUERO O MEU DINHEIRO',
        'Não sou nenhum banco.',
        'Pergunto-me se pensa pagar algum dia.',
        'Os outros clientes pagam, sim.',
        'De si esperava mais educação.',
        'Agora basta!',
        'Sinto-me enganada.',
        'Mais ninguém do ramo trabalhará consigo.',
      ],
    },
    9: {
      kept: [
        'Escreva-me para mariana@estudio.example ou ligue para o 912 345 678.',
        'WhatsApp (21) 99876-5432',
        'Perguntas? ana@rocha.example',
        'Cel.: 11 98888-7777',
        'Se algo não bater certo, escreva-me.',
        'É só dar um alô.',
        'Um e-mail basta.',
        'Manda uma mensagem se faltar algo.',
      ],
      broken: ['Pode me contatar.', 'Até breve, espero.', 'Estou contactável.'],
    },
    10: {
      kept: [
        'Peço que me indique uma data de pagamento antes de sexta-feira.',
        'Vou lembrá-lo a 2 de dezembro, se for preciso.',
        'Se a 30 de novembro não tiver recebido nada, dou-lhe uma ligadela.',
        'Volto a perguntar daqui a uns dez dias.',
        'Pode ser a 12 de dezembro?',
        'Pergunto de novo na próxima semana.',
        'Tomei nota do pagamento para 12 de dezembro.',
      ],
      broken: ['Vá dando notícias.', 'Agradecia-se um pagamento rápido.', 'Volto a escrever-lhe sobre a fatura vencida a 3 de novembro.'],
    },
    11: {
      kept: [
        'Obrigada mais uma vez!',
        'Grato pela atenção.',
        'Obrigado por tudo.',
        'Obrigado, e bom fim de semana.',
        'Obrigadão!',
        'Obrigadíssima por tudo.',
      ],
      broken: ['Tenha um bom dia.', 'Recebido?', 'Fico à espera de o ler.'],
    },
    12: {
      kept: [
        'Melhores cumprimentos,',
        'Ótimo fim de semana,',
        'Respeitosamente,',
        'Sem outro assunto, envio os melhores cumprimentos.',
        'Abração',
        'Até à próxima rodagem!',
        'A tua ilustradora',
      ],
      broken: [],
    },
    13: {
      kept: [
        'Espero que o lançamento da sua nova coleção tenha corrido bem.',
        'Parabéns pela abertura do novo restaurante!',
        'Como falámos na chamada de segunda, escrevo de novo.',
        'Na videochamada de quinta mencionou uma transferência.',
        'O nosso trabalho na revista ficou muito bom.',
        'O vosso podcast vai muito bem.',
      ],
      broken: [
        'Tomo a liberdade de o contactar.',
        'Escrevo sobre um assunto delicado.',
        'A sua fatura está pendente.',
        'É a sua última oportunidade.',
      ],
    },
    14: {
      kept: [
        'A última fatura você pagou com três dias de antecedência, obrigado!',
        'Você sempre pagou em dia, obrigado.',
        'Até agora pagou sempre a tempo.',
        'Os teus pagamentos costumam chegar depressa, e eu valorizo.',
        'O pagamento chegou antes do prazo, como sempre, obrigada.',
      ],
      broken: [
        'Paga sempre tarde.',
        'Como sempre, é preciso andar atrás de si.',
        'Mais uma vez, o seu pagamento está atrasado.',
        'Como sempre, é preciso cobrar.',
      ],
    },
    15: {
      kept: [
        'Os juros de mora somam hoje 12,40 € (vencimento: 13 de novembro de 2026).',
        'Vencimento: 13 de novembro de 2026. Multa: R$ 40,00.',
        'Os juros calculados a 25 de novembro são 9,87 €, com vencimento a 14 de outubro de 2026.',
      ],
      broken: ['Serão acrescentados juros de mora.', 'São devidos cerca de 10 € de multa.', 'Serão reclamados juros de mora.'],
    },
    16: {
      kept: [
        'Se for preciso um número de ordem de compra, acrescento com gosto.',
        'Reenvio com todo o gosto a fatura, se precisar.',
        'Diga-me o que está a bloquear e eu trato disso.',
        'Se algo não bate certo na fatura, vemos isso juntos.',
        'Há algo parado no financeiro?',
        'É preciso passar a fatura em nome da fundação?',
        'De que precisa da minha parte?',
      ],
      broken: ['Agora é a sua vez.', 'Não tenho mais nada a dizer.', 'É tudo.'],
    },
    17: {
      kept: [
        'Talvez as nossas mensagens se tenham cruzado; nesse caso, esqueça esta.',
        'Se as nossas mensagens se cruzarem, não se preocupe.',
        'Esquecimentos destes acontecem a qualquer um.',
        'Talvez a minha fatura tenha caído no spam.',
        'Deve ter ficado numa gaveta, nenhuma crítica.',
        'Surge sempre um contratempo.',
        'Vai ver esqueceu.',
        'Se já pagou, dê-a por não enviada.',
      ],
      broken: ['Ignorou o meu último e-mail.', 'A fatura está vencida.', 'Ainda não pagou.'],
    },
    18: {
      kept: [
        'A partir de 10/12/2026 correrão os juros previstos no contrato (14,20 €). Se um parcelamento ajudar, estou à disposição para conversar.',
        'Depois de 15 de dezembro teria de ponderar uma cobrança formal. Preferia que encontrássemos juntos uma solução.',
        'A 11 de dezembro acrescem os juros acordados de 9,87 €. A minha porta continua aberta se quiser conversar.',
        'A partir de 12 de dezembro de 2026 deixarei de fazer a manutenção, como prevê o contrato; até lá estou à disposição para qualquer acordo.',
      ],
      broken: [
        'Estou à disposição para encontrar uma solução.',
        'A 11 de dezembro de 2026 suspenderei o alojamento, de acordo com o contrato.',
        'A partir de 12 de dezembro de 2026 deixarei de fazer a manutenção.',
      ],
    },
    19: {
      kept: [
        'Espero seguir trabalhando com a sua equipe.',
        'Mal posso esperar por começar a próxima fase consigo.',
        'Fico feliz por continuar esta bela colaboração.',
        'Espero encontrá-lo na próxima feira e voltar a trabalhar consigo.',
        'No próximo ano volto com todo o gosto.',
        'Até ao próximo festival!',
        'Estou ansiosa pelo próximo episódio!',
        'Bora para mais episódios!',
        'Voltaria a tocar para vocês.',
        'A um bom ano juntos!',
        'Até ao próximo dia de rodagem!',
        'Conto ilustrar o seu próximo livro.',
      ],
      broken: ['Tenha uma boa tarde.', 'Obrigada.', 'Cordialmente seu.', 'Falamos até à próxima fatura.', 'Estou ansioso pelo pagamento.'],
    },
    20: {
      kept: [
        'Escrevo-lhe de novo a 2 de dezembro.',
        'Volto a escrever-lhe dentro de dez dias.',
        'Ligarei a 7 de dezembro, não antes.',
        'Volto a escrever-lhe dentro de oito dias.',
        'Na correria diária esquece-se tudo. Peço que pague até 4 de dezembro.',
        'Escrevo hoje, depois de falar com a contabilidade. Peço que pague até 4 de dezembro.',
      ],
      broken: ['Vou te escrever duas vezes por dia.', 'Escreverei de manhã e à noite.', 'Ligo-lhe de novo depois de amanhã.'],
    },
  },
  due: {
    kept: [
      'A fatura 77 de 90 € era para 13 de novembro, há 9 dias.',
      'Os 90 € da fatura 77 deveriam ter sido pagos a 13 de novembro, há 9 dias.',
    ],
    broken: ['A fatura 77 de 2 de outubro, 90 €, vence em breve.', 'A fatura 77 de 2 de outubro, 90 €, tem 9 dias de atraso.'],
  },
  warm: [
    {
      situation: 'before-due',
      subject: 'Fatura 2026-88: vence a 28 de novembro',
      text: 'Olá Amélia,\n\nMuito obrigada pela forma como me recebeu na sessão fotográfica das suas joias; foi um dia lindo. E obrigada também por ter pago a fatura anterior assim que a recebeu.\n\nLembro apenas que a fatura n.º 2026-88 de 29 de outubro de 2026, no valor de 640,00 €, vence no sábado, 28 de novembro de 2026. O IBAN está no rodapé; também pode pagar com cartão: https://pay.example/88\n\nSe lhe faltar alguma coisa para a aprovar, basta um e-mail e eu trato disso. Poderia agendar a transferência até esse dia?\n\nMuito obrigada e até breve, para a coleção de primavera!\n\nTenha um ótimo dia,\nNora Belo\nnora@belo.example',
    },
    {
      situation: 'due',
      subject: 'Fatura 77-B: vence hoje',
      text: 'Exmo. Senhor Rocha,\n\nAgradeço a confiança que depositou em mim para a tradução do seu manual.\n\nA fatura 77-B de 25 de outubro de 2026 (1.480,50 €) vence hoje, 25 de novembro de 2026. Se já efetuou o pagamento, não considere este lembrete.\n\nO pagamento pode ser feito por transferência para a conta indicada na fatura, referência 77-B. Seria possível confirmar-me a data do pagamento até sexta-feira?\n\nPara qualquer questão, estou no 213 405 060.\n\nAgradecendo desde já a sua atenção, e esperando continuar a nossa colaboração, subscrevo-me com os melhores cumprimentos.\n\nClara Domingues',
    },
    {
      situation: 'first',
      subject: 'Lembrete: NF 2026-19 (15 de outubro)',
      text: 'Oi, Marcelo!\n\nComo está a turnê? Obrigado de novo por ter confiado os cartazes a mim.\n\nUm lembrete rápido: a nota fiscal 2026-19 de 15 de outubro de 2026, de R$ 720,00, era para ter sido paga em 15 de novembro de 2026; já são 4 dias. Sem problema, acontece com todo mundo, e se você já pagou, pode ignorar esta mensagem.\n\nDá para pagar por Pix (chave lu@reis.example), identificando 2026-19. Você consegue resolver até terça?\n\nPrecisa que eu mande a nota de novo? Me avisa ou liga no (11) 95544-3322.\n\nMuito obrigado, e não vejo a hora de trabalhar com você no próximo cartaz!\n\nAbraços,\nLu',
    },
  ],
  cold: [
    {
      text: 'Bom dia,\n\nA fatura F-12 de 3 de outubro de 2026, de 500,00 €, venceu a 3 de novembro de 2026. Está com 22 dias de atraso. Escrevo para pedir o pagamento. Nada recebemos apesar dos avisos de 10 e 17 de novembro. O contrato prevê o pagamento a 30 dias, de acordo com o que combinámos a 2 de maio. O trabalho foi entregue a 1 de outubro e o senhor aprovou-o por e-mail.\n\nJoão Pires',
      broken: [2, 3, 5, 6, 9, 10, 11, 12, 16, 17, 19],
    },
    {
      text: 'Senhora,\n\nO seu atraso é inaceitável. A fatura 2026-77 de R$ 1.250,00 está vencida há 40 dias. Mandei três e-mails e não respondeu. Lembro que o prazo já passou. Faz encomendas mas ignora as faturas em aberto. Não há acordo possível e não aceito nenhuma prorrogação. Pague.\n\nJ. Pires',
      broken: [2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 16, 17, 19],
    },
    {
      text: 'Exmo. Senhor,\n\nVolto a escrever-lhe sobre a fatura FA-9 de 5 de outubro de 2026 (800,00 €), vencida a 5 de novembro de 2026, ou seja, há 20 dias. A transferência não chegou. Salvo erro, já pagou 200,00 € a 12 de novembro. Faltam 600,00 € na conta. A fatura foi-lhe enviada duas vezes para o endereço certo. Continuo à espera.\n\nPaulo',
      broken: [2, 3, 6, 9, 10, 11, 12, 16, 17, 19],
    },
  ],
}
