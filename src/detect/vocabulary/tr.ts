import type { Vocabulary } from "./vocabulary.ts";

/** Turkish, from general knowledge. */
export const tr: Vocabulary = {
  language: "tr",
  spaced: true,
  words: {
    code: "kod | kodu | kodun* | kodlar* | koda | token* | jeton* | belirtec* | pin",
    proof: `
      dogrula* | onay | guvenlik | giris | tek kullanımlık | iki adımlı | iki asamalı | iki faktor*
      tek seferlik | tek kullanimlik | gecici`,
    sized: "6 haneli | altı haneli | 6 basamaklı | 8 haneli | 6 haneli sayı",
    figures: "rakam* | sayı | sayıyı | sayılar*",
    spare: "kurtarma | yedek* | acil durum",
    app: "uygulama*",
    or: "veya | ya da",
    link: "bagla* | eslestir* | etkinlestir*",
    device: "cihaz* | televizyon* | tv",
    screen: "televizyon* | tv",
    once: "tek kullanım* | tek seferlik",
    oneTimeCode: "token kodu | belirtec kodu | tek kullanımlık sifre* | tek kullanımlık parola*",
    recovery: `
      kurtarma anahtar* | kaydettiginiz kod* | kaydettigin kod* | yazdırdıgınız kod*
      sakladıgınız kod*`,
    secondFactor: `
      iki adımlı | iki asamalı | iki faktorlu | cift faktorlu | cok faktorlu | kimliginizi dogrula*
      ikinci adım | ikinci asama | ek dogrulama | 2 adımlı | cift asamalı | 2 faktorlu
      iki kademeli | siz oldugunuzu | sen oldugunu | iki faktor*`,
    authenticator: `
      dogrulama uygulaması* | dogrulama uygulama* | kimlik dogrulayıcı* uygulama* | authenticator*
      kod uretici* | kod ureten`,
    authentic: "dogrulama | kimlik dogrula* | dogrulayıcı",
    keep: "sakla* | kaydet* | yazdır* | indir* | guvenli bir yer* | yalnızca bir kez | tekrar goster* | kopyala*",
    used: "kullanıldı | kullanılmıs | gecersiz | suresi doldu",
    unused: "kullanılmadı | kullanılmamıs | kullanılabilir | gecerli",
    sent: `
      sms* | kısa mesaj | gonderdik | gonderildi | gonderilen | e posta ile | e postanıza
      e posta adresinize | arama | cep telefonunuza | telefonunuza | mesaj olarak | whatsapp
      telegram | ilettik | iletildi | aradık | arayacagız | gelen kutu* | mesajla | e postana
      mailinize | e postadaki | sms ile gelen | arayıp | telefonla arama`,
    resend: "tekrar gonder* | yeniden gonder* | almadınız mı | yeni kod iste*",
    scan: "tara* | okut* | qr | karekod* | qr kod* | barkod*",
    key: `
      anahtar* | gizli | elle gir* | elle ekle* | manuel | okutamıyor* | tarayamıyor*
      asagıdaki kodu uygulama* | bunu uygulama*`,
    captcha: "resimdeki | gorseldeki | captcha* | robot degilim | guvenlik resmi",
    otherCode: `
      posta kodu | indirim* | kupon* | promosyon* | hediye* | davet* | cvv | cvc | kart* | siparis*
      ulke kodu | rezervasyon* | toplantı* | etkinlestirme kodu | aktivasyon* | teslimat kodu
      teslim kodu | kargo kodu | hata kodu | urun kodu | musteri kodu | oda kodu | ders kodu
      sınıf kodu | referans kodu | tavsiye kodu | kapı kodu | rezervasyon kodu | odeme kodu
      kart sifresi | vergi kodu | posta kod* | barkod numarası | uye numarası | seri numarası
      seri no | seri numara*`,
    otherPurpose: `
      bulten* | sepet* | odeme* | kargo* | siparis* | anket* | abone* | televizyonunuzda
      ekranında gorunen | belge dogrulama | belge uzerinde | fis uzerinde | ambalaj* | garanti
      recete | dolap | sayac | bilet sorgula* | cekilis | sertifika* | belge dogrula*
      belge sorgula* | belge kontrol*`,
    elsewhere: `
      telefon* | musteri n* | tutar | tarih* | ara | konu | mesaj | sirket | adres* | sehir | ulke | isim | ad
      soyad | cihaz adı | acıklama | tc kimlik`,
    otherSecret:
      "api anahtar* | erisim belirte* | urun anahtar* | seri numara* | parmak izi | wi fi | lisans anahtar*",
    likeness: "seklinde | benzer | gibi gorunur",
    blank: `
      numara | sayı | rakam | rakamlar | buraya yaz | buraya yazın | buraya gir | buraya girin
      buraya | yanıt | deger`,
    identity: "kullanıcı adı | e posta | parola | sifre",
    fromOthers: `
      uzerinde yazan | basılı | arka yuz* | sag alt | sag ust | ogretmen* | teknisyen* | mektup*
      organizator* | etiket*`,
    signIn: "giris yap* | oturum ac* | giris | oturum acma",
    goOn: "dogrula | devam",
    search: "ara | bul | sorgula | filtrele",
    otherAction: `
      uygula | takip et | abone ol | oyna | katıl | oy ver | teslim al | dolabı ac | bakiye sorgula
      rezervasyon yap | sepete ekle | bagıs yap | ode | satın al`,
    algorithm: "algoritma",
    digits: "hane sayısı | basamak sayısı",
    period: "sure | aralık | saniye",
    counter: "sayac",
    timeBased: "zaman tabanlı | zamana dayalı",
    counterBased: "sayac tabanlı | sayac*",
    seconds: "saniye*",
    wrong: `
      yanlis | gecersiz* | hatali | dogru degil* | eslesmiyor | eslesmedi | reddedildi | dogrulanamadi
      basarisiz`,
    spent: "zaten kullanil* | daha once kullanil* | onceden kullanil* | kullanilmis*",
    expired: "suresi dol* | suresi gec* | zaman asimi*",
  },
};
