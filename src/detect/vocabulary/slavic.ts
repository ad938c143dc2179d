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
    once: "jednoraz* | одноразов*",
    oneTimeCode: "jednorazove heslo | jednorazoveho hesla | одноразовий пароль | одноразового пароля",
    recovery: `
      klic pro obnoveni | kluc na obnovenie | ключ відновлення | збережених кодів
      роздрукованих кодів | кодів збережених | ulozenych kodu | vytistenych kodu | ulozenych kodov`,
    secondFactor: `
      dvoufazov* | dvoufaktor* | dvojfaktor* | dvojstupnov* | vicefaktor* | двофакторн* | двоетапн*
      багатофакторн* | druhy krok | druhy faktor | druheho faktoru | dvoukrok* | dvojkrok*
      dvoustupnov* | dalsi overeni | другий крок | другий фактор | двоступенев* | двокроков*
      двохетапн* | двохфактор* | що це ви | підтвердіть особу | підтвердження особи | ze jste to vy
      overte svou totoznost | overeni totoznosti | potvrdte svou totoznost | overte svoju totoznost`,
    authenticator: `
      overovaci aplikac* | autentizacni aplikac* | autentifikator* | автентифікатор*
      застосун* для автентифікації | генератор* кодів | authenticator* | генерації кодів
      generator* kodu | generovani kodu | generator* kodov`,
    screen: "televiz* | tv | телевіз*",
    authentic: `
      overov* | overen* | autentiz* | autentik* | autentif* | автентифік* | двофакторн*
      перевірки справжності`,
    keep: "uloz* | uschov* | vytisk* | stahn* | bezpecn* mist* | pouze jednou | zkopir* | збереж* | роздрук* | завантаж* | лише один раз | скопію*",
    used: "pouzit* | neplatn* | використан* | недійсн*",
    unused: "nepouzit* | невикористан* | доступн* | не використан* | ще дійсн* | nevyuzit*",
    sent: `
      sms* | odeslali jsme | zaslali | poslali | odeslan* | na e mail | e mailem | надіслали
      надіслано | смс | на електронну пошту | на пошту | zavolame | volani* | whatsapp | telegram
      zaslan* | do e mailu | e mailovou | v e mailu | poslal* | odoslal* | телеграм | відправили
      відправлен* | у листі | на вашу пошту | whatsapp | надісл* | із листа | з листа
      з повідомлення | z e mailu | ze sms | z sms | із повідомлення | зателефонуємо | дзвінок
      telefonat*`,
    resend:
      "znovu odeslat | odeslat znovu | poslat znovu | neprisel | надіслати ще раз | надіслати повторно | не отримали",
    scan: "naskenu* | skenov* | qr | qr kod* | відскан* | скан* | qr код* | naskenov*",
    key: `
      klic* | kluc* | tajn* | rucne | nelze naskenovat | ключ* | секрет* | вручну
      не можете відсканувати | не вдається відсканувати | nemuzete naskenovat | nejde naskenovat
      nemozete naskenovat | zadejte toto | введіть це в`,
    captcha: "z obrazku | na obrazku | captcha* | зображенн* | картинц*",
    otherCode: `
      psc | slevov* | promo* | kupon* | darkov* | pozvan* | cvv | cvc | cislo karty
      cislo objednavky | rezervac* | aktivacni kod | поштовий індекс | промокод* | купон* | знижк*
      подарунков* | запрошенн* | картк* | номер замовлення | kod* pro vyzvednuti | vyzvedn*
      kod* zasilky | kod* chyby | kod* produktu | kod* zakaznika | kod* kurzu | kod* mistnosti
      pin ke karte | zasilkovn* | kod* na vyzdvihnutie | код* отримання | код* видачі | код* помилки
      код* товару | код* клієнта | домофон* | поштомат* | код* кімнати | код* курсу | пін* картки
      реферальн* | код* країни | код* класу | код* зустрічі | код* бронювання | бронюванн*
      код* друга | carov* kod* | kod* tridy | kod* schuzky | schuzk* | kod* poukazu | poukaz*
      doporucovac* kod* | chybov* kod* | kod* zeme | predvolba | kod* statu | clensk* cislo
      kod* stretnutia | ciarov* kod* | штрихкод* | код* учасника | seriov* cisl* | vyrobni cislo
      серійн* номер*`,
    otherPurpose: `
      newsletter* | kosik* | platb* | doruceni | objednavk* | anket* | uplatnit | розсилк* | кошик*
      оплат* | доставк* | замовленн* | підписк* | overeni dokumentu | na dokladu | na uctence
      na obalu | zaruk* | recept | hlasovan* | перевірка документ* | на чеку | на упаковці
      гаранті* | рецепт* | комірк* | голосуванн* | certifikat* | сертифікат* | диплом*
      overeni dokument* | overeni vypis* | overeni doklad* | overenie dokument* | pravost*
      справжність документ*`,
    elsewhere:
      "telefon* | castka | datum | hledat | predmet | zprava | firma | adresa | ulice | mesto | jmeno | nazev | popis | телефон* | дата | пошук | адреса | місто | імя | назва | опис",
    otherSecret:
      "api klic* | pristupov* token* | produktov* klic* | seriove cislo | wi fi | ключ api | токен* доступу | серійн* номер*",
    blank: `
      номер | число | цифри | введіть тут | введіть сюди | уведіть тут | тут | відповідь | cislo
      cislice | piste sem | zadejte sem | zadejte zde | zde | sem | odpoved`,
    identity:
      "uzivatelske jmeno | uzivatel | e mail | heslo | імя користувача | логін | електронна пошта | пароль",
    fromOthers: `
      вказан* на | надрукован* | на звороті | у правому | на наклейці | вчител* | викладач*
      організатор* | najdete na | vytisten* | vytlacen* | na zadni strane | na zadnej strane
      v pravem dolnim | v pravom dolnom | v pravem hornim | ucitel* | technik* | organizator*
      v dopise | z dopisu`,
    signIn: "prihlasit* | prihlaseni | увійти | вхід | prihlas* | ввійти | вход",
    goOn: "overit | pokracovat | підтвердити | продовжити",
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
    wrong: `
      nespravn* | chybn* | neplatn* | neni spravn* | nie je spravn* | nesouhlasi | nezodpoveda
      nesuhlasi | zamitnut* | невірн* | неправильн* | недійсн* | хибн* | помилков* | не збіга*
      не підходить | не прийнято`,
    spent: `
      jiz pouzit* | jiz byl pouzit* | uz pouzit* | uz byl pouzit* | bol uz pouzit* | byl jiz pouzit*
      вже використан* | вже було використан* | вже був використан* | уже використан*`,
    expired: `
      vyprsel* | vyprsal* | platnost skoncila | neni jiz platn* | застарі* | прострочен*
      термін дії закінчився | строк дії закінчився | минув термін | дії коду минув | дії коду закінчився`,
  },
};
