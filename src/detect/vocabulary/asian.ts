import type { Vocabulary } from "./vocabulary.ts";

/** Vietnamese, Indonesian and Malay, from general knowledge. */
export const asian: Vocabulary = {
  language: "vi",
  spaced: true,
  words: {
    code: "mã | kode | kod | token* | pin",
    proof: `
      xac minh | xac thuc | bao mat | đang nhap | mot lan | dung mot lan | hai yeu to | hai buoc | 2 buoc
      verifikasi | autentikasi | otentikasi | keamanan | sekali pakai | masuk | dua faktor | dua langkah
      konfirmasi | pengesahan | keselamatan | xac nhan | tam thoi`,
    sized: "6 chu so | 6 so | 6 digit",
    spare:
      "khoi phuc | du phong | sao luu | khan cap | pemulihan | cadangan | darurat | sandaran | pengganti",
    app: "ung dung | aplikasi",
    or: "hoac | atau",
    link: "lien ket | ket noi | hubungkan | tautkan | aktifkan | sambungkan",
    device: "thiet bi | tivi | tv | perangkat | televisi | peranti",
    once: "mot lan | sekali pakai",
    oneTimeCode: "mat khau mot lan | mat khau dung mot lan | kata sandi sekali pakai",
    recovery: `
      khoa khoi phuc | kunci pemulihan | mã đã lưu | mã bạn đã lưu | kode yang anda simpan
      kode yang disimpan`,
    secondFactor: `
      hai yeu to | hai buoc | 2 buoc | hai lop | da yeu to | dua faktor | dua langkah | multifaktor
      dua peringkat | buoc thu hai | xac minh bo sung | 2 lop | langkah kedua | verifikasi tambahan
      dua lapis | 2 langkah | do la ban | xac minh danh tinh | bahwa ini anda | ini memang anda
      verifikasi identitas | konfirmasi identitas`,
    authenticator: `
      ung dung xac thuc | trinh xac thuc | aplikasi autentikasi | aplikasi autentikator
      aplikasi pengautentikasi | aplikasi otentikasi | authenticator* | ung dung tao mã
      ung dung tao ma | pembuat kode | penghasil kode`,
    screen: "tv | tivi | televisi",
    authentic: `
      xac thuc | xac minh | autentik* | otentik* | autentifik* | pengautentikasi | verifikasi | pengesah*`,
    keep: "luu | in ra | tai xuong | noi an toan | mot lan duy nhat | sao chep | simpan | cetak | unduh | tempat yang aman | hanya sekali | salin | satu kali",
    used: `
      đa su dung | đa dung | sudah digunakan | telah digunakan | terpakai | tidak berlaku
      sudah dipakai | dipakai`,
    unused: `
      chua su dung | chua dung | belum digunakan | belum terpakai | tersedia | belum dipakai
      chưa dùng | chưa sử dụng | masih berlaku`,
    sent: `
      tin nhan | sms | đa gui | email cua ban | qua email | kami kirim* | telah dikirim | dikirim ke
      dikirimkan | melalui email | lewat email | whatsapp | cuoc goi | zalo | telegram
      đen so đien thoai | tin nhan sms | trong email | hop thu | panggilan | ke nomor | ke email
      telegram | pesan teks | kotak masuk | sudah kami kirim | baru saja kirim | melalui sms
      dihantar | đuoc gui | dari email | dari sms | goi dien | menelepon | panggilan telepon`,
    resend: "gui lai | khong nhan đuoc | kirim ulang | tidak menerima | minta kode baru",
    scan: "quet | mã qr | qr | pindai | scan* | kode qr | imbas | memindai*",
    key: `
      khoa | bi mat | thu cong | khong quet đuoc | khong the quet | kunci* | rahasia | manual
      tidak dapat memindai | tidak bisa memindai | ketik ini | masukkan ini | không quét được`,
    captcha: "trong hinh | trong anh | pada gambar | captcha* | di gambar",
    otherCode: `
      mã buu chinh | mã giam gia | khuyen mai | the qua tang | mã gioi thieu | cvv | cvc | so the
      mã đon hang | kode pos | kupon | diskon | voucher | undangan | nomor kartu | pesanan | rujukan
      referral* | mã nhan hang | mã lay hang | mã loi | mã san pham | mã khach hang | mã phong
      mã lop | mã quoc gia | mã vach | mã van đon | mã khuyen mai | mã uu đai | mã pin the
      kode pengambilan | kode ambil | kode error | kode kesalahan | kode produk | kode pelanggan
      kode kelas | kode ruang* | kode negara | kode bank | kode pembayaran | kode booking
      kode promo | resi | pin kartu | pin atm | kode loker | kode undangan | mã so thue
      mã hoi vien | mã cuoc hop | cuoc hop | mã thanh vien | mã sinh vien | kode rapat | kode batang
      kode anggota | kode referensi | kode diskon | kode kupon | kode hadiah | kode toko
      mã moi ban be | mã mời | lời mời | số sê ri | so se ri | so seri | nomor seri | nombor siri`,
    otherPurpose: `
      ban tin | gio hang | thanh toan | giao hang | đon hang | khao sat | buletin | keranjang
      pembayaran | pengiriman | pesanan | survei | langganan | tukarkan | tren hoa đon | tren bao bi
      bao hanh | goi mon | pada struk | pada kemasan | garansi | loker | undian | giay chung nhan
      chung chi | sertifikat | keaslian dokumen | kiem tra hang | hang that | tra cuu van bang
      verifikasi dokumen | verifikasi ijazah | keaslian`,
    elsewhere:
      "đien thoai | so tien | ngay | tim kiem | tieu đe | cong ty | đia chi | thanh pho | quoc gia | ten | mo ta | telepon | ponsel | jumlah | tanggal | cari | perusahaan | alamat | kota | negara | nama | deskripsi",
    otherSecret:
      "khoa api | mã truy cap | so se ri | kunci api | token akses | nomor seri | kunci produk | wi fi",
    blank: `
      số | chữ số | nhập tại đây | nhập vào đây | nhập ở đây | câu trả lời | nomor | angka | digit
      ketik di sini | masukkan di sini | isi di sini | jawaban | nombor`,
    identity:
      "ten đang nhap | ten nguoi dung | email | mat khau | nama pengguna | surel | kata sandi | kata laluan",
    fromOthers: `
      in tren | mat sau | goc phai | goc duoi | giao vien | ky thuat vien | ban to chuc | tercetak
      tertera pada kartu | tertera pada struk | di balik kartu | pojok kanan | guru anda | teknisi
      panitia | penyelenggara`,
    signIn: "đang nhap | masuk | log masuk",
    goOn: "tiep tuc | xac nhan | lanjutkan",
    search: "tim kiem | tra cuu | cari | lacak | cek resi | telusuri",
    otherAction: `
      ap dung | đoi qua | theo doi | đang ky nhan tin | nap the | tham gia | binh chon | mo tu | đat cho
      them vao gio | thanh toan | mua | terapkan | tukar | tukarkan | berlangganan | isi ulang | gabung
      buka loker | pesan | bayar | beli`,
    digits: "so chu so | jumlah digit",
    timeBased: "theo thoi gian | dua tren thoi gian | berbasis waktu",
    counterBased: "dua tren bo đem | berbasis penghitung",
    algorithm: "thuat toan | algoritma",
    period: "chu ky | khoang thoi gian | interval | jangka waktu",
    counter: "bo đem | penghitung",
    seconds: "giay | detik",
    wrong: `
      khong dung | khong chinh xac | khong hop le | sai | khong khop | salah | tidak valid | tidak sah
      tidak benar | tidak cocok | keliru | tidak sesuai | gagal | tak sah`,
    spent: `
      da duoc su dung | đa duoc su dung | đa su dung | da su dung | sudah digunakan | telah digunakan
      sudah dipakai | sudah pernah digunakan | telah diguna`,
    expired: `
      het han | đa het han | da het han | kedaluwarsa | kadaluarsa | kedaluarsa | tamat tempoh
      sudah tidak berlaku`,
  },
};
