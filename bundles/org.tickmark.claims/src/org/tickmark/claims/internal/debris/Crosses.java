package org.tickmark.claims.internal.debris;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** "XX" for a figure or a name that is missing; chromosomes, Roman numerals, sizes, brands and kisses are written so, too. */
final class Crosses {
	private static final Pattern LARGE = Pattern.compile("X{2,12}(?:[.:,/-]X{1,4}){0,3}(?![\\p{L}\\p{N}]|-(?!year|day|month|week|member"
			+ "|point|percent))");
	private static final Pattern SMALL = Pattern.compile("x{2,8}(?:[.,]x{1,4}){0,3}(?=th\\b|\\h?(?:percent|per cent|%|[mb]illion|thousand"
			+ "|hundred|people|years?\\b"
			+ "|days?\\b|months?\\b|votes|dead\\b|injured)|-year|-day|-member)");
	private static final Pattern OTHER_SENSE = Pattern.compile("\\h(?:\\p{Lu}\\p{L}|chromosome|centur|male|female|wom[ae]n|m[ae]n\\b"
			+ "|karyotype|films?\\b"
			+ "|movies?\\b|theat|cinema|videos?\\b|sites?\\b|web|shops?\\b|stores?\\b|bars?\\b|clubs?\\b|adult|porn|content|rated"
			+ "|domain|beer)");
	private static final Pattern TELLS_OTHERWISE = Pattern.compile("chromosom|\\bXY\\b|intersex|karyotyp|\\bsizes?\\b|kiss"
			+ "|\\b(?i:chapter|article|book|part|volume|act|section|psalm|canto|title|appendix|type) X");
	private static final WordSet BEFORE_A_GAP = WordSet.of("page", "mr", "mrs", "ms", "dr", "room", "route", "aged", "on", "of", "about",
			"nearly",
			"in", "at", "by");

	private Crosses() { }

	/** @param start where a word begins with an X */
	static Optional<Span> at(Prose prose, int start) {
		String text = prose.draft().text();
		boolean large = text.charAt(start) == 'X';
		Matcher crosses = (large ? LARGE : SMALL).matcher(text).region(start, text.length()).useTransparentBounds(true);
		if (!crosses.lookingAt()) return Optional.empty();
		Span found = new Span(start, crosses.end());
		boolean sum = start > 0 && "$\u20AC\u00A3".indexOf(text.charAt(start - 1)) >= 0;
		if (sum || !large) return Optional.of(found);
		boolean other = OTHER_SENSE.matcher(text).region(found.end(), text.length()).lookingAt() || isNumberedName(prose, start)
				|| TELLS_OTHERWISE.matcher(prose.textOf(prose.sentenceAt(start).span())).find();
		return other ? Optional.empty() : Optional.of(found);
	}

	/** "Super Bowl XX", "Pope John XX"; but not "Mr XX" or "May XX". */
	private static boolean isNumberedName(Prose prose, int start) {
		String text = prose.draft().text();
		int end = start;
		while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) end--;
		int from = end;
		while (from > 0 && Character.isLetter(text.charAt(from - 1))) from--;
		if (end == start || from == end || !Character.isUpperCase(text.charAt(from))) return false;
		String word = text.substring(from, end).toLowerCase(Locale.ROOT);
		return !BEFORE_A_GAP.contains(word) && !Name.isTitle(word) && CalendarWords.month(word) == 0
				&& prose.sentenceAt(start).span().start() != from;
	}
}
