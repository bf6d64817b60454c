package org.tickmark.claims.internal.dates.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.Explanation.Ground;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Contracts;
import org.tickmark.claims.internal.tense.Governing;
import org.tickmark.claims.internal.tense.Misfortunes;
import org.tickmark.claims.internal.tense.Occasions;
import org.tickmark.claims.internal.tense.Setting;
import org.tickmark.claims.internal.tense.Suppositions;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Which way from the draft's date a name is counted that comes back every week or every year, and on what grounds. The one place
 * where that is chosen.
 *
 * @param cue the word that decided, as written; empty where none did
 */
public record Bearing(Direction direction, Ground ground, String cue) {
	/** Where no verb tells, the nearer of the month ahead and the month past is meant. */
	private static final int SOON_MONTHS = 6;
	/** Nearer than this the distance tells more than the tense does. */
	public static final int SURE_DAYS = 45;
	private static final int DAYS_OF_WEEK = 7;
	private static final int NEARLY_A_WEEK = 5;
	/** "said on Thursday", filed on a Wednesday. */
	private static final int TOMORROW = 6;
	private static final int MONTHS = 12;
	/** Farther off than this, a month is hardly named without its year. */
	private static final int FAR_MONTHS = 8;
	private static final int FAR_DAYS = 90;
	/** In months. */
	private static final int JUST_OVER = 2;
	/** "After her March comment", told in June of one who "will" pay for it. */
	private static final int FEW = 5;
	private static final int BESIDE = 3;
	private static final WordSet BEHIND = WordSet.of("and", "or", "to", "in", "at", "on", "for", "of", "with", "after", "before", "when",
			"as", "that", "by", "from", "through", "until", "but", "is", "was", "will", "has", "had", "are", "were", "would", "who");
	/** What is announced lies ahead, unless it is told far from its day. */
	/** "marching toward November", "looked past November". */
	private static final WordSet ONWARD = WordSet.of("toward", "towards", "past", "come");
	private static final WordSet ANNOUNCING = WordSet.of("announced", "scheduled", "planned", "booked", "proposed", "confirmed");
	private static final WordSet PUTTING_OFF = WordSet.of("adjourned", "postponed", "moved", "delayed", "rescheduled", "deferred",
			"extended", "pushed", "remanded", "bailed", "prolonged");
	private static final WordSet SETTING = WordSet.of("set", "scheduled", "rescheduled", "reset");
	private static final int SET_REACH = 12;
	/** So many days ago what was put off may have been. */
	private static final int LATELY = 1;
	private static final int PUT_OFF_REACH = 8;
	private static final int PERFECT_REACH = 14;
	private static final WordSet SERIES = WordSet.of("output", "inflation", "sales", "data", "figures", "exports", "imports", "payrolls", "payroll",
			"production", "orders", "deliveries", "unemployment", "pmi", "cpi");
	private static final int SERIES_REACH = 4;
	private static final WordSet AFTER = WordSet.of("after", "since", "following");
	private static final WordSet WAKE = WordSet.of("wake", "aftermath");
	private static final WordSet SETTLED = WordSet.of("agreed", "decided", "opted", "chose", "elected", "resolved");
	private static final WordSet ARRANGED = WordSet.of("meet", "attend", "testify", "appear", "vote", "return", "reopen", "resume", "begin",
			"start", "leave", "retire", "host", "play", "reconvene", "speak", "debate", "join");
	private static final WordSet HAVE = WordSet.of("has", "have", "'ve");
	private static final WordSet TOLD = WordSet.of("had", "was", "were", "did", "said", "told");
	/** A place on the air or in a calendar that is taken beforehand. */
	private static final WordSet TAKEN_BEFOREHAND = WordSet.of("reserved", "booked", "earmarked", "slated");
	/** What somebody said of what was to come may have come by now. */
	private static final WordSet REPORTED = WordSet.of("would", "should", "could");
	private static final WordSet BE = WordSet.of("was", "were", "been", "be", "is", "are", "being");
	private static final WordSet WAS = WordSet.of("was", "were");
	private static final WordSet DETERMINERS = WordSet.of("the", "a", "an", "'s", "his", "her", "its", "their", "whose", "our");

