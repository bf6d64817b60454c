package org.tickmark.claims.internal.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;

/**
 * Whom a pronoun that speaks stands for, where it is no name: whoever or whatever spoke, or was the subject, just before. Keeps the last
 * few periods only, and reads their subjects only when a pronoun asks.
 */
public final class Pronouns {
	private static final int KEPT = 3;
	private static final int ARTICLE = 4;
	/** So many mentions are looked back over where the person the passage is about does not fit, and so many periods and paragraphs. */
	private static final int LATELY = 8;
	private static final int RECENT_PERIODS = 3;
	private static final int RECENT_PARAGRAPHS = 5;
	private static final int NEAR = 2;
	/** What counts for a person: to have spoken or been the subject, or to be whom the passage is about. */
	private static final int ACTED = 3;
	private static final int ABOUT = 2;

	private final Deque<Passage> passages = new ArrayDeque<>();
	private final Deque<Lately> lately = new ArrayDeque<>();
	private final Set<Integer> bodies;
	/** Where "it" stood for whatever was spoken of. */
	private final Set<Integer> stoodFor = new HashSet<>();
	/** Those without a name of whom "he" or "she" was said, by their words. */
	private final Map<String, Called> called = new HashMap<>();
	/** The person the passage is about: the last speaker, or else the first name of its main clause. */
	private Optional<Name> focus = Optional.empty();
	private int focusIn;
	private int focusParagraph;
	/** The period in which a pronoun stood for that person last. */
	private int keptIn;
	/** Whether somebody only described has spoken since, who may be the same. */
	private boolean doubtful;
	/** The period in which a person without a name spoke last. */
	private int describedIn;
	/** The person the passage was about when the period began. */
	private Focus former = new Focus(Optional.empty(), 0, 0);
	/** The last of those who are the subject of a period. */
	private Optional<Lately> subject = Optional.empty();
	private int openedIn;
	/** Counts the periods of the draft. */
	private int serial;
	private int paragraph;

	/**
	 * @param subject as far as an offset of the text
	 * @param speakers in the order in which they were read, with a name or what stands for it
	 */
	private record Passage(int serial, int paragraph, IntFunction<Optional<Spoken>> subject, List<Described> speakers) { }

	/** Somebody or something that speaks or is a subject, and where. */
	public record Spoken(String words, int start) { }

	/** The same with what the words tell, which is asked for at each pronoun behind them. */
	private record Described(Spoken spoken, Description description) {
		Described(Spoken spoken) {
			this(spoken, Description.of(spoken.words()));
		}
	}

	/** In which period somebody was called "he" or "she": later the same words may be another's. */
	private record Called(Gender gender, int serial) { }

	/** Somebody named, and in which period. */
	private record Lately(Name name, int serial, boolean spoke) { }

	private record Focus(Optional<Name> name, int serial, int paragraph) { }

	/** @param sure whether the text leaves no choice: else it is the likeliest */
	public record Meant(String words, boolean sure) { }

	/** @param bodies offsets at which an office, a company or the like is named */
	public Pronouns(Set<Integer> bodies) {
		this.bodies = bodies;
	}

	/**
	 * A new period.
	 *
	 * @param paragraph that holds it
	 * @param subject the subject of the period, if it ends before the offset that is asked for
	 */
	public void begin(int paragraph, IntFunction<Optional<Spoken>> subject) {
		former = new Focus(focus, focusIn, focusParagraph);
		serial++;
		this.paragraph = paragraph;
		passages.addFirst(new Passage(serial, paragraph, subject, new ArrayList<>()));
		if (passages.size() > KEPT) passages.removeLast();
	}

	public Optional<Name> focus() {
		return focus;
	}

	/** Whose something is: the same, but not somebody named further on in the period. */
	public Optional<Name> owner(Gender gender) {
		boolean within = focusIn == serial && openedIn != serial && former.name().isPresent() && former.paragraph() == paragraph;
		return (within ? former.name() : focus).filter(name -> name.gender().fits(gender) && paragraph - focusParagraph <= RECENT_PARAGRAPHS);
	}

	public void turnTo(Optional<Name> name) {
		focus = name;
		focusIn = serial;
		focusParagraph = paragraph;
		doubtful = false;
	}

	public void named(Name name, boolean spoke) {
		lately.addFirst(new Lately(name, serial, spoke));
		if (lately.size() > LATELY) lately.removeLast();
	}

	/** Somebody is the subject of the period, or one of several. */
	public void leads(Name name) {
		subject = Optional.of(new Lately(name, serial, false));
	}

	/** The passage turns to somebody whose name opens the period. */
	public void opens() {
		openedIn = serial;
	}

