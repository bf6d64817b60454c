package org.tickmark.claims.internal.quotes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.KnownPeople;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** The name that a speaker's words come to, not one that only describes the speaker: in "Roth, a friend of Lee" it is "Roth". */
final class SpeakerHead {
	private static final int LONGEST = 14;
	/** "CEO", "CFO": letters. */
	private static final int CHIEF = 3;
	/** Lead on from the noun that "who" stands for to another that tells more of it. */
	private static final WordSet TIES = WordSet.of("of", "for", "from", "in", "at");
	private static final WordSet OF_NAME = WordSet.of("name", "identified", "identifies", "introduced", "introduces");
	/** What somebody may be said to be, written large. */
	private static final WordSet NO_NAMES = WordSet.of("republican", "democrat", "independent", "catholic", "christian", "muslim", "jewish",
			"black", "white", "hispanic", "latino", "latina", "asian", "protestant", "buddhist", "hindu", "sikh", "american", "african",
			"european", "british", "english", "conservative", "liberal", "labour", "green");
	private static final WordSet SHORT_OFFICES = WordSet.of("pm", "cm", "ceo", "cfo", "md", "di", "dci", "ds", "pc", "ex");
	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final int LONGEST_OWN = 9;
	private static final int MOST_NAMES = 4;
	/** Behind who says so the writer turns to something else. */
	private static final WordSet TURNS = WordSet.of("but", "while", "although", "though", "whereas");
	/** "Roth is critical of clerks who": no part of what is judged. */
	private static final WordSet JUDGING = WordSet.of("critical", "supportive", "wary", "dismissive", "scornful", "contemptuous", "fond",
			"suspicious", "sceptical", "skeptical", "tired", "afraid", "proud", "envious", "jealous", "mindful", "tolerant", "ahead", "full");
	/** Done by people or to them. */
	private static final WordSet DEEDS = WordSet.of("help", "support", "backing", "aid", "assistance", "advice", "approval", "blessing", "death",
			"arrest", "killing", "firing", "case", "resignation", "election", "loss", "arrival", "release", "work", "presence", "absence");
	private static final WordSet LEAKS = WordSet.of("leak", "release", "publication", "launch", "copy", "wake", "draft", "airing");
	/** By a court, a board or the like. */
	private static final WordSet GIVEN = WordSet.of("decision", "ruling", "verdict", "approval", "permission", "support", "backing", "clearance");
	private static final WordSet SELVES = WordSet.of("himself", "herself");

	private final Period period;
	private final int from;
	private final int to;

	private SpeakerHead(Period period, int from, int to) {
		this.period = period;
		this.from = from;
		this.to = to;
	}

	/** Empty for "a Lee supporter", "critics of Lee" and for two people at once; the label of a turn, outside its period, is a name. */
	static Optional<Span> nameIn(Period period, Span speaker) {
		int from = period.tokenAt(speaker.start());
		int to = from;
		while (to < period.size() && period.at(to).end() <= speaker.end()) to++;
		return from == to ? Optional.of(speaker).filter(label -> label.length() > 1) : new SpeakerHead(period, from, to).name();
	}

	/** "A clerk who gave his name as Tarik", "a clerk, who identified herself only as Lena": what they call themselves. */
	static Optional<Name> ownName(Period period, Span speaker) {
		int i = period.tokenAt(speaker.start());
		while (i < period.size() && period.at(i).end() <= speaker.end() && !period.lower(i).equals("who")) i++;
		if (period.lower(i).equals(",")) i++;
		if (period.lower(i - 1).equals("identified")) i--;
		boolean who = period.lower(i).equals("who");
		int as = i + 1;
		boolean names = OF_NAME.contains(period.lower(i));
		Gender gender = Gender.UNKNOWN;
		for (; as < i + LONGEST_OWN && period.isWord(as) && !period.lower(as).equals("as"); as++) {
			names |= OF_NAME.contains(period.lower(as));
			if (period.lower(as).equals("his") || period.lower(as).equals("himself")) gender = Gender.MALE;
			if (period.lower(as).equals("her") || period.lower(as).equals("herself")) gender = Gender.FEMALE;
		}
		boolean only = period.lower(i).equals("identified") && period.lower(as - 1).equals("only");
		if (!names || !who && !only || !period.lower(as).equals("as")) return Optional.empty();
		int end = as + 1;
		while (period.isCapitalized(end) && end <= as + MOST_NAMES) end++;
		boolean creed = end == as + 2 && NO_NAMES.contains(period.lower(as + 1));
		if (end == as + 1 || creed) return Optional.empty();
		Gender known = gender == Gender.UNKNOWN ? Name.genderOf(period.lower(as + 1)) : gender;
		return Optional.of(new Name(period.span(as + 1, end).in(period.text()), known));
	}