	/** Of a weekday: the last one, unless the words around it look ahead. */
	public static Bearing ofWeekday(Scan scan, int from, int to) {
		Bearing told = told(scan, from, to);
		int misfortune = overAt(scan, from, to, told);
		if (misfortune >= 0) return new Bearing(Direction.BEFORE, Ground.PAST, scan.words().text(misfortune));
		if (isToldAsOver(scan, from, told)) return new Bearing(Direction.BEFORE, Ground.PAST, told.cue());
		Optional<Bearing> nearer = nearerWeekday(scan, from, to, told);
		if (nearer.isPresent()) return nearer.get();
		// "The mill had been checked Wednesday evening", filed on a Tuesday: hardly the one of last week.
		boolean set = told.ground() == Ground.PAST && (isSetFor(scan.words(), from) || isPutOffTo(scan, from) || Setting.isSet(scan.words(), from, to));
		if (set) return new Bearing(Direction.AFTER, Ground.AHEAD, told.cue());
		boolean nextDays = told.ground() == Ground.PAST && isPastPerfect(scan.words(), scan.clue(from, to).at()) && isNextDays(scan, from);
		if (nextDays) return new Bearing(Direction.BEFORE, Ground.EITHER, told.cue());
		if (told.direction() == Direction.BEFORE || !scan.words().is(to, "'s")) return told;
		Words words = scan.words();
		// In "Friday's ruling will be appealed" the verb is the ruling's, and the ruling is there; "will appeal Friday's ruling", "will air
		// in Friday's show".
		boolean subject = scan.clue(from, to).at() > from;
		// "Friday's vote will be close", "he misses Friday's vote".
		boolean close = subject || scan.clue(from, to).at() == from - 1;
		if (close && told.ahead() && Occasions.isNamed(words, to + 1)) return told;
		boolean opens = from == 0 || words.is(from - 1, ",") || words.is(from - 1, "until");
		boolean over = subject || opens && Tense.behind(words, to).tense() == Tense.PAST;
		return over ? new Bearing(Direction.BEFORE, Ground.PAST, words.text(from) + words.text(to))
				: new Bearing(Direction.NEAREST, Ground.EITHER, told.cue());
	}

	/** The word that tells of a misfortune or a deed of that day, or negative; where the past is told anyway, it need not. */
	private static int overAt(Scan scan, int from, int to, Bearing told) {
		boolean led = scan.clue(from, to).at() < from || scan.words().is(to, "'s");
		return told.ground() == Ground.PAST || told.ahead() && !led ? -1 : Misfortunes.overAt(scan.words(), from, to, told.ahead());
	}

	/** "They said the race would go on Saturday", filed on a Sunday, where the text has told of that Saturday. */
	private static boolean isToldAsOver(Scan scan, int from, Bearing told) {
		int weekday = CalendarWords.weekday(scan.words().lower(from));
		Optional<LocalDate> base = scan.narrative().reference();
		if (weekday == 0 || base.isEmpty() || told.ground() != Ground.AHEAD || !REPORTED.contains(told.cue())) return false;
		int back = Math.floorMod(base.get().getDayOfWeek().getValue() - weekday, DAYS_OF_WEEK);
		return back > 0 && back <= DAYS_OF_WEEK / 2 && scan.narrative().weekdays().looksBackTo(DayOfWeek.of(weekday));
	}