	/** Whether the passage is now about somebody without a name who speaks, and who may not be the same as before. */
	public boolean describe(String words) {
		Description somebody = Description.of(words);
		boolean person = somebody.kind() == Description.Kind.PERSON;
		boolean other = somebody.bringsIn() || person && !somebody.definite() && words.regionMatches(true, 0, "the ", 0, ARTICLE);
		if (other) {
			turnTo(Optional.empty());
			focusIn = serial - 1;
		}
		describedIn = person && somebody.definite() ? serial : describedIn;
		doubtful |= person && paragraph - focusParagraph > 1 || somebody.kind() == Description.Kind.SEVERAL && paragraph > focusParagraph;
		return other;
	}

	/** Whether "he" may rather be the person who spoke just before than the one named now, whom something is done to. */
	public boolean mayMeanSpeaker(Name named) {
		boolean other = former.name().filter(name -> !name.full().equals(named.full()) && name.gender().fits(named.gender())).isPresent();
		return other && paragraph - former.paragraph() <= 1 && lately.stream()
				.anyMatch(one -> one.spoke() && serial - one.serial() <= NEAR && former.name().filter(one.name()::equals).isPresent());
	}

	/** Whether "the mayor" speaks in this period, of whom the next "he" may tell rather than of somebody named there. */
	public boolean isDescribedSpeaking() {
		return describedIn == serial;
	}

	/** "He told Brook": whoever "he" is, it is not the person told, but another who spoke or was named near. */
	public void turnFrom(Name told, Gender gender) {
		if (focus.filter(name -> name.full().equals(told.full())).isEmpty()) return;
		Optional<Lately> other = lately.stream().filter(one -> serial - one.serial() <= RECENT_PERIODS && !isNamed(one, told)
				&& one.name().gender().fits(gender)).findFirst();
		if (other.isEmpty()) lately.removeIf(one -> isNamed(one, told));
		turnTo(other.map(Lately::name));
		doubtful = true;
	}

	/** The passage stays with whom it was about, though another may be meant from here on. */
	public void doubt() {
		doubtful = true;
	}

	/** Whether the words only point to somebody, who may be the person the passage is about: "the mayor". */
	public boolean isSameMaybe(String words) {
		Description description = Description.of(words);
		return description.definite() && description.kind() == Description.Kind.PERSON
				&& focus.filter(name -> name.gender().fits(description.gender())).isPresent();
	}

	/** Those whom the last periods named before this one, each with how much they were about the person. */
	public Map<Name, Integer> near() {
		Map<Name, Integer> near = new LinkedHashMap<>();
		for (Lately one : lately) if (isBefore(one.serial())) near.merge(one.name(), one.spoke() ? ACTED : 0, Math::max);
		subject.filter(one -> isBefore(one.serial())).ifPresent(one -> near.merge(one.name(), ACTED, Integer::sum));
		Focus about = focusIn == serial ? former : new Focus(focus, Math.max(focusIn, keptIn), focusParagraph);
		about.name().filter(name -> isBefore(about.serial())).ifPresent(name -> near.merge(name, ABOUT, Integer::sum));
		if (near.isEmpty()) focus.filter(name -> focusIn == serial).ifPresent(name -> near.put(name, ABOUT));
		return near;
	}

	private boolean isBefore(int period) {
		return period < serial && serial - period <= NEAR;
	}

	private static boolean isNamed(Lately one, Name name) {
		return one.name().full().equals(name.full());
	}

	/** The person the passage is about, if the pronoun fits; whether it is a man or a woman is then known. */
	public Optional<Name> keep(Gender gender) {
		turnToWoman(gender);
		Optional<Name> fitting = focus.filter(name -> name.gender().fits(gender)).map(name -> name.withGender(gender));
		focus = fitting.or(() -> focus);
		keptIn = fitting.isPresent() ? serial : keptIn;
		return fitting;
	}

	/** The same of the person the passage was about when the period began: whom its first words name may be only what is spoken of. */
	public Optional<Name> keepFormer(Gender gender) {
		Optional<Name> fitting = former.name().filter(name -> name.gender().fits(gender) && paragraph - former.paragraph() <= NEAR)
				.map(name -> name.withGender(gender));
		if (fitting.isEmpty()) return keep(gender);
		focus = fitting;
		focusIn = former.serial();
		focusParagraph = former.paragraph();
		return fitting;
	}

