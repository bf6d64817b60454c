package org.tickmark.claims.internal.quotes.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.Pronouns;
import org.tickmark.claims.internal.names.Pronouns.Meant;
import org.tickmark.claims.internal.names.Pronouns.Spoken;
import org.tickmark.claims.internal.names.RoleBook;
import org.tickmark.claims.internal.quotes.phrases.Addressee;
import org.tickmark.claims.internal.quotes.phrases.Alias;
import org.tickmark.claims.internal.quotes.phrases.NameRun;
import org.tickmark.claims.internal.quotes.phrases.SentenceOpening;
import org.tickmark.claims.internal.quotes.sayings.KnownBodies;
import org.tickmark.claims.internal.quotes.sayings.KnownPeople;
import org.tickmark.claims.internal.quotes.sayings.Named;
import org.tickmark.claims.internal.quotes.sayings.Owners;
import org.tickmark.claims.internal.quotes.sayings.Paraphrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.draft.Span;
import org.tickmark.claims.internal.words.WordSet;

/**
 * The people named so far, for pronouns and short forms. Reads along with the text: what stands behind a pronoun is not yet
 * known when it is resolved. The person a passage is about is the last speaker, or else the first name of its main clause.
 */
public final class NameLedger {
	private static final int LONGEST_NAME = 4;

	/** "in Victoria", "near Santa Clara" are towns, whoever bears the name as well. */
	private static final WordSet PLACES = WordSet.of("in", "at", "near", "to", "from");
	private static final WordSet SAINTS = WordSet.of("st", "saint", "san", "santa");

	private final KnownPeople known = new KnownPeople();
	private final PeriodNames names;
	/** Where towns, offices and books are named. */
	private final Set<Integer> things;
	private final Set<Integer> people;
	/** What those named there are, as far as it stands beside the name. */
	private final Map<Integer, String> roles;
	private final KnownBodies bodies;
	private final RoleBook book = new RoleBook();
	private final Pronouns pronouns;
	private final Owners owners;
	private final Paraphrase paraphrase;
	private Optional<String> turn = Optional.empty();
	private int turnIn;
	private boolean focusSet;
	private boolean commaPassed;
	private int comma;
	private int at;

	public NameLedger(Named named) {
		this.names = new PeriodNames(known, named);
		this.things = named.things();
		this.people = named.people().keySet();
		this.roles = named.people();
		this.bodies = new KnownBodies(named.known());
		this.pronouns = new Pronouns(named.bodies());
		this.owners = new Owners(pronouns);
		this.paraphrase = new Paraphrase(pronouns, book);
	}

	/** A new period begins; what it names is read by {@link #readTo}. */
	public void begin(Period period) {
		if (period.size() > 0) bodies.begin(period.at(0).start());
		pronouns.begin(period.paragraph(), end -> MainSubject.endingBefore(period, end)
				.map(span -> new Spoken(span.in(period.text()), span.start())));
		owners.begin(period.paragraph());
		names.begin();
		at = 0;
		focusSet = false;
		commaPassed = false;
	}

	/** Reads on to the offset in the draft's text, never back. */
	public void readTo(Period period, int offset) {
		while (at < period.size() && period.at(at).start() < offset) {
			if (period.lower(at).equals(",") && !commaPassed && SentenceOpening.leadsUp(period, people) && !NameInSentence.isApposition(period, at)) {
				commaPassed = true;
				focusSet = false;
				comma = at;
			}
			if (!focusSet && opensClause(period, at)) keepFocus(period);
			int next = period.isCapitalized(at) ? readName(period) : at + 1;
			while (at < next) noteAnother(period, at++);
		}
	}

	/** "Its spokesman", "the spokesman for the mill", but not "the spokesman". */
	private void noteAnother(Period period, int i) {
		boolean same = period.lower(i - 1).equals("the") && !FunctionWords.PREPOSITIONS.contains(period.lower(i + 1)) && !period.isCapitalized(i + 1);
		if (!same) book.another(period.lower(i));
		if (Paraphrase.isKnown(period.lower(i)) && NameRun.isNewcomer(period, i)) paraphrase.hear(period.lower(i), period.paragraph());
	}