	/** Where no word that holds the day tells, and the last such day is nearly a week off: the next one, which is nearer. */
	private static Optional<Bearing> nearerWeekday(Scan scan, int from, int to, Bearing told) {
		int weekday = CalendarWords.weekday(scan.words().lower(from));
		Optional<LocalDate> base = scan.narrative().reference();
		if (weekday == 0 || base.isEmpty()) return Optional.empty();
		int back = Math.floorMod(base.get().getDayOfWeek().getValue() - weekday, DAYS_OF_WEEK);
		boolean yetToCome = back > 0 && isYetToCome(scan, from, to, base.get(), back, told);
		boolean ranOn = back == TOMORROW && told.ground() == Ground.PAST && !scan.words().is(to, "through")
				&& (isSaid(scan.words(), scan.clue(from, to).at()) || scan.narrative().weekdays().tellsOfNext(DayOfWeek.of(weekday)));
		// "days before it was to report on Wednesday", filed on a Monday.
		boolean awaited = back > DAYS_OF_WEEK / 2 && told.ground() == Ground.PAST && scan.words().in(scan.clue(from, to).at(), WAS)
				&& scan.words().is(scan.clue(from, to).at() + 1, "to");
		if (yetToCome || ranOn || awaited) return Optional.of(new Bearing(Direction.AFTER, Ground.DISTANCE, told.cue()));
		if (told.ahead()) return Optional.empty();
		boolean untold = told.ground() == Ground.USAGE;
		boolean goesOn = untold && back > 0 && !scan.words().is(to, "through")
				&& scan.narrative().inSentence().flatMap(CalendarPoint::firstDay).filter(day -> day.isAfter(base.get())).isPresent();
		// "The vote on Friday ended in a tie."
		// "She pleaded guilty during Friday's hearing."
		boolean during = scan.words().is(from - 1, "during") && scan.words().is(to, "'s");
		// "His jibe in the debate on Saturday, one of many, annoyed them."
		boolean ended = told.ground() == Ground.PAST && (scan.clue(from, to).at() >= to || during);
		boolean occasion = !ended && Occasions.isAt(scan.words(), from, to) && !Occasions.isOver(scan.words(), from);
		boolean ledUpTo = back >= DAYS_OF_WEEK / 2 && occasion && Occasions.isLedUpTo(scan.words(), from)
				|| back > DAYS_OF_WEEK / 2 && scan.words().is(from - 1, "on") && Occasions.isAheadOfOne(scan.words(), from);
		boolean prepared = back > 1 && !ended && Occasions.isPreparedFor(scan.words(), from, to)
				&& !isPastPerfect(scan.words(), scan.clue(from, to).at());
		boolean awaiting = untold && back > DAYS_OF_WEEK / 2 && (occasion || Suppositions.isOne(scan.words(), from, to));
		boolean far = back >= NEARLY_A_WEEK && (untold && !scan.words().is(to, "through") || occasion) || awaiting;
		return goesOn || ledUpTo || prepared || far ? Optional.of(new Bearing(Direction.AFTER, Ground.DISTANCE, told.cue())) : Optional.empty();
	}

	/** News is not told six days late: a draft that was filed in the evening, or the day before it ran, tells what was said on its next day. */
	private static boolean isSaid(Words words, int verb) {
		return SpeechVerbs.form(words.lower(verb)).filter(form -> form.shape() == SpeechVerbs.Shape.PAST).isPresent()
				&& !words.in(verb - 1, BE);
	}

	/** Whether what stands before "before Tuesday's vote" tells that the vote lies ahead, whatever the verb tells of itself. */
	private static boolean isYetToCome(Scan scan, int from, int to, LocalDate base, int back, Bearing told) {
		Words words = scan.words();
		int days = Occasions.daysLeftBefore(words, from);
		// "with two days left before Tuesday", filed on a Sunday.
		if (days > 0 && days == DAYS_OF_WEEK - back) return !isPastPerfect(words, scan.clue(from, to).at());
		if (!Occasions.isBeforeOne(words, from, to)) return false;
		// "days before Tuesday's vote", "has raised more ahead of Tuesday's vote"; "had raised" may tell of one that is over.
		boolean perfect = isPerfect(words, from) && !Occasions.isOver(words, from);
		boolean dayBefore = scan.narrative().inSentence().flatMap(CalendarPoint::firstDay).filter(day -> day.isAfter(base)).isPresent();
		boolean far = back > DAYS_OF_WEEK / 2 && !isPastPerfect(words, scan.clue(from, to).at());
		// "They sit atop the polls ahead of Tuesday's vote."
		boolean open = told.untold() && !Occasions.isOver(words, from);
		return perfect || dayBefore || far || open;
	}

	/** "has raised more than any rival ahead of": the verb before the day tells of what holds now. */
	public static boolean isPerfect(Words words, int from) {
		for (int i = from - 1; i >= Math.max(0, from - PERFECT_REACH) && !words.is(i, ";"); i--) {
			if (words.in(i, HAVE)) return words.isWord(i + 1);
			if (words.in(i, TOLD)) return false;
		}
		return false;
	}

