import type { Vocabulary } from "./vocabulary.ts";

/** Czech, Slovak and Ukrainian, from general knowledge. */
export const slavic: Vocabulary = {
  language: "cs",
  spaced: true,
  words: {
    code: "kod | kodu | kody | kodem | token* | pin | код | коду | коди | кодів | кодом | токен*",
    proof: `
      overov* | overen* | bezpecnost* | prihlas* | jednorazov* | dvoufaz* | dvoufaktor* | dvojfaktor*
      autentiz* | autentifik* | підтверджен* | перевірк* | автентифікац* | автентифікатор* | безпек*
      одноразов* | двофактор* | двоетапн* | входу | верифікац* | potvrzovac* | potvrdzovac* | autorizac*
      docasn* | авторизац* | тимчасов*`,
    sized: "6 mist* | sestimist* | 6 miest* | sestmiest* | 6 значн* | шестизначн* | 6 цифр",
    spare: "obnov* | zalozn* | nouzov* | nudzov* | rezervn* | відновлен* | резервн* | запасн* | аварійн*",
    app: "aplikac* | застосун* | додат* | програм*",
    or: "nebo | alebo | або",
    link: "propoj* | pripoj* | sparov* | aktivova* | підключ* | привяза*",
    device: "zarizeni | zariadeni* | televiz* | tv | пристр* | телевізор*",
    oneTimeCode: "jednorazove heslo | jednorazoveho hesla | одноразовий пароль | одноразового пароля",
    recovery: "klic pro obnoveni | kluc na obnovenie | ключ відновлення",
    secondFactor: `
      dvoufazov* | dvoufaktor* | dvojfaktor* | dvojstupnov* | vicefaktor* | двофакторн* | двоетапн*
      багатофакторн* | druhy krok | druhy faktor | druheho faktoru | dvoukrok* | dvojkrok* | dvoustupnov*
      dalsi overeni | другий крок | другий фактор | двоступенев* | двокроков* | двохетапн* | двохфактор*`,
    authenticator:
      "overovaci aplikac* | autentizacni aplikac* | autentifikator* | автентифікатор* | застосун* для автентифікації | генератор* кодів | authenticator*",
    screen: "televiz* | tv | телевіз*",
    authentic: `
      overov* | overen* | autentiz* | autentik* | autentif* | автентифік* | двофакторн*
      перевірки справжності`,
    keep: "uloz* | uschov* | vytisk* | stahn* | bezpecn* mist* | pouze jednou | zkopir* | збереж* | роздрук* | завантаж* | лише один раз | скопію*",
    used: "pouzit* | neplatn* | використан* | недійсн*",
    unused: "nepouzit* | невикористан* | доступн*",
    sent: `
      sms* | odeslali jsme | zaslali | poslali | odeslan* | na e mail | e mailem | надіслали | надіслано
      смс | на електронну пошту | на пошту | zavolame | volani* | whatsapp | telegram | zaslan*
      do e mailu | e mailovou | v e mailu | poslal* | odoslal* | телеграм | відправили | відправлен*
      у листі | на вашу пошту | whatsapp | надісл* | із листа | з листа | з повідомлення | z e mailu
      ze sms | z sms`,
    resend:
      "znovu odeslat | odeslat znovu | poslat znovu | neprisel | надіслати ще раз | надіслати повторно | не отримали",
    scan: "naskenu* | skenov* | qr | qr kod* | відскан* | скан* | qr код*",
    key: `
      klic* | kluc* | tajn* | rucne | nelze naskenovat | ключ* | секрет* | вручну | не можете відсканувати
      не вдається відсканувати | nemuzete naskenovat | nejde naskenovat | nemozete naskenovat`,
    captcha: "z obrazku | na obrazku | captcha* | зображенн* | картинц*",
    otherCode: `
      psc | slevov* | promo* | kupon* | darkov* | pozvan* | cvv | cvc | cislo karty | cislo objednavky
      rezervac* | aktivacni kod | поштовий індекс | промокод* | купон* | знижк* | подарунков* | запрошенн*
      картк* | номер замовлення | kod* pro vyzvednuti | vyzvedn* | kod* zasilky | kod* chyby
      kod* produktu | kod* zakaznika | kod* kurzu | kod* mistnosti | pin ke karte | zasilkovn*
      kod* na vyzdvihnutie | код* отримання | код* видачі | код* помилки | код* товару | код* клієнта
      домофон* | поштомат* | код* кімнати | код* курсу | пін* картки | реферальн* | код* країни
      код* класу | код* зустрічі | код* бронювання | бронюванн* | код* друга | carov* kod* | kod* tridy
      kod* schuzky | schuzk* | kod* poukazu | poukaz* | doporucovac* kod* | chybov* kod* | kod* zeme
      predvolba | kod* statu | clensk* cislo | kod* stretnutia | ciarov* kod* | штрихкод* | код* учасника`,
    otherPurpose: `
      newsletter* | kosik* | platb* | doruceni | objednavk* | anket* | uplatnit | розсилк* | кошик*
      оплат* | доставк* | замовленн* | підписк* | overeni dokumentu | na dokladu | na uctence | na obalu
      zaruk* | recept | hlasovan* | перевірка документ* | на чеку | на упаковці | гаранті* | рецепт*
      комірк* | голосуванн* | certifikat* | сертифікат* | диплом*`,
    elsewhere:
      "telefon* | castka | datum | hledat | predmet | zprava | firma | adresa | ulice | mesto | jmeno | nazev | popis | телефон* | дата | пошук | адреса | місто | імя | назва | опис",
    otherSecret:
      "api klic* | pristupov* token* | produktov* klic* | seriove cislo | wi fi | ключ api | токен* доступу | серійн* номер*",
    identity:
      "uzivatelske jmeno | uzivatel | e mail | heslo | імя користувача | логін | електронна пошта | пароль",
    signIn: "prihlasit* | prihlaseni | overit | pokracovat | увійти | вхід | підтвердити | продовжити",
    search: "hledat | vyhledat | hladat | знайти | пошук | шукати",
    otherAction: `
      uplatnit | sledovat | odebirat | dobit | hrat | pripojit se | hlasovat | vyzvednout | otevrit
      otevrit schranku | rezervovat | do kosiku | zaplatit | koupit | застосувати | відстежити
      підписатися | поповнити | грати | приєднатися | голосувати | отримати | відкрити комірку
      забронювати | сплатити | купити`,
    algorithm: "algoritm* | алгоритм* | hashovaci funkce | hash",
    digits:
      "cislic | cifier | pocet cislic | pocet cifier | pocet znaku | pocet mist | delka kodu | dlzka kodu | кількість цифр | довжина коду",
    period:
      "interval | perioda | casovy interval | platnost kodu | doba platnosti | інтервал | період | тривалість",
    counter: "citac | pocitadlo | лічильник",
    timeBased: "casov* | podle casu | на основі часу | за часом",
    counterBased: "citac* | pocitadl* | лічильник*",
    seconds: "sekund* | секунд*",
  },
};
