import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [...base, ...buttons];
