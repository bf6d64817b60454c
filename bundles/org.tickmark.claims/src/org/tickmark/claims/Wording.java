package org.tickmark.claims;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Turns an {@link Explanation} into a sentence for people: the one place where reasons are worded. */
public final class Wording {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter PLAIN_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private final ResourceBundle rules = ResourceBundle.getBundle("org.tickmark.claims.rules", Locale.ROOT, Wording.class.getClassLoader());
	private final ResourceBundle examples = ResourceBundle.getBundle("org.tickmark.claims.examples", Locale.ROOT,
			Wording.class.getClassLoader());
	private final WordingTexts texts = new WordingTexts();
	private final FigureWording figures = new FigureWording(texts);
	private final FigureFaultWording figureFaults = new FigureFaultWording(texts);
	private final NameWording names = new NameWording(texts);
	private final FactWording facts = new FactWording(texts);
	private final NameFaultWording nameFaults = new NameFaultWording(texts);
	private final TextFaultWording faults = new TextFaultWording(texts);

	/** What a rule looks for, as a title; of rules that others bring along, their id. */
	public String rule(String ruleId) {
		return rules.containsKey(ruleId) ? rules.getString(ruleId) : ruleId;
	}

	/** What it marks and what it does not; empty for rules that others bring along, and for a house's own. */
	public Optional<RuleExample> example(String ruleId) {
		if (!examples.containsKey(ruleId + ".family")) return Optional.empty();
		boolean problem = examples.containsKey(ruleId + ".wrong");
		var family = RuleExample.Family.valueOf(examples.getString(ruleId + ".family").toUpperCase(Locale.ROOT));
		return Optional.of(new RuleExample(family, examples.getString(ruleId + (problem ? ".wrong" : ".listed")),
				examples.getString(ruleId + (problem ? ".right" : ".notListed"))));
	}

	/** A calculation that the draft gets right, for those who want to see it: "1.2m \u2192 1.38m is +15.0 %: agrees". */
	public String agreeing(Calculation calculation) {
		return figureFaults.agreeing(calculation);
	}

