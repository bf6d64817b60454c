package org.tickmark.archive.quotes;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.dossier.DifferenceClass;

/**
 * How two printed forms of one quotation differ.
 *
 * @param kinds of differences, as words; the gravest first
 * @param weight the higher the worse
 */
record Variant(List<String> kinds, int weight) implements Serializable {
	static final String SPEAKER = "speaker";
	/** The same words, but two articles name two days on which they were said. */
	static final String DAY = "day";
	static final int OTHER_DAY = 40;
	private static final int GRAVEST = 100;
	private static final int GRAVE = 60;
	private static final int SLIGHT = 10;

	/** Empty if they are not the same quotation, or nothing differs. @param common words that stand in many quotations */
	static Optional<Variant> of(Spoken one, String speaker, Spoken other, String otherSpeaker, Set<String> common) {
		Comparison compared = Comparison.laid(one, other);
		if (!compared.isOne(common)) return Optional.empty();
		return Optional.of(of(compared, Speakers.differ(speaker, otherSpeaker))).filter(variant -> !variant.kinds.isEmpty());
	}

	private static Variant of(Comparison compared, boolean otherSpeaker) {
		Set<DifferenceClass> kinds = compared.kinds();
		int weight = kinds.stream().mapToInt(Variant::weight).sum() + (otherSpeaker ? GRAVE : 0);
		List<String> words = Stream.concat(otherSpeaker ? Stream.of(SPEAKER) : Stream.empty(),
				kinds.stream().sorted((one, other) -> weight(other) - weight(one)).map(DifferenceClass::word)).collect(Collectors.toList());
		return new Variant(words, weight);
	}

	private static int weight(DifferenceClass kind) {
		return switch (kind) {
			case NEGATION -> GRAVEST;
			case FIGURE, NAME -> GRAVE;
			default -> SLIGHT;
		};
	}
}
