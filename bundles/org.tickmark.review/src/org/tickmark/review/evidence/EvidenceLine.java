package org.tickmark.review.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Evidence as people type it in one line: "primary: port log, p. 12". What looks like a place at its end is one; all else is the title, so
 * that nothing gets lost.
 */
final class EvidenceLine {
	private static final Pattern PLACE = Pattern.compile("""
			(?:(?:pp?|pages?|para?s?|paragraphs?|lines?|ll?|cols?|columns?|rows?|cells?|slides?|chapters?|ch|sections?|tables?|\
			figs?|figures?|min|minutes?|fols?|nos?)\\.?\\s*|[¶§#]\\s*)\\d\\S*(?:\\s*[-\u2013]\\s*\\d\\S*)?\
			|\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?|(?:[^,!]{1,60}!)?[A-Z]{1,3}\\d{1,7}""", Pattern.CASE_INSENSITIVE);
	/** An address may end in what looks like a place. */
	private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

	private EvidenceLine() { }

	/** A document, with its kind or without. */
	static Evidence document(String line) {
		return of(EvidenceKind.DOCUMENT, line.strip());
	}

	/** Of the kind that it begins with; a document where it names none. */
	static Evidence of(String line) {
		String typed = line.strip();
		int colon = typed.indexOf(':');
		Optional<EvidenceKind> kind = colon < 0 ? Optional.empty() : kind(typed.substring(0, colon));
		String rest = kind.isEmpty() ? typed : typed.substring(colon + 1).strip();
		return rest.isEmpty() ? document(typed) : of(kind.orElse(EvidenceKind.DOCUMENT), rest);
	}

	private static Optional<EvidenceKind> kind(String typed) {
		String words = typed.strip().toLowerCase(Locale.ROOT);
		return EvidenceKind.of(words.replaceAll("\\s+", "-"))
				.or(() -> Stream.of(EvidenceKind.values()).filter(kind -> kind.label().equals(words)).findFirst());
	}

	private static Evidence of(EvidenceKind kind, String rest) {
		int comma = rest.lastIndexOf(',');
		if (comma > 0 && !ADDRESS.matcher(rest).matches()) {
			Matcher place = PLACE.matcher(rest.substring(comma + 1).strip());
			if (place.matches() && !rest.substring(0, comma).isBlank())
				return new Evidence(kind, rest.substring(0, comma), place.group(), "", Optional.empty(), "", Optional.empty());
		}
		return new Evidence(kind, rest, "", "", Optional.empty(), "", Optional.empty());
	}
}
