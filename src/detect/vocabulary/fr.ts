import type { Vocabulary } from "./vocabulary.ts";

/** French, from the pages of test/fixtures/pages-corpus, which name their templates, and general knowledge. */
export const fr: Vocabulary = {
  language: "fr",
  spaced: true,
  words: {
    code: "code | codes | jeton* | pin",
    proof: `
      verification | authentification | authentificateur | identification | securite | connexion
      validation | confirmation | temporaire | dynamique | usage unique | unique | deux facteurs
      double | a2f | genere`,
    sized: "6 chiffres | six chiffres | 8 chiffres",
    figures: "chiffres | nombre affiche | numero affiche",
    spare: "recuperation | secours | sauvegarde | urgence | restauration | depannage",
    app: "application | appli | app",
    or: "ou",
    link: "associ* | lier | connect* | appair* | activ* | jumel*",
    device: "appareil* | televis* | tele | tv | consol* | box | ecran",
    screen: "televis* | tele | tv",
    once: "usage unique | unique | a usage unique",
    oneTimeCode:
      "code jeton | code du jeton | code token | mot de passe a usage unique | mot de passe unique | mot de passe temporaire",
    recovery: `
      jeton* statique* | cle de recuperation | cle de secours | codes de depannage
      codes que vous avez imprimes | codes que vous avez enregistres | codes que vous avez notes
      codes que vous avez conserves | codes imprimes lors | codes enregistres lors`,
    secondFactor: `
      deux facteurs | double facteur* | double authentification | a2f | multifacteur*
      multi facteur* | second facteur | deuxieme facteur | deux etapes | double verification
      facteurs multiples | verifiez votre identite | 2 etapes | validation en deux | deuxieme etape
      seconde etape | deux niveaux | authentification renforcee | authentification forte
      verification supplementaire | 2fa | que c'est bien vous | c'est bien vous
      qu'il s'agit bien de vous | confirmez votre identite | confirmer votre identite
      verifier votre identite`,
    authenticator: `
      jeton logiciel | jeton materiel | application* d'authentification | appli* d'authentification
      authentificateur* | generateur de code* | generateur de jeton*
      application de double authentification | application* de validation
      appli* mobile d'authentification | genere des codes | generant des codes | generation de codes
      generatrice de codes`,
    authentic: "authentification | authentifier | double authentification | verification",
    keep: `
      enregistr* | conserv* | sauvegard* | imprim* | telecharg* | notez | lieu sur | endroit sur
      une seule fois | ne seront plus | plus affiche* | en securite | restant* | non utilise* | copi*
      gardez`,
    used: "utilise | utilises | utilisee* | deja utilise* | consomme* | expire | invalide",
    unused: "non utilise* | inutilise* | pas encore utilise* | pas utilise* | disponible* | encore valable*",
    sent: `
      sms | par sms | texto* | message texte | envoye* | avons envoye | par e mail | par email
      par courriel | courriel | par mail | votre boite | boite de reception | appel telephonique
      whatsapp | code recu | recu par | code email | code e mail | appel vocal | serveur vocal
      vous appelons | telegram | transmis | adresse par | vous a ete adresse | dans l'e mail
      dans le mail | messagerie | expedie | recu sur votre | venons d'envoyer | vient d'etre envoye
      figurant dans l'e mail | recu dans | recevoir un appel | nous vous appelons | vous appellerons`,
    resend: `
      renvoyer | renvoi | envoyer a nouveau | envoyer de nouveau | pas recu | nouveau code
      renvoyez`,
    scan: "scann* | qr | code qr | qr code* | code barres | code a barres | flash*",
    key: `
      secret* | cle secrete | cle | clef | cle de configuration | manuel* | manuellement
      impossible de scanner | ne pouvez pas scanner | code secret | cle d'installation
      saisissez ce code | saisir ce code | le code suivant dans | a la main
      vous ne pouvez pas scanner | saisissez ceci | entrez ceci`,
    captcha:
      "captcha* | dans l'image | sur l'image | de l'image | caracteres affiches | image ci | antispam | pas un robot",
    otherCode: `
      code postal | code promo* | promo* | bon de reduction | bon d'achat | code de reduction
      carte cadeau | cadeau* | parrain* | cryptogramme* | carte bancaire | carte bleue
      numero de commande | code guichet | code banque | reservation | code pays | code du jeu
      reunion | code d'appairage | code de l'appareil | code insee | code naf | invitation
      numero de serie | code d'activation | code avantage | digicode | code d'entree
      nouveau code pin | code de la classe | code de retrait | code retrait | code casier
      code d'erreur | code erreur | code a gratter | code du portail | code de parrainage
      code parrain* | code de la salle | code de la reunion | code de participation | code de bon
      code avantage* | code produit | code article | code client | code agence | code de paiement
      numero de cheque | numero du cheque | code confidentiel de votre carte | code de votre carte
      code d'immeuble | code de suivi | code colis | cvv | cvc | ccv | question secrete | code wifi
      code invite | code pin de votre carte | pin de votre carte | pin de la carte
      code de la carte | code adherent | code visiteur | code d'alarme`,
    otherPurpose: `
      newsletter* | lettre d'information | abonnez* | s'abonner | abonnement* | inscription a la lettre
      panier | paiement | livraison | commande | suivre | suivi de | reservation
      affiche sur votre appareil | affiche sur votre televis* | affiche sur le televis* | sondage
      jeu concours | votre don | un don | dons | cadeau* | visioconference | colis | attestation*
      sur le document | verifier un document | verification de document* | sur l'emballage | sur le ticket
      sur votre ticket | authenticite | garantie | ordonnance | casier | retrait du | retrait de
      releve de compteur | enregistrement en ligne`,
    elsewhere: `
      numero de carte | date d'expiration | expiration | commande | numero de client | numero de suivi
      numero de dossier | numero de facture | telephone* | portable | indicatif* | montant | quantite
      naissance | date | recherche* | rechercher | sujet | objet | message | commentaire* | societe
      entreprise | adresse | rue | ville | pays | nom d'appareil | nom de l'appareil | prenom | votre nom
      nom complet | licence | iban | bic | numero de compte | question secrete | site web | billet | siret
      siren | numero fiscal | description | libelle | nom | reponse secrete`,
    otherSecret: `
      cle api | cle d'api | jeton d'acces | jetons d'acces | cle de produit | cle de licence
      numero de serie | empreinte | wi fi | cle reseau | mot de passe d'application | bon d'achat
      numero de suivi | cle publique | cle privee`,
    likeness: "ressemble* a | de la forme | comme celui ci",
    sample: "par exemple | exemple* | p. ex. | documentation",
    blank: `
      numero | nombre | chiffres | saisir ici | saisissez ici | entrez ici | tapez ici | ici
      saisie | votre saisie | saisir | reponse | votre reponse | valeur`,
    identity: `
      nom d'utilisateur | identifiant* | utilisateur | e mail | adresse e mail | adresse mail | mail
      courriel | adresse courriel | mot de passe | nouveau mot de passe | pseudo* | login`,
    fromOthers: `
      figure sur | figurant sur | indique sur votre | imprime sur | imprimee sur | imprime au
      courrier postal | par courrier postal | sur la lettre | au dos | au verso | en bas a droite
      en haut a droite | votre enseignant* | votre professeur | technicien* | organisateur*
      votre conseiller* | votre hote | animateur* | a l'accueil | lecteur de carte | boitier
      digipass`,
    signIn: `
      connexion | se connecter | connectez* | s'identifier | identification | connectez vous
      se connecter a`,
    goOn: "verifier | valider | continuer",
    search: "rechercher | chercher | filtrer | consulter",
    otherAction: `
      appliquer | utiliser le bon | suivre | s'abonner | recharger | jouer | rejoindre | participer
      voter | ouvrir le casier | verifier le solde | reserver | ajouter au panier | faire un don | payer
      commander`,
    algorithm: "algorithme",
    digits: "chiffres | nombre de chiffres | longueur",
    period: "intervalle | periode | duree | secondes",
    counter: "compteur",
    timeBased: "base sur le temps | basee sur le temps | base sur l'heure | temporel*",
    counterBased: "base sur un compteur | base sur le compteur | basee sur un compteur | compteur",
    seconds: "seconde*",
    wrong: `
      incorrect* | invalide* | non valide* | pas valide* | pas valable | errone* | inexact* | faux
      mauvais | pas correct | ne correspond pas | a echoue | echec | refuse | rejete | pas pu verifier`,
    spent: "deja utilise* | deja ete utilise* | deja servi",
    expired: "a expire | est expire* | n est plus valide | n est plus valable | perime*",
  },
};
