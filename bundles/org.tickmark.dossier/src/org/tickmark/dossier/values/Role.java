package org.tickmark.dossier.values;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody is said to be: "former professor of chemistry at Lund".
 *
 * @param words as the text has them
 * @param offices one for each thing that is said
 */
public record Role(String words, List<Office> offices) {
	/** Of whom nothing is said. */
	public static final Role NONE = new Role("", List.of());

	/**
	 * @param head "professor"
	 * @param bounds "former", "deputy"
	 * @param field "chemistry", "lund"
	 */
	public record Office(String head, Set<String> bounds, Set<String> field) { }

	private static final Pattern PARTS = Pattern.compile("[,;()]| and ");
	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
	private static final Pattern OWNER = Pattern.compile("['\u2019]s?(?=\\s|$)");
	private static final Set<String> BEHIND = Set.of("of", "for", "at", "in", "with", "on", "from", "to", "who", "whose", "since", "which");
	private static final Set<String> EMPTY = Set.of("the", "a", "an", "its", "their", "his", "her", "our", "mr", "mrs", "ms", "miss", "dr",
			"sir", "s", "city", "local", "then", "new", "long", "time", "who", "is", "was",
			"hands", "order", "orders", "care", "behalf", "leadership", "words");
	private static final Set<String> DEEDS = Set.of("had", "has", "have", "said", "says", "told", "met", "saw", "according", "led", "whom");
	private static final Set<String> BOUNDS = Set.of("former", "ex", "deputy", "vice", "acting", "assistant", "interim", "associate",
			"junior", "retired");
	private static final List<Set<String>> ALIKE = List.of(Set.of("head", "director", "chief", "boss", "leader", "manager", "executive"),
			Set.of("chairman", "chairwoman", "chair", "chairperson"), Set.of("councillor", "councilor", "councilman", "councilwoman"),
			Set.of("spokesman", "spokeswoman", "spokesperson"), Set.of("headteacher", "headmaster", "headmistress", "principal"),
			Set.of("lawyer", "attorney", "solicitor", "barrister", "counsel"), Set.of("doctor", "physician", "gp"),
			Set.of("congressman", "congresswoman", "representative"), Set.of("professor", "prof"), Set.of("author", "writer", "novelist"),
			Set.of("reporter", "journalist", "correspondent"), Set.of("farmer", "grower"), Set.of("researcher", "scientist"));
	/** What one hardly is both of; of other words one may be many. */
	private static final Set<String> OFFICES = Set.of("mayor", "councillor", "governor", "senator", "minister", "professor", "lecturer",
			"director", "treasurer", "secretary", "chairman", "president", "judge", "prosecutor", "captain", "colonel", "major", "sergeant",
			"lieutenant", "general", "bishop", "editor", "headteacher", "curator", "conductor", "coach", "goalkeeper", "pilot", "master",
			"engineer", "surveyor", "accountant", "nurse", "surgeon", "inspector", "superintendent", "commissioner", "ambassador",
			"chancellor", "dean", "librarian", "architect", "spokesman", "registrar", "clerk", "warden", "ranger", "teacher", "student",
			"owner", "founder", "economist", "historian", "biologist", "chemist", "physicist", "geologist", "archaeologist", "lawyer",
			"doctor", "reporter", "farmer").stream().map(Role::alike).collect(Collectors.toUnmodifiableSet());

	/** @param words as a text has them, parts divided by commas */
	public static Role of(String words) {
		List<Office> offices = new ArrayList<>();
		for (String part : PARTS.split(OWNER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" \u00A7"))) office(part, offices);
		return offices.isEmpty() ? NONE : new Role(words, List.copyOf(offices));
	}

	private static void office(String part, List<Office> offices) {
		Set<String> bounds = new HashSet<>();
		Set<String> field = new HashSet<>();
		String head = "";
		boolean behind = false;
		for (String word : NO_LETTER.split(part)) {
			if (word.isEmpty()) continue;
			if (!behind && isDeed(word)) {
				head = "";
				field.clear();
				bounds.clear();
			} else if (BEHIND.contains(word)) {
				behind = !head.isEmpty();
			} else if (BOUNDS.contains(word)) {
				bounds.add(word.equals("ex") ? "former" : word.equals("vice") ? "deputy" : word);
			} else if (!EMPTY.contains(word)) {
				if (behind) field.add(Stems.of(word));
				else {
					if (!head.isEmpty()) field.add(Stems.of(head));
					head = word;
				}
			}
		}
		if (!head.isEmpty()) offices.add(new Office(alike(head), Set.copyOf(bounds), Set.copyOf(field)));
	}

	/** "Who had supported Senator": what stands before it is told of somebody else. */
	private static boolean isDeed(String word) {
		return DEEDS.contains(word) || word.length() > 4 && word.endsWith("ed") && !word.equals("retired");
	}

	private static String alike(String head) {
		for (Set<String> words : ALIKE) if (words.contains(head)) return words.stream().sorted().findFirst().orElse(head);
		return head;
	}

	/** Whether nothing is said. */
	public boolean isEmpty() {
		return offices.isEmpty();
	}

	/** What another text's role of the same person makes of this one. */
	public Likeness in(Role source) {
		Likeness best = Likeness.APART;
		for (Office here : offices) {
			for (Office there : source.offices) {
				Likeness likeness = likeness(here, there);
				if (likeness == Likeness.SAME) return likeness;
				if (likeness == Likeness.OTHER) best = likeness;
			}
		}
		return best;
	}

	private static Likeness likeness(Office here, Office there) {
		boolean shared = here.field.stream().anyMatch(there.field::contains);
		boolean apart = !here.field.isEmpty() && !there.field.isEmpty() && !shared;
		if (here.head.equals(there.head)) return apart || !here.bounds.equals(there.bounds) ? Likeness.OTHER : Likeness.SAME;
		boolean offices = OFFICES.contains(here.head) && OFFICES.contains(there.head);
		return offices && (shared || here.field.isEmpty() || there.field.isEmpty()) ? Likeness.OTHER : Likeness.APART;
	}

	/** Whether somebody else is said to hold the very same office: "mayor of Selby". */
	public boolean isHeldBy(Role other) {
		return offices.stream().anyMatch(here -> !here.field.isEmpty() && OFFICES.contains(here.head)
				&& other.offices.stream().anyMatch(there -> there.head.equals(here.head) && there.bounds.equals(here.bounds)
						&& there.field.containsAll(here.field)));
	}
}
