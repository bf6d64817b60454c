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
		};
	}
}
