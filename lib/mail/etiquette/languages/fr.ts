import type { EtiquetteLanguage, EtiquetteWords } from '../etiquette-words.ts'
import { fr as harsh } from '../harsh-words/fr.ts'
import { fr as rude } from '../rude-words/fr.ts'

const words: EtiquetteWords = {
  ...rude,
  language: 'fr',
  months: `janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr?|avr|juil|sept|oct|nov|déc`,
  weekdays: `lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche`,
  numbers: `un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente|quarante|soixante|quelques|plusieurs|une dizaine de|une quinzaine de|une trentaine de`,
  units: `jours?|semaines?|mois`,
  relativeDays: `
    aujourd'hui|demain|après-demain|ce soir|(la )?(fin|début) (de )?(la |cette |du |de |ce |l')?(semaine|mois|journée|année)( prochaine| prochain)?|(la )?semaine prochaine|(le )?mois prochain|cette semaine|{weekday} prochain|là|cette date|d'ici là`,

  greeting: `bonjour|bonsoir|cher|chère|chers|chères|salut|coucou|hello|madame|monsieur|mademoiselle`,
  nobody: `madame|monsieur|mesdames|messieurs|client|cliente|clients|clientes|à|tous|toutes|et|ou|toi|vous|service|comptabilité|comptable|équipe|l'équipe|partenaire|partenaires|collègue|collègues|qui|de|droit|ami|amie|cher|chère|chers|chères|le|la|les|débiteur`,
  honorific: `m|mr|mme|mlle|me|dr|docteur|maître|professeur|monsieur|madame|mademoiselle|pr`,
  closing: `
    (bien |très |tout )?(cordialement|sincèrement|respectueusement|amicalement|chaleureusement)|(meilleur|sincères|cordiales|respectueuses|amicales|chaleureuses)(e|es|s)? (salutations|pensées|sentiments)?|(bonne|belle|excellente|agréable) (journée|semaine|soirée|continuation|fin de semaine)|bon(ne)? week-end|(sentiments|salutations) (distingué|les meilleur|respectueu|cordia|dévoué|les plus|sincère)*|bien à (vous|toi)|à (très )?bientôt
    (mes|nos) (salutations|meilleures salutations|sincères salutations)( (les plus |très )?(distingu|respectueu|cordia|sincèr|meilleur)*)?|meilleures salutations|salutations|avec (mes|tous mes|toute ma|toute notre) (remerciements|gratitude|reconnaissance|salutations|amitiés)|amitiés`,
  shortClosing: `cdt|cdlt|bien à vous|bises|amitiés|merci|merci encore|un grand merci|merci d'avance|à bientôt|bien à toi|cordialement|encore merci`,

  invoice: `factures?|note d'honoraires|notes d'honoraires`,
  numberSign: `n|no|numéro|num|réf|référence|#`,
  otherNumber: `compte|tél|téléphone|portable|mobile|commande|bon de commande|po|tva|siret|siren|bic|article|client|rib`,
  currency: `euros?|francs?|dollars?|livres?|centimes?`,
  state: `échéance|échue?s?|retard|en attente|impayé(e|es|s)?|ouverte?s?|payé(e|es|s)?|réglé(e|es|s)?|rappel|relance|paiement|règlement|reçue?|solde|reste|due|dû|merci|relevé|échéancier|acompte|promesse|question|copie|en souffrance|à régler|arrive`,

  thanks: `merci(?! (de|d') ?(ne|bien|me|procéder|régler|payer|tenir|vérifier|confirmer|faire|prendre|revenir|nous (dire|faire|confirmer|transmettre|régler)|ignorer))|mercis|remerci(e|ons|er|ement|ements|ant)|(?<!(serais|serai|serions) (très )?)reconnaissan(t|te|ts|ce)|gratitude`,
  thanksInAdvance: `(merci|remerci*|vous remerci*|te remerci*)( bien| beaucoup| vivement)? (par avance|d'avance|à l'avance|de (votre|ton|bien vouloir|procéder|régler) )|(d'avance|par avance) .. (merci|remerci*)`,
  ask: `
    (pourriez|pouvez|pourrais|peux|voudriez|auriez|auras|aurais)-? ?(vous|tu)|(merci|prière) de (bien vouloir |me |nous |procéder |régler |payer |confirmer |virer |verser )+|(vous serai|serais|te serai|vous serais|saurais) .. (gré|reconnaissant)*|(je|nous) (vous|te) (prie|prions|demande|demandons|invite|invitons|saurais|serais|serai)(?! (d'|de |de bien vouloir )(agréer|croire|recevoir|trouver|m'excuser|excuser|accepter))|veuillez(?! (agréer|ignorer|recevoir|trouver|croire|accepter|ne pas|considérer|m'excuser|excuser))
    s'il (vous|te) plaît|svp|(réglez|payez|virez|versez)|(je souhaiterais|j'aimerais|nous aimerions) (recevoir|que|savoir|obtenir)|pourriez vous`,
  dueOn: `
    (échéance|due|(était|est|montant|solde) dû|exigible|échue?|payable|à régler|date limite|date de paiement|terme|délai)( (de|du|le|la|au|pour|est|était|à|fixée?|prévue?|depuis|paiement|règlement|arrivait|arrive|arrivée|avant|initiale|d'échéance|en|date|sa|cette|facture|donc|dépassée|reste|restait|demeure))~ {day}
    {day} .. (échéance|date d'échéance|date limite)|(échéance|échu|exigible|échéait|venue?) .. (le|au|du|depuis|était) {day}|(devait|aurait dû|devaient) .. (le|au|avant) {day}|arriv* à échéance .. {day}|échue? .. {day}|à régler (avant|pour) le {day}|était (à régler|payable|attendu) .. {day}`,
  daysOverdue: `
    {span} de retard|(retard|retardée?|dépassée?|en souffrance|échue?|impayée?|dépassement|passée?|attente|ouverte) (est |maintenant |désormais |déjà |actuellement )~(de|depuis|d') ?(plus de |maintenant |déjà |bientôt )~{span}|(il y a|depuis|voilà|cela fait|voici)( (maintenant|déjà|plus|de|désormais|à|présent|environ))~ {span}|{span} (après|de dépassement|sont passés|se sont écoulés|plus tard|d'impayé)|(hier|depuis hier)|retard .. {span}|dépassée .. {span}`,
  paymentOption: `
    {iban}|coordonnées bancaires|rib|iban|bic|(lien|page|modalités|moyens?|informations|options|instructions|coordonnées|détails|mode|modes) .. (de|pour) (paiement|règlement|payer|régler|virement)|(par|via|avec) (virement|carte|chèque|prélèvement|paypal|stripe|cb|un lien|lien)|carte (bancaire|bleue|de crédit)|paypal|stripe|virement (bancaire|sur|au)
    (payer|régler|paiement|règlement|payable) .. (en ligne|ici)|compte bancaire|(coordonnées|informations|détails|modalités) .. (sur|dans) (la|cette|ma|notre) facture|numéro de compte|(sur|vers) (le|mon|notre) compte`,
  flexibility: `
    échelonn*|étal(er|ement|ons|é)|(plusieurs|deux|trois|quatre|3|2|4) (fois|versements|mensualités|échéances|paiements|parties|règlements)|mensualité*|échéancier|plan de (paiement|règlement)|(délai|date|échéance|report) .. (supplémentaire|prolong|report|différent|ultérieu|plus|convien|autre|allong|nouve|complémentaire)*|prolong(er|ation|eons)|(autre|nouvelle|nouveau) (date|échéance|délai|calendrier)|plus de temps|un peu de temps|report(er|ons)
    (trouver|chercher|convenir|envisager|proposer|étudier|discuter|mettre en place) .. (solution|arrangement|accord|calendrier|modalité|facilit|date|échéanc|délai|ensemble)*|arrangement|facilités? de paiement|flexib*|souplesse|paiement partiel|payer .. plus tard|une solution`,
  fee: `
    (pénalité|frais|intérêt|majoration|indemnité|indemnités)s? (de |d'|pour |moratoire|forfaitaire|légau|lié|contractuel)*(retard|recouvrement|rappel|relance|forfaitaire|moratoires?|légaux|paiement tardif)?|(des|les) intérêts|indemnité forfaitaire|intérêts moratoires|pénalités|majoration|agios`,
  otherConsequence: `
    (suspend|interromp|arrêt|paus|gel|stopp|bloqu|différ|reten|conserver)* .. (travail|travaux|prestation|mission|projet|livraison|accès|service|collaboration|intervention|hébergement|activité|livrable|fichier|maintenance|commande|développement)*|(mettre|mettrai|mettrons|mets|met) .. (pause|attente|suspens)|(travail|travaux|prestation|projet|service|mission|livraison|accès)* .. (suspendu|interrompu|arrêté|en pause|gelé|bloqué)*
    mise en demeure|recouvrement|contentieux|huissier*|avocat*|tribunal|en justice|procédure*|poursuites|(autres|d'autres) (mesures|démarches)|conséquences|action (en justice|judiciaire|légale)|confier .. (dossier|recouvrement)|transmettre .. dossier`,
  negation: `pas de|pas d'|aucun|aucune|sans|ni|plus de|renonc* (à|aux)|renonçons (à|aux)|éviter|éviter (de|des|les|la|le)|pas (les|la|le|des)|sans (la|les|le|aucun|aucune|frais ni)|ne .. pas .. (de|des|d')|plutôt que|au lieu de|exempt* de|exonér* (de|des)`,
  otherwise: `d'ici là|passé (ce|cette|le)|au-delà|après (cette|ce)|sinon|à défaut|faute de|sans (règlement|réponse|retour|paiement|nouvelles|versement)|à compter de|dans le cas contraire|à cette date|alors|si .. (pas|aucun|rien)`,
  roughly: `environ|à peu près|approximativement|autour de|près de|quelque|quelques|au moins|de l'ordre de`,
  reply: `(répond|écri|revenir|contact)* (simplement |directement |juste )?(à|sur|par retour|par) (retour de )?(ce|cet|cette|mon|mes)? ?(mail|e-?mail|courriel|message)|(par|en) retour|(répondre|répondez|réponds|répondez-moi|réponds-moi|répondez moi)( (simplement|directement|ici|juste|moi))~|simple réponse|(il )?suffit de (me )?(répondre|écrire)|en répondant`,
  deadline: `
    (avant|d'ici|d'ici au|d'ici à|jusqu'au|jusqu'à|au plus tard|au plus tard le|pour|pour le|d'ici le|d'ici la|avant la|avant le|au plus tard au)( (le|la|au|à|plus|tard|du|l'|{weekday}))~ {day}|(sous|dans un délai de|d'ici|dans les|en|sous un délai de|dans)( (les|prochains|prochaines|un|délai|de))~ {span}|sous (huitaine|quinzaine|48 heures|\\d+ h)|sous {n} heures|(à partir|à compter|à dater) (du|de) {day}|(le|au|du) {date} au plus tard|après le {date}|(dans la|dans le) {day}|dès le {date}|{day} au plus tard`,
  followUp: `
    (je|nous) (me |nous |vous |te |reviendrai|reviendrons|reviens|revien|prendrai|prends|reprendrai|reprends|rappellerai|appellerai|écrirai|relancerai|contacterai|permettrai|recontacterai)(relance|rappelle|recontacte|écri|contacte|appelle|reviendr|permettrai de (vous|te|revenir))*( (vers|contact|de nouveau|à nouveau))~|(vous|te) (relancer|recontacter|rappeller|réécrir|écrir|appeller|contacter)(ai|ons)|(reviendrai|reviendrons|reviens) vers (vous|toi)|(prendrai|reprendrai|reprends) contact|prochain(e)? (rappel|relance|message|mail|courriel)|(point|suivi) .. (ensemble|prochain|semaine|le)`,
  soon: `demain|après-demain|dans (un|deux|trois|quatre|1|2|3|4) jours?|dans (\\d{1,2}|quelques) (heures|h)|sous (24|48|72) ?(h|heures)|ce soir|cet après-midi|toutes les .. heures|dans la journée`,
  bombard: `
    (rappel|mail|message|fois|relance|appel)s? par (jour|heure)|(tous|toutes) les (jours|matins|soirs|heures|deux jours|demi-heures)|chaque (jour|matin|soir|heure)|quotidien*|jour après jour|plusieurs fois par (jour|semaine)|sans (relâche|arrêt|cesse) |(jusqu'à ce|tant) que (vous|tu) .. (pay|régl|répond|n'aur|n'avez)*|(harcel|bombard)*
    ({n}|deuxième|troisième|quatrième|cinquième) (mail|e-?mail|message|rappel|relance|courriel)s? (aujourd'hui|cette semaine|en (deux|trois|2|3|quelques) jours)|(écrit|appelé|relancé) hier`,
  thanksFor: `(pour|sur|dans|lors|avec|à|au|aux|de|du|d'|en) ?((le|la|les|l'|de|du|des|votre|vos|ton|ta|tes|ce|cette|cet|notre|nos|m'avoir|nous avoir|avoir|confié|confier|accueilli|accueillie|bien|voulu) ?)~(?!((bonne|excellente|belle|agréable|bel|grande|longue|précieuse|prompte|toute|toujours|encore|fidèle|et) )~(confiance|collaboration|travail|travaux|fidélité|aide|patience|soutien|accueil|attention|règlement|paiement|facture|compréhension|coopération|réponse|temps|intérêt|suite|plaisir|fois|cadre|mois|année|part|tout|vous|toi|moi|choisi|fait|retour|message|avance|coeur|partenariat|relation|relations|clients?|client|disponibilité|avoir|m'avoir|nous|me|pas|ne|bien|la|le|les|de|du|des|votre|vos|ton|ta|tes|notre|ce|cette|en|m|d|l|à|au){end}){w}`,
  personal: `
    (?<!(prochain|prochains|futur|futurs|nouveau|nouveaux|autre|autres|de) )projet(?! (futur|à venir|ensemble|commun))s?|(bon de )?commande|po|mission|(votre|ton|vos|tes) (nouveau |nouvelle |nouvelles |nouveaux )?(site*|boutique|marque|logo|application|livre|magazine|catalogue|brochure|film|vidéo|article|articles|traduction|atelier|formation|produit*|événement|salon|campagne|newsletter|mariage|lancement|refonte|rapport|équipe|ouverture|studio|bureau|charte|identité|blog)
    (site (web|internet|vitrine)|refonte|logo|plaquette|brochure|traduction|photos?|séance photo|shooting|vidéo|article|atelier|formation|campagne|illustration*|catalogue|newsletter|relecture|rédaction|maquette|graphisme|affiche*|charte graphique|identité visuelle|application|reportage|page d'accueil|design|audit|développement|conception|création|montage)
    comme (convenu|promis|annoncé|évoqué|discuté)|(vous|tu) (m'|nous |me l'|l')?(avez|aviez|as|avais) .. (promis|dit|annoncé|indiqué|écrit|confirmé|parlé|évoqué|mentionné)|(votre|ta) promesse|notre (appel|conversation|échange|entretien|réunion|discussion|rendez-vous|dernier)|["“„«] ?{w}`,
  pastPayment: `
    (dernière|dernier|précédente?s?|anciennes?|autres?|toutes (les|vos|tes|mes)) (facture|règlement|paiement)s?|(facture|règlement|paiement)s? (de |du |d')?({w} )?(précédent|dernier|antérieur|passé)*|(réglé|payé|régler|payer|réglée|payée|règlement|paiement) .. (à temps|rapidement|ponctuel|dans les délais|à l'heure|promptement|sans retard|avec ponctualité)*|(toujours|habituellement) .. (réglé|payé|ponctuel|à temps|rapide|fiable)*|ponctualité|(règlement|paiement) (rapide|ponctuel|prompt) (de|d')`,
  onTime: `à temps|ponctuel*|ponctualité|dans les délais|rapidement`,
  pastReproach: `
    (toujours|encore une fois|chaque fois|à nouveau|systématiquement|constamment|une fois de plus|encore) .. (en retard|retards|tardi)*|jamais .. (à temps|à l'heure|dans les délais|payé|réglé)|comme (d'habitude|toujours|à chaque fois)|(chaque|à chaque|toutes les) fois .. (relanc|réclam|attend|rappel|courir)*|une fois de plus|encore une fois .. (retard|impay|relanc)*|chronique*|mauvaise habitude|à répétition|retards? (répété|constant|habituel|récurrent)*`,
  help: `
    (question|interrogation|renseignement|précision)s?|(un|des|moindre) doutes?|(manque|manquait|manquerait|besoin) .. (quelque|chose|rien|document|information|copie|pièce|élément|facture|il|duplicata|de|d')*|(quelque chose|document|information|élément|pièce)* .. (manqu|clair|souci|bloqu|correct)*|(renvoyer|renvoie|renverrai|renvoi|retransmettre|faire parvenir|adresser|envoyer) .. (facture|copie|duplicata|nouveau|document|la|volontiers)*|(aider|(?<!(votre|ton) )aide|assister|éclairer|disposition)|service (comptable|comptabilité|facturation|financier)
    (problème|souci|difficulté|anomalie|une erreur) .. (facture|livraison|travail|prestation|réception|montant|concernant|avec)|bonne personne|vous .. bien reçu|(avez|as)-? ?(vous|tu) .. (reçu|besoin|question)*|interlocut*`,
  understanding: `
    (déjà|entre-temps|entretemps|d'ores et déjà) .. (payé|réglé|effectué|parti|envoyé|fait|versé|viré|cours|émis|procédé|ordonné|lancé|réalisé|chemin|route|nécessaire)*|(réglée?|payée?|effectuée?|parti) (entre-temps|entretemps|depuis|déjà)|(ne pas|pas) tenir compte|(ne )?t(enez|iens|enir) .. compte|ignore(r|z)?|(sont|se sont|seraient|se seraient)? ?croisé*|(pass|échapp|perd|égar|gliss|oubl)* .. (mailles|attention|travers|vue|boîte|urgences|courrier|échapp)*|échapp*|oubli*|égar*|(sais|comprend|imagine|doute) .. (occupé|chargé|tout|journées|arriver|emploi du temps|période|vite|difficile|passer|bien|situation|raison|parfois)*
    compréhension|comprends|comprenons|compréhensible|(cela|ça|ces choses) .. (arriv|produi)*|inadvertance|débordé*|(très )?occupée?s?|simple oubli|sûrement|bonne raison|spams?|indésirables`,
  together: `
    (espèr|réjoui|hâte|heureu|ravi|plaisir|souhait|impatien|aime|apprécie|enchant|désir|continuer|poursuiv)* .. (collabor|travailler|retravailler|travail ensemble|ensemble|partenariat|poursuiv|continuer|coopér|relation)*|(au plaisir|plaisir) .. (collaborer|retravailler|travailler|ensemble|poursuivre|projet|prochain)*|(prochain|futur|nouveau|prochaine|future)s? (projet|collaboration|mission)s?|poursuivre (notre|cette|ensemble)|continuer à (travailler|collaborer)|bonne collaboration .. (continu|poursuiv)*`,
  openDoor: `(appel|contact|écri|répond|parl)(ez|er|ons|e|ons-en|ez-moi|ez-en)*( moi)?|(solution|arrangement|accord|dialogue|échange|amiable)|(ouverte?|disposée?|prête?|disponible|volontiers|disposition) .. ?(à|pour|de)?|parlons*|porte`,

  informal: `tu|te|toi|ton|tes|t'as`,
  inserts: {
    2: 'Bonjour {name},',
    3: 'Merci pour notre bonne collaboration.',
    5: 'Les coordonnées bancaires figurent sur la facture.',
    6: 'Si le règlement en une fois est difficile en ce moment, nous pouvons convenir d’une autre date ou de plusieurs versements.',
    9: 'Il suffit de répondre à ce message.',
    10: { formal: 'Je reviendrai vers vous dans une semaine.', informal: 'Je reviendrai vers toi dans une semaine.' },
    11: 'Encore merci.',
    12: 'Bien cordialement,\n{name}',
    16: 'S’il manque quelque chose, je renvoie volontiers la facture.',
    17: {
      formal: 'Si le règlement est déjà parti, merci de ne pas tenir compte de ce message : ces choses arrivent.',
      informal: 'Si le règlement est déjà parti, ne tiens pas compte de ce message : ces choses arrivent.',
    },
    18: {
      formal: 'Je préférerais de loin trouver une solution ensemble : n’hésitez pas à m’appeler ou à me répondre.',
      informal: 'Je préférerais de loin trouver une solution ensemble : n’hésite pas à m’appeler ou à me répondre.',
    },
    19: 'J’espère poursuivre notre collaboration.',
  },
}

export const language: EtiquetteLanguage = { words, harsh }
