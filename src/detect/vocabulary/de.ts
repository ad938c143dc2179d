import type { Vocabulary } from "./vocabulary.ts";

/**
 * German. Sources: the German pages of test/fixtures/pages-corpus, which name their templates; the rest is general
 * knowledge of such pages, not yet checked against any.
 */
export const de: Vocabulary = {
  language: "de",
  spaced: true,
  words: {
    oneTimeCode: `
      einmal code* | einmalcode* | einmal passwort* | einmal kennwort* | einmal pin | einmalig* code*
      bestatigungscode* | verifizierungscode* | verifikationscode* | authentifizierungscode*
      authentifizierungs code* | authenticator code* | authentifikator code* | sicherheitscode*
      anmeldecode* | zugangscode* | zwei faktor code* | 2fa code* | prufcode* | 6 stellig*
      sechsstellig* | 8 stellig* | tan`,
    plainCode: `
      code* | token* | pin | kode | zahlencode`,
    secondFactor: `
      zwei faktor* | zweifaktor* | 2 faktor* | zweiter faktor | zweiten faktor | zwei schritt*
      zweistufig* | bestatigung in zwei schritten | mehrfaktor* | mehr faktor* | multi faktor*
      zwei stufen* | identitat bestatigen`,
    authenticator: `
      authentifizierungs app* | authentifizierungsapp* | authentifikator* | authentisierungs app*
      authenticator* | code generator* | token generator* | zwei faktor app* | 2fa app* | app ihres
      aus ihrer app | aus der app | in der app | authentifizierungsanwendung*`,
    recovery: `
      wiederherstellungscode* | wiederherstellungs code* | wiederherstellungsschlussel* | backup code*
      backupcode* | sicherungscode* | ersatzcode* | notfallcode* | notfall code* | rettungscode*
      backup token* | einmalig verwendbar* | backup schlussel | wiederherstellungstoken*
      reservecode*`,
    keep: `
      speicher* | gespeichert | aufbewahr* | bewahr* | sicher* | drucken | ausdrucken | herunterladen
      notier* | aufschreiben | nur einmal | nicht mehr angezeigt | nicht erneut | einmalig
      unbenutzt* | verbleibend* | kopier*`,
    used: `
      verwendet | bereits verwendet | benutzt | verbraucht | ungultig | eingelost`,
    sent: `
      sms | per sms | textnachricht* | per e mail | per mail | an ihre e mail* | e mail code*
      gesendet | geschickt | zugesandt | verschickt | zugeschickt | haben wir ihnen | posteingang
      anruf | whatsapp | ubermittelt | e mail bestatigungscode*`,
    resend: `
      erneut senden | neu senden | nochmal senden | noch einmal senden | code erneut | nicht erhalten
      neuen code anfordern | code anfordern`,
    scan: `
      scann* | einscannen | qr | qr code* | barcode* | abfotografieren`,
    key: `
      geheimnis* | geheim* schlussel* | schlussel* | einrichtungsschlussel* | manuell* | nicht scannen
      geheimcode* | authentifizierungs app geheimnis | von hand | folgenden code | diesen code in`,
    elsewhere: `
      kartennummer* | gultig bis | ablaufdatum | auftragsnummer* | kundennummer* | rechnungsnummer*
      vorgangsnummer* | telefon* | handynummer* | mobilnummer* | betrag | menge | geburts* | datum
      suche* | betreff | nachricht | kommentar | firma | adresse | strasse | ort | stadt | land
      geratename* | gerat* name | vorname | nachname | steuer* | kontonummer* | iban | bic | antwort
      sicherheitsfrage* | webseite | artikelnummer*`,
    otherCode: `
      gutschein* | rabatt* | aktionscode* | promo* | plz | postleitzahl* | captcha* | im bild
      zeichen im bild | kartenprufnummer* | prufziffer* | karten* | kreditkarte* | bestellnummer*
      sendungsnummer* | buchungs* | vorwahl* | einladungs* | empfehlungs* | seriennummer* | lizenz*
      bankleitzahl | ticketnummer* | gutscheincode* | kopplungscode* | geratecode* | spiel pin
      meeting* | freischaltcode* | einlos*`,
    otherPurpose: `
      newsletter* | abonn* | kasse | warenkorb | versand* | lieferung* | bestellung* | bezahl*
      zahlung* | buchung* | sendung verfolgen | gerat koppeln | gerat verbinden | gerat verknupfen
      gerat aktivieren | auf ihrem gerat angezeigt* | auf ihrem fernseher | gewinnspiel* | umfrage*
      gutschein einlosen | einlosen`,
    otherSecret: `
      api schlussel* | zugriffstoken* | zugangstoken* | produktschlussel* | lizenzschlussel*
      seriennummer* | fingerabdruck* | wlan* | netzwerkschlussel* | anwendungskennwort*
      app passwort* | sendungsnummer* | gutschein* | prufsumme*`,
    sample: `
      zum beispiel | beispiel* | z.b. | dokumentation | anleitung`,
    identity: `
      benutzername* | nutzername* | anmeldename* | e mail | e mail adresse* | passwort | kennwort
      neues passwort | aktuelles passwort | benutzerkennung | anmeldekennung | kontoname`,
    signIn: `
      anmelden | einloggen | anmeldung | login | bestatigen | verifizieren | weiter`,
    algorithm: `
      algorithmus | hashalgorithmus`,
    digits: `
      ziffern | stellen | anzahl ziffern | anzahl der ziffern | codelange`,
    period: `
      intervall | zeitintervall | periode | gultigkeitsdauer | sekunden | zeitschritt`,
    counter: `
      zahler | zahlerstand`,
    timeBased: `
      zeitbasiert* | zeit basiert*`,
    counterBased: `
      zahlerbasiert* | zahler basiert* | ereignisbasiert* | zahler`,
  },
};
