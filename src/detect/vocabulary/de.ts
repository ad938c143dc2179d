import type { Vocabulary } from "./vocabulary.ts";

/** German, from the pages of test/fixtures/pages-corpus, which name their templates, and general knowledge. */
export const de: Vocabulary = {
  language: "de",
  spaced: true,
  words: {
    code: "*code | *codes | kode | *token | *tokens | pin | pins | tan",
    proof: `
      bestatig* | verifizier* | verifikation* | authentifizier* | authentisier* | authentifikat*
      authenticator* | sicherheits* | anmelde* | login | einmal* | zwei faktor | zweifaktor | 2 faktor
      pruf*`,
    sized: "6 stellig* | sechsstellig* | 8 stellig* | achtstellig*",
    figures: "zahl | zahlen | ziffern | ziffernfolge",
    spare: "wiederherstell* | backup | back up | sicherungs* | ersatz* | notfall* | rettungs*",
    app: "app | anwendung",
    or: "oder",
    link: "koppel* | verbinden | verknupf* | aktivieren | hinzufugen",
    device: "gerat* | fernseher* | tv | konsole*",
    screen: "fernseh* | tv",
    once: "einmal*",
    oneTimeCode: `
      token code* | einmal passwort* | einmalpasswort* | einmal kennwort* | einmalkennwort* | einmalig* passwort`,
    recovery: `
      statisch* token* | *wiederherstellungsschlussel* | backup schlussel | einmalig verwendbar*
      reserve code* | reservecode* | gespeicherten codes | ausgedruckten codes | notierten codes
      aufbewahrten codes`,
    secondFactor: `
      zwei faktor* | zweifaktor* | 2 faktor* | zweiter faktor | zweiten faktor | zwei schritt*
      zweistufig* | in zwei schritten | mehrfaktor* | mehr faktor* | multi faktor* | zwei stufen*
      identitat bestatigen | zweite stufe | zweiter schritt | zweiten schritt
      zweiter anmeldeschritt | zweiten anmeldeschritt | zusatzliche sicherheit*
      doppelte sicherheit | 2 stufen* | zwei wege* | 2 schritt* | dass sie es sind | dass du es bist
      ob sie es sind | wirklich sie | bestatigen sie ihre identitat | bestatige deine identitat
      identitat nachweisen`,
    authenticator: `
      software token | hardware token | softwaretoken | authentifizierungs app*
      authentifizierungsapp* | authentifikator* | authentisierungs app* | authenticator*
      code generator* | token generator* | zwei faktor app* | 2fa app* | app ihres
      authentifizierungsanwendung* | codes erzeugt | erzeugung von codes | codegenerator*`,
    authentic: `
      authentifi* | authentisier* | authenti* | 2fa | zwei faktor* | zweifaktor* | verifizierungs*
      bestatigungs*`,
    keep: `
      speicher* | gespeichert | aufbewahr* | bewahr* | sicher* | drucken | ausdrucken | herunterladen
      notier* | aufschreiben | nur einmal | nicht mehr angezeigt | nicht erneut | einmalig
      unbenutzt* | verbleibend* | kopier*`,
    used: "verwendet | bereits verwendet | benutzt | verbraucht* | ungultig | eingelost | genutzt",
    unused:
      "unbenutzt* | nicht verwendet | unverbraucht* | nicht benutzt | noch gultig | verfugbar | ungenutzt",
    sent: `
      sms | per sms | textnachricht* | per e mail | per mail | an ihre e mail* | an deine e mail*
      e mail code* | gesendet | geschickt | zugesandt | verschickt | zugeschickt | haben wir ihnen
      posteingang | anruf | whatsapp | ubermittelt | e mail bestatigungscode* | *sms* | rufen sie an
      computerstimme | sprachanruf* | telegram | per nachricht | erhalten haben | zugestellt
      versandt | postfach | per kurznachricht | kurznachricht* | aus der e mail | aus der sms
      e mail mit | mobiletan | mtan | smstan | aus e mail | aus einer e mail | rufen dich an
      rufen wir an | anruf*`,
    resend: `
      erneut senden | neu senden | nochmal senden | noch einmal senden | code erneut | nicht erhalten
      neuen code anfordern | code anfordern | erneut zusenden | keinen code erhalten`,
    scan: "scann* | einscannen | qr | qr code* | barcode* | abfotografieren | gescannt",
    key: `
      geheimnis* | geheim* schlussel* | schlussel* | einrichtungsschlussel* | manuell*
      nicht scannen | geheimcode* | von hand | folgenden code | diesen code in | *schlussel
      scannen klappt nicht | lasst sich nicht scannen | scannen nicht moglich | dies in ihrer app
      dies in deiner app`,
    captcha: `
      captcha* | im bild | zeichen im bild | *bild gezeigt* | auf dem bild | spamschutz | kein roboter
      aus dem bild | zeichen aus | sicherheitsabfrage`,
    otherCode: `
      gutschein* | rabatt* | aktionscode* | promo* | plz | postleitzahl* | kartenprufnummer* | prufziffer*
      karten* | kreditkarte* | bestellnummer* | sendungsnummer* | buchungs* | vorwahl* | einladungs*
      empfehlungs* | seriennummer* | lizenz* | bankleitzahl | ticketnummer* | kopplungscode* | geratecode*
      spiel pin | meeting* | freischaltcode* | einlos* | turcode* | abholcode* | kurscode*
      veranstaltungscode* | landervorwahl | werbecode* | vorteilscode* | aktivierungscode* | neue pin
      pin festlegen | fehlercode* | storungscode* | abhol* | abholnummer* | tresor* | schliessfach*
      packstation* | mtan liste | wunsch pin | aktivierungs code | aktivierungs id
      aktivierungsschlussel* | zugangscode zum | raumcode* | gruppencode* | teilnahmecode*
      teilnehmercode* | gastcode* | sitzungscode* | prufungscode* | kundencode | artikelcode | prufnummer
      sicherheitsfrage* | bonuscode* | treuecode* | zahlercode | zahlerstand | rucksendecode*
      terminal id | vermittlercode* | agenturcode* | geschenk* | besprechungscode*
      zugangscode zur besprechung | konferenz* | mitgliedsnummer* | strichcode* | filialcode*
      besuchercode* | alarmcode*`,
    otherPurpose: `
      newsletter* | abonn* | kasse | warenkorb | versand* | lieferung* | bestellung* | bezahl* | zahlung*
      buchung* | sendung verfolgen | auf ihrem gerat angezeigt* | auf ihrem fernseher | gewinnspiel*
      umfrage* | gutschein einlosen | einlosen | spende* | besprechung | paket* | dokument prufen
      zertifikat prufen | auf dem dokument | auf dem kassenbon | auf der verpackung | auf dem etikett
      unter dem deckel | echtheit | garantie | rezept einlosen | abholung | schliessfach | zahlerstand
      online check in | gewinnen | bescheinigung* | echtheitsprufung`,
    elsewhere: `
      kartennummer* | gultig bis | ablaufdatum | auftragsnummer* | kundennummer* | rechnungsnummer*
      vorgangsnummer* | telefon* | handynummer* | mobilnummer* | betrag | menge | geburts* | datum
      suche* | betreff | nachricht | kommentar | firma | adresse | strasse | ort | stadt | land
      geratename* | gerat* name | vorname | nachname | steuer* | kontonummer* | iban | bic
      sicherheitsfrage* | webseite | artikelnummer* | beschreibung | bezeichnung | name
      sicherheitsantwort | geheime antwort`,
    otherSecret: `
      api schlussel* | zugriffstoken* | zugangstoken* | produktschlussel* | lizenzschlussel*
      seriennummer* | fingerabdruck* | wlan* | netzwerkschlussel* | anwendungskennwort*
      app passwort* | sendungsnummer* | gutschein* | prufsumme* | anwendungspasswort*`,
    likeness: "sieht so aus | sehen so aus | sieht aus wie | sehen aus wie | sieht etwa so | ahnlich wie",
    sample: "zum beispiel | beispiel* | z.b. | dokumentation | anleitung",
    blank: `
      nummer | zahl | zahlenfolge | ziffern | ziffernfolge | hier eingeben | hier eintippen | hier
      eingabe | eingeben | ihre eingabe | deine eingabe | antwort | ihre antwort | wert`,
    identity: `
      benutzername* | nutzername* | anmeldename* | e mail | e mail adresse* | passwort | kennwort
      neues passwort | aktuelles passwort | benutzerkennung | anmeldekennung | kontoname | benutzer`,
    fromOthers: `
      finden sie auf | findest du auf | steht auf | aufgedruckt | abgedruckt | auf der ruckseite
      vorderseite | unten rechts | rechts unten | rechts oben | oben rechts | brief | briefes
      postkarte | auf dem aushang | aufkleber | lehrkraft | lehrer* | dozent* | techniker*
      servicemitarbeiter* | veranstalter* | gastgeber* | moderator* | am empfang | kartenleser*
      tan generator* | lesegerat*`,
    signIn: "anmelden | einloggen | anmeldung",
    goOn: "bestatigen | verifizieren | weiter",
    search: "suche | suchen | finden | nachschlagen | filtern | recherchieren",
    otherAction: `
      einlosen | anwenden | verfolgen | abonnieren | aufladen | spielen | teilnehmen | beitreten
      abstimmen | abholen | fach offnen | guthaben prufen | buchen | in den warenkorb | spenden
      zur kasse | bezahlen | jetzt kaufen | mitmachen | gewinnen`,
    algorithm: "algorithmus | hashalgorithmus",
    digits: "ziffern | stellen | anzahl ziffern | anzahl der ziffern | codelange",
    period: "intervall | zeitintervall | periode | gultigkeitsdauer | sekunden | zeitschritt",
    counter: "zahler | zahlerstand",
    timeBased: "zeitbasiert* | zeit basiert*",
    counterBased: "zahlerbasiert* | zahler basiert* | ereignisbasiert* | zahler",
    seconds: "sekunde*",
    wrong: `
      falsch* | ungultig* | inkorrekt* | nicht korrekt | nicht richtig | nicht gultig | stimmt nicht
      stimmen nicht | nicht akzeptiert | nicht erkannt | fehlerhaft* | fehlgeschlagen | abgelehnt
      passt nicht | konnte nicht bestatigt`,
    spent: `
      bereits verwendet | schon verwendet | bereits benutzt | schon benutzt | bereits genutzt
      bereits eingelost | schon einmal verwendet`,
    expired: "abgelaufen* | nicht mehr gultig | verfallen",
  },
};