	/** One sentence without a full stop at its end. */
	public String of(Explanation why) {
		return switch (why) {
			case Explanation.AndMore more -> text("andMore", more.count());
			case Explanation.ReadToHere here -> text("readToHere", here.about(), here.most());
			case Explanation.StatedDate stated -> text("statedDate");
			case Explanation.ValueSet set -> text("valueSet", set.by(), TimexWording.of(set.rules()));
			case Explanation.SpeakerSet set ->
			text("speakerSet", set.by(), set.rules().isEmpty() ? text("nobody") : "\u201C" + set.rules() + "\u201D");
			case Explanation.RelativeDate relative ->
			text("relativeDate." + relative.direction().name(), day(relative.reference())) + ground(relative);
			case Explanation.StoryDate story ->
			text("storyDate", TimexWording.of(new Detail.Timex(Detail.TimexType.DATE, story.value(), false)));
			case Explanation.NoReferenceDate none -> text("noReferenceDate");
			case Explanation.StatedDuration duration -> text("statedDuration");
			case Explanation.StretchBetween stretch -> text("stretchBetween", day(stretch.first()), day(stretch.last()));
			case Explanation.FiscalTime fiscal -> fiscal.last()
				.map(last -> text("fiscalTime.ended", day(last.plusDays(1).minusMonths(3)), day(last)))
				.orElseGet(() -> text(fiscal.quarter() ? "fiscalTime.quarter" : "fiscalTime.year"));
			case Explanation.RecurringTime recurring -> text("recurringTime");
			case Explanation.VagueTime vague -> text("vagueTime");
			case Explanation.AttributedSpeech speech -> text("attributedSpeech", speech.cue());
			case Explanation.ProbableSpeech speech -> text("probableSpeech", speech.cue());
			case Explanation.UnattributedQuotation unattributed -> text("unattributedQuotation");
			case Explanation.ContinuedQuotation continued -> text("continuedQuotation");
			case Explanation.SignedQuotation signed -> text("signedQuotation");
			case Explanation.ScareQuote scare -> text("scareQuote");
			case Explanation.UnclosedMark unclosed -> text("unclosedMark", unclosed.mark());
			case Explanation.UnopenedMark unopened -> text("unopenedMark", unopened.mark());
			case Explanation.MismatchedMarks mismatched -> text("mismatchedMarks", mismatched.opening(), mismatched.closing());
			case Explanation.WrongWeekday wrong -> wrongWeekday(wrong);
			case Explanation.ImpossibleDay day -> impossibleDay(day);
			case Explanation.ImpossibleMonth month -> text("impossibleMonth", month.month());
			case Explanation.PlanPassed plan -> text("planPassed", day(plan.day()), day(plan.reference()));
			case Explanation.PastToCome past -> text("pastToCome", day(past.day()), day(past.reference()));
			case Explanation.WrongDuration wrong -> wrongDuration(wrong);
			case Explanation.ReversedDates reversed -> text("reversedDates", reversed.first(), reversed.last());
			case Explanation.WrongAnniversary wrong -> wrongAnniversary(wrong);
			case Explanation.WrongAge wrong -> wrongAge(wrong);
			case Explanation.ShelfLife life -> text("shelfLife", life.words(), day(life.until()));
			case Explanation.ShelfLifeOver over -> text("shelfLifeOver", over.words(), day(over.until()), day(over.reference()));
			case Explanation.TwoAges two -> text("twoAges", two.here(), two.there());
			case Explanation.TwoDates two -> text("twoDates", two.here(), two.there());
			case Explanation.TimeElement element -> text("timeElement." + element.fault().name(), element.word(),
				weekday(element.day().getDayOfWeek()), PLAIN_DAY.format(element.day()));
			case Explanation.ZonesApart apart ->
			text("zonesApart", apart.first(), clock(apart.right()), apart.zone(), apart.second(), day(apart.day()));
			case Explanation.ZoneOutOfSeason season ->
			text("zoneOutOfSeason", season.sign(), city(season.region()), day(season.day()), kept(season));
			case Explanation.SpeakerMissing missing -> text("speakerMissing");
			case Explanation.SpeakerNotIntroduced speaker -> text("speakerNotIntroduced", speaker.name());
			case Explanation.SpeakerIntroducedLate speaker -> text("speakerIntroducedLate", speaker.name(), speaker.full());
			case Explanation.SpeakerWithoutOffice speaker -> text("speakerWithoutOffice", speaker.name());
			case Explanation.TwoSpeakers two -> text("twoSpeakers", two.first(), two.second());
			case Explanation.TwoCandidates two -> text("twoCandidates", two.pronoun(), two.first(), two.second());
			case Explanation.SpeakerChanged changed -> text("speakerChanged", changed.speaker(), changed.between());
			case Explanation.QuotedDifferently quoted -> text("quotedDifferently", orNothing(quoted.here()), orNothing(quoted.there()));
			case Explanation.QuotedFromAnother quoted -> text("quotedFromAnother", quoted.here(), quoted.there());
			case Explanation.SeamSlip slip ->
			text(slip.fitting().isEmpty() ? "seamSlip.doubled" : "seamSlip.unfit", slip.outside(), slip.inside(), slip.fitting());
			case Explanation.JudgingCue judging -> text("judgingCue." + judging.slant().name(), judging.cue());
			case Explanation.AnonymousSource anonymous -> text("anonymousSource", anonymous.source());
			case Explanation.Debris debris -> debris(debris);
			case FigureReason figure -> figures.of(figure);
			case EventFault.TwoPlaces two -> text("event.places", two.event(), two.here(), two.there());
			case EventFault.TwoDays two -> text("event.days", two.event(), two.here(), two.there());
			case EventFault.TwoLengths two -> text("event.lengths", two.event(), two.here(), two.there());
			case FigureFault fault -> figureFaults.of(fault);
			case NameReason name -> names.of(name);
			case NameFault fault -> nameFaults.of(fault);
			case FactReason fact -> facts.of(fact);
			case TextFault fault -> faults.of(fault);
			case Explanation.Stated stated -> stated.sentence();
		};
	}

	/** What people call it. */
	public String kind(ClaimKind kind) {
		return text("kind." + kind.word());
	}