	/** Of a month without a year: where no word tells, the nearer one; and where one tells of a year that is much farther off. */
	public static Bearing ofMonth(Scan scan, int from, int to, int month, LocalDate base) {
		Bearing told = byWords(scan, from, to, month, base);
		int back = Math.floorMod(base.getMonthValue() - month, MONTHS);
		Words words = scan.words();
		// "The deal wasn't sealed until May."
		boolean denied = told.ground() == Ground.PAST && (words.is(from - 1, "until") || words.is(from - 1, "till"));
		if (back == 0 || denied) return told;
		int misfortune = overAt(scan, from, to, told);
		if (misfortune >= 0) return new Bearing(Direction.BEFORE, Ground.PAST, words.text(misfortune));
		if (words.in(from - 1, ONWARD)) return new Bearing(Direction.AFTER, Ground.AHEAD, words.text(from - 1));
		// "sales this year through March".
		boolean thisYear = words.is(from - 1, "through") && words.is(from - 2, "year") && words.is(from - 3, "this");
		if (thisYear) return new Bearing(month < base.getMonthValue() ? Direction.BEFORE : Direction.AFTER, Ground.WORDS,
				words.text(from - 2));
		// "promised a reform if they take office in January"
		if (told.ground() == Ground.PAST && Suppositions.isCondition(words, from))
			return new Bearing(Direction.AFTER, Ground.AHEAD, told.cue());
		int contract = Contracts.at(words, from, to);
		if (contract >= 0) return new Bearing(Direction.AFTER, Ground.AHEAD, words.text(contract));
		boolean reserved = back > FAR_MONTHS && TAKEN_BEFOREHAND.contains(told.cue()) && !isPastPerfect(words, scan.clue(from, to).at());
		if (reserved) return new Bearing(Direction.AFTER, Ground.DISTANCE, told.cue());
		boolean starts = back > FAR_MONTHS && Contracts.isStarting(words, from) && !isPastPerfect(words, scan.clue(from, to).at());
		if (starts) return new Bearing(Direction.AFTER, Ground.DISTANCE, told.cue());
		int series = seriesAt(words, to);
		if (series > 0) return new Bearing(Direction.BEFORE, Ground.WORDS, words.text(series));
		int election = told.ground() == Ground.WORDS || base.getYear() % 2 != 0 || base.getMonthValue() > month ? -1
				: Occasions.election(words, from, to, month);
		int verb = scan.clue(from, to).at();
		boolean held = Governing.holds(words, verb, from, to);
		if (election >= 0 && (told.ahead() || told.untold() || !held))
			return new Bearing(Direction.AFTER, Ground.AHEAD, words.text(election));
		boolean attribute = isAttribute(words, from, to);
		boolean past = told.direction() == Direction.BEFORE && told.ground() != Ground.WORDS && back > FAR_MONTHS;
		// "Two states vote in March."
		boolean beside = verb < from && from - verb <= BESIDE;
		boolean ahead = told.ahead() && back <= (attribute ? FEW : JUST_OVER) && !beside;
		// "the killing in January", told in October, has been; "the convention in July", told in October, is to come.
		boolean unlikely = back > FAR_MONTHS + 1 || Occasions.isAt(words, from, to);
		// "The fall in prices in April is likely to go on", told in May.
		boolean likely = words.is(verb, "likely") && verb >= to && !Occasions.isAt(words, from, to) && !Occasions.isNamed(words, to + 1);
		boolean far = (past && unlikely || ahead) && (!held || attribute || likely);
		return far ? new Bearing(past ? Direction.AFTER : Direction.BEFORE, Ground.DISTANCE, told.cue()) : told;
	}

	/** "May industrial output due on Friday": figures are of a month that is over. The index of their noun, or 0. */
	private static int seriesAt(Words words, int to) {
		for (int i = to; i < to + SERIES_REACH && words.isWord(i) && !words.in(i, BEHIND); i++) if (words.in(i, SERIES)) return i;
		return 0;
	}

	/** "the June letter": the month is the noun's, whatever the verb. */
	private static boolean isAttribute(Words words, int from, int to) {
		boolean opened = words.in(from - 1, DETERMINERS) || words.in(from - 2, DETERMINERS) && words.isWord(from - 1);
		return opened && words.isWord(to) && !words.isCapitalized(to) && !words.in(to, BEHIND);
	}

