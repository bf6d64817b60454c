package org.tickmark.claims;

import java.util.List;
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
			case FactReason.Contact contact -> texts.text("contact." + contact.means().name());
			case FactReason.Linked linked -> texts.text("contact.linked", linked.address());
			case FactReason.Criticised criticised -> texts.text("criticism." + criticised.answer().name(), criticised.party(),
					criticised.charge());
			case FactReason.PollWithout poll -> texts.text("poll.without",
					listed(poll.missing().stream().sorted().map(fact -> texts.text("poll." + fact.name())).toList()));
		};
	}

	/** "a figure, a superlative and a named party"; empty for none. */
	String grounds(Worth worth) {
		return listed(worth.grounds().stream().map(ground -> texts.text("worth." + ground.name())).toList());
	}

	private String listed(List<String> things) {
		if (things.size() < 2) return String.join("", things);
		return texts.text("list.last", String.join(", ", things.subList(0, things.size() - 1)), things.getLast());
	}
}
