import type { Vocabulary } from "./vocabulary.ts";

/**
 * Dutch. Sources: Keycloak's translation (themes/…/base/login/messages/messages_nl.properties, read in November 2026); the
 * rest is general knowledge of such pages, not yet checked against any.
 */
export const nl: Vocabulary = {
  language: "nl",
  spaced: true,
  words: {
    oneTimeCode: `
      eenmalige code* | eenmalig* wachtwoord* | eenmalige toegangscode | verificatiecode*
      authenticatiecode* | beveiligingscode* | bevestigingscode* | inlogcode* | toegangscode*
      tweestapscode* | 2fa code | 6 cijferige code | zescijferige code | 6 cijfers | zes cijfers
      authenticator code | controlecode*`,
    plainCode: `
      code | codes | token* | pincode | pin | cijfer`,
    secondFactor: `
      tweefactor* | twee factor* | tweestaps* | twee staps* | tweede factor | meervoudige
      meerfactor* | multifactor* | verificatie in twee stappen | identiteit bevestigen | 2 factor*`,
    authenticator: `
      authenticatie app* | authenticatieapp* | authenticator* | authenticatietoepassing
      codegenerator* | verificatie app* | uw app | je app | de app`,
    recovery: `
      herstelcode* | herstel code* | back up code* | backupcode* | reservecode* | noodcode*
      herstelsleutel* | back up token* | hersteltoken* | herstelauthenticatiecode*`,
    keep: `
      bewaar* | opslaan | opgeslagen | sla | print* | afdrukken | download* | noteer | veilige plek
      veilige plaats | veilig | een keer | eenmalig | niet meer | ongebruikt* | resterend* | kopieer*`,
    used: `
      gebruikt | al gebruikt | reeds gebruikt | verlopen | verbruikt`,
    sent: `
      sms | per sms | sms bericht | verzonden | gestuurd | verstuurd | per e mail | via e mail
      naar je e mail* | naar uw e mail* | postvak | inbox | telefoongesprek | gebeld | whatsapp
      ontvangen code | e mailcode`,
    resend: `
      opnieuw verzenden | opnieuw versturen | opnieuw sturen | nogmaals | niet ontvangen | nieuwe code`,
    scan: `
      scan* | qr | qr code* | barcode* | streepjescode*`,
    key: `
      lukt het scannen niet | kopieer deze code
      geheim* | geheime sleutel | sleutel* | instelsleutel | handmatig* | niet scannen
      kan niet scannen | deze code in | volgende code`,
    elsewhere: `
      kaart | vervaldatum | ordernummer* | klantnummer* | factuurnummer* | telefoon* | mobiel*
      bedrag | aantal | geboorte* | datum | zoek* | onderwerp | bericht | opmerking* | bedrijf | adres
      straat | plaats | land | apparaatnaam | naam van | voornaam | achternaam | licentie* | iban
      rekeningnummer | antwoord | website | bsn`,
    otherCode: `
      postcode* | kortingscode* | korting | actiecode | cadeaubon* | cadeaukaart* | waardebon*
      coupon* | uitnodiging* | captcha* | in de afbeelding | cvv | cvc | kaartnummer | bestelnummer*
      landcode | netnummer | boeking* | reservering* | vergadering* | apparaatcode | koppelcode
      serienummer`,
    otherPurpose: `
      nieuwsbrief* | abonn* | winkelwagen | afrekenen | betaling* | betalen | bezorging* | levering*
      bestelling* | boeking* | apparaat koppelen | koppel je apparaat | apparaat activeren | op je tv
      op je apparaat | enquete | winactie | doneren | inwisselen`,
    otherSecret: `
      api sleutel* | toegangstoken* | productcode | licentiesleutel* | serienummer | vingerafdruk
      wifi | netwerksleutel | app wachtwoord* | cadeaubon*`,
    sample: `
      bijvoorbeeld | voorbeeld* | documentatie`,
    identity: `
      gebruikersnaam | gebruiker | e mail | e mailadres | wachtwoord | nieuw wachtwoord | inlognaam`,
    signIn: `
      inloggen | aanmelden | log in | verifieren | bevestigen | doorgaan`,
    algorithm: `
      algoritme`,
    digits: `
      cijfers | aantal cijfers | lengte`,
    period: `
      interval | periode | tijdsduur | seconden`,
    counter: `
      teller`,
    timeBased: `
      tijdgebaseerd* | op basis van tijd | tijd gebaseerd*`,
    counterBased: `
      tellergebaseerd* | op basis van teller | teller gebaseerd* | teller`,
  },
};
