package org.tickmark.claims;

/** Words the reasons about names. */
final class NameWording {
	private final WordingTexts texts;

	NameWording(WordingTexts texts) {
		this.texts = texts;
	}

	String of(NameReason why) {
		return switch (why) {
			case NameReason.First first -> first(first);
			case NameReason.Again again -> texts.text("name.again", again.canonical());
		};
	}

	/** "A person, named for the first time, as "head of the harbour office", aged 43". */
	private String first(NameReason.First why) {
		String named = texts.text("name.first." + why.type().name());
		String known = why.role().isEmpty() ? named : texts.text("name.firstAs", named, why.role());
		return why.age().map(years -> texts.text("name.firstAged", known, years)).orElse(known);
	}
}
