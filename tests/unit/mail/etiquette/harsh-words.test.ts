import { describe, expect, it } from 'vitest'
import { checkWording } from '../../../../lib/mail/etiquette/check-wording.ts'
import type { HarshReason } from '../../../../lib/mail/etiquette/find-harsh-words.ts'
import type { EtiquetteLanguage } from '../../../../lib/mail/etiquette/etiquette-words.ts'
import { checkEtiquette } from '../../../../lib/mail/check-etiquette.ts'
import { en } from '../../../../lib/mail/etiquette/harsh-words/en.ts'
import { loadEtiquetteLanguage } from '../../../../lib/mail/etiquette/load-etiquette-language.ts'

const harsh: Readonly<Record<string, Readonly<Record<Exclude<HarshReason, 'shouting'>, readonly string[]>>>> = {
  en: {
    force: [
      'I will file a lawsuit.',
      'Then I will sue.',
      'I will take you to court.',
      'We will take legal action.',
      'You will hear from my attorney.',
      'My lawyer has been informed.',
      'I have asked a solicitor.',
      'The bailiff will come.',
      'I will call the police.',
      'They may arrest you.',
      'You will be prosecuted.',
      'We can garnish your wages.',
      'They will seize your assets.',
      'See you in court.',
      'I will go to small claims.',
    ],
    crime: [
      'This is fraud.',
      'That is theft.',
      'You are stealing from me.',
      'It is criminal.',
      'This is illegal.',
      'You are dishonest.',
      'What a scam.',
      'You are a liar.',
    ],
    reputation: [
      'I will send this to collections.',
      'A collection agency will take over.',
      'Your credit score will suffer.',
      'It goes on your credit report.',
      'I will tell the credit bureau.',
      'I will blacklist you.',
      'I will report you.',
      'I will make this public.',
      'I will post it on social media.',
      'I will leave a bad review.',
    ],
    ultimatum: [
      'Pay immediately.',
      'Pay at once.',
      'I demand payment.',
      'This is your last chance.',
      'Final warning.',
      'Pay, or else.',
      'Failure to pay will result in fees.',
      'There will be no further notice.',
      'You must pay.',
    ],
    blame: [
      'You have ignored my mails.',
      'You failed to pay.',
      'This is unacceptable.',
      'You refuse to answer.',
      'No more excuses.',
      'Shame on you.',
      'It is pathetic.',
      'This is ridiculous.',
      'So unprofessional.',
      'How dare you?',
    ],
  },
  de: {
    force: [
      'Mein Anwalt meldet sich.',
      'Ich schalte einen Rechtsanwalt ein.',
      'Wir sehen uns vor Gericht.',
      'Ich reiche Klage ein.',
      'Es folgt ein Mahnbescheid.',
      'Ich werde rechtliche Schritte einleiten.',
      'Ich gehe zur Polizei.',
      'Das Konto wird gepfändet.',
      'Der Gerichtsvollzieher kommt.',
      'Ich erstatte Anzeige.',
    ],
    crime: [
      'Das ist Betrug.',
      'Sie sind ein Betrüger.',
      'Das ist Diebstahl.',
      'Das ist kriminell.',
      'Das ist illegal.',
      'Sie haben gelogen.',
    ],
    reputation: [
      'Die Sache geht ans Inkasso.',
      'Ich melde Sie der Schufa.',
      'Ihre Bonität leidet.',
      'Sie kommen auf die schwarze Liste.',
      'Ich schreibe eine negative Bewertung.',
      'Ich werde das öffentlich machen.',
    ],
    ultimatum: [
      'Zahlen Sie sofort.',
      'Die sofortige Zahlung ist nötig.',
      'Zahlen Sie unverzüglich!',
      'Das ist Ihre letzte Chance.',
      'Ich fordere Sie auf zu zahlen.',
      'Zahlen Sie endlich.',
      'Ohne weitere Ankündigung geschieht etwas.',
    ],
    blame: [
      'Sie haben mich ignoriert.',
      'Das ist inakzeptabel.',
      'Unverschämt!',
      'Ihre Ausreden kenne ich.',
      'Schämen Sie sich.',
      'Das ist lächerlich.',
      'Sehr unprofessionell.',
      'Sie weigern sich zu zahlen.',
      'Das ist eine Frechheit.',
    ],
  },
  fr: {
    force: [
      'Mon avocat vous contactera.',
      'Je saisirai le tribunal.',
      'Un huissier viendra.',
      'J’irai en justice.',
      'Je porterai plainte.',
      'J’engagerai des poursuites.',
      'Je vais vous poursuivre.',
      'Une action en justice suivra.',
      'J’appelle la police.',
    ],
    crime: [
      'C’est de la fraude.',
      'C’est une escroquerie.',
      'C’est du vol.',
      'C’est illégal.',
      'Vous êtes malhonnête.',
      'Quelle mauvaise foi !',
    ],
    reputation: [
      'Une société de recouvrement prendra la suite.',
      'Vous serez sur liste noire.',
      'Votre réputation en souffrira.',
      'Je laisserai un avis négatif.',
      'Je vais rendre cette affaire publique.',
    ],
    ultimatum: [
      'Payez immédiatement.',
      'J’exige le paiement.',
      'Dernier avertissement.',
      'C’est votre dernière chance.',
      'Sans autre préavis.',
      'Vous devez payer.',
      'Réglez sur-le-champ.',
    ],
    blame: [
      'Vous avez ignoré mes messages.',
      'C’est inacceptable.',
      'Vous refusez de répondre.',
      'Vos excuses ne suffisent pas.',
      'Quelle honte !',
      'C’est ridicule.',
      'Ce n’est pas professionnel.',
      'Comment osez-vous ?',
    ],
  },
  es: {
    force: [
      'Presentaré una demanda.',
      'Le voy a demandarle.',
      'Mi abogado le escribirá.',
      'Iremos a juicio.',
      'Acudiré a los tribunales.',
      'Tomaré acciones legales.',
      'Llamaré a la policía.',
      'Habrá un embargo.',
      'Voy a denunciarle.',
    ],
    crime: ['Esto es un fraude.', 'Es una estafa.', 'Es un robo.', 'Esto es ilegal.', 'Actúa de mala fe.', 'Es un delito.'],
    reputation: [
      'Una empresa de cobros le llamará.',
      'Irá a una lista de morosos.',
      'Lo haré público.',
      'Dejaré una reseña negativa.',
      'Su reputación sufrirá.',
    ],
    ultimatum: [
      'Pague inmediatamente.',
      'Exijo el pago.',
      'Es su última oportunidad.',
      'Último aviso.',
      'Sin más aviso.',
      'Debe pagar.',
      'Pague de una vez.',
    ],
    blame: [
      'Ha ignorado mis correos.',
      'Es inaceptable.',
      'Se niega a pagar.',
      'Basta de excusas.',
      'Es una vergüenza.',
      'Es ridículo.',
      'Es muy poco profesional.',
    ],
  },
  it: {
    force: [
      'Il mio avvocato la contatterà.',
      'Andremo in tribunale.',
      'Farò causa.',
      'Procederò per vie legali.',
      'Chiederò un decreto ingiuntivo.',
      'Avviserò la polizia.',
      'Seguirà un pignoramento.',
      'La denuncerò.',
    ],
    crime: ['È una frode.', 'È una truffa.', 'È un furto.', 'È illegale.', 'È in malafede.', 'È un reato.'],
    reputation: [
      'Passo tutto al recupero crediti.',
      'Finirà tra i cattivi pagatori.',
      'Lascerò una recensione negativa.',
      'La sua reputazione ne soffrirà.',
      'Lo renderò tutto pubblico.',
    ],
    ultimatum: [
      'Paghi immediatamente.',
      'Esigo il pagamento.',
      'Ultimo avviso.',
      'È la sua ultima possibilità.',
      'Senza ulteriore avviso.',
      'Deve pagare.',
      'Paghi subito.',
    ],
    blame: [
      'Ha ignorato le mie mail.',
      'È inaccettabile.',
      'Si rifiuta di pagare.',
      'Basta scuse.',
      'È una vergogna.',
      'È ridicolo.',
      'È poco professionale.',
    ],
  },
  pt: {
    force: [
      'O meu advogado vai contactá-lo.',
      'Vou para tribunal.',
      'Vou processá-lo.',
      'Tomarei medidas legais.',
      'Vou chamar a polícia.',
      'Haverá uma penhora.',
      'Vou apresentar queixa.',
    ],
    crime: ['Isto é fraude.', 'É uma burla.', 'É um roubo.', 'Isto é ilegal.', 'É má-fé.', 'É um crime.'],
    reputation: [
      'Uma empresa de cobranças tratará disto.',
      'Ficará na lista negra.',
      'Deixarei uma avaliação negativa.',
      'A sua reputação vai sofrer.',
    ],
    ultimatum: [
      'Pague imediatamente.',
      'Exijo o pagamento.',
      'Último aviso.',
      'É a sua última oportunidade.',
      'Sem mais aviso.',
      'Tem de pagar.',
    ],
    blame: [
      'Ignorou os meus e-mails.',
      'É inaceitável.',
      'Recusa-se a pagar.',
      'Chega de desculpas.',
      'É uma vergonha.',
      'É ridículo.',
      'É pouco profissional.',
    ],
  },
  nl: {
    force: [
      'Mijn advocaat neemt contact op.',
      'We zien elkaar voor de rechter.',
      'Ik stap naar de rechtbank.',
      'Ik neem juridische stappen.',
      'De deurwaarder komt langs.',
      'Ik ga naar de politie.',
      'Ik doe aangifte.',
      'Ik start een rechtszaak.',
    ],
    crime: ['Dit is fraude.', 'Dit is oplichting.', 'Dit is diefstal.', 'Dit is illegaal.', 'Dit is bedrog.', 'U liegt.'],
    reputation: [
      'Ik schakel een incassobureau in.',
      'U komt op de zwarte lijst.',
      'Ik schrijf een negatieve recensie.',
      'U bent een wanbetaler.',
      'Ik zal dit openbaar maken.',
    ],
    ultimatum: [
      'Betaal onmiddellijk.',
      'Ik eis betaling.',
      'Laatste waarschuwing.',
      'Dit is uw laatste kans.',
      'Zonder verdere aankondiging.',
      'U moet nu betalen.',
    ],
    blame: [
      'U heeft mijn mails genegeerd.',
      'Dit is onacceptabel.',
      'U weigert te betalen.',
      'Geen excuses meer.',
      'Het is een schande.',
      'Dit is belachelijk.',
      'Erg onprofessioneel.',
    ],
  },
}

