import type { Vocabulary } from "./vocabulary.ts";

/** Italian, from Keycloak's translation and general knowledge. */
export const it: Vocabulary = {
  language: "it",
  spaced: true,
  words: {
    code: "codic* | token* | pin",
    proof: `
      verifica | autenticazione | autenticator* | sicurezza | conferma | temporane* | monouso
      usa e getta | due fattori | due passaggi | generato | accesso`,
    sized: "6 cifre | sei cifre | 8 cifre",
    figures: "cifre | numero visualizzato | numero mostrato | numeri",
    spare: "recupero | backup | riserva | emergenza | ripristino | scorta | salvataggio",
    app: "app | applicazione",
    or: "oppure | o di | o un | o uno | o il | o codice",
    link: "colleg* | associ* | attiv* | abbin*",
    device: "dispositiv* | televisor* | tv | consol* | schermo",
    screen: "televis* | tv",
    once: "monouso | usa e getta | temporane*",
    oneTimeCode: `
      codice token | codice del token | password monouso | password usa e getta | password temporanea
      chiave otp`,
    recovery: `
      token static* | chiave di recupero | chiavi di recupero | codici che hai salvato
      codici che hai stampato | codici che hai annotato | codici salvati durante`,
    secondFactor: `
      due fattori | doppio fattore | secondo fattore | multifattore | piu fattori | due passaggi
      due fasi | verifica in due | verifica la tua identita | autenticazione forte
      secondo passaggio | verifica aggiuntiva | doppia autenticazione | due step | 2 passaggi
      strong authentication | conferma la tua identita | che sei tu | che sia tu | sei davvero tu
      verifica identita`,
    authenticator: `
      token software | token fisico | app* di autenticazione | applicazione di autenticazione
      app autenticatore | autenticatore | generatore di codici | generatore di token | genera codici
      generazione di codici`,
    authentic: "autenticazione | verifica | autenticare",
    keep: `
      salva* | conserv* | stamp* | scarica* | annota* | luogo sicuro | posto sicuro | al sicuro
      una sola volta | solo una volta | non verranno | non saranno | inutilizzat* | rimanent* | copi*`,
    used: "usato | usati | utilizzat* | gia usato | gia utilizzat* | scaduto | consumat*",
    unused: "inutilizzat* | non usat* | non utilizzat* | non ancora | disponibil*",
    sent: `
      sms | via sms | tramite sms | messaggio di testo | inviato | abbiamo inviato | via e mail
      via email | tramite e mail | per email | alla tua e mail | casella di posta | posta in arrivo
      chiamata | whatsapp | codice ricevuto | ricevuto via | codice e mail | hai ricevuto
      chiamata vocale | telegram | ti abbiamo inviato | abbiamo appena inviato | nella mail
      nella tua casella | inviata | spedito | messaggio con | al tuo numero | nell'email
      nell'e mail | nel messaggio | ti chiameremo | la chiameremo | chiamata telefonica`,
    resend: `
      invia di nuovo | reinvia | rinvia | invia nuovamente | non hai ricevuto | non ho ricevuto
      nuovo codice`,
    scan: "scansion* | inquadra* | qr | codice qr | codice a barre",
    key: `
      copia questo codice | segreto | chiave segreta | chiave | chiave di configurazione
      codice segreto | manual* | manualmente | non riesci a scansionare | impossibile scansionare
      non puoi scansionare | inserisci questo codice | seguente codice | a mano
      non riesci a scansionar* | non puoi scansionar* | scrivi questo | inserisci questo`,
    captcha: "captcha* | nell'immagine | dell'immagine | non sono un robot",
    otherCode: `
      codice postale | codice sconto | sconto | buono* | coupon | promozional* | carta regalo
      invito | codice fiscale | cvv | cvc | numero di carta | numero d'ordine | codice cliente
      prenotazione | riunione | codice del dispositivo | codice di abbinamento | numero di serie
      codice promo* | codice di attivazione | codice a barre | nuovo pin | codice della classe
      codice di ritiro | codice ritiro | codice errore | codice di errore | codice di pagamento
      codice prenotazione | codice di prenotazione | codice volo | codice riunione | codice aula
      codice prodotto | codice articolo | codice tessera | codice di tracciamento
      codice spedizione | codice corso | codice avviso | codice amico | codice amica
      domanda di sicurezza | pin della carta | codice visitatore | codice allarme`,
    otherPurpose: `
      newsletter* | iscri* | carrello | cassa | pagamento | spedizione | consegna | ordine | prenotazione
      visualizzato sul dispositivo | sulla tua tv | sulla tv | sondaggio | concorso | donazione | riscatta
      pacco | volo | hotel | verifica documento | verificare il documento | sul documento
      sul certificato | del certificato | fondo al certificato | sullo scontrino | sulla confezione
      autenticita | garanzia | ricetta | armadietto | ritiro | check in online | lettura del contatore
      attestato | certificazione verde`,
    elsewhere: `
      carta | scadenza | ordine | spedizione | fattura | telefono* | cellulare | prefisso | importo
      quantita | nascita | data | cerca | ricerca | oggetto | messaggio | commento | azienda | indirizzo
      citta | paese | provincia | nome del dispositivo | nome dispositivo | nome completo | cognome
      licenza | iban | conto | domanda di sicurezza | sito web | biglietto | partita iva | descrizione
      nome | risposta segreta | cap`,
    otherSecret: `
      chiave api | token di accesso | chiave del prodotto | codice prodotto | chiave di licenza
      numero di serie | impronta | wi fi | chiave di rete | password per l'app | buono
      chiave pubblica | chiave privata`,
    likeness: "assomiglia* a | simil* a | del tipo",
    sample: "per esempio | ad esempio | esempio | documentazione",
    blank: "numero | cifre | scrivi qui | inserisci qui | digita qui | qui | risposta | valore",
    identity: `
      nome utente | utente | e mail | email | indirizzo e mail | password | parola d'ordine
      nuova password | identificativo`,
    fromOthers: `
      stampato | stampata su* | riportato su* | in basso a destra | in alto a destra | sul retro
      nella lettera | dalla lettera | insegnante | docente | tecnico | organizzator*
      alla reception | adesivo | per posta | lettore di carte`,
    signIn: "accedi | accesso | entra | login",
    goOn: "verifica | continua",
    search: "cerca | trova | filtra | consulta",
    otherAction: `
      applica | riscatta | traccia | iscriviti | ricarica | gioca | partecipa | unisciti | vota | ritira
      apri armadietto | verifica saldo | prenota | aggiungi al carrello | dona | paga | acquista`,
    algorithm: "algoritmo",
    digits: "cifre | numero di cifre | lunghezza",
    period: "intervallo | periodo | durata | secondi",
    counter: "contatore",
    timeBased: "basat* sull'ora | basat* sul tempo | a tempo",
    counterBased: "basat* su contatore | basat* sul contatore | contatore",
    seconds: "secondi",
    wrong: `
      errat* | sbagliat* | non valid* | non e valid* | non corrett* | non e corrett* | scorrett*
      non corrispond* | invalid* | rifiutat* | fallit*`,
    spent: "gia utilizzat* | gia usat* | gia stat* utilizzat* | gia stat* usat*",
    expired: "scadut* | non e piu valid*",
  },
};
