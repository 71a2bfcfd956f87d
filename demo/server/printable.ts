/** The standard fonts of PDF know Windows-1252 only: other letters lose their accents, or become a question mark. */
export const printable = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      if (/[\u0020-\u007e\u00a0-\u00ff€–—‚‘’„“”…]/.test(letter)) return letter;
      const bare = letter.normalize('NFKD').replace(/\p{Mark}/gu, '');
      return /^[\u0020-\u007e]+$/.test(bare) ? bare : letter === 'ı' ? 'i' : '?';
    })
    .join('');
