package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.names.NameMention;

/**
 * An office that one holds alone among those of its sort.
 *
 * @param written as the draft has it
 * @param rank under which it is known, "deputy" and the like in front
 */
record Office(String written, String rank, Sort sort) {
	/** Of each, nobody holds two at once. */
	enum Sort {
		ELECTED, IN_UNIFORM, OTHER
	}

	private static final Map<String, String> ELECTED = Map.ofEntries(Map.entry("mayor", "mayor"), Map.entry("councillor", "councillor"),
			Map.entry("councilor", "councillor"), Map.entry("councilman", "councillor"), Map.entry("councilwoman", "councillor"),
			Map.entry("cllr", "councillor"), Map.entry("governor", "governor"), Map.entry("gov", "governor"), Map.entry("senator",
			"senator"),
			Map.entry("sen", "senator"), Map.entry("representative", "representative"), Map.entry("rep", "representative"),
			Map.entry("congressman", "representative"), Map.entry("congresswoman", "representative"), Map.entry("sheriff", "sheriff"),
			Map.entry("judge", "judge"), Map.entry("magistrate", "judge"));
	private static final Map<String, String> IN_UNIFORM = Map.ofEntries(Map.entry("constable", "constable"), Map.entry("sergeant",
			"sergeant"),
			Map.entry("sgt", "sergeant"), Map.entry("lieutenant", "lieutenant"), Map.entry("lt", "lieutenant"), Map.entry("captain",
			"captain"),
			Map.entry("capt", "captain"), Map.entry("major", "major"), Map.entry("maj", "major"), Map.entry("colonel", "colonel"),
			Map.entry("col", "colonel"), Map.entry("general", "general"), Map.entry("gen", "general"), Map.entry("admiral", "admiral"),
			Map.entry("adm", "admiral"), Map.entry("inspector", "inspector"), Map.entry("superintendent", "superintendent"),
			Map.entry("corporal", "corporal"), Map.entry("private", "private"));
	/** These differ from their deputies only. */
	private static final Set<String> OTHERS = Set.of("president", "director", "head", "chairman", "chairwoman", "chair", "manager",
			"editor",
			"minister", "secretary", "chancellor", "commissioner", "principal", "headteacher", "chief", "leader", "treasurer");
	private static final Set<String> BELOW = Set.of("deputy", "vice", "assistant", "associate");
	private static final Set<String> BEHIND_THE_OFFICE = Set.of("of", "for", "to", "at", "in", "with", "on", "from", "who", "whose",
			"and", "or",
			"responsible");
	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}'\u2019]+");
	private static final int LONGEST = 4;

	static Optional<Office> of(NameMention mention) {
		String title = mention.title();
		Optional<Office> before = title.isEmpty() ? Optional.empty() : of(title);
		String behind = mention.role().length() > title.length() ? mention.role().substring(title.isEmpty() ? 0 : title.length() + 2) : "";
		return before.isPresent() ? before : of(behind);
	}

	/** "the deputy mayor of Hamfurt": what stands before the preposition, if it is not somebody else's. */
	private static Optional<Office> of(String words) {
		List<String> head = new ArrayList<>();
		for (String word : NO_LETTER.split(words.toLowerCase(java.util.Locale.ROOT).strip())) {
			if (BEHIND_THE_OFFICE.contains(word)) break;
			if (word.indexOf('\'') >= 0 || word.indexOf('\u2019') >= 0) return Optional.empty();
			head.add(word);
		}
		return head.isEmpty() || head.size() > LONGEST ? Optional.empty() : of(words, head);
	}

	private static Optional<Office> of(String words, List<String> head) {
		String last = head.getLast();
		int below = -1;
		for (int i = 0; i < head.size(); i++) if (BELOW.contains(head.get(i))) below = i;
		boolean lieutenant = head.size() > 1 && (head.get(head.size() - 2).equals("lieutenant") || head.get(head.size() - 2).equals("lt"));
		String prefix = below >= 0 ? "deputy " : lieutenant ? "lieutenant " : "";
		boolean plain = head.size() == 1 || below >= 0 || lieutenant || head.size() == 2 && Set.of("the", "a").contains(head.getFirst());
		String written = NO_LETTER.matcher(String.join(" ", head)).replaceAll(" ").replaceFirst("^(?:the|an?) ", "");
		if (ELECTED.containsKey(last) && plain) return office(written, prefix + ELECTED.get(last), Sort.ELECTED);
		if (IN_UNIFORM.containsKey(last) && plain && words.length() > 0) return office(written, prefix + IN_UNIFORM.get(last),
				Sort.IN_UNIFORM);
		return OTHERS.contains(last) && plain ? office(written, prefix + last, Sort.OTHER) : Optional.empty();
	}

	private static Optional<Office> office(String written, String rank, Sort sort) {
		return Optional.of(new Office(written, rank, sort));
	}

	/** A lieutenant colonel is called colonel; a lieutenant governor or a deputy mayor is neither governor nor mayor. */
	boolean excludes(Office other) {
		if (sort != other.sort || rank.equals(other.rank)) return false;
		boolean below = rank.equals("deputy " + other.rank) || other.rank.equals("deputy " + rank);
		boolean shortened = rank.equals("lieutenant " + other.rank) || other.rank.equals("lieutenant " + rank);
		return switch (sort) {
			case ELECTED -> true;
			case IN_UNIFORM -> !shortened && !rank.endsWith(" " + other.rank) && !other.rank.endsWith(" " + rank);
			case OTHER -> below;
		};
	}
}