const innocent: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Monday is a public holiday.',
    'Please send it to Court Street 5.',
    'A pursuit of suede shoes is not an issue.',
    'Sue told me that the issue is solved.',
    'I will resend it immediately.',
    'Video on demand is your product.',
    'If you have already paid, please ignore this.',
    'The tennis court photos are ready.',
    'We value transparency and the courtesy.',
    'Your collection of prints looks great.',
    'Nothing is illegible.',
    'The policeman costume is a polite choice.',
  ],
  de: [
    'Am Montag ist Feiertag.',
    'Unsere Adresse ist Gerichtsstraße 5.',
    'Diese Mail können Sie gern ignorieren.',
    'Der Betrag betrug 300 €.',
    'Die Anzeige im Magazin sieht gut aus.',
    'Ich schicke Ihnen die Kopie umgehend.',
    'Die Veröffentlichung war ein Erfolg.',
    'Der Verdienst ist in Ordnung.',
    'Ihr müsst das nicht heute zahlen.',
    'Sie müssen nur noch auf den Link klicken und zahlen.',
    'Ich habe endlich die Bilder fertig, und Sie zahlen erst, wenn alles passt.',
    'Auf der schwarzen Liste im Entwurf fehlt noch ein Häkchen.',
    'Wir haben die schlechte Bewertung Ihres Produkts gemeinsam verbessert.',
    'Der Rechtsweg im Impressum ist ergänzt.',
    'Ihr Ruf als Händler ist hervorragend.',
    'Gern besprechen wir am Montag die weiteren Schritte im Projekt.',
    'Falls Sie bereits bezahlt haben, ignorieren Sie meine Mail einfach.',
    'Hiermit möchte ich Sie auf die offene Rechnung hinweisen.',
    'Der Dieb im Kinderbuch hat jetzt einen Hut.',
    'Im Krimi „Der Betrüger“ fehlt noch Kapitel 3.',
  ],
  fr: [
    'J’espère poursuivre notre collaboration.',
    'La saisie de données est finie.',
    'Le processus est simple.',
    'Le vol pour Nice est réservé.',
    'Je vous renvoie la facture immédiatement.',
    'Merci d’ignorer ce message.',
    'La facture est exigible le 3 mai.',
    'Veuillez accepter mes excuses.',
    'Malheureusement, je n’ai rien reçu.',
  ],
  es: [
    'Sin embargo, todo va bien.',
    'A mi juicio, quedó bonito.',
    'Ignore este mensaje si ya pagó.',
    'Lamentablemente, no he recibido nada.',
    'La demanda de fotos crece.',
    'Le reenvío la factura de inmediato.',
    'La calle del Tribunal 5 es la nueva dirección.',
  ],
  it: [
    'A causa di un errore, la mail è tornata.',
    'Ignori pure questa mail.',
    'Mi scuso per il disturbo.',
    'Le invio subito la copia.',
    'La legge è chiara.',
    'Pubblicheremo presto il catalogo.',
  ],
  pt: [
    'Pode processar o pagamento amanhã.',
    'Por engano, enviei duas vezes.',
    'Peço desculpa pelo incómodo.',
    'Basta responder a este e-mail.',
    'Por favor ignore esta mensagem.',
    'Lamentavelmente, não recebi nada.',
  ],
  nl: [
    'Ik eis geen wonder, alleen een kort antwoord.',
    'Jullie moeten dat niet vandaag betalen.',
    'Via deze link kunt u direct betalen.',
    'Op de zwarte lijst in het ontwerp ontbreekt nog een vinkje.',
    'Uw klanten weten de weg naar de winkel nu te vinden.',
    'Ik deel het filmpje op LinkedIn.',
    'Uw naam staat correct op de factuur.',
    'Heeft u al betaald, negeer mijn mail dan gewoon.',
    'Wij waarschuwen in de handleiding voor heet water.',
    'De foto van de Dom is klaar.',
    'In de thriller „De oplichter“ ontbreekt nog hoofdstuk 3.',
    'Betaling via automatische incasso is mogelijk.',
    'Uw btw-aangifte is klaar.',
    'Dit bericht kunt u negeren.',
    'De rechter kolom is breder.',
    'Mijn excuses voor het ongemak.',
    'Ik stuur de factuur direct toe.',
    'Negeer deze mail gerust.',
  ],
}