	/** What makes a claim worth checking: "a figure, a superlative and a named party"; empty where nothing does. */
	public String grounds(Worth worth) {
		return facts.grounds(worth);
	}

	private String ground(Explanation.RelativeDate relative) {
		boolean chosen = relative.direction() != Explanation.Direction.PLAIN && relative.ground() != Explanation.Ground.WORDS;
		return chosen ? text("relativeDate.ground." + relative.ground().name(), relative.cue()) : "";
	}

	/** Both ways to put it right: the day that the date is, and the date that the day has nearest to it. */
	private String wrongWeekday(Explanation.WrongWeekday wrong) {
		int back = Math.floorMod(wrong.date().getDayOfWeek().getValue() - wrong.written().getValue(), 7);
		LocalDate meant = back <= 3 ? wrong.date().minusDays(back) : wrong.date().plusDays(7L - back);
		return text("wrongWeekday", PLAIN_DAY.format(wrong.date()), weekday(wrong.date().getDayOfWeek()), weekday(wrong.written()),
				PLAIN_DAY.format(meant));
	}

	private static String weekday(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	/** As the clocks of both halves of the world can be read: "1 a.m. (01:00)". */
	private static String clock(LocalTime time) {
		int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
		String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.getMinute());
		return hour + minutes + (time.getHour() < 12 ? " a.m." : " p.m.")
				+ String.format(Locale.ROOT, " (%02d:%02d)", time.getHour(), time.getMinute());
	}

	private static String city(ZoneId region) {
		String name = region.getId();
		return name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
	}

	private static String kept(Explanation.ZoneOutOfSeason season) {
		return DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(season.day().atTime(12, 0).atZone(season.region()));
	}

	private String impossibleDay(Explanation.ImpossibleDay wrong) {
		String month = wrong.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + wrong.year().map(year -> " " + year).orElse("");
		return text("impossibleDay", wrong.day(), month, wrong.last());
	}

	private String wrongDuration(Explanation.WrongDuration wrong) {
		String length = wrong.least() == wrong.most() ? Long.toString(wrong.most()) : wrong.least() + "\u2013" + wrong.most();
		return text("wrongDuration", length, wrong.unit(), wrong.written());
	}

	/** Years are told as words, since a format would write them with a sign of thousands. */
	private String wrongAnniversary(Explanation.WrongAnniversary wrong) {
		return text("wrongAnniversary", Integer.toString(wrong.reference()), wrong.reference() - wrong.year(),
				Integer.toString(wrong.year()), wrong.written());
	}

	private String wrongAge(Explanation.WrongAge wrong) {
		int age = wrong.reference() - wrong.born();
		return text("wrongAge", Integer.toString(wrong.born()), age - 1, age, Integer.toString(wrong.reference()), wrong.written());
	}

	private String debris(Explanation.Debris debris) {
		boolean lost = debris.trace() == Explanation.Trace.BROKEN_CHARACTER && debris.better().isEmpty();
		return text(lost ? "debris.LOST_CHARACTER" : "debris." + debris.trace().name(), debris.written(), debris.better());
	}

	private String orNothing(String words) {
		return words.isEmpty() ? text("nothing") : "\u201C" + words + "\u201D";
	}

	/**
	 * Who is said to speak, or which day is meant; empty for claims that have neither.
	 *
	 * @param text the draft's, which the claim's spans count in
	 */
	public String whoOrWhen(Claim claim, String text) {
		return switch (claim.detail()) {
			case Detail.Timex timex -> TimexWording.of(timex);
			case Detail.Attribution attribution ->
			attribution.speaker().map(speaker -> name(speaker, text)).orElseGet(() -> text("nobodyNamed"));
			case Figure figure -> figures.value(figure);
			case Naming naming -> naming.canonical().equals(claim.span().in(text)) ? naming.role() : naming.canonical();
			case Detail.Related related -> "";
			case Detail.None none -> "";
		};
	}

	/**
	 * What would have to stand in place of the marked words, where only one thing can be right; empty where more may be wrong.
	 *
	 * @param text the draft's, which the claim's spans count in
	 */
	public Optional<String> right(Claim problem, String text) {
		return Correction.of(problem.why(), problem.span().in(text));
	}