	/**
	 * "in the wake of January's snow" and "since January's snow" look back, whatever the sentence foresees; "after" does so where the month
	 * past is the nearer one and no vote or match was set for it. @return the index of the word that says so, or negative
	 */
	private static int causeAt(Words words, int from, int to, int back) {
		if (!words.is(to, "'s") || !words.isWord(to + 1)) return -1;
		if (words.is(from - 1, "of") && words.in(from - 2, WAKE)) return from - 2;
		if (words.is(from - 1, "since")) return from - 1;
		boolean later = words.in(from - 1, AFTER) && back <= SOON_MONTHS && !Occasions.isNamed(words, to + 1);
		return later ? from - 1 : -1;
	}

	private static Bearing byWords(Scan scan, int from, int to, int month, LocalDate base) {
		int cause = causeAt(scan.words(), from, to, Math.floorMod(base.getMonthValue() - month, MONTHS));
		if (cause >= 0) return new Bearing(Direction.BEFORE, Ground.WORDS, scan.words().text(cause));
		Bearing told = isSettled(scan.words(), scan.clue(from, to).at()) ? new Bearing(Direction.NEAREST, Ground.EITHER, "")
				: told(scan, from, to);
		if (told.ground() == Ground.PAST && Setting.isSet(scan.words(), from, to))
			return new Bearing(Direction.AFTER, Ground.AHEAD, told.cue());
		if (told.ground() != Ground.USAGE && told.ground() != Ground.EITHER) return told;
		boolean soon = Math.floorMod(month - base.getMonthValue(), 12) <= SOON_MONTHS;
		return new Bearing(soon ? Direction.AFTER : Direction.BEFORE, told.ground() == Ground.EITHER ? Ground.EITHER : Ground.DISTANCE,
				told.cue());
	}

	public static boolean isPastPerfect(Words words, int verb) {
		return words.is(verb, "had") || words.is(verb - 1, "had") || words.is(verb - 2, "had") && words.is(verb - 1, "been");
	}

	private static boolean isNextDays(Scan scan, int from) {
		int weekday = CalendarWords.weekday(scan.words().lower(from));
		return weekday > 0 && scan.narrative().reference()
				.filter(day -> Math.floorMod(weekday - day.getDayOfWeek().getValue() - 1, DAYS_OF_WEEK) < 2).isPresent();
	}

	/** In "agreed to sell the mill in October" the month may be the agreement's; "agreed to meet in October" looks ahead. */
	private static boolean isSettled(Words words, int to) {
		return words.is(to, "to") && words.in(to - 1, SETTLED) && !words.in(to + 1, ARRANGED);
	}

	/**
	 * Of a day in a month without a year: the nearest, unless the tense clearly points the other way, as in "was last seen Nov. 3", written
	 * in May.
	 *
	 * @param days from the draft's date to the nearest one
	 */
	public static Bearing ofDate(Scan scan, int from, int to, long days) {
		boolean ended = scan.words().is(from - 1, "ended");
		if (ended && days > 0) return new Bearing(Direction.BEFORE, Ground.PAST, scan.words().text(from - 1));
		// "the Nov. 8 election": the day is the noun's, whatever the verb.
		int misfortune = days > 0 ? overAt(scan, from, to, told(scan, from, to)) : -1;
		if (misfortune >= 0) return new Bearing(Direction.BEFORE, Ground.PAST, scan.words().text(misfortune));
		boolean attribute = scan.words().in(from - 1, DETERMINERS) && scan.words().isWord(to) && !scan.words().in(from - 2, AFTER);
		boolean near = isNear(days) || Math.abs(days) <= FAR_DAYS && !isHeld(scan, from, to);
		Bearing told = near || attribute ? new Bearing(Direction.NEAREST, Ground.DISTANCE, "") : told(scan, from, to);
		boolean announced = days > 0 && ANNOUNCING.contains(told.cue()) && !scan.words().in(from - 2, ANNOUNCING);
		boolean set = !isNear(days) && !told.ahead() && Setting.isSet(scan.words(), from, to);
		if (set) return new Bearing(days < 0 ? Direction.AFTER : Direction.NEAREST, Ground.AHEAD, told.cue());
		boolean putOff = days > 0 && isPutOff(scan.words(), from);
		boolean away = days > 0 ? told.direction() == Direction.BEFORE : told.ahead();
		boolean other = !announced && !putOff && told.ground() != Ground.USAGE && away;
		return other ? told : new Bearing(Direction.NEAREST, Ground.DISTANCE, "");
	}

