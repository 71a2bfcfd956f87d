import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'Bu hesap için hiçbir şey değişmez.';

export const linkRequest = {
  title: (main) => `${main} bu hesabı bağlamak istiyor`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Gönderim: ${day}`,
  validUntil: (day) => `Geçerlilik: ${day}`,
  message: 'Mesaj',
  rights: (main) => `${main} hesabının yapabilecekleri`,
  changes: 'Bu hesap için değişenler',
  foreign: {
    none: {
      title: 'Bu, başka bir alan adından geliyor',
      text: (theirs, own) =>
        `Talebin geldiği alan adı: ${theirs}. Hesabınızın kullandığı: ${own}. Yalnızca göndereni tanıyorsanız kabul edin.`,
    },
    'look-alike': {
      title: 'Bu, sizinkine yalnızca benzeyen bir alan adından geliyor',
      text: (theirs, own) =>
        `Talebin geldiği alan adı: ${theirs}. Hesabınızın kullandığı: ${own}. Bunlar, sahipleri farklı olabilecek iki alan adı. Size başka bir yoldan bildirilmediyse reddedin.`,
    },
    'other-letters': {
      title: 'Bu, alışılmadık harfler içeren bir alan adından geliyor',
      text: (theirs, own) =>
        `Talebin geldiği alan adı: ${theirs}. Hesabınızın kullandığı: ${own}. Bazı harfler başkalarına benzer: harf harf okuyun ve yalnızca göndereni tanıyorsanız kabul edin.`,
    },
  },
  spelled: (domain) => `${domain}, harf harf:`,
  obstacle: 'Bu haliyle kabul edilemez',
  moves: (from, main) => `Bu hesabın ana hesabı değişirdi: ${from} yerine ${main}`,
  movesText: (from, day) =>
    `${from} tarafına da sorulur ve onay vermesi gerekir. O zamana kadar hiçbir şey değişmez; hesap en erken ${day} tarihinde diğer ana hesaba ait olur.`,
  shows: (count) => `Bu bir ana hesap: kendisine ait ${count} hesap var`,
  showsText: (main) =>
    `Kendisine ait hesaplar olduğu sürece bağlanamaz. Hesapları gösterebilirsiniz; ardından her birine ne olacağını ${main} planlar. Plan için size yeniden sorulur; onay vermeden hiçbir şey değişmez.`,
  acceptShow: (main) => `Hesapları göster: ${main}`,
  acceptMove: (main) => `Geçişi onayla: ${main}`,
  accept: (main) => `Kabul et ve bu hesabı bağlamasına izin ver: ${main}`,
  decline: 'Reddet…',
  declineNamed: (main) => `Reddet… ${main} hesabının talebi`,
  why: (main) => `Neden? Birini seçerseniz ${main} tarafına bildirilir`,
  reason: {
    'unknown-sender': 'Göndereni tanımıyorum',
    'wrong-account': 'Yanlış hesap',
    'not-now': 'Şu anda değil',
    other: 'Başka bir neden',
  },
  whyText: 'Kendi sözlerinizle (isteğe bağlı)',
  whyHint: (main) => `${main} hesabında talebi gönderen kişi okur. Lütfen şifre veya kod yazmayın.`,
  back: 'Geri',
  declineNow: 'Reddet',
  declineNowNamed: (main) => `Reddet: ${main} hesabının talebi`,
  saidReason: (reason) => `Belirttiğiniz neden: ${reason}.`,
  saidText: 'Yazdıklarınız',
  none: 'Açık talep yok',
  noneText: 'Bir ana hesap bu hesabı bağlamak istediğinde buradan karar verirsiniz.',
  notFound: 'Böyle bir talep yok',
  notFoundText: 'Başka bir hesaba gönderilmiş veya bir süre önce sona ermiş olabilir.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Bu talep başka bir hesap için',
  isFor: (main, account) => `${main} şu hesabı bağlamak istiyor: ${account}.`,
  wasFor: (account) => `Talebin hesabı: ${account}.`,
  signedIn: (account) => `Giriş yaptığınız hesap: ${account}.`,
  switchAccount: 'Başka biri olarak giriş yap',
  switchTo: (number) => `${number} hesabına giriş yap`,
  answeredBy: (person, day) => `Yanıtlayan: ${person}, ${day}`,
  on: {
    canceled: (day) => `${day} tarihinde geri çekildi.`,
    expired: (day) => `${day} tarihinde sona erdi.`,
    declined: (day) => `${day} tarihinde reddedildi.`,
    failed: (day) => `${day} tarihinde sona erdi.`,
  },
  follows: (day) => `Daha önce ${day} tarihinde soruldu. Zamanında yanıt verilmedi.`,
  followsDeclined: (day) => `Daha önce ${day} tarihinde soruldu. Reddedildi.`,
  loadFailed: 'Talepler yüklenemedi',
  stale: (time) => `Bu bilgiler saat ${time} itibarıyladır. Yenilenemedi.`,
  ended: {
    confirm: {
      title: (main) => `Kabul edildi: ${main} bu hesabı bağlayabilir`,
      text: (main) => `${main} bir kez daha onaylar. Hesaplar bağlanınca size mesaj gelir.`,
    },
    active: {
      title: (main) => `Bu hesabın bağlı olduğu ana hesap: ${main}`,
      text: () => 'Her iki taraf da bağlantıyı istediği zaman sonlandırabilir.',
    },
    declined: {
      title: (main) => `Reddedildi: ${main} bu hesabı bağlamıyor`,
      text: () => `${unchanged()} Diğer tarafa bilgi verildi.`,
    },
    canceled: {
      title: (main) => `${main} bu talebi geri çekti`,
      text: () => `${unchanged()} Yapmanız gereken bir şey yok.`,
    },
    expired: {
      title: (main) => `${main} hesabının talebinin süresi doldu`,
      text: (main) => `Zamanında yanıt verilmedi. ${main} yeniden gönderebilir.`,
    },
    failed: {
      title: (main) => `${main} hesabının talebi mümkün olmadı`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `${main} yeniden talepte bulundu`,
      text: () => 'Bu talebin yerini başka bir talep aldı.',
    },
    detached: {
      title: (main) => `${main} ile bağlantı sona erdi`,
      text: () => 'Bu hesap yeniden bağımsız.',
    },
  },
} satisfies Translation<typeof english>;
