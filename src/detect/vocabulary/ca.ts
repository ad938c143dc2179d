import type { Vocabulary } from "./vocabulary.ts";

/** Catalan, from general knowledge: the words that decide. */
export const ca: Vocabulary = {
  language: "ca",
  spaced: true,
  words: {
    code: "codi | codis | testimoni",
    proof: `
      verificacio | autenticacio | seguretat | confirmacio | un sol us | d'un sol us | dos factors | dos passos
      acces | inici de sessio`,
    sized: "6 digits | sis digits | 6 xifres | sis xifres | 8 digits",
    spare: "recuperacio | seguretat d'us unic | emergencia | copia de seguretat | reserva",
    app: "aplicacio | app",
    or: "o",
    once: "un sol us",
    oneTimeCode: "contrasenya d'un sol us | contrasenya d'us unic",
    recovery: "clau de recuperacio",
    secondFactor: `
      dos factors | dos passos | doble factor | segon factor | multifactor | segon pas | segona etapa`,
    authenticator: "aplicacio d'autenticacio | autenticador* | aplicacio autenticadora",
    link: "vincula* | connecta* | associa*",
    device: "dispositiu* | televis* | tv",
    screen: "televis* | tv",
    authentic: "autenticacio | verificacio",
    keep: "desa* | deseu | guarda* | guardeu | imprimi* | baixa* | lloc segur | una sola vegada | copia*",
    used: "utilitzat* | usat* | caducat*",
    unused: "no utilitzat* | disponible*",
    sent: `
      missatge* de text | hem enviat | us hem enviat | enviat a | per correu | al vostre correu
      al teu correu | trucada | whatsapp | telegram | t'hem enviat | al teu mobil | al vostre mobil
      enviat`,
    resend: "torna a enviar | reenvia* | no l'heu rebut | codi nou",
    scan: "escanej* | codi qr",
    key: "clau | secret* | manualment | no podeu escanejar | no pots escanejar",
    captcha: "la imatge | d'aquesta imatge",
    otherCode: `
      codi postal | codi promocional | descompte* | val regal | targeta* | invitacio | codi de recollida
      codi d'error | codi de producte | codi de client | codi de descompte | codi de reserva`,
    otherPurpose: "butlleti* | cistella | pagament | enviament | comanda* | enquesta | subscri*",
    elsewhere: "telefon | data | cerca | assumpte | missatge | adreca | ciutat | nom | cognoms",
    blank: "numero | xifres | escriu aqui | aqui",
    identity: "nom d'usuari | usuari | contrasenya | correu electronic | correu",
    fromOthers: "impres a | al dors | cantonada | professor* | tecnic | organitzador*",
    signIn: "inicia sessio | inicieu sessio | entra",
    goOn: "identificacio | verifica | continua",
    search: "cerca | cercar | consulta",
    otherAction: `
      aplica | bescanvia | subscriu* | juga | participa | vota | recull | reserva | paga | compra`,
    algorithm: "algorisme",
    digits: "digits | nombre de digits | longitud",
    period: "interval | periode",
    counter: "comptador",
    timeBased: "basat* en temps | basat* en el temps",
    counterBased: "basat* en comptador",
    seconds: "segons",
    wrong: "incorrect* | no valid | no es valid | invalid* | erroni* | no coincideix | equivocat",
    spent: "ja utilitzat | ja s ha utilitzat | ja s ha fet servir | ja usat",
    expired: "caducat | ha caducat | expirat",
  },
};