	/** A figure's value or range in digits, without its unit. */
	public String number(Figure figure) {
		return figures.number(figure);
	}

	/** The values that people may take a date for, the one that counts with a full dot; empty where there is no choice. */
	public String readings(Detail.Timex timex) {
		if (timex.readings().isEmpty()) return "";
		String values = timex.readings().stream()
				.map(reading -> text(reading.value().equals(timex.value()) ? "reading.taken" : "reading.other",
						TimexWording.of(timex.as(reading)), sense(reading)))
				.collect(Collectors.joining("\n"));
		return text("readings", values);
	}

	/** Why a claim was marked, and which reading of a date counts: one sentence without a full stop. */
	public String why(Claim claim) {
		if (!(claim.detail() instanceof Detail.Timex timex)) return of(claim.why());
		if (timex.reading().isEmpty()) return claim.why() instanceof Explanation.StatedDate ? stated(timex) : of(claim.why());
		String sense = sense(timex.reading().get());
		if (timex.fixed()) return text("why.fixed", sense);
		if (claim.why() instanceof Explanation.StatedDate) return text("why.figures", sense);
		return claim.why() instanceof Explanation.RelativeDate relative ? counted(relative, timex.reading().get())
				: text("why.sense", of(claim.why()), sense);
	}

	/** Of a date that is written out how much of it is. */
	private String stated(Detail.Timex timex) {
		return switch (TimexWording.precision(timex)) {
			case "to the day" -> timex.value().startsWith("X") ? text("statedDate.TIME") : text("statedDate");
			case "to the month" -> text("statedDate.MONTH");
			case "to the year" -> text("statedDate.YEAR");
			default -> text("statedDate.TIME");
		};
	}

	/** Where words such as "next" have several senses, the sense says more than the direction. */
	private String counted(Explanation.RelativeDate relative, Detail.Reading reading) {
		boolean untold = reading.sense() == Detail.Sense.PAST || reading.sense() == Detail.Sense.AHEAD;
		String house = relative.ground() == Explanation.Ground.HOUSE ? text("relativeDate.ground.HOUSE") : "";
		return untold ? of(relative) : text("why.counted", day(relative.reference()), sense(reading)) + house;
	}

	/** The same with the readings that do not count, for where there is one line only. */
	public String whyAndOtherwise(Claim claim) {
		if (!(claim.detail() instanceof Detail.Timex timex) || timex.reading().isEmpty()) return why(claim);
		String others = timex.readings().stream().filter(reading -> !reading.value().equals(timex.value()))
				.map(reading -> TimexWording.of(timex.as(reading)))
				.collect(Collectors.joining(", "));
		return text("why.otherwise", why(claim), others);
	}

	/** How an expression is taken: "the coming one", "day first". */
	public String sense(Detail.Reading reading) {
		boolean ofWeek = reading.value().length() > 7;
		boolean twofold = reading.sense() == Detail.Sense.FOLLOWING || reading.sense() == Detail.Sense.PREVIOUS;
		return text("sense." + reading.sense().name() + (twofold ? ofWeek ? ".week" : ".year" : ""));
	}

	/** What a house may settle about dates, as a question. */
	public String topic(HousePolicy.Setting setting) {
		return text("policy." + setting.topic());
	}

	/** One answer to it. */
	public String setting(HousePolicy.Setting setting) {
		return text("policy." + setting.topic() + "." + setting.word());
	}

	/** A pronoun stands beside the name it was resolved to, so that a wrong guess shows. */
	private static String name(Detail.Speaker speaker, String text) {
		String written = speaker.span().in(text);
		// Who speaks need not be named where a person said so.
		if (written.isEmpty()) return speaker.resolved().orElse("");
		return speaker.resolved().filter(name -> !name.equals(written)).map(name -> name + " (\u201C" + written + "\u201D)")
				.orElse(written);
	}

	/** A day as the desk shows it: "Sun 18 Jun 2023". */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	private String text(String key, Object... arguments) {
		return texts.text(key, arguments);
	}
}