	private static boolean isNear(long days) {
		return Math.abs(days) <= SURE_DAYS;
	}

	/** "set the next attempt for 6 p.m. on Tuesday". */
	private static boolean isSetFor(Words words, int from) {
		for (int i = from - 1; i >= Math.max(0, from - SET_REACH); i--) {
			if (!words.is(i, "for")) continue;
			for (int k = i - 1; k >= Math.max(0, i - SET_REACH); k--) if (words.in(k, SETTING)) return !words.is(k - 1, "was");
		}
		return false;
	}

	/** "adjourned the inquest to July 8". */
	private static boolean isPutOff(Words words, int from) {
		int before = words.is(from - 2, ",") ? from - 3 : from - 1;
		if (!words.is(before, "to") && !words.is(before, "until") && !words.is(before, "till")) return false;
		for (int i = before - 1; i >= Math.max(0, before - PUT_OFF_REACH); i--) if (words.in(i, PUTTING_OFF)) return true;
		return false;
	}

	/** "The vote was moved to Tuesday", where the last Tuesday is not the day before. */
	private static boolean isPutOffTo(Scan scan, int from) {
		int weekday = CalendarWords.weekday(scan.words().lower(from));
		return weekday > 0 && scan.words().is(from - 1, "to") && isPutOff(scan.words(), from) && scan.narrative().reference()
				.filter(day -> Math.floorMod(day.getDayOfWeek().getValue() - weekday, DAYS_OF_WEEK) > LATELY).isPresent();
	}

	private static boolean isHeld(Scan scan, int from, int to) {
		Tense.Clue clue = scan.clue(from, to);
		return clue.tense() != Tense.PAST && clue.tense() != Tense.FUTURE || Governing.holds(scan.words(), clue.at(), from, to);
	}

	/** What the words around it say: news tells of what has been unless they say otherwise. */
	public static Bearing told(Scan scan, int from, int to) {
		Tense.Clue clue = scan.clue(from, to);
		String cue = scan.words().text(clue.at());
		return switch (clue.tense()) {
			case FUTURE -> new Bearing(Direction.AFTER,
				clue.at() < from && Tense.isDeadline(scan.words(), clue.at()) ? Ground.DEADLINE : Ground.AHEAD, cue);
			case MIXED -> new Bearing(Direction.NEAREST, Ground.EITHER, cue);
			case PAST -> new Bearing(Direction.BEFORE, Ground.PAST, cue);
			case OPEN -> new Bearing(Direction.BEFORE, Ground.USAGE, "");
		};
	}

	/** Whether no word near it says which way it is counted. */
	public boolean untold() {
		return ground == Ground.EITHER || ground == Ground.DISTANCE || ground == Ground.USAGE;
	}

	public boolean ahead() {
		return direction == Direction.AFTER;
	}

	/** A weekday that is the draft's own counts as that day, whichever way. */
	public LocalDate weekday(LocalDate base, DayOfWeek day) {
		LocalDate last = base.minusDays(Math.floorMod(base.getDayOfWeek().getValue() - day.getValue(), DAYS_OF_WEEK));
		LocalDate next = base.plusDays(Math.floorMod(day.getValue() - base.getDayOfWeek().getValue(), DAYS_OF_WEEK));
		boolean nearer = next.toEpochDay() - base.toEpochDay() < base.toEpochDay() - last.toEpochDay();
		return ahead() || direction == Direction.NEAREST && nearer ? next : last;
	}

	public int yearOfMonth(LocalDate base, int month) {
		if (ahead() && month < base.getMonthValue()) return base.getYear() + 1;
		return !ahead() && month > base.getMonthValue() ? base.getYear() - 1 : base.getYear();
	}

	/** The same expression, with the grounds on which it was placed. */
	public TimeExpression grounding(TimeExpression placed) {
		if (!(placed.why() instanceof Explanation.RelativeDate relative)) return placed;
		return placed.because(new Explanation.RelativeDate(relative.reference(), relative.direction(), ground, cue));
	}
}