	/** In the first part between commas that comes to a name. */
	private Optional<Span> name() {
		if (isList() || KnownPeople.areSeveral(period.span(from, to).in(period.text()))) return Optional.empty();
		for (int part = from; part < to;) {
			int end = part;
			while (end < to && !period.lower(end).equals(",")) end++;
			Optional<Span> name = nameOf(part, end);
			if (name.isPresent()) return name;
			part = end + 1;
		}
		return Optional.empty();
	}

	private Optional<Span> nameOf(int part, int partEnd) {
		int end = part;
		while (end < partEnd && !describes(end)) end++;
		// "The National Chairman of the Green Congress, Ann Lee"
		if (end < partEnd && isOfficeWord(end - 1) && period.isCapitalized(end - 1) && FunctionWords.PREPOSITIONS.contains(period.lower(end)))
			return Optional.empty();
		if (end > part && SELVES.contains(period.lower(end - 1))) end--;
		int start = end;
		while (start > part && isOfName(start - 1)) start--;
		// "Harbour President and CEO Ann Lee"
		boolean offices = isJoined(part, start) && start < end - 1 && isOfficeWord(start) && isOfficeWord(start - 2);
		if (offices) return Optional.of(period.span(behindOffices(start, end), end));
		return start == end || isJoined(part, start) || isOffice(start, end) ? Optional.empty() : Optional.of(period.span(start, end));
	}

	/** What follows says more of whoever stands before: "of the Post", "who met Lee", "(I-Vt.)", "- a friend of Lee". */
	private boolean describes(int i) {
		String word = period.lower(i);
		if (word.equals("of") && Name.isTitle(period.lower(i - 1)) && period.isCapitalized(i + 1)) return false;
		if (FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.RELATIVES.contains(word) || word.equals("whose")) return true;
		if (period.isWord(i) || period.isQuotation(i)) return false;
		boolean loose = period.at(i - 1).end() < period.at(i).start();
		return word.equals("(") || loose && (word.equals("-") || word.equals("\u2013") || word.equals("\u2014"));
	}

	private boolean isOfName(int i) {
		if (period.isCapitalized(i)) return true;
		boolean tight = i > from && period.at(i - 1).end() == period.at(i).start() && period.isCapitalized(i - 1);
		return tight && (period.lower(i).equals(".") || period.lower(i).equals("-"));
	}

	/** Whether the words before the surname are offices or the person's own names: not "Green Brook" of Karl Brook. */
	static boolean fits(String words, Name name) {
		String[] all = SPACE.split(words.toLowerCase(Locale.ROOT));
		String own = name.full().toLowerCase(Locale.ROOT);
		for (int i = 0; i < all.length - 1; i++) {
			String word = all[i].endsWith(".") ? all[i].substring(0, all[i].length() - 1) : all[i];
			if (word.length() > 1 && !SHORT_OFFICES.contains(word) && !Name.isTitle(word) && !Description.isRole(word)
					&& !own.contains(word)) return false;
		}
		return true;
	}

	private int behindOffices(int start, int end) {
		int i = start;
		while (i < end - 1 && isOfficeWord(i)) i++;
		return i;
	}

	/** "President", "CEO". */
	private boolean isOfficeWord(int i) {
		String word = period.lower(i);
		boolean chief = word.length() == CHIEF && word.startsWith("c") && word.endsWith("o") && period.at(i).text().equals(
			period.at(i).text().toUpperCase(Locale.ROOT));
		return chief || isOfOffice(word);
	}

	/** "Assistant Chief Constable": no name without one. */
	private boolean isOffice(int start, int end) {
		for (int i = start; i < end; i++) {
			if (period.isWord(i) && !Name.isTitle(period.lower(i))) return false;
		}
		return end - start > 1;
	}

	/** "Roth, Ann Lee and Brook": all of them. */
	private boolean isList() {
		boolean comma = false;
		boolean and = false;
		for (int i = from; i < to; i++) {
			comma |= period.lower(i).equals(",");
			and |= comma && period.lower(i).equals("and");
			boolean small = period.isWord(i) && !period.isCapitalized(i);
			if (small && !period.lower(i).equals("and") && !period.lower(i).equals("'s")) return false;
		}
		return and;
	}

