import type { Habits } from './habits.ts'

export const habits: Habits = {
  sentences: {
    1: {
      kept: [
        'La Sua fattura n. 118 scade venerdì',
        'Fattura F-12: scadenza 30 novembre',
        'R: Fattura n. 118 – pagamento in attesa',
        'Sollecito amichevole – fattura 2026/009',
      ],
      broken: [
        'Mi permetto di scriverLe in merito alla fattura numero 2026-118 che a oggi risulta ancora non pagata',
        'Re:',
        'In relazione alla fattura del mese di settembre 2026 per i servizi di consulenza in comunicazione',
      ],
    },
    2: {
      kept: ['Gent.mo avvocato Serra,', 'Buongiorno signora Colombo,', 'Gent.le Sig. Marino,', 'Ciao team Nova,'],
      broken: ['Gentile [nome],', 'All’ufficio contabilità,', 'Ciao!'],
    },
    3: {
      kept: [
        'È stato un piacere lavorare al Suo progetto, grazie.',
        'Colgo l’occasione per ringraziarLa dell’accoglienza.',
        'Tutta la mia gratitudine per la fiducia.',
        'Mille grazie per l’ordine.',
        'Illustrare il Suo libro è stato un piacere.',
        'È stato bello fotografare il vostro negozio.',
      ],
      broken: [
        'La contatto in merito alla Sua posizione.',
        'La ringrazierei se effettuasse il pagamento.',
        'Le sarei grato se pagasse.',
        'Grazie di niente.',
        'Sarebbe un piacere riceverla.',
      ],
    },
    4: {
      kept: [
        'La mia fattura 2026/55 del 5 ottobre, di euro 980,00, era da pagare entro il 4 novembre 2026: sono passati 21 giorni.',
        'Importo residuo: 312,40 €\nFattura: 8812\nEmessa il: 01/10/2026\nScadenza: 31/10/2026\nGiorni di ritardo: 25',
        'La fattura 2026-301 (3 ottobre 2026, 1.120,00 € IVA inclusa), da pagare entro il 3 novembre 2026, ha accumulato 22 giorni di ritardo.',
        'Il saldo di CHF 620.00 della mia fattura nr. 2026-301 del 3 ottobre è esigibile dal 3 novembre 2026, ossia da 22 giorni.',
        'La fattura 2026-301 di 1.120,00 €, scaduta il 3 novembre 2026, 22 giorni, è ancora aperta.',
        'La fattura 2026-301 di 1.120,00 € scadeva il 3 novembre 2026, siamo a 22 giorni.',
        'La fattura 2026-301 di 1.120,00 € scadeva il 3 novembre, sono oltre tre settimane.',
      ],
      broken: [
        'Mi deve 1.200,00 €.',
        'Il mio compenso di 312,40 €, scaduto il 31 ottobre 2026, è in ritardo di 25 giorni.',
        'La fattura 2026-301, con scadenza il 3 novembre 2026, ha 22 giorni di ritardo.',
      ],
    },
    5: {
      kept: [
        'Dati per il bonifico:\nIBAN: IT60 X054 2811 1010 0000 0123 456\nBIC: BPPIITRR\nCausale: F-77',
        'Clicchi qui per pagare: https://pay.sumup.example/q/8812',
        'Il pagamento si fa da questo link: https://satispay.example/p/301.',
        'Si può pagare con carta o PayPal.',
        'Può versare sul solito conto.',
        'In calce alla fattura trova il conto.',
        'Le coordinate sono le solite, sulle fatture.',
        'Sul conto che già conosce.',
      ],
      broken: ['Il pagamento è atteso con qualsiasi mezzo.', 'Il pagamento mi farebbe piacere.', 'Conto su di Lei.'],
    },
    6: {
      kept: [
        'Mi proponga pure un piano di pagamento.',
        'Se preferisce spostare un po’ in avanti, mi dica quale data Le andrebbe bene.',
        'Possiamo spezzare la somma in due se è più semplice.',
        'Se un’altra data Le va meglio, me la dica.',
        'Metà adesso e il resto a gennaio mi va bene.',
        'Anche più avanti va bene, se mi dice quando.',
        'In due metà va bene lo stesso.',
      ],
      broken: ['Non accetto pagamenti a rate.', 'È escluso qualsiasi rinvio.', 'Non ci saranno proroghe.'],
    },
    7: {
      kept: [
        'Come da contratto, dal 1° dicembre 2026 saranno dovuti 40,00 € di indennizzo forfettario.',
        'Se il saldo non sarà pagato entro il 10/12/2026, si aggiungeranno gli interessi pattuiti (8,20 €).',
        'Decorso il 10 dicembre sarà dovuto l’indennizzo di 40 € indicato in fattura.',
        'Gli interessi previsti (tasso legale più 8 punti, cioè 9,87 €) decorrono dall’11 dicembre.',
        'Se entro il 4 dicembre non arriva nulla, metterò offline il sito.',
        'Altrimenti dal 4 dicembre si aggiunge una mora di 20,00 €.',
      ],
      broken: ['Altrimenti prenderò provvedimenti.', 'Vedrà cosa succede.', 'Sarò obbligata a reagire.'],
    },
    8: {
      kept: [
        'Il Suo articolo sulla frode alimentare è pronto.',
        'Ho finito l’illustrazione del capitolo sulla Rivoluzione.',
        'A causa dello sciopero la posta è in ritardo.',
        'La campagna contro le frodi bancarie è conclusa.',
        'Ha visto il processo di stampa?',
        'Se ha già pagato faccia finta di niente.',
      ],
      broken: [
        'Pretendo il pagamento entro 48 ore.',
        'DEVE PAGARE ADESSO',
        'La denuncerò.',
        'La segnalerò alla Centrale Rischi.',
        'Non esiterò ad avvisare i Suoi soci.',
        'Siete dei truffatori.',
        'PAGHI QUESTA FATTURA',
        'Passo la pratica al mio legale.',
        'Le do 24 ore, non una di più.',
        'VOGLIO I MIEI SOLDI',
        'Non sono mica una banca.',
        'Mi chiedo se pensa davvero di pagare.',
        'Gli altri clienti riescono a pagare.',
        'Mi aspettavo più serietà.',
        'Racconterò tutto ai Suoi clienti.',
        'Non faccia finta di non vedere: fa finta di nulla e basta, è vergognoso.',
        'Mi sento presa per i fondelli.',
      ],
    },
    9: {
      kept: [
        'Mi scriva a giulia@studio.example o mi chiami al 347 1234567.',
        'Cell. 347-1234567',
        'Domande? anna@rota.example',
        'Cell: 333 1234567',
        'Se qualcosa non torna, mi scriva.',
        'Fammi un fischio quando vuoi.',
        'Basta una mail.',
        'Mandami due righe, un messaggio basta.',
      ],
      broken: ['Può contattarmi.', 'A presto, spero.', 'Sono reperibile.'],
    },
    10: {
      kept: [
        'Le chiedo di indicarmi una data di pagamento prima di venerdì.',
        'Le manderò un promemoria il 2 dicembre, se serve.',
        'Se il 30 novembre non ho ricevuto nulla, Le darò un colpo di telefono.',
        'Le richiederò tra una decina di giorni.',
        'Le va bene il 12 dicembre?',
        'La prego di pagare entro quel giorno.',
        'Prendo nota del pagamento per il 12 dicembre.',
      ],
      broken: ['Mi tenga aggiornata.', 'Sarebbe gradito un pagamento rapido.', 'Torno a scriverLe per la fattura scaduta il 3 novembre.'],
    },
    11: {
      kept: ['Grazie ancora!', 'Grazie di tutto.', 'RingraziandoLa anticipatamente,', 'Grazie, e buon fine settimana.'],
      broken: ['Buona giornata.', 'Ricevuto?', 'In attesa di leggerLa.'],
    },
    12: {
      kept: [
        'Voglia gradire i miei più cordiali saluti.',
        'Buonissimo fine settimana,',
        'Ossequi,',
        'Colgo l’occasione per porgere cordiali saluti.',
        'Molte grazie e tante belle cose',
        'Alla prossima ripresa!',
        'La tua illustratrice',
      ],
      broken: [],
    },
    13: {
      kept: [
        'Spero che il lancio della Sua nuova collezione sia andato bene.',
        'Complimenti per l’apertura del nuovo ristorante!',
        'Come dicevamo nella chiamata di lunedì, Le riscrivo.',
        'Nella videochiamata di giovedì aveva accennato a un bonifico.',
        'Il nostro lavoro sulla rivista è riuscito molto bene.',
        'Il vostro podcast va benissimo.',
      ],
      broken: [
        'Mi permetto di contattarLa.',
        'Le scrivo per una questione delicata.',
        'La Sua fattura è in sospeso.',
        'È la Sua ultima possibilità.',
      ],
    },
    14: {
      kept: [
        'L’ultima fattura l’hai saldata con tre giorni di anticipo, grazie!',
        'Hai sempre pagato puntualmente, grazie.',
        'Finora ha sempre pagato puntualmente.',
        'I tuoi pagamenti di solito arrivano velocissimi, e lo apprezzo.',
        'Il pagamento è arrivato prima del termine, come sempre, grazie.',
      ],
      broken: [
        'Paga sempre in ritardo.',
        'Come al solito, bisogna rincorrerLa.',
        'Ancora una volta il Suo pagamento è in ritardo.',
        'Come sempre devo sollecitare.',
      ],
    },
    15: {
      kept: [
        'Gli interessi di mora ammontano a oggi a 12,40 € (scadenza: 13 novembre 2026).',
        'Scadenza: 13 novembre 2026. Indennizzo forfettario: 40,00 €.',
        'Gli interessi calcolati al 25 novembre sono 9,87 €, con scadenza 14 ottobre 2026.',
      ],
      broken: ['Saranno aggiunti interessi di mora.', 'Sono dovuti circa 10 € di mora.', 'Saranno richiesti interessi moratori.'],
    },
    16: {
      kept: [
        'Se serve un numero d’ordine, lo aggiungo volentieri.',
        'Le rimando volentieri la fattura, se serve.',
        'Mi dica cosa blocca il pagamento e me ne occupo io.',
        'Se qualcosa non Le torna nella fattura, vediamolo insieme.',
        'C’è qualcosa di bloccato in amministrazione?',
        'Devo intestare diversamente la fattura?',
      ],
      broken: ['Ora tocca a Lei.', 'Non ho altro da dire.', 'Questo è tutto.'],
    },
    17: {
      kept: [
        'Forse i nostri messaggi si sono incrociati; in tal caso, ignori questo.',
        'Se le nostre mail si incrociano, non si preoccupi.',
        'Dimenticanze così capitano a tutti.',
        'Forse la mia fattura è finita nello spam.',
        'Sarà finita in un cassetto, nessun rimprovero.',
        'Un contrattempo capita.',
        'Magari se ne è dimenticata.',
        'Forse si è arenata in amministrazione.',
        'Se ha pagato, questa lettera è superata.',
      ],
      broken: ['Ha ignorato la mia ultima mail.', 'La fattura è scaduta.', 'Non ha ancora pagato.'],
    },
    18: {
      kept: [
        'Dal 10/12/2026 decorreranno gli interessi previsti dal contratto (14,20 €). Se Le è utile una rateizzazione, sono a disposizione per parlarne.',
        'Dopo il 15 dicembre dovrei valutare il recupero formale del credito. Preferirei trovare insieme una soluzione.',
        'L’11 dicembre si aggiungeranno gli interessi concordati di 9,87 €. La mia porta resta aperta se vuole parlarne.',
        'Dal 12 dicembre 2026 interromperò la manutenzione, come previsto dal contratto; fino ad allora sono a Sua disposizione per qualsiasi accordo.',
      ],
      broken: [
        'Sono a disposizione per trovare una soluzione.',
        'L’11 dicembre 2026 sospenderò l’hosting, come da accordi.',
        'Dal 12 dicembre 2026 interromperò la manutenzione.',
      ],
    },
    19: {
      kept: [
        'Mi auguro di proseguire con il Suo team.',
        'Non vedo l’ora di cominciare la prossima fase con Lei.',
        'Sono felice di proseguire questa bella collaborazione.',
        'Spero di incontrarLa alla prossima fiera e di lavorare di nuovo insieme.',
        'L’anno prossimo torno volentieri da voi.',
        'Arrivederci al prossimo festival!',
        'Non vedo l’ora della prossima puntata!',
        'Avanti con altri progetti!',
        'Tornerei volentieri a suonare da voi.',
        'A una bella stagione insieme!',
      ],
      broken: [
        'Le auguro un buon pomeriggio.',
        'Grazie.',
        'Cordialmente Suo.',
        'Ne parliamo alla prossima fattura.',
        'Non vedo l’ora di ricevere i soldi.',
      ],
    },
    20: {
      kept: [
        'Le scriverò di nuovo il 2 dicembre.',
        'Le scriverò ancora tra dieci giorni.',
        'La chiamerò il 7 dicembre, non prima.',
        'Le riscriverò tra otto giorni.',
        'Nella vita di tutti i giorni si dimentica. La prego di pagare entro il 4 dicembre.',
      ],
      broken: ['Ti scriverò due volte al giorno.', 'Le scriverò mattina e sera.', 'La richiamo dopodomani.'],
    },
  },
  due: {
    kept: [
      'I 90 € della fattura 77 erano dovuti per il 13 novembre, 9 giorni fa.',
      'La fattura 77 di 90 € era da pagare il 13 novembre, 9 giorni fa.',
    ],
    broken: ['La fattura 77 del 2 ottobre, 90 €, scade presto.', 'La fattura 77 del 2 ottobre, 90 €, ha 9 giorni di ritardo.'],
  },
  warm: [
    {
      situation: 'before-due',
      subject: 'Fattura 2026-88: scadenza 28 novembre',
      text: "Gentile Amelia,\n\ngrazie di cuore per l'accoglienza durante il servizio fotografico dei Suoi gioielli: è stata una bellissima giornata. E grazie anche per aver saldato la fattura precedente appena ricevuta.\n\nLe ricordo soltanto che la fattura n. 2026-88 del 29 ottobre 2026, di 640,00 €, scade sabato 28 novembre 2026. Trova l'IBAN in calce; può anche pagare con carta: https://pay.example/88\n\nSe Le manca qualcosa per approvarla, basta una mail e ci penso io. Potrebbe predisporre il bonifico entro quel giorno?\n\nGrazie mille e a presto per la collezione di primavera!\n\nBuona giornata,\nNora Bellini\nnora@bellini.example",
    },
    {
      situation: 'due',
      subject: 'Fattura 77-B: scade oggi',
      text: 'Egregio dottor Rocchi,\n\nLa ringrazio della fiducia accordatami per la traduzione del Suo manuale.\n\nLa fattura 77-B del 25 ottobre 2026 (1.480,50 €) scade oggi, 25 novembre 2026. Se ha già provveduto, non tenga conto di questo promemoria.\n\nIl pagamento può avvenire con bonifico sul conto indicato in fattura, causale 77-B. Potrebbe cortesemente confermarmi la data del pagamento entro venerdì?\n\nPer qualsiasi domanda mi trova allo 02 4050607.\n\nRingraziandoLa anticipatamente e augurandomi di proseguire la nostra collaborazione, porgo distinti saluti.\n\nChiara Donati',
    },
    {
      situation: 'first',
      subject: 'Promemoria fattura 2026-19 (15 ottobre)',
      text: "Ciao Mauro,\n\ncome va la tournée? Grazie ancora per avermi affidato le locandine.\n\nUn promemoria veloce: la fattura 2026-19 del 15 ottobre 2026, di 720 €, andava saldata entro il 15 novembre 2026; sono 4 giorni. Nessun problema, capita a tutti, e se hai già fatto ignora pure questo messaggio.\n\nPuoi fare un bonifico (IBAN IT60 X054 2811 1010 0000 0123 456) con causale 2026-19. Pensi di farcela per martedì?\n\nTi serve che te la rimandi? Fammi sapere o chiamami al 347 5544332.\n\nGrazie mille, non vedo l'ora di lavorare con te alla prossima locandina!\n\nUn abbraccio,\nLu",
    },
  ],
  cold: [
    {
      text: 'Buongiorno,\n\nla fattura F-12 del 3 ottobre 2026 di 500,00 € era in scadenza il 3 novembre 2026. È in ritardo di 22 giorni. Le scrivo per chiederne il pagamento. Non abbiamo ricevuto nulla nonostante i solleciti del 10 e del 17 novembre. Il contratto prevede il pagamento a 30 giorni, come da accordi del 2 maggio. Il lavoro è stato consegnato il 1° ottobre e Lei lo ha approvato via mail.\n\nGianni Rossi',
      broken: [2, 3, 5, 6, 9, 10, 11, 12, 16, 17, 19],
    },
    {
      text: 'Signora,\n\nil Suo ritardo è inaccettabile. La fattura 2026-77 di 1.250,00 € è scaduta da 40 giorni. Ho mandato tre mail e non ha risposto. Le ricordo che il termine è passato. Fa ordini ma ignora le fatture aperte. Nessun accordo è possibile e non concedo alcuna proroga. Paghi.\n\nG. Rossi',
      broken: [2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 16, 17, 19],
    },
    {
      text: "Egregio signore,\n\ntorno a scriverLe per la fattura FA-9 del 5 ottobre 2026 (800,00 €), scaduta il 5 novembre 2026, cioè da 20 giorni. Il bonifico non è arrivato. Salvo errore ha già versato 200,00 € il 12 novembre. Mancano quindi 600,00 € sul conto. La fattura Le è stata inviata due volte all'indirizzo corretto. Aspetto.\n\nPaolo",
      broken: [2, 3, 6, 9, 10, 11, 12, 16, 17, 19],
    },
  ],
}