	/**
	 * "Karl Brook spoke. Roth has lied, he said": of whom a statement tells is less likely to make it than whoever spoke just before.
	 * That leaves a doubt where the other may be meant, too.
	 *
	 * @param accuses whether the statement is called a claim or the like, so that it is not about whoever makes it
	 */
	public void keepSpeaker(Gender gender, boolean accuses) {
		boolean spoke = former.name().filter(name -> paragraph - former.paragraph() <= 1 && name.gender().fits(gender)
				&& lately.stream().anyMatch(one -> one.spoke() && one.name().full().equals(name.full()))).isPresent();
		boolean other = focus.filter(name -> former.name().filter(one -> one.full().equals(name.full())).isEmpty()).isPresent();
		// Of whom the draft does not tell whether it is a woman is less likely than a woman.
		boolean woman = gender == Gender.FEMALE && focus.filter(name -> name.gender() == gender).isPresent()
				&& former.name().filter(name -> name.gender() == gender).isEmpty();
		if (!spoke || !other || woman) return;
		boolean fits = focus.filter(name -> name.gender().fits(gender)).isPresent();
		// "… Ann Lee said. / Ms. Roth has lived there all her life, she said."
		boolean stays = fits && !accuses && openedIn == serial && paragraph > former.paragraph();
		if (!stays) keepFormer(gender);
		doubtful |= fits;
	}

	/** Whoever is named so goes on speaking. */
	public void goesOn(String speaker) {
		if (focus.filter(name -> name.full().equals(speaker)).isEmpty()) return;
		focusIn = serial;
		focusParagraph = paragraph;
	}

	public Optional<Meant> person(String words, Gender gender, int offset) {
		Optional<Meant> newcomer = nearest(words, offset, focusIn + 1, true);
		newcomer.ifPresent(one -> called.put(key(one.words()), new Called(gender, serial)));
		if (newcomer.isPresent()) return newcomer;
		turnToWoman(gender);
		boolean sure = !doubtful && paragraph - focusParagraph <= RECENT_PARAGRAPHS;
		if (gender == Gender.FEMALE) womanNamed().ifPresent(name -> turnTo(Optional.of(name)));
		Optional<Name> meant = keep(gender);
		if (meant.isEmpty()) {
			Optional<Meant> near = nearest(words, offset, 0, false);
			near.ifPresent(one -> called.put(key(one.words()), new Called(gender, serial)));
			return near.map(one -> new Meant(one.words(), one.sure() && !doubtful)).or(() -> another(gender));
		}
		turnTo(meant);
		named(meant.get(), true);
		return meant.map(name -> new Meant(name.full(), sure));
	}

	/** "When Kit Brook accused Ann Lee, she said": the only woman named in the period, where the draft does not tell what the other is. */
	private void turnToWoman(Gender gender) {
		if (gender != Gender.FEMALE || focus.filter(name -> name.gender() == Gender.UNKNOWN).isEmpty()) return;
		List<Name> women = lately.stream().filter(one -> one.serial() == serial && one.name().gender() == gender).map(Lately::name)
				.distinct().toList();
		if (women.size() != 1) return;
		turnTo(Optional.of(women.getFirst()));
		doubtful = true;
	}

	private static String key(String words) {
		return Description.withoutAside(words).toLowerCase(Locale.ROOT);
	}

	/** "Kit Brook and Ann Lee left. She …": of whom the draft does not tell whether it is a woman is less likely than a woman just named. */
	private Optional<Name> womanNamed() {
		boolean open = focus.filter(name -> name.gender() == Gender.FEMALE).isEmpty();
		return subject.filter(one -> open && one.name().gender() == Gender.FEMALE && serial - one.serial() <= 1).map(Lately::name);
	}

	/** The last to speak whom the pronoun fits, or else the last who was named, where the person the passage is about does not fit. */
	private Optional<Meant> another(Gender gender) {
		Optional<Lately> last = Optional.empty();
		Set<String> fitting = new HashSet<>();
		for (Lately one : lately) {
			if (serial - one.serial() > RECENT_PERIODS || !one.name().gender().fits(gender) || isKnownOther(one.name(), gender)) continue;
			fitting.add(one.name().full());
			if (last.isEmpty() || one.spoke() && !last.get().spoke()) last = Optional.of(one);
		}
		Optional<Lately> leading = subject.filter(one -> serial - one.serial() <= 1 && fitting.contains(one.name().full()));
		if (leading.isPresent() && last.filter(Lately::spoke).isEmpty()) last = leading;
		boolean sure = fitting.size() == 1 && last.filter(one -> one.name().gender() == gender).isPresent();
		last.ifPresent(one -> turnTo(Optional.of(one.name().withGender(gender))));
		return last.map(one -> new Meant(one.name().full(), sure));
	}

	/** Somebody of whom the draft told elsewhere whether it is a woman. */
	private boolean isKnownOther(Name name, Gender gender) {
		return Stream.concat(focus.stream(), lately.stream().map(Lately::name))
				.anyMatch(one -> one.full().equals(name.full()) && !one.gender().fits(gender));
	}

	public void spoke(String words, int start) {
		if (!passages.isEmpty()) passages.getFirst().speakers().add(new Described(new Spoken(words, start)));
	}