	/** "Ann Lee and Roth", "neither Lee nor Roth". */
	private boolean isJoined(int part, int start) {
		String before = period.lower(start - 1);
		return start - 1 > part && (before.equals("and") || before.equals("or") || before.equals("nor"));
	}

	/**
	 * "He dismissed reports that the party had paid Karl Brook after he lost": whom something that is no person does it to, in a clause
	 * of its own, is rather meant by the pronoun right behind than the subject of the main clause.
	 */
	static Optional<Span> receiver(Period period, int offset) {
		int pronoun = period.tokenAt(offset);
		int end = pronoun - 1;
		int from = end;
		while (from > 0 && period.isCapitalized(from - 1)) from--;
		if (!FunctionWords.LEADS.contains(period.lower(end)) || from == end) return Optional.empty();
		for (int i = from - 1; i > 1 && from - i < LONGEST; i--) {
			if (period.lower(i).equals(",") || period.isQuotation(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) break;
			if (FunctionWords.DETERMINERS.contains(period.lower(i)) && isBodyDoing(period, i, from) && period.hasFinite(0, i - 1))
				return Optional.of(period.span(from, end));
		}
		return Optional.empty();
	}

	private static boolean isBodyDoing(Period period, int from, int end) {
		int verb = from + 1;
		while (verb < end && period.isWord(verb) && !isVerb(period, verb) && !FunctionWords.PREPOSITIONS.contains(period.lower(verb))) verb++;
		Description.Kind kind = Description.of(period.span(from, verb).in(period.text())).kind();
		return verb < end && isVerb(period, verb) && (kind == Description.Kind.BODY || kind == Description.Kind.SEVERAL)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(from - 1));
	}

	/** The words before "who" or "which" that it stands for: "the clerks of the port who", "a boy, who". */
	static Optional<Span> antecedent(Period period, int offset) {
		int who = EmbeddedSubject.firstOfPair(period, period.tokenAt(offset));
		int end = period.lower(who - 1).equals(",") ? who - 1 : who;
		if (period.lower(end - 1).equals(")")) end = NounPhrase.beforeBracket(period, end);
		int from = end;
		while (from > 0 && end - from < LONGEST && belongs(period, from - 1, from, end)) {
			from--;
			boolean opens = FunctionWords.DETERMINERS.contains(period.lower(from));
			if (opens && !(TIES.contains(period.lower(from - 1)) && period.isWord(from - 2))) break;
		}
		while (from < end && (FunctionWords.LINKS.contains(period.lower(from)) || !period.isWord(from) && !period.at(from).isNumber()
				|| JUDGING.contains(period.lower(from)) && period.lower(from + 1).equals("of"))) from++;
		String last = period.lower(end - 1);
		// "a liar and thief who": not all of those that it stands for.
		boolean bare = from + 1 == end && !period.isCapitalized(from) && !last.endsWith("s") && !FunctionWords.PLURALS.contains(last)
				&& !FunctionWords.OBJECT_PRONOUNS.contains(last) && !last.endsWith("one") && !last.endsWith("body");
		if (from < end && period.lower(end - 1).equals(".")) return Optional.of(shortened(period, end));
		if (from == end || !period.isWord(end - 1)) return Optional.empty();
		from = behindDeed(period, from, end, who);
		return bare ? EmbeddedSubject.ofBeing(period, who) : Optional.of(NounPhrase.nameBefore(period, from).orElse(period.span(from, end)));
	}

	/** "with the help of the mayor's sons, who", "the leak of the report, which", "a decision from the court, which": not the help. */
	private static int behindDeed(Period period, int from, int end, int who) {
		int of = from + 1;
		while (of < end && !FunctionWords.PREPOSITIONS.contains(period.lower(of))) of++;
		boolean which = period.lower(who).equals("which");
		boolean given = which && period.lower(of).equals("from") && GIVEN.contains(period.lower(of - 1));
		WordSet deeds = which ? LEAKS : DEEDS;
		return of + 1 < end && (given || period.lower(of).equals("of") && deeds.contains(period.lower(of - 1))) ? of + 1 : from;
	}

	/** "Kem A. Brook Jr., who" */
	private static Span shortened(Period period, int end) {
		int from = end - 1;
		while (from > 0 && (period.isCapitalized(from - 1) || period.lower(from - 1).equals(".") && period.isCapitalized(from - 2))) from--;
		return period.span(from, end);
	}

