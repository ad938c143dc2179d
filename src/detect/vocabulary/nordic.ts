import type { Vocabulary } from "./vocabulary.ts";

/** Swedish, Danish and Norwegian, which share most words, from general knowledge. */
export const nordic: Vocabulary = {
  language: "sv",
  spaced: true,
  words: {
    sizedCode: "6 sifre | seks sifre | 8 sifre",
    code: "*kod | *kode | *koden | *koder | *koderna | *koderne | *kodene | *token | pin",
    proof: `
      verif* | autentis* | autentiser* | godkendelse* | godkjenning* | engang* | sakerhet* | sikkerhed*
      sikkerhet* | inlogg* | innlogg* | palogg* | tvafaktor* | tvasteg* | tofaktor* | totrin* | bekraft*
      bekræft* | bekreft* | sexsiffr* | login* | midlertidig* | tillfallig* | kontrol* | kontroll*`,
    sized: "6 siffr* | 6 cifr* | sekssiffr* | sekscifr* | 6 siffror",
    figures: "siffror* | cifre | cifrene | siffer | sifre | tallet",
    spare: "aterstall* | gendan* | genopret* | gjenopprett* | backup* | back up | nødkod* | sikkerhetskopi*",
    app: "app | appen | appens | appar | apper | applikation*",
    or: "eller",
    link: "anslut* | koppla* | parkoppla* | aktiver* | tilknyt* | koble*",
    device: "enhet* | enhed* | tv | tv n | fjernsyn*",
    once: "engangs*",
    oneTimeCode: "engangslosenord* | engangspassord* | engangsadgangskode*",
    recovery: `
      reservkod* | reservekod* | aterstallningsnyckel* | gendannelsesnøgle* | nodkod*
      sakerhetskopieringskod* | sikkerhedskopikod* | sikkerhetskopikod* | nødkod* | koder du sparade
      koderna du sparade | sparade koderna | koder du gemte | koderne du gemte | gemte koder
      kodene du lagret | lagrede koder`,
    secondFactor: `
      tvafaktor* | tvasteg* | tva steg | tofaktor* | to faktor* | totrin* | to trin | to trinn
      flerfaktor* | multifaktor* | andra steget | andet trin | andre trinn | ekstra sikkerhed
      extra verifiering | tvåstegs* | bekreft at det er deg | totrins* | to trins | to trinns
      att det ar du | bekrafta din identitet | verifiera din identitet | at det er dig
      bekraeft din identitet | at det er deg | bekreft identiteten`,
    authenticator: `
      autentiseringsapp* | autentiserings app* | autenticeringsapp* | godkendelsesapp*
      authenticator* | kodgenerator* | verifieringsapp* | godkjenningsapp* | godkendelses app*
      kodegenerator* | autentikator* | autentifikator* | autentificeringsapp*`,
    screen: "tv | fjernsyn* | tv en",
    authentic: `
      autenti* | godkendelses* | bekræftelses* | tvafaktor* | tofaktor* | totrins* | verifierings*
      verifiserings* | godkjennings* | bekreftelses*`,
    keep: "spara* | gem | lagre* | skriv ut | udskriv | ladda ned* | download* | saker plats | sikkert sted | bara en gang | kun en gang | kopi*",
    used: "anvand | anvant | anvanda | brugt | brukt | forbrukad* | ogiltig*",
    unused: "oanvand* | ubrugt* | ubrukt* | inte anvand* | ikke brukt | ikke brugt",
    sent: `
      sms* | *skickat | skickade | sendt | har sendt | via e post | till din e post*
      til din e mail* | e postkod* | inkorg* | indbakke* | mejl* | ringer upp | ringer deg | opkald
      oppringning | telegram | whatsapp | har skickat | mailat | e mailet | til mobilen
      til nummeret | till numret | pa mail | pr e mail | per e post | til din e post*
      meddelande med | besked med | melding med | fra e mail* | fra e post* | fran mejl*
      fran e post* | fran sms* | fra sms* | ringer`,
    resend: "skicka igen | send igen | send pa nytt | fick du ingen | ikke modtaget | ny kod | ny kode",
    scan: "skann* | scann* | qr | qr kod* | streckkod*",
    key: `
      nyckel* | hemlig* | nøgle* | nøkkel* | hemmelig* | manuell* | kan inte skanna
      kan ikke scanne | kan ikke skanne | kan du inte skanna | kan du ikke scanne
      kan du ikke skanne | gar inte att skanna | *nyckel | *nøgle | *nøkkel
      gar det inte att skanna | skriv in detta | kan den ikke scannes | skriv dette
      far du ikke skannet`,
    captcha: "i bilden | pa bilden | i billedet | captcha* | i bildet",
    otherCode: `
      postnummer | postnr | rabattkod* | rabat* | kampanjkod* | presentkort* | gavekort* | inbjudan*
      invitation* | cvv | cvc | kortnummer* | kortet* | kortkod* | betalkort* | betalingskort*
      kreditkort* | bankkort* | ordernummer | ordrenummer | landskod* | bokning* | reservation*
      reservasjon* | mødekode* | møtekode* | moteskod* | hentekod* | avhentingskod*
      upphamtningskod* | hamtkod* | utlamningskod* | udleveringskod* | afhentningskod* | felkod*
      fejlkod* | feilkod* | portkod* | dørkod* | kundekod* | produktkod* | klassekod* | kurskod*
      rumskod* | vervekod* | henvisningskod* | varvningskod* | tilbudskod* | gavekod* | kupongkod*
      aktiveringskod* | kampagnekod* | pinkode til kort* | vardekod* | klasskod* | inbjudningskod*
      verdikod* | strekkod* | stregkod* | landkod* | landekod* | kampanjekod* | invitasjonskod*
      bokningskod* | medlemskod* | kundnummer* | butikskod* | skattekod* | serienummer*`,
    otherPurpose: `
      nyhetsbrev* | nyhedsbrev* | varukorg* | kurv | betal* | leverans* | levering* | kassan
      enkat* | los in | pa kvittot | pa forpackningen | på kvitteringen | garanti | recept | resept
      matarstallning | malerstand | hent pakke* | hamta paket* | intyg* | certifikat* | attest*
      verifiera dokument* | intyget | akthet* | aegthed* | ekthet* | kontrollera dokument*`,
    elsewhere: `
      telefon* | mobil* | kundnummer | belopp | datum | dato | sok* | søg | amne | emne | meddelande | foretag* | adress*
      gata | stad | land | namn | navn | personnummer | beskrivning | beskrivelse`,
    otherSecret:
      "api nyckel* | api nøgle* | produktnyckel* | serienummer | fingeravtryck* | wi fi | licensnyckel*",
    blank: `
      nummer | siffror | skriv har | ange har | har | svar | cifre | tal | skriv her | indtast her
      her | sifre | tall | skriv inn her | verdi`,
    identity:
      "anvandarnamn | brugernavn | brukernavn | e post | e postadress* | e mail | losenord | adgangskode | passord",
    fromOthers: `
      tryckt | star pa | baksidan | langst ner till hoger | i brevet | fran brevet | larare*
      din larare | tekniker* | arrangor* | trykt pa | bagsiden | nederst til hojre | laerer*
      baksiden | nederst til hoyre | klistermarke* | kortlasare* | bankdosa* | kortlaeser*
      kodebrik*`,
    signIn: "logga in | log ind | logg inn | inloggning | innlogging | log pa",
    goOn: "verifiera | fortsatt | fortsæt",
    search: "sok | søg | søk | hitta | find | filtrera",
    otherAction: `
      bruk rabatt | los in | indløs | løs inn | spara paket | spåra | spor | prenumerera | tilmeld
      abonner | ladda pa | spela | spil | delta | ga med | rosta | stem | hamta | hent | oppna skap | boka
      bestil | lagg i varukorg | doner* | betala | betal`,
    algorithm: "algoritm | algoritme",
    digits: "antal siffror | antal cifre | antall sifre",
    period: "intervall | interval | sekunder",
    counter: "raknare | tæller | teller",
    timeBased: "tidsbaserad* | tidsbaseret | tidsbasert",
    counterBased: "raknarbaserad* | tællerbaseret",
    seconds: "sekund*",
    wrong: `
      fel | felaktig* | ogiltig* | inte korrekt | inte giltig* | inte ratt | stammer inte
      matchar inte | forkert* | ugyldig* | ikke korrekt | ikke gyldig* | ikke riktig | ikke rigtig
      feil | feilaktig | stemmer ikke | matcher ikke | godkandes inte | ar fel | var fel`,
    spent: `
      redan anvant* | redan anvants | redan anvand* | allerede brugt | allerede brukt
      allerede blevet brugt | allerede vaeret brugt | allerede anvendt`,
    expired: "har gatt ut | gatt ut | utgangen | utgatt | udlobet | utlopt | inte langre giltig*",
  },
};
