import type { Vocabulary } from "./vocabulary.ts";

/** Finnish, Hungarian, Romanian and Greek, from general knowledge: the words that decide. */
export const more: Vocabulary = {
  language: "fi",
  spaced: true,
  words: {
    code: "*koodi | *koodit | *koodia | *kod | *kodot | *kodok | *kodja | cod | codul | codului | codurile | coduri | κωδικ* | token* | pin",
    proof: `
      vahvistus* | todennus* | kerta* | turva* | kirjautumis* | kaksivaihe* | ellenorzo* | hitelesito*
      megerosito* | biztonsagi | egyszer hasznalatos | egyszeri | ketlepcsos | ketfaktoros | verificare
      autentificare | securitate | unica folosinta | doi factori | doi pasi | conectare | επαληθευσης
      ταυτοτητας | ασφαλειας | μιας χρησης | παραγοντων | tunnistus* | πιστοποιησης | συνδεσης | belepesi
      azonosito | unic | confirmare`,
    sized: `
      6 numeroi* | kuusinumero* | 6 jegyu | 6 cifre | 6ψηφι* | 6 ψηφι* | εξαψηφι* | hatjegyu
      hat jegyu | hat szamjegyu | nyolcjegyu`,
    spare: `
      palautus* | varmuus* | helyreallit* | tartalek* | recuperare | rezerva | urgenta | ανακτησης
      εφεδρικ* | εκτακτης | biztonsagi ment* | veszhelyzet* | visszaallit*`,
    app: "sovellu* | alkalmazas* | aplicati* | εφαρμογ*",
    recovery: `
      varakood* | vara koodi* | palautusavain* | helyreallitasi kulcs* | hatakood* | varmistuskood*
      potkod* | torlokod* | tallentamasi koodi* | tallentamistasi koodeista | tulostamasi koodi*
      elmentett kod* | kinyomtatott kod* | codurile salvate | codurilor salvate
      κωδικους που αποθηκευσατε | κωδικους που εκτυπωσατε`,
    secondFactor: `
      kaksivaihei* | kaksiosai* | monivaihei* | ketlepcsos | ketfaktoros | tobbfaktoros
      doi factori | doi pasi | δυο παραγοντων | δυο βηματων | toinen vaihe | kahden vaiheen
      masodik lepes | ket lepcsos | ket faktoros | tobb faktoros | al doilea pas | multifactor*
      δευτερο βημα | διπλ* ταυτοποιηση* | δυο σταδιων | πολλαπλων παραγοντων | δυο βηματα
      διπλη επαληθευση | tobbtenyezo* | kettenyezo* | etta se olet sina | vahvista henkilollisyytesi
      hogy on az | hogy te vagy az | igazolja magat | szemelyazonossag* | ca esti tu
      ca sunteti dvs | confirmati identitatea | verificati identitatea | οτι ειστε εσεις
      οτι εισαι εσυ | ταυτοτητα σας`,
    authenticator: `
      todennussovellu* | hitelesito alkalmazas* | hitelesito app* | autentificator*
      aplicatie de autentificare | εφαρμογη ελεγχου ταυτοτητας | authenticator* | todentajasovellu*
      todentaja app* | tunnistautumissovellu* | tunnistussovellu* | vahvistussovellu*
      autentikaattori* | todennusappi* | generator* de coduri | hitelesitoalkalmazas*
      koodigeneraattori* | kodgenerator* | generare de coduri | γεννητρια κωδικων
      γεννητριας κωδικων`,
    device: `
      tv | televisio* | teve* | televizor* | τηλεορασ* | laite* | laittee* | keszulek* | dispozitiv*
      συσκευη*`,
    screen: "tv | televisio* | teve | tevek* | televizor* | τηλεορασ* | teven",
    once: `
      kertakaytto* | egyszer hasznalatos | egyszeri | unica folosinta | de unica | μιας χρησης`,
    oneTimeCode: `
      kertakayttosalasan* | egyszer hasznalatos jelsz* | egyszeri jelsz* | parola unica
      parola de unica folosinta | κωδικος otp | kertakayttoinen salasana`,
    authentic: `
      todennus* | todenta* | tunnistus* | tunnistautumis* | vahvistus* | hitelesit* | azonosit*
      autentific* | ταυτοποιησ* | πιστοποιησ* | επαληθευσ* | ελεγχου ταυτοτητας | αυθεντικοποιησ*
      verificare | todentaj* | autentikaattori*`,
    keep: "tallenna* | sailyta* | tulosta* | lataa* | mentse* | nyomtas* | orizze* | salvati* | pastrati* | tipariti* | αποθηκευ* | φυλαξ* | εκτυπω*",
    used: `
      kaytetty | felhasznalt | elhasznalt | folosit | utilizat | χρησιμοποιηθηκε | kaytetyt
      felhasznalva | hasznalt | utilizate | folosite | χρησιμοποιημεν*`,
    unused: "kayttamat* | fel nem hasznalt | nefolosit* | neutilizat* | αχρησιμοποιητ*",
    sent: `
      tekstiviesti* | lahetimme | sahkoposti* lahet* | sms* | kuldtunk | elkuldtuk | e mailben
      am trimis | a fost trimis | prin e mail | στειλαμε | μηνυμα | απεσταλη | soitamme
      puhelinsoitto* | lahetet* | sahkopostiisi | sahkopostitse | numeroon | viestilla | hivjuk
      telefonhivas* | uzenet* | kikuldtuk | e mailt | a telefonszamra | sms ben | va sunam | mesaj
      mesajul | ti am trimis | pe e mail | pe telefon | pe numarul | τηλεφωνικη κληση | μηνυματος
      με sms | σταλθηκε | στο κινητο | στο email | στον αριθμο | viber | apel vocal | sahkopostista
      tekstiviestista | e mailben kapott | sms ben kapott | απο το email | primit pe e mail
      primit prin sms | felhivjuk | te vom suna | va vom suna | apel telefonic | din e mail
      din email | καλεσουμε | sahkopostissa oleva`,
    resend: "laheta uudelleen | ujrakuld* | retrimite* | αποστολη ξανα | νεα αποστολη",
    scan: "skannaa* | qr* | beolvas* | szkennel* | scanati* | scaneaza | σαρωσ* | κωδικο qr",
    key: `
      avain* | salainen | kasin | kulcs* | titkos | kezzel | kezi | cheie | cheia | secret* | manual
      κλειδι | μυστικο | χειροκινητ* | *avain | etko voi skannata | et voi skannata
      δεν μπορειτε να σαρωσετε | nem tudja beolvasni | nem tudod beolvasni | *kulcs
      nu puteti scana | nu poti scana | titkos* | δεν γινεται σαρωση | γραψτε αυτο
      πληκτρολογηστε αυτο | eiko skannaus | kirjoita tama | syota tama | irja be ezt | scrie asta`,
    captcha: `
      kuvassa | kuvan | kepen | kepen lathato | a kepen | imagine | din imagine | εικονα | στην εικονα
      captcha* | της εικονας`,
    otherCode: `
      postinumero | alennuskoodi* | lahjakortti* | iranyitoszam | kupon* | cod postal
      cod promotional | voucher* | ταχυδρομικ* | κουπονι* | cvv | cvc | noutokood* | virhekood*
      lahjakood* | ovikood* | tuotekood* | kurssikood* | kampanjakood* | tarjouskood* | kortin
      pakett* | atveteli kod* | csomag* | hibakod* | termekkod* | ajandek* | kedvezmeny* | kuponkod*
      meghivo* | kartya* | kod* de ridicare | cod de ridicare | codul de ridicare | cod de reducere
      cod de eroare | cod produs | cod client | cod cupon | card cadou | cardului | easybox
      invitatie | κωδικο* παραλαβης | κωδικος παραλαβης | κωδικος σφαλματος | κωδικος προιοντος
      κωδικος πελατη | εκπτωσ* | δωροκαρτ* | καρτας | προσκλησ* | τ κ | codul tarii | cod de tara
      codul sedintei | sedint* | codul clasei | clasei | cod de rezervare | rezervar*
      cod de recomandare | recomandar* | cod de bare | cod fiscal | cod de livrare | codul coletului
      vonalkod* | ertekezlet* | osztalykod* | orszagkod* | foglalas* | ajanloi kod* | ajanlokod*
      adoszam | iranyitoszam* | meghivokod* | viivakood* | varauskood* | suosittelukood* | maakood*
      luokan | luokkakood* | kokouskood* | etukood* | kutsukood* | lahjakort* | seurantakood*
      κωδικος χωρας | κωδικος ταξης | συσκεψη* | κωδικος προσφορας | προσφορας | παραπομπη*
      κρατηση* | γραμμωτος | κωδικος μελους | κωδικος αποστολης | sorozatszam* | numar* de serie
      seria tokenului | σειριακ* αριθμ* | εκπτωτικ* | κουπον* | sarjanumero*`,
    otherPurpose: `
      uutiskirje* | ostoskori* | hirlevel* | kosar | cosul | newsletter* | plata | ενημερωτικ*
      καλαθι | kuitissa | pakkauksessa | takuu* | lokero | noutopist* | nyugtan | csomagolason
      garancia* | szavazas* | bonul fiscal | pe bon | ambalaj | garantie | αποδειξη | συσκευασια
      εγγυηση | ψηφοφορια | todistuksen aitous* | tanusitvany* | certificat* | πιστοποιητικ*
      okirat* | dokumentum ellenorz* | hitelesseg* | verificare document* | verificarea document*
      asiakirja* | tuotteen aitou* | γνησιοτητα* | επαληθευση εγγραφ*`,
    elsewhere:
      "puhelin* | paivamaara | haku | osoite | nimi | telefon* | datum | keres* | cim | nev | data | cautare | adresa | nume | τηλεφων* | ημερομηνια | αναζητηση | διευθυνση | ονομα",
    blank: `
      numero | numerot | luku | kirjoita tahan | syota tahan | tahan | vastaus | szam | szamjegy*
      ide irja | irja ide | irja be ide | ide | valasz | numar | cifre | scrie aici | introdu aici
      aici | raspuns | αριθμος | ψηφια | γραψτε εδω | πληκτρολογηστε εδω | εδω | απαντηση
      ellenorzes | megerosites | επαληθευση | επιβεβαιωση`,
    identity:
      "kayttajatunnus | salasana | sahkoposti | felhasznalonev | jelszo | nume de utilizator | parola | ονομα χρηστη | κωδικος προσβασης | συνθηματικο",
    fromOthers: `
      painettu | takapuolella | oikeassa alakulmassa | kirjeessa | opettaja* | teknikko*
      jarjestaja* | nyomtatott | hatoldal* | jobb also | jobb felso | levelben | tanar* | technikus*
      szervezo* | tiparit* | inscris pe | pe verso | pe spate | coltul | in scrisoare | profesor*
      tehnician* | organizator* | εκτυπωμεν* | αναγραφεται | πισω οψη | γωνια | επιστολη | καθηγητ*
      τεχνικ* | δασκαλ* | διοργανωτ* | kartyaolvaso*`,
    signIn: `
      kirjaudu* | kirjautuminen | belepes | bejelentkezes | autentificare | conectare | conectati*
      συνδεση | εισοδος | intra in cont | loggaa`,
    goOn: "jatka | tovabb | continua* | συνεχεια | επαληθευση",
    search: "hae | etsi | kereses | keres | cauta | cautare | αναζητηση",
    otherAction: `
      lunasta | seuraa | tilaa | lataa saldoa | pelaa | liity | osallistu | aanesta | nouda | avaa lokero
      varaa | maksa | osta | bevalt | bevaltas | nyomon kovetes | feliratkozas | feltoltes | jatek
      csatlakozas | szavazas | atvetel | foglalas | fizetes | aplica | urmareste | aboneaza ma | reincarca
      joaca | participa | voteaza | ridica | rezerva | plateste | cumpara | εφαρμογη κουπονιου
      εξαργυρωση | παρακολουθηση | εγγραφη | πληρωμη | αγορα | κρατηση | συμμετοχη`,
    or: "tai | vagy | sau | η",
    link: "parosit* | csatlakoztat* | asociaz* | imperecher*",
    algorithm: "algoritmi | algoritmus | algoritmul | αλγοριθμος",
    digits:
      "numeroiden maara | merkkien maara | koodin pituus | szamjegyek szama | szamjegyek | kod hossza | numar de cifre | numarul de cifre | lungimea codului | αριθμος ψηφιων | ψηφια",
    period:
      "aikavali | jakso | voimassaoloaika | idokoz | idotartam | interval | perioada | διαστημα | περιοδος | διαρκεια",
    counter: "laskuri | szamlalo | contor | μετρητης",
    timeBased: "aikaperust* | idoalapu | bazat pe timp | βασει χρονου | βασισμενο στον χρονο",
    counterBased: "laskuri* | szamlalo alapu | bazat pe contor | βασει μετρητη",
    seconds: "sekunt* | sekunn* | masodperc* | secund* | δευτερολεπτ*",
    wrong: `
      virheellinen | virheellisen | vaara | vaarin | ei kelpaa | ei tasmaa | ei ole oikein
      hibas | ervenytelen | helytelen | nem megfelelo | nem egyezik | nem ervenyes | incorect*
      gresit* | nevalid* | invalid* | nu este valid* | nu se potriveste | nu corespunde | λαθος
      μη εγκυρ* | ακυρ* | εσφαλμεν* | δεν ειναι εγκυρ* | δεν ειναι σωστ* | δεν ταιριαζει
      δεν αντιστοιχει`,
    spent: `
      on jo kaytetty | jo kaytetty | kaytetty jo | mar felhasznalt* | mar hasznalt*
      mar felhasznaltak | deja folosit* | deja utilizat* | a fost deja folosit | a fost deja utilizat
      εχει ηδη χρησιμοποιηθει | χρησιμοποιηθηκε ηδη | ηδη χρησιμοποιημεν*`,
    expired: `
      vanhentunut | on vanhentunut | umpeutunut | lejart | a expirat | expirat | εχει ληξει | εληξε
      ληγμεν*`,
  },
};

