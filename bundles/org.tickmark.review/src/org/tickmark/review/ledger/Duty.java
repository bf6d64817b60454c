package org.tickmark.review.ledger;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is to check an item, and how much hangs on it. @param person empty while it is anybody's */
public record Duty(String person, Optional<ItemClass> itemClass) implements Comparable<Duty> {
	/** Of an item that nobody assigned or gave a class. */
	public static final Duty NONE = new Duty("", Optional.empty());

	Duty of(String other) {
		return new Duty(other, itemClass);
	}

	Duty in(Optional<ItemClass> other) {
		return new Duty(person, other);
	}

	/** "A Ann"; empty where nothing was said. */
	public String inWords() {
		return Stream.of(itemClass.map(ItemClass::word).orElse(""), person).filter(words -> !words.isEmpty())
				.collect(Collectors.joining(" "));
	}

	/** By class only, those without one last. */
	@Override
	public int compareTo(Duty other) {
		return Integer.compare(rank(), other.rank());
	}

	private int rank() {
		return itemClass.map(ItemClass::ordinal).orElse(ItemClass.values().length);
	}
}