	private boolean opensClause(Period period, int i) { // "But on Monday he left", too
		boolean pronoun = i <= LONGEST_NAME && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) && !period.hasFinite(0, i);
		return i == 0 || pronoun || commaPassed && period.lower(i - 1).equals(",");
	}

	/** "He met Roth.", "Of Roth, he said …", "The coroner met Roth.": the passage stays with whoever it was about. */
	private void keepFocus(Period period) {
		String subject = period.lower(at);
		Optional<Gender> gender = subject.equals("he") ? Optional.of(Gender.MALE)
				: subject.equals("she") ? Optional.of(Gender.FEMALE) : Optional.empty();
		boolean spokenOf = at > 0 && (SentenceOpening.opensWithDeed(period, people) || (period.lower(0).equals("asked")
				|| FunctionWords.PREPOSITIONS.contains(period.lower(0))) && !period.hasFinite(1, comma));
		if (at == 0) gender.ifPresent(owners::turn);
		focusSet |= gender.flatMap(one -> learned(spokenOf ? pronouns.keepFormer(one) : pronouns.keep(one))).isPresent();
		if (at == 0 && (subject.equals("her") || subject.equals("his"))) learned(pronouns.keep(subject.equals("her") ? Gender.FEMALE : Gender.MALE));
		if (subject.equals("the")) keepDescribed(period);
	}

	private void keepDescribed(Period period) {
		int end = NameRun.behindNoun(period, at + 1);
		if (end >= period.stop() || end == at + 1 || isApposed(period, end)) return;
		String words = period.span(at, end).in(period.text());
		Optional<Name> holder = holder(words);
		boolean another = pronouns.focus().filter(name -> book.isOther(words, name)).isPresent() && !period.lower(end).equals(",");
		if (holder.isPresent() || another) turnTo(holder);
		else focusSet |= pronouns.focus().isPresent() && pronouns.isSameMaybe(words);
	}

	/** "Asked about Ann Lee, the port's head, who is ill, …": of a name that is no subject. */
	private boolean isApposed(Period period, int end) {
		int name = at - 1;
		while (name > 0 && period.isCapitalized(name - 1) && !FunctionWords.PREPOSITIONS.contains(period.lower(name - 1))) name--;
		boolean placed = PLACES.contains(period.lower(name - 1)) && (name == at - 2 || SAINTS.contains(period.lower(name)));
		boolean somebody = !placed && IntStream.range(name, at - 1).anyMatch(i -> names.isSomebody(period, i));
		return somebody && period.lower(at - 1).equals(",") && period.lower(end).equals(",");
	}

	private int readName(Period period) {
		NameRun run = NameRun.at(period, at, people);
		if (!run.isEmpty() && !run.isOfAnimal(period)) mention(period, run);
		return Math.max(run.stop(), at + 1);
	}

	private void mention(Period period, NameRun run) {
		int from = run.from();
		int end = run.to();
		boolean called = names.isKnown(period, run);
		if (names.isNone(period, run)) return;
		Optional<Name> name = names.called(period, run);
		if (name.isEmpty() || NameRun.isOfTwo(period, from)) {
			turnToUnknown(period, run);
			return;
		}
		names.note(period, run, name.get());
		paraphrase.note(name.get(), period.text(), period.span(run.start(), end));
		boolean somebody = names.isSomebody(period, from);
		noteRole(period, run, name.get());
		if (run.isBeside(period)) return;
		if (somebody) pronouns.named(name.get(), false);
		if (run.isAlong(period)) return;
		boolean opensMain = commaPassed && run.start() == comma + 1;
		if (somebody && (opensMain || run.isSubject(period)) && !run.isKin(period)) pronouns.leads(name.get());
		boolean turns = somebody || called || !run.offices().isEmpty() || run.isSubject(period);
		boolean broughtIn = !called && !roles.getOrDefault(period.at(from).start(), "").isEmpty() && NameInSentence.isBroughtIn(period, run);
		boolean object = somebody && !broughtIn && (!opensMain && run.isBehindVerb(period) || run.isKin(period));
		boolean label = !somebody && period.isLabel();
		if (somebody && !focusSet && NameInSentence.isOwner(period, run)) owners.note(name.get(), opensClause(period, run.start()));
		if (!focusSet && !period.lower(end).equals("'s") && turns && !label) {
			if (run.opens(period)) pronouns.opens();
			turnTo(period, name.get(), object);
		}
		if (somebody && NameInSentence.isAsked(period, run)) turnTo(name);
	}

	/** "Karl Brook said it was late. The town has sued Ted Roth. He …", "The mayor blamed Ted Roth. He …": "he" may go on for either. */
	private void turnTo(Period period, Name name, boolean object) {
		boolean described = pronouns.isDescribedSpeaking() && !SentenceOpening.leadsUp(period, people);
		if (object && (described || SentenceOpening.isBehindPerson(period) || pronouns.mayMeanSpeaker(name))) pronouns.doubt();
		else turnTo(Optional.of(name));
	}

	/** "Brook has left. She …": of whom the draft tells no first name, or who may be one of two, is who the passage is about, too. */
	private void turnToUnknown(Period period, NameRun run) {
		boolean leads = !focusSet && run.isSubject(period) && run.mayAct(period)
				&& NameInSentence.isSurname(period, period.span(run.from(), run.to()), people, things);
		String words = run.words(period);
		if (leads) turnTo(known.byFirstName(words).or(() -> Optional.of(new Name(words, Gender.UNKNOWN))));
	}

	private void noteRole(Period period, NameRun run, Name name) {
		String role = roles.getOrDefault(period.at(run.from()).start(), "");
		if (!role.isEmpty()) book.add(run.other(period) + role, name);
		if (run.from() > run.start()) book.add(run.other(period) + period.span(run.start(), run.from()).in(period.text()), name);
	}

	private void turnTo(Optional<Name> name) {
		owners.forget();
		pronouns.turnTo(name);
		focusSet = true;
	}

	/**
	 * The full name that the speaker's words stand for, or what else a pronoun does; empty where the words say it themselves. What the text
	 * tells later is not used. Whoever speaks is then the person the passage is about.
	 *
	 * @param behind whether the speaker stands behind what is reported, in words that are not quoted
	 */
	public Optional<Meant> resolve(Period period, Span speaker, boolean behind) {
		readTo(period, speaker.start());
		if (!focusSet && commaPassed && opensClause(period, at)) keepFocus(period);
		String words = speaker.in(period.text());
		String pronoun = words.toLowerCase(Locale.ROOT);
		Optional<Name> hearer = pronouns.focus();
		Optional<Meant> meant = switch (pronoun) {
			case "he", "his", "him" -> names.receiver(period, speaker, Gender.MALE).or(() -> person(period, speaker, pronoun, Gender.MALE, behind));
			case "she", "her" -> names.receiver(period, speaker, Gender.FEMALE).or(() -> person(period, speaker, pronoun, Gender.FEMALE, behind));
			case "they", "their", "it", "its" -> bodies.known(pronouns.nearest(pronoun, speaker.start(), 0, false));
			case "both", "both men", "both women", "the two", "the two men", "the two women" ->
					pronouns.nearest("they", speaker.start(), 0, false).filter(one -> KnownPeople.areTwo(one.words()));
			case "who", "which" -> names.before(period, speaker.start(), pronoun.equals("who"));
			case "i", "my" -> turn.map(name -> new Meant(name, period.paragraph() == turnIn));
			default -> named(period, speaker, words);
		};
		boolean body = meant.isPresent() && pronoun.startsWith("the ") && Description.of(words).kind() != Description.Kind.PERSON;
		// "She met her sister, who had opened the day by saying so. She …"
		int verb = pronoun.equals("who") ? period.tokenAt(speaker.end()) : -1;
		boolean asks = NameInSentence.isAsker(period, speaker);
		if (!asks && (verb < 0 || SpeechVerbs.form(period.lower(verb)).or(() -> SpeechVerbs.form(period.lower(verb + 1))).isPresent()))
			pronouns.spoke(body ? words : meant.map(Meant::words).orElse(words), speaker.start());
		// "He was asked by Lee whether it leaks. He said …"
		if (hearer.isPresent() && asks) turnTo(hearer);
		return meant;
	}

	private Optional<Meant> named(Period period, Span speaker, String words) {
		readTo(period, speaker.end());
		Optional<Name> own = Alias.ownName(period, speaker);
		if (own.isPresent()) {
			// "A clerk who gave his name as Tarik"
			book.add(words, own.get());
			pronouns.named(own.get(), true);
			turnTo(own);
			return own.map(name -> new Meant(name.full(), true));
		}
		Optional<Span> head = SpeakerHead.nameIn(period, speaker).filter(span -> !NameRun.isOfTwo(period, period.tokenAt(span.start())));
		if (!names.candidates(period, speaker).isEmpty()) {
			turnTo(head.map(span -> new Name(span.in(period.text()), Gender.UNKNOWN)));
			return Optional.empty();
		}
		Optional<Name> named = head.flatMap(names::at).or(() -> head.flatMap(span -> names.bySurname(period, span.in(period.text()))))
				.or(() -> known.byFirstName(words));
		if (named.isPresent()) {
			turnTo(named);
			pronouns.named(named.get(), true);
		} else if (head.filter(span -> NameInSentence.isSurname(period, span, people, things)).isPresent()) {
			turnTo(head.map(span -> new Name(span.in(period.text()), Gender.UNKNOWN)));
		} else {
			return described(period, words, speaker);
		}
		return named.map(Name::full).filter(full -> !words.contains(full)).map(name -> new Meant(name, true));
	}

	/** Somebody without a name speaks: "he" is then whoever this is, and nobody named before, unless it may be the same. */
	private Optional<Meant> described(Period period, String words, Span speaker) {
		int paragraph = period.paragraph();
		Optional<Meant> owned = owners.meant(words, speaker.start());
		if (owned.isPresent() && Description.of(words).kind() != Description.Kind.PERSON) return owned;
		Optional<Name> holder = book.holder(words);
		Optional<Meant> before = book.introduced(words, paragraph).map(role -> new Meant(role, true));
		book.share(words, paragraph);
		Optional<Name> likely = holder.isPresent() || before.isPresent() ? Optional.empty()
				: paraphrase.likely(words, paragraph, NameInSentence.isInside(period, period.tokenAt(speaker.start())));
		if (holder.isPresent() || likely.isPresent()) {
			turnTo(holder.or(() -> likely));
			pronouns.named(holder.or(() -> likely).get(), true);
			if (likely.isPresent()) pronouns.doubt();
		} else focusSet |= pronouns.describe(words);
		if (holder.isPresent()) return holder.map(name -> new Meant(name.full(), true));
		return likely.map(name -> new Meant(name.full(), false)).or(() -> before).or(() -> owned).or(() -> bodies.meant(words, speaker.start()))
				.or(() -> bodies.named(words, pronouns.nearest("it", speaker.start(), 0, false)));
	}

	/** "The coroner": whoever was called so, unless the passage is about another, who may be one too. */
	private Optional<Name> holder(String words) {
		boolean open = pronouns.isSameMaybe(words) && pronouns.focus().filter(name -> !book.isTold(name)).isPresent();
		return open ? Optional.empty() : book.holder(words);
	}

	private Optional<Meant> person(Period period, Span speaker, String words, Gender gender, boolean behind) {
		Optional<Name> ahead = NameInSentence.ahead(period, period.tokenAt(speaker.start()), people, known);
		if (ahead.filter(name -> name.gender().fits(gender)).isPresent()) return ahead.map(name -> new Meant(name.full(), false));
		if (behind) pronouns.keepSpeaker(gender, NameRun.accuses(period, speaker));
		else if (!period.isQuotation(period.tokenAt(speaker.start()) - 1)) owners.turn(gender);
		Addressee.hearer(period, period.tokenAt(speaker.end())).flatMap(told -> names.bySurname(period, told.in(period.text())))
				.ifPresent(told -> pronouns.turnFrom(told, gender));
		Optional<Meant> meant = pronouns.person(words, gender, speaker.start());
		pronouns.focus().filter(name -> meant.filter(one -> one.words().equals(name.full())).isPresent()).ifPresent(known::learn);
		focusSet |= meant.isPresent();
		return meant.map(one -> one.words().indexOf(' ') < 0 ? names.bySurname(period, one.words()).map(name -> new Meant(name.full(), one.sure()))
				.orElse(one) : one);
	}

	/** Who speaks from here on: "I" means them, surely in that paragraph. @param name of a transcript, or none where nobody has the turn */
	public void takesTurn(String name, int paragraph) {
		// "Q" and "A" name nobody, and whom they speak of may be another.
		if (name.length() == 1) turnTo(Optional.empty());
		turn = Optional.of(name).filter(label -> label.length() > 1);
		turnIn = paragraph;
	}

	/** The person the passage is about, if named so, goes on speaking. */
	public void goesOn(String speaker) {
		pronouns.goesOn(speaker);
	}

	/** A person said who speaks: the passage is about them, whatever it named. */
	public void turnTo(String speaker) {
		turnTo(Optional.of(known.whole(speaker)));
	}

	/** Who may speak where only a surname is given; empty where it is clear. */
	public List<String> candidates(Period period, Span speaker) {
		return names.candidates(period, speaker);
	}

	/** The full name that the speaker's words give or come to, in the period read last. */
	public Optional<String> nameOf(Period period, Span speaker) {
		return names.nameOf(period, speaker);
	}

	private Optional<Name> learned(Optional<Name> name) {
		name.ifPresent(known::learn);
		return name;
	}
}