async function load(code: string): Promise<EtiquetteLanguage> {
  const language = await loadEtiquetteLanguage(code)
  if (!language) throw new Error(`no words for ${code}`)
  return language
}

function harshIn(language: EtiquetteLanguage, text: string) {
  return checkEtiquette({ language, situation: 'second', text }).findings.flatMap((finding) =>
    finding.code === 'harsh-words' ? [finding] : [],
  )
}

describe.each(Object.entries(harsh))('harsh words in %s', (code, byReason) => {
  const sentences = Object.entries(byReason).flatMap(([reason, list]) => list.map((sentence) => [reason, sentence] as const))
  it.each(sentences)('%s: %s', async (reason, sentence) => {
    const found = harshIn(await load(code), `Guten. ${sentence} Bye.`)
    expect(found.map((finding) => finding.reason)).toContain(reason)
    for (const { at, quote } of found) expect(`Guten. ${sentence} Bye.`.slice(at.start, at.end)).toBe(quote)
  })

  it.each(innocent[code] ?? [])('lets pass: %s', async (sentence) => {
    expect(harshIn(await load(code), sentence).map(({ quote }) => quote)).toEqual([])
  })

  it('are found before sending, too, blame apart', async () => {
    const words = (await load(code)).harsh
    const missed = sentences.filter(([reason, sentence]) => {
      const found = checkWording({ harsh: words, situation: 'second', subject: '', text: sentence })
      return reason !== 'blame' && !found.some((finding) => finding.code === 'harsh-words' && finding.reason === reason)
    })
    expect(missed).toEqual([])
  })
})