	/**
	 * Whoever or whatever the pronoun fits and was spoken of last; nobody where a sentence about several things stands between.
	 *
	 * @param since of the period before which nobody counts
	 * @param newcomers whether only those count that the text brings in, and those that spoke
	 */
	public Optional<Meant> nearest(String pronoun, int offset, int since, boolean newcomers) {
		boolean passed = false;
		for (Passage passage : passages) {
			if (passage.serial() < since || passage.paragraph() < paragraph - 1) break;
			int end = passage.serial() == serial ? offset : Integer.MAX_VALUE;
			Optional<String> speaker = speaker(passage, pronoun, end, newcomers);
			Optional<String> words = speaker.or(() -> subject(passage, pronoun, end, newcomers));
			boolean sure = !passed && serial - passage.serial() <= 1 && (newcomers || speaker.isPresent() || !isPerson(pronoun));
			if (words.isPresent() && pronoun.startsWith("it")) stoodFor.add(offset);
			if (words.isPresent()) return Optional.of(new Meant(Description.withoutAside(words.get()), sure));
			Optional<Spoken> between = isPerson(pronoun) ? Optional.empty() : passage.subject().apply(end);
			if (passage.serial() < serial && between.filter(one -> Description.of(one.words()).areThings()).isPresent()) break;
			passed |= between.filter(one -> !isDescribed(one.words())).isPresent();
		}
		return Optional.empty();
	}

	private Optional<String> speaker(Passage passage, String pronoun, int offset, boolean newcomers) {
		return passage.speakers().reversed().stream().filter(one -> one.spoken().start() < offset
				&& (isBody(one, pronoun) || isMeant(one, pronoun, newcomers, true))).map(one -> one.spoken().words()).findFirst();
	}

	private Optional<String> subject(Passage passage, String pronoun, int offset, boolean newcomers) {
		return passage.subject().apply(offset).map(Described::new)
				.filter(one -> isBody(one, pronoun) || isMeant(one, pronoun, newcomers, false)).map(one -> one.spoken().words());
	}

	/** "Harbour Bank", "the Harbour Bank". */
	private boolean isBody(Described one, String pronoun) {
		String words = one.spoken().words();
		int start = one.spoken().start();
		boolean led = one.description().kind() == Description.Kind.UNTOLD && endsWithBody(words, start);
		if (isPerson(pronoun) || !led && !stoodFor.contains(start) && !bodies.contains(start) && !bodies.contains(start + words.indexOf(' ') + 1)) return false;
		// "Harbour Bank shares": not the bank.
		String bare = Description.withoutAside(words);
		boolean whole = Character.isUpperCase(bare.charAt(bare.lastIndexOf(' ') + 1));
		Description.Kind kind = one.description().kind();
		return whole ? kind != Description.Kind.PERSON : kind == Description.Kind.BODY;
	}

	/** "Boat maker Harbour Mills Inc.": its name stands last, behind what it is. */
	private boolean endsWithBody(String words, int start) {
		int at = words.lastIndexOf(' ') + 1;
		while (at > 1 && at < words.length() && Character.isUpperCase(words.charAt(at)) && !bodies.contains(start + at))
			at = words.lastIndexOf(' ', at - 2) + 1;
		if (at < 2 || !bodies.contains(start + at)) return false;
		String before = words.substring(words.lastIndexOf(' ', at - 2) + 1, at - 1);
		// Two blanks in a row leave no word between them.
		return !before.isEmpty() && Character.isLowerCase(before.charAt(0)) && !before.endsWith("s") && !FunctionWords.PREPOSITIONS.contains(before)
				&& !FunctionWords.DETERMINERS.contains(before) && !FunctionWords.CONJUNCTIONS.contains(before);
	}

	private static boolean isPerson(String pronoun) {
		return pronoun.charAt(0) == 'h' || pronoun.equals("she");
	}

	private boolean isMeant(Described one, String pronoun, boolean newcomers, boolean spoke) {
		Description description = one.description();
		if (!description.goesBy(pronoun)) return false;
		if (!isPerson(pronoun)) return (spoke || !description.areThings())
				&& lately.stream().noneMatch(last -> (' ' + last.name().full()).endsWith(' ' + one.spoken().words()));
		Gender gender = pronoun.equals("she") || pronoun.equals("her") ? Gender.FEMALE : Gender.MALE;
		boolean other = Optional.ofNullable(called.get(key(one.spoken().words())))
				.filter(before -> serial - before.serial() <= KEPT && before.gender() != gender).isPresent();
		boolean somebody = isDescribed(one.spoken().words()) && description.kind() == Description.Kind.PERSON;
		return !other && somebody && (!newcomers || description.bringsIn() || spoke && !description.definite());
	}

	/** Names are the ledger's. */
	private static boolean isDescribed(String words) {
		int last = words.lastIndexOf(' ') + 1;
		return Character.isLowerCase(words.charAt(last)) || words.regionMatches(true, 0, "the ", 0, ARTICLE) || words.regionMatches(true, 0, "a ", 0, 2);
	}
}
