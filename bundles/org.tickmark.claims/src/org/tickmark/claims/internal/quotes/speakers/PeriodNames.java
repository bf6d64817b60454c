package org.tickmark.claims.internal.quotes.speakers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.names.Pronouns.Meant;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.phrases.Document;
import org.tickmark.claims.internal.quotes.phrases.NameBeside;
import org.tickmark.claims.internal.quotes.phrases.NameRun;
import org.tickmark.claims.internal.quotes.phrases.PersonName;
import org.tickmark.claims.internal.quotes.sayings.KnownPeople;
import org.tickmark.claims.internal.quotes.sayings.Named;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.reading.Namesakes;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Those whom a period names, and whom a name alone stands for in it: "Brook" for Karl Brook, if the text told of no other Brook. */
public final class PeriodNames {
	/** Stand behind a surname. */
	private static final WordSet SUFFIXES = WordSet.of("jr", "sr", "ii", "iii", "iv");
	private static final int LONGEST_NAME = 4;

	private final KnownPeople known;
	/** Where towns, offices and books are named. */
	private final Set<Integer> things;
	private final Set<Integer> people;
	private final Map<Integer, Name> here = new LinkedHashMap<>();
	/** Those who may be meant, by where a surname stands alone that the text does not give to one of them. */
	private final Map<Integer, List<String>> unclear = new HashMap<>();

	public PeriodNames(KnownPeople known, Named named) {
		this.known = known;
		this.things = named.things();
		this.people = named.people().keySet();
	}

	/** A new period begins. */
	public void begin() {
		here.clear();
		unclear.clear();
	}

	/** Whether the text told of anybody with that surname before. */
	public boolean isKnown(Period period, NameRun run) {
		return known.called(surname(period, run)).isPresent();
	}

	/** "Harbour Partners", "Lake Ulm": whether the words are several and no person's name. */
	public boolean isNone(Period period, NameRun run) {
		return !isAlone(period, run) && (length(period, run) > LONGEST_NAME || PersonName.isNoPerson(period, run.from(), run.to())
				|| NameInSentence.isThing(period, run.from(), things));
	}

	/** Who is called so from here on; empty where that is open. */
	public Optional<Name> called(Period period, NameRun run) {
		return isAlone(period, run) ? alone(period, run) : Optional.of(inFull(period, run));
	}

	private Optional<Name> alone(Period period, NameRun run) {
		Set<String> offices = run.offices();
		String last = surname(period, run);
		Name whole = new Name(full(period, run), run.gender());
		Optional<Namesakes> called = known.called(last);
		if (called.isEmpty()) {
			if (!KnownPeople.holdAny(offices) || PersonName.isNoPerson(period, run.from(), run.to())) return Optional.empty();
			known.newlyCalled(last).name(whole, offices, period.paragraph(), false);
			return Optional.of(whole);
		}
		Optional<Name> name = called.get().alone(run.gender(), offices, period.paragraph());
		if (name.isPresent()) return name;
		if (called.get().nobodyFits(run.gender())) return Optional.of(called.get().name(whole, offices, period.paragraph(), true));
		unclear.put(period.at(run.from()).start(), called.get().fullNames());
		return Optional.empty();
	}

	private Name inFull(Period period, NameRun run) {
		int from = run.from();
		String last = surname(period, run);
		Gender first = Name.genderOf(period.lower(from));
		Name whole = new Name(full(period, run), run.gender() == Gender.UNKNOWN ? first : run.gender());
		Namesakes namesakes = known.newlyCalled(last);
		run.partner(period).ifPresent(one -> namesakes.name(new Name(one, Name.genderOf(period.lower(from - 2))), Set.of(),
				period.paragraph(), true));
		whole = namesakes.name(whole, run.offices(), period.paragraph(), PersonName.isSurelyName(period, from, run.to(), whole));
		if (isSomebody(period, from)) known.addFirstName(period.lower(from), last, whole);
		return whole;
	}

	/** One word, or as many as all who are called so end with. */
	private boolean isAlone(Period period, NameRun run) {
		return length(period, run) == 1 || known.called(surname(period, run)).filter(people -> people.isTailOfAll(full(period, run))).isPresent();
	}

