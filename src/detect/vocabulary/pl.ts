import type { Vocabulary } from "./vocabulary.ts";

/** Polish, from general knowledge. */
export const pl: Vocabulary = {
  language: "pl",
  spaced: true,
  words: {
    code: "kod | kodu | kody | kodow | kodem | kodami | token* | pin",
    proof: `
      weryfik* | uwierzytelni* | autoryzac* | bezpieczenstw* | logowani* | jednorazow* | potwierdz*
      dwuskładnik* | dwuetapow*`,
    sized: "6 cyfrow* | szesciocyfrow* | 6 cyfr | szesc cyfr",
    figures: "cyfr* | liczb*",
    spare: "odzyskiwani* | zapasow* | awaryjn* | rezerwow* | ratunkow*",
    app: "aplikacj*",
    or: "lub | albo",
    link: "połacz* | sparuj* | aktywuj* | powiaz*",
    device: "urzadzeni* | telewizor* | konsol*",
    screen: "telewizor* | tv",
    once: "jednoraz*",
    oneTimeCode: "kod tokena | kod z tokena | hasło jednorazowe | haseł jednorazowych",
    recovery: "token* statyczn* | klucz* odzyskiwania | zapisanych kodow | wydrukowanych kodow",
    secondFactor: `
      dwuskładnik* | dwuetapow* | dwustopniow* | wieloskładnik* | drugi składnik
      drugiego składnika | dwufaktorow* | potwierdz tozsamosc | drugi etap | drugi krok
      drugiego kroku | dodatkow* weryfikac* | 2 etapow* | ze to ty | czy to ty
      zweryfikuj tozsamosc | potwierdzenie tozsamosci`,
    authenticator: `
      aplikacj* uwierzytelniajac* | aplikacj* do uwierzytelniania | uwierzytelniacz*
      generator* kodow | generujac* kody | generowania kodow`,
    authentic: "uwierzytelni* | weryfikac* | weryfikujac* | autoryzac*",
    keep: "zapisz* | zachowaj* | przechow* | wydrukuj* | pobierz* | bezpieczn* miejsc* | tylko raz | nie bed* | skopiuj*",
    used: `
      uzyty | wykorzystan* | uzyte | zuzyt* | wygasł* | niewazn* | uzyta | zuzyty | nieaktywn*`,
    unused: "nieuzyt* | niewykorzystan* | dostepn* | aktywny | aktywne | dostepny",
    sent: `
      sms* | wysłalismy | wysłano | wysłany | na adres e mail | e mailem | w wiadomosci | skrzynk*
      z wiadomosci | połaczeni* głosow* | telegram | przesłan* | przesłalismy | wysłan* | mejl*
      mailem | na twoj numer | na telefon | w smsie | whatsapp | otrzyman* kod | zadzwonimy
      polaczenie telefoniczne`,
    resend: "wyslij ponownie | ponownie wyslij | nie otrzymał* | nowy kod",
    scan: "zeskanuj* | skanuj* | skanowa* | qr | kod qr | kodu qr | kod kreskowy | zeskanow*",
    key: `
      klucz* | sekret* | recznie | nie mozesz zeskanowac | nastepujacy kod | wpisz ten kod
      nie mozna zeskanowac | nie da sie zeskanowac | wpisz to w`,
    captcha: "z obrazka | na obrazku | captcha*",
    otherCode: `
      kod pocztowy | kod* promocyjn* | kod* rabatow* | rabat* | kupon* | kod bonu | bony podarunkow*
      bon podarunkow* | karta podarunkowa | zaproszeni* | cvv | cvc | numer karty | numer zamowienia
      kod kraju | rezerwacj* | spotkani* | kod* aktywacyjn* | kod* odbioru | kod* bledu | kod* błedu
      kod* dostepu do pokoju | kod* domofonu | kod* paczki | kod* nadania | kod* zaproszen*
      kod* kuponu | kod* produktu | kod* klienta | kod* polecajac* | kod* znizkow* | pin do karty
      kod* kursu | kod* zajec | pytanie zabezpieczajac* | kod* do skrytki | kod* swift
      numer* seryjn* | nr seryjny`,
    otherPurpose: `
      newsletter* | koszyk* | płatnos* | dostaw* | zamowieni* | ankiet* | zrealizuj
      na ekranie telewizora | paczk* | weryfikacja dokument* | na dokumencie | na paragonie
      na opakowaniu | autentycznosc | gwarancj* | recept* | e recept* | skrytk* | odbior przesyłk*
      odbierz przesyłk* | odbior paczk* | stan licznika | certyfikat* | zaswiadczen* | wynik* badan`,
    elsewhere: `
      telefon* | numer klienta | kwot* | dat* | szukaj* | temat | wiadomosc | firma | adres | ulica | miasto
      kraj | nazwa | imie | nazwisko | pesel | nip | opis | konto bankowe`,
    otherSecret:
      "klucz api | token* dostepu | klucz produktu | numer seryjny | odcisk* | wi fi | klucz licencyjny",
    likeness: "wyglada* jak | wyglada* tak | podobn* do | w rodzaju",
    blank: `
      numer | liczba | cyfry | wpisz tutaj | wpisz tu | wprowadz tutaj | tutaj | odpowiedz | wartosc`,
    identity: "nazwa uzytkownika | uzytkownik | adres e mail | hasło | login",
    fromOthers: `
      wydrukowany na | nadrukowan* | znajduje sie na | znajdziesz na | w prawym dolnym
      w prawym gornym | na odwrocie | z listu | w liscie | nauczyciel* | technik* | organizator*
      konsultant* | prowadzac* | naklejce`,
    signIn: "zaloguj* | logowanie",
    goOn: "kontynuuj | potwierdz | dalej",
    search: "szukaj | wyszukaj | znajdz | filtruj",
    otherAction: `
      zastosuj | zrealizuj | sledz | subskrybuj | zapisz sie | doładuj | graj | dołacz | wez udział
      głosuj | odbierz | otworz skrytke | sprawdz saldo | rezerwuj | dodaj do koszyka | wesprzyj | zapłac
      kup`,
    algorithm: "algorytm",
    digits: "liczba cyfr | cyfry",
    period: "okres | interwał | sekund*",
    counter: "licznik",
    timeBased: "oparty na czasie | czasow*",
    counterBased: "oparty na liczniku | licznik*",
    seconds: "sekund*",
    wrong: `
      nieprawidlow* | niepoprawn* | bledn* | niewlasciw* | nie jest poprawny | nie jest prawidlowy
      nie pasuje | odrzucon* | niewazn* | zly`,
    spent: "juz uzyt* | juz wykorzystan* | byl juz uzyt* | zostal juz uzyt* | zostal juz wykorzystan*",
    expired: "wygasl* | stracil waznosc | przeterminowan* | juz niewazny",
  },
};
