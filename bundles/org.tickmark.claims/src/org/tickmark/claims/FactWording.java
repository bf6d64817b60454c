package org.tickmark.claims;

import java.util.stream.Collectors;

/** Words why a sentence states a fact. */
final class FactWording {
	private final WordingTexts texts;

	FactWording(WordingTexts texts) {
		this.texts = texts;
	}

	String of(FactReason why) {
		return switch (why) {
			case FactReason.Stated stated when stated.grounds().isEmpty() -> texts.text("fact.told");
			case FactReason.Stated stated -> texts.text("fact.grounds",
					stated.grounds().stream().map(words -> "\u201C" + words + "\u201D").collect(Collectors.joining(", ")));
		};
	}
}