	/** "Ann Lee, who runs the port, said", "Ann Lee of Ulm, a clerk, said": what is set off behind the name that opens it leads up to its verb. */
	static boolean opensWithName(Period period, Run run) {
		int comma = run.from();
		while (comma < run.to() && (period.isCapitalized(comma) || period.lower(comma).equals("-") || period.lower(comma).equals(".")
				|| comma > run.from() && period.lower(comma).equals("of") && period.isCapitalized(comma + 1))) comma++;
		boolean relative = period.lower(comma + 1).equals("who") || period.lower(comma + 1).equals("whose");
		boolean tells = relative || FunctionWords.ARTICLES.contains(period.lower(comma + 1)) || period.at(comma + 1).isNumber();
		return comma > run.from() && period.lower(comma).equals(",") && tells
				&& run.from() <= 1 && NounPhrase.startsClause(period, 0, run.from());
	}

	/** "A rebel spokesman, Karl Brook, said the boats had left": nothing with a verb stands before that he could have said. */
	static boolean opensWithRole(Period period, Run run) {
		int comma = run.from();
		while (comma < run.to() && !period.lower(comma).equals(",") && !isVerb(period, comma)) comma++;
		boolean opens = run.from() <= 1 && comma > run.from() && comma < run.to() && period.lower(comma).equals(",")
				&& NounPhrase.startsClause(period, 0, run.from());
		boolean person = opens && (Description.of(period.span(run.from(), comma).in(period.text())).kind() == Description.Kind.PERSON
				|| period.isCapitalized(comma - 1) && IntStream.range(run.from(), comma).anyMatch(i -> isOfOffice(period.lower(i))));
		boolean relative = period.lower(comma + 1).equals("who") && !period.hasComma(comma + 1, run.to());
		return person && (relative || IntStream.range(comma + 1, run.to() - 1).noneMatch(i -> isVerb(period, i)));
	}

	/**
	 * "The boats, ten of them new, were lost, said Ann Lee on Sunday.": a clause with a verb of its own, and behind "said" a person and no
	 * verb, so that the clause is what the person said and not who speaks. @param behind the token behind "said"
	 */
	static boolean isStatement(Period period, Run before, int behind) {
		return !period.hasQuotation(before.from(), before.to()) && endsInPerson(period, behind) && hasMainVerb(period, before);
	}

	private static boolean endsInPerson(Period period, int start) {
		Optional<Run> phrase = SpeakerPhrase.after(period, start);
		Run bare = SpeakerPhrase.bareAfter(period, start);
		if (phrase.isEmpty() || bare.isEmpty()) return false;
		boolean person = period.isCapitalized(start)
				|| Description.of(period.span(start, bare.to()).in(period.text())).kind() == Description.Kind.PERSON;
		int rest = phrase.get().to();
		String next = period.lower(rest + 1);
		boolean closes = rest >= period.stop() || period.lower(rest).equals(",") && (TURNS.contains(next) || next.endsWith("ing"));
		boolean hangs = period.lower(rest).equals(",") || FunctionWords.PREPOSITIONS.contains(period.lower(rest)) || period.isTime(rest);
		return person && (closes || hangs && IntStream.range(rest, period.stop())
				.noneMatch(i -> isVerb(period, i) && !isParticiple(period, i)));
	}

	/** In a part between commas that is no clause with "who" and names nobody else. */
	private static boolean hasMainVerb(Period period, Run run) {
		int comma = run.from();
		while (comma < run.to() && !period.lower(comma).equals(",")) comma++;
		int second = comma + 1;
		for (int part = run.from(); part < run.to();) {
			int end = part;
			while (end < run.to() && !period.lower(end).equals(",")) end++;
			String first = period.lower(part);
			boolean aside = FunctionWords.RELATIVES.contains(first) || first.equals("whose") || JoinedSubject.BESIDES.contains(first);
			boolean main = IntStream.range(part, end).noneMatch(i -> FunctionWords.RELATIVES.contains(period.lower(i)))
					&& IntStream.range(part, end).anyMatch(i -> isVerb(period, i) && !(i == second && isParticiple(period, i)));
			boolean present = part > run.from() && end > part + 1 && isPresent(period, part);
			if (!aside && (main || present)) return true;
			part = end + 1;
		}
		return false;
	}

	/** "issued in May", "Lee, elected in May". */
	private static boolean isParticiple(Period period, int i) {
		return period.lower(i).endsWith("ed") && FunctionWords.PREPOSITIONS.contains(period.lower(i + 1));
	}

	/** ", runs a mill". */
	private static boolean isPresent(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && word.length() > CHIEF && word.endsWith("s") && !word.endsWith("ss")
				&& (FunctionWords.isAdverb(period.lower(i + 1)) || FunctionWords.ARTICLES.contains(period.lower(i + 1)));
	}

