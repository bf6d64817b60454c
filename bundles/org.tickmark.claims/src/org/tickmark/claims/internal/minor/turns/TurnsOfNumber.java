package org.tickmark.claims.internal.minor.turns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

import org.tickmark.claims.Figure;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Numbers that belong to a turn of phrase: "of two minds", "by the thousands", "how many millions"; and those that are checked with
 * another one beside them: the first side of a sheet, "one of four".
 */
public final class TurnsOfNumber {
	private static final WordSet CROWDS = WordSet.of("dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions");
	/** Behind a small number. */
	private static final Pattern IDIOM = Pattern.compile(
			" (?:(?:different|opposite|separate|main|rival|other|competing) )?(?:minds|evils|fronts|directions|levels|worlds|cultures|extremes"
			+ "|masters|sides of the same coin|peas in a pod|schools of thought|birds with one)\\b");
	private static final WordSet SMALL = WordSet.of("one", "two", "three", "four", "five");
	/** Behind "one": how many they are is the next figure. */
	private static final Pattern OF_SOME = Pattern.compile(" of (?:the |its |his |her |their |only |just |last |first |at least ){0,3}"
			+ "(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|millions|several)\\b)");
	/** Behind "half": the other is the partner's. */
	private static final Pattern OF_PAIR = Pattern.compile(
			" of (?:a|an|the|this|that) (?:[\\p{L}'\u2019-]{1,20} ){0,3}(?:duo|pair|couple|partnership|double act)\\b");
	/** Behind "second": "came second to Berg" is a result. */
	private static final Pattern TO_WHAT = Pattern.compile(" to (?!\\p{Lu})");
	/** Before "second to": it matters less. */
	private static final Pattern COMES = Pattern.compile("\\bc(?:ome|omes|oming|ame) (?:only |always )?$");
	/** Behind the first side: "-by-11-inch", "-by-16 feet". */
	private static final Pattern SIDE = Pattern.compile("-by-\\d");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	/** All but one of a hundred. */
	private static final BigDecimal REST = BigDecimal.valueOf(99);
	/** Behind a share of something. */
	private static final Pattern SHARE = Pattern.compile(" (?:of|\\p{Ll}+)\\b|-");
	/** Only a mind is so; what is right, certain or in favour may have been measured. */
	private static final Pattern OF_MIND = Pattern.compile(" (?:sure|confident|confidence|convinced|serious|honest|sincere|committed"
			+ "|dedicated|devoted|loyal|determined|truthful|(?:opposed|agree[ds]?)\\b"
			+ "|(?:behind|with) (?:you|him|her|them|us))\\b");
	/** Behind "millions": of people, and what they think and nobody counted. */
	private static final Pattern OF_MINDS = Pattern.compile(" (?:of|more) (?:(?:our |other |ordinary |hard-?working |working |young |\\p{Lu}\\p{Ll}+ )?"
			+ "(?:people|men|women|folks?|voters|citizens|families|workers|fans|viewers|us|them|\\p{Lu}\\p{L}+ns))"
			+ "(?:,? who|(?: \\p{L}+){0,5}? (?:and|seriously|really|still|now|just|also))?"
			+ " (?:think|thought|feel|felt|believe|believed|want|wanted|wish|hope|hoped|know|knew|fear|feared|wonder|wondered|love|loved|hate|trust"
			+ "|see|dream|care|cared|agree|agreed|worry|realize|understand|have (?:trouble|hope|faith|doubts?|had enough)|had (?:trouble|hope))\\b");
	private static final int BEFORE = 16;

	private final String text;

	public TurnsOfNumber(String text) {
		this.text = text;
	}

	/** @param quoted whether it stands in somebody's words: a writer's own "by the thousands" can be asked about */
	public boolean has(Span span, Figure figure, boolean quoted) {
		String number = span.in(text).toLowerCase(Locale.ROOT);
		if (isWhole(span, figure) || isOfPeople(span, figure)) return true;
		if (CROWDS.contains(number)) {
			if (isSaidAgain(span, number) || follows(OF_MINDS, span)) return true;
			String before = before(span);
			return quoted && before.endsWith(" by the ") || before.endsWith("how many ");
		}
		if (number.equals("second")) return follows(TO_WHAT, span) && COMES.matcher(before(span)).find();
		if (number.equals("half")) return follows(OF_PAIR, span);
		if (Character.isDigit(number.charAt(0))) return figure.unit().isEmpty() && follows(SIDE, span);
		if (figure.role() != Figure.Role.COUNT || !SMALL.contains(number)) return false;
		return follows(IDIOM, span) || number.equals("one") && follows(OF_SOME, span);
	}

	/** "Millions and millions of dollars": the last of them is checked. */
	private boolean isSaidAgain(Span span, String crowd) {
		return text.startsWith(" and ", span.end()) && text.regionMatches(true, span.end() + " and ".length(), crowd, 0, crowd.length());
	}

	/** "100 percent sure": wholly so, of a mind and no share of anything. */
	private boolean isWhole(Span span, Figure figure) {
		return figure.role() == Figure.Role.PERCENTAGE && figure.value().compareTo(HUNDRED) == 0 && follows(OF_MIND, span);
	}

	/** "The 1 percent", who own the rest: people, and no share of anything. */
	private boolean isOfPeople(Span span, Figure figure) {
		boolean share = figure.role() == Figure.Role.PERCENTAGE && (figure.value().compareTo(BigDecimal.ONE) == 0 || figure.value().compareTo(REST) == 0);
		return share && before(span).endsWith(" the ") && !SHARE.matcher(text).region(span.end(), text.length()).lookingAt();
	}

	private String before(Span span) {
		return text.substring(Math.max(0, span.start() - BEFORE), span.start()).toLowerCase(Locale.ROOT);
	}

	private boolean follows(Pattern behind, Span span) {
		return behind.matcher(text).region(span.end(), text.length()).lookingAt();
	}
}
