import type { Language } from '../view.ts';

const ENGLISH = {
	zoomHow: 'Drag to move through time; hold Ctrl and turn the wheel, or pinch, to zoom.',
	drawing: 'Drawing of all commitments'
};

const ARABIC: typeof ENGLISH = {
	zoomHow: 'اسحب لتتنقل في الزمن، واضغط Ctrl وأدر العجلة، أو باعد بين إصبعين، لتكبّر.',
	drawing: 'رسم الالتزامات كلها'
};

/** What the canvas says of itself, in both languages. */
export const canvasWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