/** Hebrew, Persian and Thai, whose words carry others with them, from general knowledge. */
export const moreUnspaced: Vocabulary = {
  language: "he",
  spaced: false,
  words: {
    code: "קוד | אסימון | کد | رمز یکبار | รหัส | โค้ด",
    proof: `
      אימות | אבטחה | חד פעמי | כניסה | התחברות | דו שלבי | דו גורמי | تأیید | تایید | یکبار مصرف
      یک بار مصرف | امنیتی | ورود | دو مرحله | ยืนยัน | ความปลอดภัย | ใช้ครั้งเดียว | זיהוי | ตรวจสอบ
      เข้าสู่ระบบ`,
    sized: "6 ספרות | שש ספרות | 6 رقمی | شش رقمی | 6 หลัก",
    spare: "שחזור | גיבוי | חירום | חלופי | بازیابی | پشتیبان | اضطراری | กู้คืน | สำรอง | ฉุกเฉิน",
    app: "אפליקצי | יישום | برنامه | اپلیکیشن | แอป | แอปพลิเคชัน | יישומון | แอพ",
    once: "חד פעמי | חד פעמית | یکبار مصرف | ใช้ครั้งเดียว",
    oneTimeCode: "סיסמה חד פעמית | رمز یکبار مصرف | รหัสผ่านแบบใช้ครั้งเดียว",
    recovery: `
      מפתח שחזור | הקודים ששמרת | הקודים ששמרתם | הקודים שהדפסת | รหัสที่บันทึกไว้
      รหัสที่คุณบันทึก`,
    secondFactor: `
      דו שלבי | דו גורמי | דו שלבית | רב גורמי | دو مرحله | دو عاملی | สองขั้นตอน | 2 ขั้นตอน
      สองชั้น | שלב שני | אימות נוסף | دو مرحله ای | رکن دوم | ขั้นตอนที่สอง | หลายปัจจัย
      สองปัจจัย | רב שלבי | רב גורמית | שזה את | שזו את | אימות זהות | ยืนยันว่าเป็นคุณ
      ยืนยันว่าคุณ | ยืนยันตัวตนของคุณ`,
    authenticator: `
      אפליקציית אימות | אפליקציית האימות | יישום אימות | مولد کد | برنامه احراز | แอปตรวจสอบสิทธิ์
      authenticator | המאמת | מחולל קודים | แอปสร้างรหัส`,
    link: "קישור | חיבור | เชื่อมต่อ | จับคู่ | اتصال | جفت",
    device: "טלוויזיה | מכשיר | ทีวี | โทรทัศน์ | อุปกรณ์ | تلویزیون | دستگاه",
    screen: "טלוויזיה | ทีวี | โทรทัศน์ | تلویزیون",
    authentic: `
      אימות | מאמת | احراز هویت | تأیید هویت | تایید هویت | ยืนยันตัวตน | ตรวจสอบสิทธิ์ | ตรวจสอบความถูกต้อง
      รับรองความถูกต้อง`,
    keep: `
      שמרו | שמור | הדפס | הורד | מקום בטוח | פעם אחת | העתק | ذخیره | چاپ | دانلود | نگهداری | บันทึก
      พิมพ์ | ดาวน์โหลด | คัดลอก | เก็บ`,
    used: "נוצל | בשימוש קודם | היה בשימוש | استفاده شده | ใช้แล้ว",
    unused: "לא נוצל | זמינ | استفاده نشده | ยังไม่ได้ใช้",
    sent: `
      sms | הודעת טקסט | נשלח | שלחנו | לאימייל | בדואל | למייל | پیامک | ارسال شد | ایمیل شما
      ส่งไปยัง | ข้อความ sms | ทางอีเมล | מסרון | בהודעה | שיחת טלפון | התקשרנו | וואטסאפ
      تماس تلفنی | واتساپ | تلگرام | ส่งรหัส | ส่ง sms | โทรหา | ไปที่เบอร์ | ที่ส่งไป | ได้ส่ง
      ทาง sms | ในอีเมล | מהמייל | מהסמס | שקיבלת | شما فرستاد | מהודעת | בהודעת הטקסט | נתקשר
      จากอีเมล | โทรแจ้ง`,
    resend: "שלח שוב | שליחה חוזרת | לא קיבלת | ارسال مجدد | ส่งอีกครั้ง",
    scan: "סרוק | סרקו | לסרוק | qr | ברקוד | اسکن | สแกน | คิวอาร์",
    key: `
      מפתח | סודי | ידני | کلید | دستی | คีย์ | ด้วยตนเอง | לא מצליח לסרוק | לא מצליחים לסרוק
      לא ניתן לסרוק | สแกนไม่ได้ | ไม่สามารถสแกน | รหัสลับ | กุญแจ`,
    captcha: "בתמונה | در تصویر | ในภาพ",
    otherCode: `
      מיקוד | קופון | הנחה | שובר | הזמנה | כרטיס | کد پستی | کد تخفیف | کوپن | دعوت | รหัสไปรษณีย์
      คูปอง | ส่วนลด | קוד איסוף | לוקר | קוד שגיאה | קוד מוצר | קוד לקוח | קוד כניסה לבניין
      קוד הטבה | גב הכרטיס | קוד קורס | کد تحویل | کد خطا | کد محصول | کد مشتری | کد معرف | کارت
      รหัสรับ | รับพัสดุ | พัสดุ | รหัสข้อผิดพลาด | รหัสสินค้า | รหัสลูกค้า | โค้ดส่วนลด | บัตร
      รหัสเชิญ | รหัสห้อง | รหัสประเทศ | รหัสโปรโมชั่น | โปรโมชั่น | แนะนำเพื่อน | ชั้นเรียน
      รหัสการประชุม | การประชุม | รหัสการจอง | การจอง | บาร์โค้ด | รหัสร้าน | รหัสพนักงาน
      รหัสนักศึกษา | สมาชิก | קוד פגישה | קוד כיתה | חבר מביא חבר | הזמנת חדר | קידומת | קוד סניף
      קוד בנק | קוד מוסד | کد رهگیری | کد ملی | کد جلسه | کد کلاس | کد کشور | کد رزرو | کد هدیه
      کد قرعه | מספר סידורי | ซีเรียล`,
    otherPurpose: `
      ניוזלטר | עגלה | תשלום | משלוח | הזמנה | خبرنامه | سبد خرید | پرداخت | ตะกร้า | ชำระเงิน
      קבלה | אחריות | איסוף חבילה | לוקר | گارانتی | قرعه کشی | ใบเสร็จ | รับประกัน | รับพัสดุ
      ชิงโชค | תעודה | گواهی | ใบรับรอง | หนังสือรับรอง | אימות מסמך | בדיקת מסמך | ตรวจสอบเอกสาร
      ตรวจสอบใบรับรอง | ของแท้`,
    elsewhere:
      "טלפון | נייד | סכום | תאריך | חיפוש | נושא | כתובת | עיר | שם מלא | שם המכשיר | تلفن | موبایل | تاریخ | جستجو | آدرس | โทรศัพท์ | ค้นหา | ที่อยู่",
    blank: `
      מספר | ספרות | הקלידו כאן | הזינו כאן | הקלד כאן | כאן | ตัวเลข | กรอกที่นี่ | พิมพ์ที่นี่
      ที่นี่ | คำตอบ | عدد | اینجا وارد کنید`,
    identity: "שם משתמש | סיסמה | אימייל | نام کاربری | رمز عبور | ایمیل | ชื่อผู้ใช้ | รหัสผ่าน | อีเมล",
    fromOthers: `
      מודפס | בגב ה | בפינה | המורה | הטכנאי | המארגן | במכתב | چاپ شده | پشت کارت | معلم
      พิมพ์อยู่บน | ที่พิมพ์บน | ด้านหลัง | มุมขวา | คุณครู | ช่างเทคนิค | ผู้จัดงาน`,
    signIn: "התחבר | כניסה | ورود | เข้าสู่ระบบ | התחברות | לוגין | ورود به حساب",
    goOn: "המשך | אימות | ادامه | ดำเนินการต่อ",
    search: "חיפוש | חפש | جستجو | ค้นหา",
    otherAction: `
      החל | מימוש | מעקב | הרשמה לניוזלטר | הצבע | שלם | לתשלום | הצטרף | פתח לוקר | اعمال | پیگیری
      پرداخت | خرید | عضویت در خبرنامه | ใช้โค้ด | แลก | ติดตาม | สมัครรับ | เติมเงิน | เข้าร่วม | โหวต
      เปิดตู้ | จอง | ชำระเงิน | ซื้อ`,
    algorithm: "אלגוריתם | الگوریتم | อัลกอริทึม",
    digits: "מספר ספרות | تعداد ارقام | تعداد رقم | จำนวนหลัก",
    period: "מרווח | פרק זמן | تناوب | بازه | ช่วงเวลา",
    counter: "מונה | شمارنده | ตัวนับ",
    timeBased: "מבוסס זמן | מבוססת זמן | مبتنی بر زمان | ตามเวลา",
    counterBased: "מבוסס מונה | مبتنی بر شمارنده | ตามตัวนับ",
    seconds: "שניות | ثانیه | วินาที",
    wrong: `
      שגוי | לא נכון | אינו נכון | לא תקין | אינו תקף | לא תקף | אינו חוקי | אינו תואם | שגויה
      نادرست | اشتباه | نامعتبر | مطابقت ندارد | ไม่ถูกต้อง | ผิด | ไม่ตรงกัน`,
    spent: `
      כבר נעשה שימוש | כבר נוצל | כבר השתמשת | נעשה שימוש בקוד | قبلا استفاده | پیش از این استفاده
      ถูกใช้ไปแล้ว | ถูกใช้แล้ว | ใช้ไปแล้ว`,
    expired: "פג תוקף | פג תוקפו | פג | منقضی | หมดอายุ",
  },
};
