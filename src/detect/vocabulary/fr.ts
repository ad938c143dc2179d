import type { Vocabulary } from "./vocabulary.ts";

/**
 * French. Sources: the French pages of test/fixtures/pages-corpus, which name their templates; the rest is general
 * knowledge of such pages, not yet checked against any.
 */
export const fr: Vocabulary = {
  language: "fr",
  spaced: true,
  words: {
    oneTimeCode: `
      code a usage unique | codes a usage unique | mot de passe a usage unique | mot de passe unique
      code unique | code de verification | code d'authentification | code d'identification
      code de securite | code de connexion | code de validation | code de confirmation
      code temporaire | code a 6 chiffres | code a six chiffres | code a 8 chiffres | code 2fa
      code otp | 6 chiffres | six chiffres | code a deux facteurs | jeton d'authentification
      code dynamique | code d'acces`,
    plainCode: `
      code | codes | jeton* | pin | chiffre`,
    secondFactor: `
      deux facteurs | double facteur* | double authentification | a2f | 2fa | multifacteur*
      multi facteur* | second facteur | deuxieme facteur | deux etapes | double verification
      facteurs multiples | verifiez votre identite | 2 etapes | 2 step*`,
    authenticator: `
      application d'authentification | applications d'authentification | appli d'authentification
      authentificateur* | application mobile | generateur de code* | generateur de jeton*
      application de double authentification | votre application | l'application`,
    recovery: `
      code* de recuperation | code* de secours | jeton* de secours | code* de sauvegarde
      code* d'urgence | cle de recuperation | code* de restauration | jeton* de recuperation
      code* de recuperation de secours | code* de depannage | codes a usage unique de secours
      code* de recuperation d'authentification | code* d'authentification de recuperation`,
    keep: `
      enregistr* | conserv* | sauvegard* | imprim* | telecharg* | notez | lieu sur | endroit sur
      une seule fois | ne seront plus | plus affiche* | en securite | restant* | non utilise* | copi*
      gardez`,
    used: `
      utilise | deja utilise | utilises | consomme | expire | invalide`,
    sent: `
      sms | par sms | texto* | message texte | envoye* | avons envoye | par e mail | par email
      par courriel | courriel | par mail | votre boite | boite de reception | appel telephonique
      whatsapp | code recu | recu par | code email | code e mail`,
    resend: `
      renvoyer | renvoi | envoyer a nouveau | envoyer de nouveau | pas recu | nouveau code`,
    scan: `
      scann* | qr | code qr | qr code* | code barres | code a barres | flash*`,
    key: `
      secret* | cle secrete | cle | clef | cle de configuration | manuel* | manuellement
      impossible de scanner | ne pouvez pas scanner | code secret | cle d'installation
      saisissez ce code | saisir ce code | le code suivant dans`,
    elsewhere: `
      numero de carte | date d'expiration | expiration | commande | numero de client | numero de suivi
      numero de dossier | numero de facture | telephone* | portable | indicatif* | montant | quantite
      naissance | date | recherche* | rechercher | sujet | objet | message | commentaire* | societe
      entreprise | adresse | rue | ville | pays | nom d'appareil | nom de l'appareil | prenom
      votre nom | nom complet | licence | iban | bic | numero de compte | reponse | question secrete
      site web | billet | siret | siren | numero fiscal`,
    otherCode: `
      code postal | code promo* | promo* | bon de reduction | bon d'achat | code de reduction
      carte cadeau | cadeau* | parrain* | captcha* | dans l'image | sur l'image | cryptogramme*
      carte bancaire | carte bleue | numero de commande | code guichet | code banque | reservation
      code pays | code du jeu | reunion | code d'appairage | code de l'appareil | code insee
      code naf | invitation | numero de serie`,
    otherPurpose: `
      newsletter* | lettre d'information | abonn* | inscription a la lettre | panier | paiement
      livraison | commande | suivre | suivi de | reservation | associer un appareil | lier un appareil
      connecter un appareil | activer votre appareil | affiche sur votre appareil
      affiche sur votre televis* | sondage | jeu concours | don | dons`,
    otherSecret: `
      cle api | cle d'api | jeton d'acces | jetons d'acces | cle de produit | cle de licence
      numero de serie | empreinte | wi fi | cle reseau | mot de passe d'application | bon d'achat
      numero de suivi | cle publique | cle privee`,
    sample: `
      par exemple | exemple* | p. ex. | documentation`,
    identity: `
      nom d'utilisateur | identifiant* | utilisateur | e mail | adresse e mail | adresse mail | mail
      courriel | adresse courriel | mot de passe | nouveau mot de passe | pseudo* | login`,
    signIn: `
      connexion | se connecter | connectez* | s'identifier | identification | verifier | valider
      continuer`,
    algorithm: `
      algorithme`,
    digits: `
      chiffres | nombre de chiffres | longueur`,
    period: `
      intervalle | periode | duree | secondes`,
    counter: `
      compteur`,
    timeBased: `
      base sur le temps | basee sur le temps | base sur l'heure | temporel*`,
    counterBased: `
      base sur un compteur | base sur le compteur | basee sur un compteur | compteur`,
  },
};
