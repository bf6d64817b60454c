package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.words.WordSet;

/**
 * An office that one holds alone among those of its sort.
 *
 * @param written as the draft has it
 * @param rank under which it is known, "deputy" and the like in front
 * @param place of which it is one; empty where none is named
 */
record Office(String written, String rank, Sort sort, String place) {
	/** Of each, nobody holds two at once; of the last, only an office and its deputy tell. */
	enum Sort {
		PUBLIC, IN_UNIFORM, MINISTER, CLERGY, PEERAGE, CLUB, PLAYER, CHIEF, OTHER
	}

	private static final Map<String, Sort> SORTS = new HashMap<>();
	private static final Map<String, String> RANKS = new HashMap<>();
	private static final WordSet BELOW = WordSet.of("deputy", "vice", "assistant", "associate");
	private static final WordSet BEHIND_THE_OFFICE = WordSet.of("of", "for", "to", "at", "in", "with", "on", "from", "who", "whose", "and",
			"or", "responsible");
	/** Of ministers. */
	private static final WordSet FIELDS = WordSet.of("finance", "foreign", "interior", "health", "housing", "transport", "defence",
			"defense",
			"education", "justice", "environment", "agriculture", "culture", "trade", "energy", "economy", "labour", "labor", "home",
			"tourism", "sports", "fisheries", "planning", "science", "family", "immigration");
	private static final WordSet NO_OFFICE = WordSet.of("former", "ex", "then", "acting", "interim", "late", "retired", "future");
	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}'\u2019]+");
	private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");
	private static final Pattern PLACE = Pattern.compile("\\bof (\\p{Lu}[\\p{L}' -]{2,40})");
	private static final int LONGEST = 4;
	/** In characters. */
	private static final int LONGEST_APPOSITION = 60;
	private static final String OUTSIDE = ".,;:!?\n\u201C\u201D\"()";

	static {
		sort(Sort.PUBLIC, "mayor councillor=councilor=councilman=councilwoman=cllr governor=gov senator=sen "
				+ "representative=rep=congressman=congresswoman sheriff judge=magistrate prosecutor");
		sort(Sort.IN_UNIFORM, "constable sergeant=sgt lieutenant=lt captain=capt major=maj colonel=col general=gen admiral=adm "
				+ "inspector superintendent corporal private");
		sort(Sort.CLERGY, "bishop archbishop rabbi imam");
		sort(Sort.PEERAGE, "sir lord");
		sort(Sort.CLUB, "treasurer secretary");
		sort(Sort.PLAYER, "goalkeeper=keeper defender midfielder striker");
		sort(Sort.OTHER, "president director head chairman chairwoman chair manager editor chancellor commissioner principal headteacher "
				+ "chief leader");
		sort(Sort.MINISTER, "minister");
		sort(Sort.CHIEF, "economist lawyer counsel scientist engineer architect surveyor accountant physician surgeon");
	}

	/** @param words each with the forms that mean the same */
	private static void sort(Sort sort, String words) {
		for (String forms : words.split(" ")) {
			String[] same = forms.split("=");
			for (String form : same) {
				RANKS.put(form, same[0]);
				SORTS.put(form, sort);
			}
		}
	}

	/** @param text of the draft: "Finance" stands before "Minister", which alone is taken for the title */
	static Optional<Office> of(String text, NameMention mention) {
		boolean field = mention.title().isEmpty() && mention.role().equalsIgnoreCase("minister");
		String title = field ? mention.role() : mention.title();
		if (title.isEmpty() || title.equalsIgnoreCase("minister")) {
			Optional<Office> unknown = standingBefore(text, mention.clause().start(), title);
			if (unknown.isPresent()) return unknown;
		}
		Optional<Office> before = title.isEmpty() ? Optional.empty() : of(title);
		int from = title.isEmpty() ? 0 : title.length() + 2;
		String behind = mention.role().length() > from ? mention.role().substring(from) : "";
		return before.isPresent() ? before : of(behind).or(() -> inApposition(text, mention.clause().start()));
	}

	/** "The mayor of Selby, Tom Ruddock, said": the office stands before a comma. */
	private static Optional<Office> inApposition(String text, int name) {
		if (name < 2 || !text.startsWith(", ", name - 2)) return Optional.empty();
		int start = name - 2;
		while (start > 0 && name - start < LONGEST_APPOSITION && OUTSIDE.indexOf(text.charAt(start - 1)) < 0) start--;
		boolean whole = start == 0 || OUTSIDE.indexOf(text.charAt(start - 1)) >= 0;
		String before = text.substring(start, name - 2).strip();
		// "As mayor, Ruddock said" may tell of another time.
		return whole && (before.startsWith("The ") || before.startsWith("the ")) ? of(before) : Optional.empty();
	}

	/** "Prosecutor Carla Nunn", "Housing minister Grete Olsen": offices that are not taken for titles. */
	private static Optional<Office> standingBefore(String text, int behind, String title) {
		String last = wordBefore(text, behind);
		String office = title.isEmpty() ? last : title;
		String field = wordBefore(text, last.equalsIgnoreCase(office) ? behind - office.length() - 1 : behind);
		Sort sort = SORTS.get(office.toLowerCase(Locale.ROOT));
		if (sort == null || sort == Sort.OTHER || NO_OFFICE.contains(field.toLowerCase(Locale.ROOT))) return Optional.empty();
		if (sort != Sort.MINISTER) return of(List.of(office.toLowerCase(Locale.ROOT)), "");
		return FIELDS.contains(field.toLowerCase(Locale.ROOT)) ? of(List.of(field.toLowerCase(Locale.ROOT), "minister"), "")
				: Optional.empty();
	}

	/** Only a blank stands between; empty where none does. */
	private static String wordBefore(String text, int at) {
		if (at < 2 || at > text.length() || text.charAt(at - 1) != ' ') return "";
		int start = at - 1;
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
		return text.substring(start, at - 1);
	}

	/** "the deputy mayor of Hamfurt", "the club's treasurer": what stands before the preposition. */
	private static Optional<Office> of(String words) {
		List<String> head = new ArrayList<>();
		for (String word : NO_LETTER.split(words.toLowerCase(Locale.ROOT).strip())) {
			if (BEHIND_THE_OFFICE.contains(word)) break;
			if (NO_OFFICE.contains(word)) return Optional.empty();
			boolean owner = word.indexOf('\'') >= 0 || word.indexOf('\u2019') >= 0;
			if (owner) head.clear();
			else head.add(word);
		}
		var place = PLACE.matcher(words);
		return head.isEmpty() || head.size() > LONGEST ? Optional.empty() : of(head, place.find() ? place.group(1) : "");
	}

	private static Optional<Office> of(List<String> head, String place) {
		String last = head.getLast();
		Sort sort = SORTS.get(last);
		if (sort == null) return Optional.empty();
		String written = ARTICLE.matcher(String.join(" ", head)).replaceFirst("");
		if (sort == Sort.MINISTER) return written.equals(last) ? Optional.empty() : Optional.of(new Office(written, written, sort, place));
		if (sort == Sort.CHIEF) {
			boolean chief = head.size() > 1 && head.get(head.size() - 2).equals("chief");
			return chief ? Optional.of(new Office(written, "chief " + last, sort, place)) : Optional.empty();
		}
		boolean below = head.stream().anyMatch(BELOW::contains);
		String before = head.size() > 1 ? head.get(head.size() - 2) : "";
		boolean lieutenant = before.equals("lieutenant") || before.equals("lt");
		boolean plain = below || lieutenant || written.equals(last);
		String prefix = below ? "deputy " : lieutenant ? "lieutenant " : "";
		return plain ? Optional.of(new Office(written, prefix + RANKS.get(last), sort, place)) : Optional.empty();
	}

	/** A lieutenant colonel is called colonel; a lieutenant governor or a deputy mayor is neither governor nor mayor. */
	boolean excludes(Office other) {
		if (sort != other.sort) return false;
		if (rank.equals(other.rank)) return sort == Sort.PUBLIC && areApart(place, other.place);
		boolean below = rank.equals("deputy " + other.rank) || other.rank.equals("deputy " + rank);
		return switch (sort) {
			case IN_UNIFORM, MINISTER -> !rank.endsWith(" " + other.rank) && !other.rank.endsWith(" " + rank);
			case OTHER -> below;
			default -> true;
		};
	}

	private static boolean areApart(String one, String other) {
		return !one.isEmpty() && !other.isEmpty() && !one.contains(other) && !other.contains(one);
	}
}