describe('at the final stage', () => {
  it('lets formal recovery be named as a fact, and nothing before it', async () => {
    const text = 'After 30 November I would then have to consider formal recovery.'
    const language = await load('en')
    const ruleAt = (situation: 'third' | 'final') => checkEtiquette({ language, situation, text }).rules[7]?.verdict
    expect(ruleAt('third')).toBe('broken')
    expect(ruleAt('final')).toBe('kept')
  })
})

describe('shouting', () => {
  it.each([
    ['PAY NOW', true],
    ['This is URGENT.', true],
    ['Please pay!!', true],
    ['WE HAVE WAITED LONG ENOUGH', true],
    ['Invoice INV-1042 of ACME GMBH', false],
    ['IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX', false],
    ['EUR 1,200.00 incl. VAT for IKEA USA LLC', false],
    ['Really? Yes!', false],
  ])('%s: %s', async (text, isShouting) => {
    expect(harshIn(await load('en'), text).some(({ reason }) => reason === 'shouting')).toBe(isShouting)
  })
})

describe('checkWording', () => {
  it.each(['{{firstName}}', '[NAME]', '[Client name]', '<name>', 'XXX', 'XX', 'TODO', '____', '%NAME%', '${amount}'])(
    'finds the placeholder %s with its place',
    (hole) => {
      const text = `Hi ${hole}, thank you.`
      const found = checkWording({ harsh: en, situation: 'first', subject: 'Invoice', text })
      expect(found).toEqual([{ code: 'placeholder', quote: hole, at: { field: 'text', start: 3, end: 3 + hole.length } }])
    },
  )

  it.each([
    'See [1] and <https://pay.example/x>, BIC COBADEFFXXX.',
    'Ada <ada@acme.example> wrote',
    'Well... maybe',
    '[x] done',
    'el siglo XX',
  ])('finds none in %s', (text) => {
    expect(checkWording({ harsh: en, situation: 'first', subject: '', text })).toEqual([])
  })

  it('does not take a name or an address for a threat', () => {
    const mail = { harsh: en, situation: 'first', subject: '', text: 'Dear Fraud & Theft Ltd, see https://pay.example/court' } as const
    expect(checkWording({ ...mail, names: ['Fraud & Theft Ltd'] })).toEqual([])
    expect(checkWording(mail)).toHaveLength(2)
  })

  it('looks for placeholders only without a list', () => {
    expect(checkWording({ harsh: undefined, situation: 'first', subject: 'TODO', text: 'fraud' }).map(({ code }) => code)).toEqual([
      'placeholder',
    ])
  })
})
