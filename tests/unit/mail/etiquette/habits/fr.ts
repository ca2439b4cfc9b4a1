import type { Habits } from './habits.ts'

export const habits: Habits = {
  sentences: {
    1: {
      kept: [
        'Votre facture n° 118 arrive à échéance vendredi',
        'Facture F-12 : échéance le 30 novembre',
        'Re: Facture n°118 – paiement en attente',
        'Relance amicale – facture 2026/009',
      ],
      broken: [
        'Je me permets de revenir vers vous au sujet de la facture numéro 2026-118 restée sans règlement à ce jour',
        'Re:',
        'Concernant la facture du mois de septembre 2026 relative à la prestation de conseil en communication',
      ],
    },
    2: {
      kept: ['Bonsoir M. Le Gall,', 'Bonjour Madame Nguyen,', 'Allô Sophie,', 'Bonjour l’équipe Nova,'],
      broken: ['Bonjour [prénom],', 'Au service comptabilité,', 'Salut !'],
    },
    3: {
      kept: [
        'C’était un plaisir de travailler sur votre projet, merci.',
        'Merci, vraiment, pour ce mois de travail ensemble.',
        'Merci à toute votre équipe pour l’accueil de la semaine dernière.',
        'Mille mercis pour votre commande.',
        'Travailler sur votre plaquette a été un vrai bonheur.',
        'J’ai beaucoup aimé dessiner votre enseigne.',
      ],
      broken: [
        'Je vous contacte concernant votre dossier.',
        'Merci de bien vouloir procéder au paiement.',
        'Je vous serais reconnaissant de payer.',
        'Merci pour rien.',
        'Ce serait un plaisir de vous lire.',
      ],
    },
    4: {
      kept: [
        'Ma facture 2026/55 du 5 octobre, d’un montant de 980,00 $ CA, était due le 4 novembre 2026 : 21 jours ont passé.',
        'Montant restant dû : 312,40 €\nFacture : 8812\nÉmise le : 01.10.2026\nÀ payer avant le : 31.10.2026\nJours de retard : 25',
        'La facture 2026-301 (3 octobre 2026, 1 120,00 € TTC), payable le 3 novembre 2026, accuse 22 jours de retard.',
        'Le solde de 620,00 € sur ma facture n°2026-301 du 3 octobre est exigible depuis le 3 novembre 2026, soit 22 jours.',
        'La facture 2026-301 de 1 120,00 €, exigible depuis le 3 novembre 2026, 22 jours, reste ouverte.',
        'La facture 2026-301 de 1 120,00 € était due le 3 novembre 2026, cela fait donc trois semaines.',
      ],
      broken: [
        'Vous me devez 1 200,00 €.',
        'Mes honoraires de 312,40 €, échus le 31 octobre 2026, ont 25 jours de retard.',
        'La facture 2026-301, due le 3 novembre 2026, a 22 jours de retard.',
      ],
    },
    5: {
      kept: [
        'Mes coordonnées bancaires (RIB) :\nIBAN : FR76 1027 8060 0000 0205 1234 567\nBIC : CMCIFR2A\nRéférence : F-77',
        'Cliquez ici pour payer : https://pay.sumup.example/q/8812',
        'Le règlement s’effectue via ce lien : https://lydia.example/p/301.',
        'Paiement possible par carte bancaire ou PayPal.',
        'Le compte est indiqué au bas de la facture.',
      ],
      broken: ['Le règlement est attendu par tout moyen.', 'Le paiement me ferait plaisir.', 'Je compte sur vous.'],
    },
    6: {
      kept: [
        'N’hésitez pas à me proposer un échéancier.',
        'Si vous préférez décaler un peu, dites-moi quelle date vous conviendrait.',
        'On peut découper la somme en deux si c’est plus simple.',
        'Si une autre date vous arrange, dites-la-moi.',
        'La moitié maintenant, le reste fin janvier, cela m’irait aussi.',
        'Plus tard, cela me convient aussi, si vous me dites quand.',
        'En trois parts, cela me va aussi.',
      ],
      broken: ['Je n’accepte pas de paiement échelonné.', 'Tout report est exclu.', 'Il n’y aura pas de délai.'],
    },
    7: {
      kept: [
        'Conformément à notre contrat, l’indemnité forfaitaire de 40,00 € sera due à compter du 1er décembre 2026.',
        'Si le solde n’est pas réglé au 10/12/2026, les intérêts de retard convenus (8,20 €) seront ajoutés.',
        'Passé le 10 décembre, l’indemnité de 40 € mentionnée sur la facture sera exigible.',
        'Les pénalités prévues (taux légal majoré de 10 points, soit 9,87 €) courent à partir du 11 décembre.',
        'Sans règlement au 4 décembre, je mettrai votre site hors ligne.',
      ],
      broken: ['Sinon je prendrai des mesures.', 'Vous verrez bien ce qui se passera.', 'Je serai obligée de réagir.'],
    },
    8: {
      kept: [
        'J’ai bien noté l’avis de votre avocate sur la maquette du cabinet.',
        'J’ai terminé l’illustration du chapitre sur la Révolution et la guillotine.',
        'Je vous souhaite un bon procès-verbal de recette !',
        'La campagne de prévention contre la fraude bancaire est terminée.',
        'Avez-vous pu voir le procès-verbal de réunion ?',
        'La somme de 450 € est toujours ouverte.',
        'Le quotidien d’un cabinet est chargé, je le sais.',
      ],
      broken: [
        'Je vous mets en demeure de payer sous 48 heures.',
        'VOUS DEVEZ PAYER MAINTENANT',
        'Vos excuses ne m’intéressent plus.',
        'Je vais vous faire un procès.',
        'Vous vous fichez de moi.',
        'Réglez maintenant ou vous aurez affaire à moi.',
        'Tu as intérêt à payer.',
        'Je transmets ce dossier à mon conseil.',
        'Je vous accorde 24 heures, pas une de plus.',
        'JE VEUX MON ARGENT',
        'Je vous somme de payer.',
        'Je me demande si vous comptez vraiment me payer.',
        'Je ne suis pas une banque.',
        'J’attendais mieux de votre part.',
        'Je raconterai tout à vos clients.',
        'Mes autres clients y arrivent, eux.',
        'J’en ai franchement assez d’attendre.',
        'J’ai l’impression d’être menée en bateau.',
      ],
    },
    9: {
      kept: [
        'Écrivez-moi à lea@studio.example ou appelez-moi au 06.12.34.56.78.',
        'Tél. 514-555-0134',
        'Une question ? anne@rochat.example',
        'Portable : 0470 12 34 56',
        'Si un point vous gêne, écrivez-moi.',
        'Fais-moi signe quand tu veux.',
        'N’hésitez pas à m’écrire.',
        'Un petit mail suffit.',
        'Une courte réponse suffira.',
      ],
      broken: ['Vous pouvez me contacter.', 'À bientôt j’espère.', 'Je suis joignable.'],
    },
    10: {
      kept: [
        'Merci de me donner une date de paiement avant vendredi.',
        'Je vous relancerai le 2 décembre si besoin.',
        'Si je n’ai rien reçu le 30 novembre, je vous passerai un coup de fil.',
        'Je repose la question dans une dizaine de jours.',
        'Le 12 décembre vous irait-il ?',
        'J’en reparle mardi prochain.',
        'J’ai noté votre règlement pour le 12 décembre.',
      ],
      broken: [
        'Tenez-moi au courant.',
        'Un paiement rapide serait apprécié.',
        'Je reviens vers vous au sujet de la facture échue le 3 novembre.',
      ],
    },
    11: {
      kept: ['Encore merci !', 'Grand merci !', 'Merci pour tout.', 'Merci, et bonne fin de semaine.'],
      broken: ['Bonne journée.', 'Bien reçu ?', 'À vous lire.'],
    },
    12: {
      kept: [
        'Je vous prie d’agréer, Madame, mes salutations les meilleures.',
        'Très bonne fin de semaine,',
        'Veuillez recevoir, Madame, l’assurance de mes sentiments distingués.',
        'Je vous prie d’agréer mes salutations distinguées.',
        'Avec mes vifs remerciements, et dans l’espoir de travailler bientôt avec vous,\n\nBien cordialement',
        'Je vous embrasse',
        'A+',
        'Au prochain tournage !',
        'Votre illustratrice',
      ],
      broken: [],
    },
    13: {
      kept: [
        'J’espère que le lancement de votre nouvelle collection s’est bien passé.',
        'Bravo pour l’ouverture du nouveau restaurant !',
        'Comme évoqué lors de notre appel de lundi, je vous réécris.',
        'Lors de notre visio de jeudi, vous évoquiez un virement.',
        'J’ai aimé travailler sur l’enseigne de la boulangerie.',
      ],
      broken: [
        'Je me permets de vous contacter.',
        'Je vous écris concernant un sujet délicat.',
        'Votre facture est en attente.',
        'C’est votre dernière chance.',
      ],
    },
    14: {
      kept: [
        'La dernière facture a été payée avec trois jours d’avance, merci !',
        'Tu as toujours payé rubis sur l’ongle, merci.',
        'Jusqu’ici vous avez toujours payé à l’heure.',
        'Tes paiements arrivent d’habitude très vite, et j’apprécie.',
        'Vous avez payé en avance, comme toujours, merci.',
      ],
      broken: [
        'Vous payez toujours en retard.',
        'Comme d’habitude, il faut courir après votre argent.',
        'Une fois de plus, votre règlement tarde.',
      ],
    },
    15: {
      kept: [
        'Les intérêts de retard s’élèvent à 12,40 € à ce jour (échéance le 13 novembre 2026).',
        'Échéance : 13 novembre 2026. Indemnité forfaitaire : 40,00 €.',
        'Les pénalités calculées au 25 novembre sont de 9,87 €, pour une échéance au 14 octobre 2026.',
      ],
      broken: [
        'Des pénalités de retard seront ajoutées.',
        'Des pénalités d’à peu près 10 € sont dues.',
        'Des intérêts moratoires seront réclamés.',
      ],
    },
    16: {
      kept: [
        'S’il vous faut un numéro de bon de commande, je l’ajoute volontiers.',
        'Je vous renvoie la facture avec plaisir si besoin.',
        'Dites-moi ce qui bloque, je m’en occupe.',
        'Si quelque chose vous gêne dans la facture, parlons-en.',
        'Il vous manque un duplicata ?',
        'Quelque chose coince chez vous ?',
        'Il te faut une autre adresse sur la facture ?',
        'Faut-il établir la facture au nom de la fondation ?',
      ],
      broken: ['À vous de jouer.', 'Je n’ai rien de plus à dire.', 'Voilà.'],
    },
    17: {
      kept: [
        'Nos messages se sont peut-être croisés ; dans ce cas, ne tenez pas compte de celui-ci.',
        'Si nos courriers se croisent, ne vous en souciez pas.',
        'Ce genre d’oubli arrive aux meilleurs.',
        'Peut-être que ma facture est tombée dans vos spams.',
        'Un contretemps est vite arrivé.',
        'Elle a pu glisser sous une pile de dossiers, aucun reproche.',
        'Vous avez peut-être simplement oublié.',
        'Si le virement est parti, cette lettre n’a plus d’objet.',
      ],
      broken: ['Vous avez ignoré mon dernier mail.', 'La facture est échue.', 'Vous n’avez toujours pas payé.'],
    },
    18: {
      kept: [
        'À compter du 10/12/2026, les intérêts prévus au contrat (14,20 €) courront. Si un échelonnement vous aide, je reste à votre écoute.',
        'Après le 15 décembre, je devrai envisager un recouvrement formel. Je préférerais que nous trouvions ensemble une solution.',
        'Le 11 décembre, les intérêts convenus de 9,87 € s’ajouteront. Ma porte reste ouverte si vous voulez en parler.',
        'Passé le 12 décembre 2026, je cesserai la maintenance, comme le prévoit notre contrat ; d’ici là, je suis à votre écoute pour tout arrangement.',
      ],
      broken: [
        'Je reste à votre écoute pour trouver une solution.',
        'Le 11 décembre 2026, je suspendrai l’hébergement, conformément à notre accord.',
        'Passé le 12 décembre 2026, je cesserai la maintenance.',
      ],
    },
    19: {
      kept: [
        'Ce sera un plaisir de poursuivre avec votre équipe.',
        'J’ai hâte de démarrer la suite avec vous.',
        'Je me réjouis de poursuivre cette belle collaboration.',
        'Au plaisir de vous croiser au prochain salon et de retravailler ensemble.',
        'L’été prochain, je reviens avec joie !',
        'Partant pour remettre le couvert.',
        'Merci, et au prochain tournage !',
        'À d’autres beaux projets !',
        'Je reviendrais volontiers jouer chez vous.',
        'Je traduirai avec plaisir le second tome aussi.',
        'À une belle saison ensemble !',
      ],
      broken: [
        'Passez une bonne fin de journée.',
        'Merci.',
        'Cordialement vôtre.',
        'Je m’attends à un paiement avant l’an prochain.',
        'On verra au prochain rappel.',
        'Je renvoie volontiers la facture à votre comptable aussi.',
      ],
    },
    20: {
      kept: [
        'Je reviendrai vers vous le 2 décembre.',
        'Je ferai le point dans dix jours.',
        'Je vous relance le 7 décembre au plus tôt.',
        'Je reviendrai vers vous dans huit jours.',
        'Dans le quotidien, cela se perd. Merci de payer avant le 4 décembre.',
      ],
      broken: ['Je te relancerai deux fois par jour.', 'Je vous relancerai matin et soir.', 'Je rappelle après-demain.'],
    },
  },
  due: {
    kept: [
      'La facture 77 de 90 € tombait le 13 novembre, il y a 9 jours.',
      'Les 90 € de la facture 77 étaient attendus le 13 novembre, il y a 9 jours.',
    ],
    broken: ['La facture 77 du 2 octobre, 90 €, arrive bientôt à échéance.', 'La facture 77 du 2 octobre, 90 €, a 9 jours de retard.'],
  },
  warm: [
    {
      situation: 'before-due',
      subject: 'Facture 2026-88 : échéance le 28 novembre',
      text: "Bonjour Amélie,\n\nUn grand merci pour votre accueil lors du shooting de vos bijoux, c'était une très belle journée. Merci aussi d'avoir réglé la précédente facture dès réception.\n\nJe vous rappelle simplement que la facture n° 2026-88 du 29 octobre 2026, d'un montant de 640,00 €, arrive à échéance samedi 28 novembre 2026. Vous trouverez mon RIB en pied de page ; vous pouvez aussi payer par carte : https://pay.example/88\n\nS'il vous manque quoi que ce soit pour la valider, un petit mail suffit et je m'en occupe. Pourriez-vous prévoir le virement d'ici là ?\n\nMerci beaucoup, et à très vite pour la collection de printemps !\n\nBelle fin de journée,\nNora Benali\nnora@benali.example",
    },
    {
      situation: 'due',
      subject: 'Facture 77-B à payer aujourd’hui',
      text: "Cher Monsieur Roche,\n\nJe vous remercie de la confiance que vous m'avez témoignée pour la traduction de votre notice.\n\nLa facture 77-B du 25 octobre 2026 (1 480,50 €) est payable aujourd'hui, le 25 novembre 2026. Si vous avez déjà fait le nécessaire, ne tenez pas compte de ce rappel.\n\nLe règlement peut se faire par virement sur le compte indiqué sur la facture, référence 77-B. Auriez-vous la gentillesse de me confirmer la date du paiement avant vendredi ?\n\nPour toute question, je suis joignable au 01 40 50 60 70.\n\nEn vous remerciant par avance et en espérant poursuivre notre collaboration,\n\nJe vous prie d'agréer, cher Monsieur, mes salutations distinguées.\n\nClaire Dumont",
    },
    {
      situation: 'first',
      subject: 'Rappel : facture 2026-19 (15 octobre)',
      text: "Salut Mehdi,\n\nJ'espère que la tournée se passe bien ! Merci encore de m'avoir fait confiance pour les affiches.\n\nPetit rappel : la facture 2026-19 du 15 octobre 2026, soit 720 €, devait être réglée au 15 novembre 2026 ; ça fait 4 jours. Rien de grave, ça arrive à tout le monde, et si c'est déjà fait, oublie ce message.\n\nTu peux régler par virement (IBAN FR76 3000 6000 0112 3456 7890 189) en mettant 2026-19 en référence. Tu crois pouvoir t'en occuper d'ici mardi ?\n\nBesoin que je te renvoie la facture ? Dis-moi, ou appelle au 06 55 44 33 22.\n\nMille mercis, et hâte de bosser sur la prochaine affiche avec toi !\n\nÀ bientôt,\nLou",
    },
  ],
  cold: [
    {
      text: "Bonjour,\n\nLa facture F-12 du 3 octobre 2026 de 500,00 € était due le 3 novembre 2026. Elle a 22 jours de retard. Je vous écris pour en demander le règlement. Nous n'avons rien reçu malgré nos relances du 10 et du 17 novembre. Le contrat prévoit un paiement à 30 jours, conformément à notre accord du 2 mai. Le travail a été livré le 1er octobre et vous l'avez validé par mail.\n\nJean Petit",
      broken: [2, 3, 5, 6, 9, 10, 11, 12, 16, 17, 19],
    },
    {
      text: "Madame,\n\nVotre retard de paiement est inacceptable. La facture 2026-77 de 1 250,00 € est échue depuis 40 jours. J'ai envoyé trois mails, vous n'avez pas répondu. Je vous rappelle que le délai légal est dépassé. Vous passez vos commandes, mais vous ignorez les factures ouvertes. Aucun arrangement n'est possible et je refuse tout délai. Réglez.\n\nJ. Petit",
      broken: [2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 15, 16, 17, 19],
    },
    {
      text: "Monsieur,\n\nJe reviens vers vous au sujet de la facture FA-9 du 5 octobre 2026 (800,00 €), échue le 5 novembre 2026, soit 20 jours. Le virement attendu n'est pas arrivé à ce jour. Sauf erreur, vous avez déjà versé 200,00 € le 12 novembre. Il manque donc 600,00 € sur le compte. La facture vous a été envoyée deux fois à la bonne adresse. J'attends.\n\nPaul",
      broken: [2, 3, 6, 9, 10, 11, 12, 16, 17, 19],
    },
  ],
}
