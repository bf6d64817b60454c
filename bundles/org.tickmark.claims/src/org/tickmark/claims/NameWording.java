package org.tickmark.claims;

/** Words the reasons about names. */
final class NameWording {
	private final WordingTexts texts;

	NameWording(WordingTexts texts) {
		this.texts = texts;
	}

	String of(NameReason why) {
		return switch (why) {
			case NameReason.First first -> first.role().isEmpty() ? texts.text("name.first." + first.type().name())
					: texts.text("name.firstAs", texts.text("name.first." + first.type().name()), first.role());
			case NameReason.Again again -> texts.text("name.again", again.canonical());
		};
	}
}