	/** What may be the subject of a verb behind a comma or a dash. */
	static Optional<Run> beforePause(Period period, int verb) {
		Optional<Run> parted = beforeBracketAndComma(period, verb);
		// "Speaking on Monday, Tim Roth (North Ulm), said …"
		return SpeakerPhrase.before(period, verb, 0).filter(run -> parted.isEmpty() || !period.lower(run.from()).endsWith("ing"))
				.or(() -> parted);
	}

	/** "Deputy Head Tim Roth (North Ulm), said …": the comma behind the bracket parts the subject from its verb. */
	private static Optional<Run> beforeBracketAndComma(Period period, int verb) {
		int comma = verb - 1;
		if (!period.lower(comma).equals(",") || !period.lower(comma - 1).equals(")")) return Optional.empty();
		int open = NounPhrase.beforeBracket(period, comma);
		Optional<Run> head = open == comma || open < 1 ? Optional.empty() : SpeakerPhrase.before(period, open, 0);
		return head.filter(run -> period.isCapitalized(open - 1) && NounPhrase.startsClause(period, 0, run.from()))
				.map(run -> new Run(run.from(), comma));
	}

	private static boolean isVerb(Period period, int i) {
		return period.isPastVerb(i) || period.isAuxiliary(i) && !period.lower(i).equals("'s");
	}

	private static boolean isOfOffice(String word) {
		return Name.isTitle(word) || Description.isRole(word);
	}

	/** "“It leaks,” Ann Lee, a clerk in Ulm said": the name, too, though the comma behind the clerk is missing. */
	static Run withName(Period period, Run described) {
		int comma = described.from() - 1;
		boolean more = FunctionWords.ARTICLES.contains(period.lower(described.from())) || period.at(described.from()).isNumber();
		if (!period.lower(comma).equals(",") || !more) return described;
		int from = comma;
		while (period.isCapitalized(from - 1)) from--;
		return from < comma && period.endsSentence(from - 1) && !period.isTime(from) ? new Run(from, described.to()) : described;
	}

	/** "A man who calls himself “the King” said": the subject whose clause the quotation before the verb ends, or none. */
	static Optional<Run> aroundQuotation(Period period, int quotation) {
		int who = quotation - 1;
		while (who > 0 && quotation - who < LONGEST && period.isWord(who) && !period.lower(who).equals("who")) who--;
		boolean relative = period.lower(who).equals("who") && quotation - who > 1 && period.hasFinite(who, quotation);
		if (!relative) return Optional.empty();
		int end = period.lower(who - 1).equals(",") ? who - 1 : who;
		Optional<Run> head = end == 0 ? Optional.empty() : SpeakerPhrase.before(period, end, 0);
		return head.filter(run -> NounPhrase.startsClause(period, 0, run.from())).map(run -> new Run(run.from(), quotation + 1));
	}

	private static boolean belongs(Period period, int i, int next, int end) {
		String word = period.lower(i);
		// "an expert on dam-building"
		if (next < end && (word.equals("on") || word.equals("to")) && NounPhrase.leansOnLink(period, i - 1)) return true;
		if (period.isQuotation(i)) return false;
		if (!period.isWord(i)) return period.at(i).isNumber() || word.equals("'s") || word.equals("%") || isTight(period, i);
		if (period.isCapitalized(i) && i > 0) return true;
		if (period.isAuxiliary(i) || FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.isAdverb(word)
				&& !FunctionWords.DETERMINERS.contains(word)) return false;
		if (FunctionWords.CONJUNCTIONS.contains(word)) return word.equals("and") && period.isCapitalized(i - 1);
		if (TIES.contains(word)) return next < end;
		if (FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.IRREGULAR_PASTS.contains(word)) return false;
		// "trusts clerks who": the verb, where no article stands between.
		boolean verb = next < end && word.endsWith("s") && !word.endsWith("ss") && !FunctionWords.DETERMINERS.contains(word)
				&& !TIES.contains(period.lower(next));
		boolean past = word.endsWith("ed") && next < end && (FunctionWords.DETERMINERS.contains(period.lower(next))
				|| !FunctionWords.DETERMINERS.contains(period.lower(i - 1)));
		return !verb && !past;
	}

	private static boolean isTight(Period period, int i) {
		return i > 0 && period.at(i - 1).end() == period.at(i).start() && (period.lower(i).equals("-") || period.lower(i).equals("."));
	}
}
