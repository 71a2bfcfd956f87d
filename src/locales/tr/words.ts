import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const unclear = 'İstek anlaşılamadı. Hiçbir şey değiştirilmedi. Lütfen sayfayı yenileyin.';

const meanwhile = 'Bu arada durum değişti. Hiçbir işlem yapılmadı. Lütfen güncel duruma bakın.';

export const words = {
  ...standings,
  close: 'Kapat',
  cancel: 'Vazgeç',
  back: 'Geri',
  continue: 'Devam',
  loading: 'Yükleniyor…',
  sides: {
    mine: 'Sizin sürümünüz',
    theirs: 'Diğer sürüm',
    keepMine: 'Benimkini koru',
    takeTheirs: 'Diğerini al',
  },
  reference: (id) => `Referans no: ${id}`,
  fate: {
    slow: 'Bu işlem normalden uzun sürüyor. Lütfen bekleyin.',
    uncertain: 'Kaydedilip kaydedilmediğini kontrol ediyoruz. Hiçbir işlem iki kez yapılmaz.',
    held: 'Kaydedilip kaydedilmediği belli olana kadar lütfen bekleyin.',
  },
  scope: {
    view: 'Hesabı ve durumunu genel bakışta görme',
    pay: 'Ücretlerini toplu faturaya ekleme',
    switch: 'Yeniden giriş yapmadan hesapta çalışma',
    team: 'Kimlerin erişimi olduğunu yönetme',
  },
  permission: {
    'view-accounts': 'Bağlı hesaplar',
    'open-accounts': 'Bağlı hesaplarda çalışma',
    'link-accounts': 'Bağlama ve ayırma',
    'order-accounts': 'Sipariş verme',
    'view-invoices': 'Faturalar',
    'manage-forwarding': 'Çağrı yönlendirme',
    'view-access': 'Erişimi olanlar',
  },
  product: { 'cloud-telephony': 'Bulut telefon', 'sip-trunk': 'SIP trunk', internet: 'İnternet hattı' },
  rule: {
    required: 'Lütfen bu alanı doldurun.',
    invalid: 'Bu bilgi buraya uygun değil. Lütfen kontrol edin.',
    'too-long': 'Metin çok uzun.',
    'too-short': 'Metin çok kısa.',
    'control-characters': 'Kullanılamayan karakterler içeriyor. Lütfen yeniden yazın.',
    email: 'Lütfen ad@example.com gibi bir e-posta adresi girin.',
    phone: 'Lütfen alan koduyla birlikte bir telefon numarası girin, ör. 030 1234567.',
    postcode: 'Almanya posta kodları 5 hanelidir, ör. 22767.',
    'customer-number': 'Lütfen faturada yazdığı şekliyle bir müşteri numarası girin, ör. K-100 234.',
    'email-code': 'Kod, 8 harf ve rakamdan oluşur.',
    'letter-code': 'Kod, 10 harf ve rakamdan oluşur.',
    'proof-too-weak':
      'Hesapta çalışmak için hesap sahibinin onayı gerekir. “Hesap sahibine sor” seçeneğini kullanın veya bu yetkiyi çıkarın.',
    number: 'Lütfen bir tam sayı girin.',
    range: 'Bu sayı izin verilen aralığın dışında.',
    unchecked: 'Şu anda bağlantı olmadığı için kontrol edilemedi. Lütfen tekrar deneyin.',
    past: 'Lütfen ileri bir tarih seçin.',
    'duplicate-condition': 'Aynı durum için iki kural var.',
  },
  error: {
    network: 'Şu anda bağlantı yok. Hiçbir şey değiştirilmedi. Lütfen tekrar deneyin.',
    timeout: 'Yanıt çok uzun sürdü. Hiçbir şey değiştirilmedi. Lütfen tekrar deneyin.',
    'unreadable-answer': 'Yanıt okunamadı. Lütfen biraz sonra tekrar deneyin.',
    'server-error': 'Bizim tarafımızda bir hata oluştu. Hiçbir şey değiştirilmedi. Lütfen tekrar deneyin.',
    unavailable:
      'Hizmet şu anda kullanılamıyor. Hiçbir şey değiştirilmedi. Lütfen biraz sonra tekrar deneyin.',
    'malformed-request': unclear,
    'invalid-input': 'Bazı bilgilerin düzeltilmesi gerekiyor. Hiçbir şey değiştirilmedi.',
    'too-large': 'Bu, tek seferde çok fazla. Hiçbir şey değiştirilmedi.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Bu işlem burada sunulmuyor. Hiçbir şey değiştirilmedi.',
    'not-found': 'Aradığınız içerik yok veya artık mevcut değil. Lütfen genel bakışa dönün.',
    'not-offered': 'Bu işlem burada sunulmuyor. Hiçbir şey değiştirilmedi.',
    'version-required': unclear,
    'version-mismatch':
      'Bu arada başka biri değişiklik yaptı. Sizin değişiklikleriniz kaydedilmedi. Lütfen güncel duruma bakın ve yeniden karar verin.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'Bu işlem zaten yürütülüyor. Lütfen bekleyin.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'Liste değişti. Baştan yeniden yükleniyor.',
    'session-expired': 'Lütfen yeniden giriş yapın. Yazdıklarınız korunur.',
    'sign-in-failed': 'E-posta adresi veya şifre hatalı. Lütfen ikisini de kontrol edin.',
    'rate-limited': 'Çok fazla deneme yapıldı. Hiçbir şey değiştirilmedi. Lütfen biraz bekleyin.',
    'not-allowed': 'Bu işlem için yetkiniz yok. Hiçbir şey değiştirilmedi.',
    'context-mismatch':
      'Şu anda bu sayfanın gösterdiğinden farklı bir hesapta çalışıyorsunuz. Hiçbir şey kaydedilmedi.',
    'no-main-eligible':
      'Bu hesabın kendisi bir alt hesap olduğu için alt hesapları olamaz. Hesapları onun ana hesabına ekleyin.',
    'quota-reached':
      'Daha fazla hesap bağlanamaz. Açık bir talebi geri çekin veya sınırın artırılmasını isteyin.',
    'order-unknown': 'Böyle bir sipariş yok.',
    'not-available-at-address': 'Bu ürün o adreste sunulmuyor. Lütfen başka bir ürün seçin.',
    'price-changed': 'Gördüğünüzden bu yana fiyat değişti. Sipariş verilmedi. Lütfen yeni fiyatı inceleyin.',
    'terms-changed': 'Gördüğünüzden bu yana koşullar değişti. Sipariş verilmedi. Lütfen koşulları inceleyin.',
    'email-in-use': 'Bu e-posta adresi burada kullanılamaz. Lütfen başka bir adres girin.',
    'duplicate-request': 'Bu zaten alındı.',
    'approval-required': 'Bu siparişi ikinci bir kişinin onaylaması gerekiyor. Sipariş verilmedi.',
    'link-token-invalid':
      'Bu link daha önce kullanılmış veya çok eski. Genel bakıştan yeni bir e-posta isteyin.',
    'address-code-wrong': 'Bu, mektuptaki kod değil. Lütfen bir kez daha karşılaştırın.',
    'address-code-locked': 'Kod çok fazla kez yanlış girildi. Yeni bir mektup isteyin.',
    'not-ready': 'Bu hesap henüz hazır değil. Bekleyen doğrulamalar tamamlanınca açılabilir.',
    'link-not-verified': 'Bu bilgiler doğrulanamadı. Lütfen kodu kontrol edin veya yeni bir kod isteyin.',
    'proof-locked': 'Çok fazla deneme yapıldı. Lütfen biraz bekleyin veya bunun yerine hesap sahibine sorun.',
    'code-wrong': 'Bu kod doğru değil.',
    'code-expired': 'Bu kodun süresi dolmuş. Yeni bir kod isteyin.',
    'proof-not-offered': 'Bu yöntem hesap için sunulmuyor. Lütfen bunun yerine hesap sahibine sorun.',
    'self-link': 'Bu, içinde bulunduğunuz hesap. Başka bir hesabın numarasını girin.',
    'is-main': 'Bu hesabın kendi alt hesapları olduğu için alt hesap olamaz. Önce onları ayırın.',
    'has-other-main': 'Bu hesap başka bir ana hesaba bağlı. Önce oradan ayrılması gerekir.',
    'already-linked': 'Bu hesap zaten bağlı. Genel bakışta bulabilirsiniz.',
    'already-requested': 'Bu hesap için zaten açık bir talep var. Genel bakışta bulabilirsiniz.',
    'mixed-tax': 'Bu iki hesabın vergileri aynı faturada yer alamaz.',
    incompatible: 'Bu iki hesap, sözleşmeleri uyumlu olmadığı için bağlanamaz.',
    'target-suspended': 'Bu hesap askıda. Sorun çözüldüğünde bağlanabilir.',
    'target-closed': 'Bu hesap kapalı olduğu için bağlanamaz.',
    'main-mail-unverified': 'Önce kendi e-posta adresinizi onaylayın.',
    'request-expired': 'Bu talebin süresi doldu. Yeniden gönderilebilir.',
    'request-withdrawn': 'Bu talep geri çekildi.',
    'request-answered': 'Bu talep zaten yanıtlandı.',
    'wrong-recipient': 'Bu talep başka bir hesaba gönderildi.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'O zamandan bu yana bir şey değişti. Lütfen yeniden inceleyin.',
    conflict: meanwhile,
    'switch-failed': 'Hesap açılamadı. Hâlâ bulunduğunuz yerdesiniz.',
    'reauth-needed': 'Lütfen önce kimliğinizi doğrulayın. Hiçbir şey değiştirilmedi.',
    'second-factor-required': 'Lütfen önce kimliğinizi doğrulayın. Hiçbir şey değiştirilmedi.',
    'code-used': 'Bu kod doğru değil.',
    'code-locked': 'Çok fazla deneme yapıldı. Hiçbir şey değiştirilmedi. Lütfen biraz bekleyin.',
    'own-request': 'Bunu siz istediniz. Başka bir yöneticinin yanıtlaması gerekir.',
    'own-rights': 'Hiç kimse kendi yetkilerini değiştiremez. Bunu başka bir yönetici yapmalıdır.',
    'access-paused':
      'Hesap, ana hesabın tüm çalışmalarını duraklattı. Hesabın yöneticileri duraklatmayı sonlandırabilir.',
    'access-withheld': 'Hesap, ana hesaptaki kişilerin içinde çalışmasına izin vermiyor.',
    'own-grant': 'Hiç kimse kendi erişimine karar veremez. Bunu başka bir yönetici yapmalıdır.',
    'already-granted': 'Bu kişinin aynı hesaplar için zaten bir izni var. O izni değiştirin.',
    'too-many-grants':
      'Bu kişinin zaten çok fazla izni var. Bir etiket için veya tüm hesaplar için tek bir izin verin.',
    'right-removed': 'Bu hesapta çalışma yetkisi verilmedi veya sona erdi.',
    'denied-while-switched': 'Bağlı bir hesapta çalışırken bu yapılamaz. Önce kendi hesabınıza dönün.',
    'nested-switch': 'Başka bir hesap açmadan önce kendi hesabınıza dönün.',
    'no-local-admin': 'Artık hiç kimse bu hesaba giriş yapamazdı. Önce birine kendi giriş bilgilerini verin.',
    'wait-period': 'Bu hesap ayrılmak için çok yeni.',
    'forbidden-by-main': 'Buna ana hesap karar verir.',
    'detach-in-progress': 'Bu hesabın ayrılması zaten sürüyor.',
    'detach-undo-expired': 'Geri almak için çok geç: hesap ayrıldı. Yeniden bağlanabilir.',
    'planned-by-other-side': 'Bunu diğer taraf planladı. Yalnızca o taraf geri alabilir.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'Bu hesabın alt hesapları var. Önce onları ayırın.',
    'swap-in-progress': 'Başka bir hesabın ana hesap olması zaten planlandı.',
    'move-in-progress': meanwhile,
    'account-halted': 'Bu hesap askıda veya kapatılıyor. Hesap yeniden hizmete girdiğinde mümkün olur.',
    'invoice-not-entitled':
      'Bu faturalar burada gösterilmez. Kararı ödeyen verir; görmek için istekte bulunabilirsiniz.',
    'invoice-too-large':
      'Bu fatura, bu türde tek bir dosya için çok fazla hesap içeriyor. Her hesap için ayrı bir dosya var ve tablo hepsini içerir.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `${who}, ${day} tarihinden beri ana hesabın bu hesaptaki tüm çalışmalarını duraklattı.`,
    'rate-limited': (seconds) =>
      `Çok fazla deneme yapıldı. Hiçbir şey değiştirilmedi. Lütfen ${seconds} saniye bekleyin.`,
    'not-allowed': (who) =>
      `Bu işlem için yetkiniz yok. Hiçbir şey değiştirilmedi. Yetkiyi verebilecek olan: ${who}.`,
    'is-main': (count) =>
      `Bu, ${count} alt hesabı olan bir ana hesap; bu nedenle alt hesap olamaz. Önce alt hesapları ayırın.`,
    'context-mismatch': (now, shown) =>
      `Bu sayfanın gösterdiği hesap: ${shown}. Şu anda çalıştığınız hesap: ${now}. Hiçbir şey kaydedilmedi.`,
    'link-not-verified': (left) =>
      left > 0
        ? `Bu kod doğrulanamadı. Kalan deneme hakkınız: ${left}.`
        : 'Bu kod doğrulanamadı ve artık denenemez. Yeni bir kod isteyin.',
    'address-code-wrong': (left) =>
      `Bu, mektuptaki kod değil. Lütfen bir kez daha karşılaştırın. Kalan deneme hakkınız: ${left}.`,
  },
} satisfies Translation<typeof english>;
