import type { Vocabulary } from "./vocabulary.ts";

/**
 * Italian. Sources: Keycloak's translation (themes/…/base/login/messages/messages_it.properties, read in November 2026); the
 * rest is general knowledge of such pages, not yet checked against any.
 */
export const it: Vocabulary = {
  language: "it",
  spaced: true,
  words: {
    oneTimeCode: `
      codice monouso | codici monouso | codice usa e getta | password monouso | password usa e getta
      codice di verifica | codice di autenticazione | codice di sicurezza | codice di accesso
      codice di conferma | codice temporaneo | codice a 6 cifre | codice di 6 cifre
      codice a sei cifre | 6 cifre | sei cifre | codice 2fa | codice otp | codice a due fattori
      codice dell'autenticatore`,
    plainCode: `
      codice | codici | token | pin | cifra`,
    secondFactor: `
      due fattori | doppio fattore | secondo fattore | multifattore | piu fattori | due passaggi
      due fasi | verifica in due | verifica la tua identita | autenticazione forte`,
    authenticator: `
      app di autenticazione | applicazione di autenticazione | app autenticatore | autenticatore
      app authenticator | generatore di codici | la tua app | dall'app | tua applicazione`,
    recovery: `
      codic* di recupero | codic* di backup | codic* di riserva | codic* di emergenza
      codic* di ripristino | token di backup | token di recupero | chiave di recupero
      codic* di autenticazione di recupero | codic* di scorta | codic* di salvataggio`,
    keep: `
      salva* | conserv* | stamp* | scarica* | annota* | luogo sicuro | posto sicuro | al sicuro
      una sola volta | solo una volta | non verranno | non saranno | inutilizzat* | rimanent* | copi*`,
    used: `
      usato | usati | utilizzato | gia usato | gia utilizzato | scaduto`,
    sent: `
      sms | via sms | tramite sms | messaggio di testo | inviato | abbiamo inviato | via e mail
      via email | tramite e mail | per email | alla tua e mail | casella di posta | posta in arrivo
      chiamata | whatsapp | codice ricevuto | ricevuto via | codice e mail`,
    resend: `
      invia di nuovo | reinvia | rinvia | invia nuovamente | non hai ricevuto | non ho ricevuto
      nuovo codice`,
    scan: `
      scansion* | inquadra* | qr | codice qr | codice a barre`,
    key: `
      copia questo codice
      segreto | chiave segreta | chiave | chiave di configurazione | codice segreto | manual*
      manualmente | non riesci a scansionare | impossibile scansionare | non puoi scansionare
      inserisci questo codice | seguente codice`,
    elsewhere: `
      carta | scadenza | ordine | spedizione | fattura | telefono* | cellulare | prefisso | importo
      quantita | nascita | data | cerca | ricerca | oggetto | messaggio | commento | azienda
      indirizzo | via | citta | paese | provincia | nome del dispositivo | nome dispositivo
      nome completo | cognome | licenza | iban | conto | risposta | domanda di sicurezza | sito web
      biglietto | partita iva`,
    otherCode: `
      cap | codice postale | codice sconto | sconto | buono* | coupon | promozional* | carta regalo
      invito | captcha* | nell'immagine | codice fiscale | cvv | cvc | numero di carta
      numero d'ordine | codice cliente | prenotazione | riunione | codice del dispositivo
      codice di abbinamento | numero di serie`,
    otherPurpose: `
      newsletter* | iscri* | carrello | cassa | pagamento | spedizione | consegna | ordine
      prenotazione | collega un dispositivo | collega dispositivo | associa un dispositivo
      attiva il dispositivo | attiva dispositivo | visualizzato sul dispositivo | sulla tua tv
      sondaggio | concorso | donazione | riscatta`,
    otherSecret: `
      chiave api | token di accesso | chiave del prodotto | codice prodotto | chiave di licenza
      numero di serie | impronta | wi fi | chiave di rete | password per l'app | buono
      chiave pubblica | chiave privata`,
    sample: `
      per esempio | ad esempio | esempio | documentazione`,
    identity: `
      nome utente | utente | e mail | email | indirizzo e mail | password | parola d'ordine
      nuova password | identificativo`,
    signIn: `
      accedi | accesso | entra | login | verifica | continua`,
    algorithm: `
      algoritmo`,
    digits: `
      cifre | numero di cifre | lunghezza`,
    period: `
      intervallo | periodo | durata | secondi`,
    counter: `
      contatore`,
    timeBased: `
      basato sull'ora | basata sull'ora
      basato sul tempo | basata sul tempo | a tempo`,
    counterBased: `
      basato su contatore | basato sul contatore | basata su contatore | contatore`,
  },
};
