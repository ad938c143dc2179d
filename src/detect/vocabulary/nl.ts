import type { Vocabulary } from "./vocabulary.ts";

/** Dutch, from Keycloak's translation and general knowledge. */
export const nl: Vocabulary = {
  language: "nl",
  spaced: true,
  words: {
    code: "*code | *codes | *token | *tokens | pin",
    proof: `
      verificatie* | authenticatie* | authenticator* | beveiligings* | bevestigings* | inlog* | aanmeld*
      eenmalig* | tweestaps* | twee staps* | tweefactor* | twee factor* | controle*`,
    sized: "6 cijfer* | zescijfer* | zes cijfer* | 8 cijfer*",
    figures: "cijfers | getal | cijferreeks",
    spare: "herstel* | back up* | backup* | nood*",
    app: "app | applicatie",
    or: "of een | of je | of uw | of de | of herstel*",
    link: "koppel* | verbind* | activeer* | activeren",
    device: "apparaat* | televisie* | tv | consol*",
    screen: "televisie* | tv",
    once: "eenmalig*",
    oneTimeCode: "tokencode | token code | eenmalig* wachtwoord* | tijdelijk* wachtwoord",
    recovery: `
      statisch* token* | herstelsleutel* | reservecode* | codes die je hebt bewaard
      codes die u hebt bewaard | codes die je hebt opgeslagen | bewaarde codes | afgedrukte codes`,
    secondFactor: `
      tweefactor* | twee factor* | tweestaps* | twee staps* | tweede factor | meervoudige
      meerfactor* | multifactor* | verificatie in twee stappen | identiteit bevestigen | 2 factor*
      tweede stap | extra controle | extra beveiliging | twee stappen | dubbele beveiliging
      2 staps* | dat jij het bent | dat u het bent | bent u het echt | ben jij het
      bevestig je identiteit | bevestig uw identiteit | verifieer je identiteit`,
    authenticator: `
      softwaretoken | hardwaretoken | authenticatie app* | authenticatieapp* | authenticator*
      authenticatietoepassing | codegenerator* | verificatie app* | codes genereert`,
    authentic: "authenticatie* | verificatie* | tweestaps* | tweefactor*",
    keep: `
      bewaar* | opslaan | opgeslagen | sla | print* | afdrukken | download* | noteer | veilige plek
      veilige plaats | veilig | een keer | eenmalig | niet meer | ongebruikt* | resterend* | kopieer*`,
    used: "gebruikt | al gebruikt | reeds gebruikt | verlopen | verbruikt",
    unused: "ongebruikt* | niet gebruikt | nog niet | beschikbaar",
    sent: `
      sms | per sms | sms bericht | verzonden | gestuurd | verstuurd | per e mail | via e mail
      naar je e mail* | naar uw e mail* | postvak | inbox | telefoongesprek | gebeld | whatsapp
      ontvangen code | e mailcode | *sms* | ontvangen hebt | spraakoproep | telegram
      hebben we je gestuurd | gemaild | ge sms t | sms je | toegestuurd | in de e mail | in je mail
      naar je mobiel* | naar uw mobiel* | bericht met | uit de e mail | uit je e mail | bellen je
      bellen u`,
    resend: `
      opnieuw verzenden | opnieuw versturen | opnieuw sturen | nogmaals | niet ontvangen | nieuwe code`,
    scan: "scan* | qr | qr code* | barcode* | streepjescode*",
    key: `
      lukt het scannen niet | kopieer deze code | geheim* | geheime sleutel | sleutel*
      instelsleutel | handmatig* | niet scannen | kan niet scannen | deze code in | volgende code
      *sleutel | lukt scannen niet | kun je niet scannen | kunt u niet scannen | typ dit in
      voer dit in`,
    captcha: "captcha* | in de afbeelding | op de afbeelding | geen robot | uit de afbeelding",
    otherCode: `
      postcode* | kortingscode* | korting | actiecode | cadeaubon* | cadeaukaart* | waardebon*
      coupon* | uitnodiging* | cvv | cvc | kaartnummer | bestelnummer* | landcode | netnummer
      boeking* | reservering* | vergadering* | apparaatcode | koppelcode | serienummer
      activeringscode | klassecode | nieuwe pin | kaart* | ophaalcode* | afhaalcode* | foutcode*
      toegangscode tot | deelnamecode* | klantcode | productcode | artikelcode | vergadercode*
      lescode* | kluiscode* | actiecode* | cadeaucode* | pincode van | pincode van je pas
      pasnummer | deurcode | beveiligingsvraag | volgcode* | zendingcode* | betaalcode
      betalingskenmerk | verwijzingscode* | klascode* | klassecode* | vouchercode* | boekingscode*
      landcode* | lidnummer* | ledencode* | filiaalcode | winkelcode | bezoekerscode* | alarmcode*
      gebruikerscode* | serienummer*`,
    otherPurpose: `
      nieuwsbrief* | abonn* | winkelwagen | afrekenen | betaling* | betalen | bezorging* | levering*
      bestelling* | boeking* | op je tv | op je apparaat | enquete | winactie | doneren | inwisselen
      verzilver* | pakket* | vergadering* | deelnemen | document controleren | op het document | op de bon
      op de verpakking | echtheid | garantie | recept | kluisje | locker | meterstand | online inchecken
      ticket overnemen | certificaat | certificaten`,
    elsewhere: `
      kaart | vervaldatum | ordernummer* | klantnummer* | factuurnummer* | telefoon* | mobiel* | bedrag
      aantal | geboorte* | datum | zoek* | onderwerp | bericht | opmerking* | bedrijf | adres | straat
      plaats | land | apparaatnaam | naam van | voornaam | achternaam | licentie* | iban | rekeningnummer
      website | bsn | omschrijving | naam`,
    otherSecret: `
      api sleutel* | toegangstoken* | productcode | licentiesleutel* | serienummer | vingerafdruk
      wifi | netwerksleutel | app wachtwoord* | cadeaubon*`,
    likeness: "ziet er zo uit | zien er zo uit | lijkt op | lijken op | zoals",
    sample: "bijvoorbeeld | voorbeeld* | documentatie",
    blank: `
      nummer | getal | cijfers | vul hier in | typ hier | voer hier in | hier | antwoord | waarde`,
    identity: `
      gebruikersnaam | gebruiker | e mail | e mailadres | wachtwoord | nieuw wachtwoord | inlognaam`,
    fromOthers: `
      vindt u op | vind je op | gedrukt | achterkant | rechtsonder | rechtsboven | in de brief
      uit de brief | docent | leraar | monteur | organisator | gastheer | medewerker
      bij de receptie | sticker | kaartlezer | cardreader | e dentifier | random reader | identifier`,
    signIn: "inloggen | aanmelden | log in | aanmelding",
    goOn: "verifieren | bevestigen | doorgaan",
    search: "zoek | zoeken | opzoeken | filteren",
    otherAction: `
      toepassen | inwisselen | verzilveren | volgen | aanmelden voor de nieuwsbrief | opwaarderen | spelen
      deelnemen | stemmen | ophalen | open kluisje | saldo controleren | boeken | reserveren
      in winkelwagen | doneren | afrekenen | betalen | overnemen`,
    algorithm: "algoritme",
    digits: "cijfers | aantal cijfers | lengte",
    period: "interval | periode | tijdsduur | seconden",
    counter: "teller",
    timeBased: "tijdgebaseerd* | op basis van tijd | tijd gebaseerd*",
    counterBased: "tellergebaseerd* | op basis van teller | teller gebaseerd* | teller",
    seconds: "seconde*",
    wrong: `
      onjuist* | ongeldig* | verkeerd* | fout* | klopt niet | niet juist | niet correct | incorrect*
      niet geldig | komt niet overeen | geweigerd | mislukt`,
    spent: "al gebruikt | reeds gebruikt | al eerder gebruikt | al eens gebruikt",
    expired: "verlopen | niet meer geldig",
  },
};