	private static int length(Period period, NameRun run) {
		int marks = 0;
		for (int i = run.from(); i < run.to(); i++) marks += NameRun.isHyphen(period, i) ? 2 : period.lower(i).equals(".") ? 1 : 0;
		return run.to() - run.from() - marks;
	}

	private static boolean hasSuffix(Period period, NameRun run) {
		return run.to() - run.from() > 2 && SUFFIXES.contains(period.lower(run.to() - 1));
	}

	private static String surname(Period period, NameRun run) {
		if (PersonName.isGivenTail(period, run.to() - 1)) return period.lower(run.from());
		int end = hasSuffix(period, run) ? run.to() - 1 : run.to();
		return KnownPeople.lastWord(period.span(run.from(), end).in(period.text()).replace('\n', ' '));
	}

	private static String full(Period period, NameRun run) {
		// "Jr.", whose stop ends no sentence
		boolean stopped = hasSuffix(period, run) && period.lower(run.to()).equals(".") && run.to() + 1 < period.size();
		return period.span(run.from(), stopped ? run.to() + 1 : run.to()).in(period.text()).replace('\n', ' ');
	}

	public void note(Period period, NameRun run, Name name) {
		here.put(period.at(run.from()).start(), name);
	}

	public boolean isSomebody(Period period, int from) {
		return people.contains(period.at(from).start()) || Gazetteer.isFirstName(period.lower(from));
	}

	public Optional<Meant> receiver(Period period, Span speaker, Gender gender) {
		// "They back Lee's stand on the dam and his vow that …": whose the one is, his the other is.
		return Antecedent.receiver(period, speaker.start()).or(() -> NameBeside.ownerBeside(period, period.tokenAt(speaker.start())))
				.flatMap(this::at).filter(name -> name.gender().fits(gender))
				.map(name -> new Meant(name.full(), false));
	}

	public Optional<Meant> before(Period period, int offset, boolean person) {
		Optional<Span> words = Antecedent.antecedent(period, offset).map(span -> person ? Antecedent.somebody(period, hailing(period, span)) : span);
		Optional<String> made = person ? Optional.empty() : Document.madeBefore(period, period.tokenAt(offset)).map(span -> span.in(period.text()));
		int who = period.tokenAt(offset);
		Optional<Span> told = !person ? Optional.empty() : Antecedent.ofQuoted(period, who).or(() -> Antecedent.both(period, who))
				.or(() -> Antecedent.apposed(period, who).filter(span -> nameOf(period, span).isPresent()));
		return told.map(span -> nameOf(period, span).orElseGet(() -> span.in(period.text())))
				.or(() -> namedBefore(period, who).map(name -> made.orElse(name)))
				.or(() -> words.flatMap(span -> SpeakerHead.nameIn(period, span)).flatMap(this::at).map(Name::full))
				.or(() -> words.map(span -> span.in(period.text()))).map(name -> new Meant(name, true));
	}

	/** Whoever is from the town that the words name, if known, or else the words themselves. */
	private Span hailing(Period period, Span words) {
		return Antecedent.hailing(period, words).filter(name -> at(name).isPresent()).orElse(words);
	}

	/** "Ann Lee, who said …". */
	private Optional<String> namedBefore(Period period, int who) {
		int last = period.lower(who - 1).equals(",") ? who - 2 : who - 1;
		Optional<Name> name = here.values().stream().reduce((a, b) -> b).filter(any -> period.isCapitalized(last));
		return name.filter(one -> one.full().endsWith(period.at(last).text())).map(Name::full);
	}

	public Optional<Name> bySurname(Period period, String words) {
		return known.bySurname(words, period.paragraph()).filter(name -> SpeakerHead.fits(words, name));
	}

	/** Who may speak where only a surname is given; empty where it is clear. */
	public List<String> candidates(Period period, Span speaker) {
		return unclear.getOrDefault(NameRun.alone(period, speaker), List.of());
	}

	/** The full name that the speaker's words give or come to, in the period read last. */
	public Optional<String> nameOf(Period period, Span speaker) {
		return SpeakerHead.nameIn(period, speaker).flatMap(this::at).map(Name::full);
	}

	public Optional<Name> at(Span speaker) {
		return here.entrySet().stream().filter(name -> speaker.contains(name.getKey())).map(Map.Entry::getValue).reduce((one, next) -> next);
	}
}
