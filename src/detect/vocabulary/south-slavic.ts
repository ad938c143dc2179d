import type { Vocabulary } from "./vocabulary.ts";

/** Croatian, Serbian, Slovenian and Bulgarian, from general knowledge: the words that decide. */
export const southSlavic: Vocabulary = {
  language: "hr",
  spaced: true,
  words: {
    code: "kod | koda | kodom | kodu | kodovi | kodove | kodo | kode | kodi | kôd | koda za | код | кода | кодове | кодът | код за",
    proof: `
      provjer* | potvrd* | potrdit* | preverit* | jednokratn* | enkratn* | sigurnosn* | varnostn* | prijavn* | prijave
      autentifika* | autentika* | verifika* | dvofaktor* | dvostruk* | dvostopenj* | dvokorac*
      проверк* | потвърд* | потврд* | еднократ* | једнократ* | сигурност* | безбедност* | удостовер* | двуфактор* | двофактор*`,
    sized:
      "6 znamenkast* | sestoznamenkast* | 6 znamenki | 6 cifara | 6 mestn* | sestmestn* | 6 cifren* | шестцифрен* | 6 цифрен* | 6 цифара",
    spare:
      "oporavak | oporavk* | obnovit* | obnovo | rezervn* | pricuvn* | sigurnosne kopij* | opravak | възстановяв* | резервн* | опоравак",
    app: "aplikacij* | aplikacije | приложени* | апликациј*",
    or: "ili | ali | или",
    once: "jednokratn* | enkratn* | једнократн* | еднократ*",
    oneTimeCode:
      "jednokratn* lozink* | jednokratn* zaporka | enkratn* geslo | еднократна парола | еднократната парола | једнократна лозинка",
    recovery: "kljuc za oporavak | ключ за възстановяване",
    secondFactor: `
      dvofaktor* | dvokorac* | dvostupanj* | dvostopenj* | u dva koraka | v dveh korakih | dvije razine
      visefaktor* | двуфактор* | двустъпков* | двофактор* | в две стъпки | у два корака | drugi korak
      drugi faktor | втора стъпка | други корак | двустепен*`,
    authenticator:
      "autentifikator* | avtentikator* | aplikacij* za autentifikaciju | aplikacij* za provjeru autenticnosti | aplikacij* za preverjanje pristnosti | приложение* за удостоверяване | автентификатор*",
    link: "povez* | spar* | свърж* | повеж*",
    device: "uredaj* | naprav* | televizor* | устройство | телевизор* | уређај*",
    screen: "televizor* | tv | телевизор* | ekranu televizora",
    authentic: `
      autentifi* | autentik* | autentika* | provjer* autenticnosti | preverjanje pristnosti | удостовер*
      автентифик* | аутентифик*`,
    keep: "spremite | sacuvajte | shranite | ispisite | preuzmite | natisnite | na sigurno | samo jednom | samo enkrat | запазете | отпечатайте | изтеглете | само веднъж",
    used: "iskoristen* | koristen* | uporabljen* | използван*",
    unused: "neiskoristen* | neuporabljen* | неизползван*",
    sent: `
      sms* | poslali smo | poslan na | poslan je | smo poslali | putem e poste | на имейл | изпратихме
      изпратен* | послали смо | whatsapp | viber* | telegram | poslana | poslat je | na mobitel | e postom
      mejlom | обаждане | вайбър | вибер`,
    resend:
      "posalji ponovno | posalji ponovo | ponovno poslji | niste primili | изпрати отново | не получихте",
    scan: "skeniraj* | qr kod* | сканирай* | qr код*",
    key: "kljuc* | tajn* | rucno | skrivnost | rocno | ключ* | таен* | ръчно",
    captcha: "na slici | sa slike | s slike | от картинката | на изображението | captcha*",
    otherCode: `
      postanski broj | postni broj | promo* | kupon* | popust* | poklon* | pozivni | pozivnic*
      kartic* | broj narudzbe | cvv | cvc | пощенски код | промо* | купон* | отстъпк* | ваучер*
      поръчк* | покан* | kod* za preuzimanje | kod* za prevzem | kod* pogreske | kod* greske
      koda napake | kod* proizvoda | pin kartice | kod* za popust | код* за получаване
      код* за грешка | код* за преузимање | пин на карта* | serijski broj* | serijska stevilka
      сериен номер`,
    otherPurpose:
      "newsletter* | kosaric* | kosara | placanj* | placil* | dostav* | narudzb* | narocil* | бюлетин* | количк* | плащан* | доставк* | поръчк*",
    elsewhere:
      "telefon* | iznos | datum | pretrazi | trazi | naslov | poruka | adresa | grad | ime | prezime | opis | телефон* | сума | дата | търсене | адрес | град | име",
    blank: `
      broj | stevilka | unesite ovdje | vnesite tukaj | ovdje | tukaj | број | число | въведете тук
      тук`,
    identity:
      "korisnicko ime | korisnik | lozinka | zaporka | geslo | uporabnisko ime | e posta | e mail | имейл | потребителско име | парола | лозинка",
    fromOthers: `
      otisnut* | na poledini | na hrbtni | u donjem desnom | nastavnik* | ucitelj* | organizator*
      отпечатан* | на гърба | учител* | организатор*`,
    signIn: "prijava | prijavi se | prijavite se | вход | влез",
    goOn: "nastavi | potvrdi | продължи | потвърди",
    search: "trazi | pretrazi | isci | търси | претражи",
    otherAction: `
      primijeni | iskoristi | prati | pretplati se | glasaj | rezerviraj | plati | kupi | приложи
      проследи | абонирай | плати | купи`,
    algorithm: "algoritam | algoritem | алгоритъм | алгоритам",
    digits:
      "broj znamenki | broj cifara | broj cifri | stevilo stevk | duljina koda | duzina koda | dolzina kode | брой цифри | број цифара",
    period: "interval | period | trajanje | razdoblje | obdobje | интервал | период",
    counter: "brojac | stevec | брояч | бројач",
    timeBased: "vremensk* | casovn* | базиран* на време",
    counterBased: "brojac* | stevec* | брояч* | бројач*",
    seconds: "sekund* | секунд*",
    wrong: `
      netocan | neispravan | pogresan | netocn* | neispravn* | pogresn* | nevazec* | nevaljan* | napacn* | neveljavn* | ni pravilen
      nije ispravan | nije tocan | не е валиден | невалиден | грешен | грешка | неправилен | погрешан
      неисправан | неважећи`,
    spent: `
      vec iskoristen* | vec upotrijebljen* | vec koristen* | ze uporabljen* | ze bil uporabljen*
      вече е използван* | вече използван* | већ искоришћен* | већ коришћен*`,
    expired: "istekao | istekla | isteklo | potekel | potekla | изтекъл | изтекла | истекао",
  },
};
