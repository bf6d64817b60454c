package org.tickmark.claims;

/** Words what was left in a draft by mistake. */
final class TextFaultWording {
	private final WordingTexts texts;

	TextFaultWording(WordingTexts texts) {
		this.texts = texts;
	}

	String of(TextFault why) {
		return switch (why) {
			case TextFault.Placeholder placeholder -> texts.text("placeholder", placeholder.written());
			case TextFault.Residue residue -> texts.text("residue", residue.written());
			case TextFault.Doubled doubled -> texts.text("doubled", doubled.words());
			case TextFault.CurrencyTwice twice -> texts.text("currencyTwice", twice.written(), twice.better());
			case TextFault.BrokenNumber number -> texts.text("brokenNumber", number.written(), number.better());
			case TextFault.BrokenLetters letters -> letters.better().isEmpty() ? texts.text("brokenLetters", letters.written())
				: texts.text("brokenLetters.better", letters.written(), letters.better());
			case TextFault.HiddenCharacter hidden -> hidden(hidden);
			case TextFault.ForeignLetter letter ->
				texts.text("foreignLetter", letter.written(), letter.letter(), letter.alphabet(), letter.better());
		};
	}

	private String hidden(TextFault.HiddenCharacter hidden) {
		String code = "U+%04X".formatted(hidden.codePoint());
		return hidden.better().isEmpty() ? texts.text("hiddenCharacter", hidden.character(), code)
				: texts.text("hiddenCharacter.better", hidden.character(), code, hidden.better());
	}
}
