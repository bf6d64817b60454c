package org.tickmark.review.hostile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.TextFormat;

/** Looks at the file itself whether a claim's characters stand where the draft says that they do. */
final class MappedPlaces {
	/** What may stand within a word that is read as one: tags, what a page hides, marks, addresses of links, ends of lines. */
	private static final Pattern MARKUP = Pattern.compile("(?:<!--.*?-->"
			+ "|<svg>[^<]*+|<select>.*?</?select>|<(script|textarea|template)>.*?</\\1>"
			+ "|<[a-zA-Z/!?](?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+>|<[a-zA-Z/!?][^>]*+>"
			+ "|&(?:shy|#\\w{1,6});?|[*_`~\\\\\\[\\]!<\u00AD\u200B\u2060\uFEFF\0]|\\]\\([^)]*\\)|[\\n\\r>\\t ])*", Pattern.DOTALL);

	private final String source;
	private final Draft draft;

	MappedPlaces(String source, Draft draft) {
		this.source = source;
		this.draft = draft;
	}

	/** What is wrong with the first claim that stands elsewhere. */
	Optional<String> wrong(List<Claim> claims) {
		return claims.stream().flatMap(claim -> claim.spans().stream()).filter(draft.source()::holds).flatMap(span -> wrong(span).stream())
				.findFirst();
	}

	/** Of the claims that say that they cannot be marked. */
	long unplaced(List<Claim> claims) {
		return claims.stream().filter(claim -> !claim.spans().stream().allMatch(draft.source()::holds)).count();
	}

	private Optional<String> wrong(Span span) {
		int last = -1;
		for (int i = span.start(); i < span.end(); i++) {
			char read = draft.text().charAt(i);
			if (Character.isWhitespace(read)) continue;
			Span place = draft.source().toSource(new Span(i, i + 1));
			String written = place.in(source);
			if (!stands(read, written)) return wrong(span, read + " is “" + written + "” at " + place);
			boolean word = i > span.start() && Character.isLetterOrDigit(read) && Character.isLetterOrDigit(draft.text().charAt(i - 1));
			if (place.start() < last && place.end() != last) return wrong(span, read + " goes back to " + place);
			if (word && last < place.start() && !MARKUP.matcher(source.substring(last, place.start())).matches())
				return wrong(span, "holds “" + source.substring(last, place.start()) + "”");
			last = place.end();
		}
		return Optional.empty();
	}

	private Optional<String> wrong(Span span, String why) {
		return Optional.of("“" + span.in(draft.text()) + "”: " + why);
	}

	private static boolean stands(char read, String written) {
		// A mark that a browser adds where a quotation is never closed.
		if (written.isEmpty()) return read == '\u201D';
		if (written.length() == 1) return written.charAt(0) == read || read == '\uFFFD';
		if (written.startsWith("<q") || written.startsWith("</q")) return read == '\u201C' || read == '\u201D';
		if (written.startsWith("\\")) return written.length() == 2 && written.charAt(1) == read;
		// An entity by itself: what it stands for is not in question here, but where.
		return written.startsWith("&") && TextFormat.HTML.draft("<p>a" + written + "b</p>").text().indexOf(read) >= 0;
	}
}
