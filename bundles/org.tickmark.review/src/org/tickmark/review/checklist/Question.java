package org.tickmark.review.checklist;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;
import org.tickmark.review.hash.Sha256;

/**
 * A question about a draft as a whole.
 *
 * @param key a short name for it, without blanks; {@code headline}, {@code captions} and {@code links} say what it is about
 * @param words the question as people read it
 */
public record Question(String key, String words) {
	private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
	private static final Pattern SPACES = Pattern.compile("\\s+");
	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,2000}");
	private static final Set<PassageKind> HEADS = Set.of(PassageKind.HEADLINE, PassageKind.DECK);
	/** Of a headline in plain text, which does not say what is one. */
	private static final int LONGEST_HEADLINE = 300;

	public Question {
		if (!isKey(key)) throw new IllegalArgumentException("no key: " + key);
		words = spaced(words);
	}

	/** Whether a word may name a question. */
	static boolean isKey(String word) {
		return KEY.matcher(word).matches();
	}

	/**
	 * Names what the question is about as it reads now: the headline, the captions, the web addresses, or else the whole text, which also
	 * stands for a headline or captions that nobody can tell from the rest. Spaces and line breaks are no part of it.
	 */
	public String about(Draft draft) {
		String concerned = switch (key) {
			case "headline" -> headline(draft);
			case "captions" -> passages(draft, Set.of(PassageKind.CAPTION));
			case "links" -> links(draft);
			default -> "";
		};
		return Sha256.of(spaced(concerned.isBlank() ? draft.text() : concerned));
	}

	private static String headline(Draft draft) {
		if (!draft.passages().isEmpty()) return passages(draft, HEADS);
		int blank = draft.text().indexOf("\n\n");
		return blank > 0 && blank <= LONGEST_HEADLINE ? draft.text().substring(0, blank) : "";
	}

	private static String passages(Draft draft, Set<PassageKind> kinds) {
		return draft.passages().stream().filter(passage -> kinds.contains(passage.kind()))
				.map(passage -> passage.span().in(draft.text())).collect(Collectors.joining("\n"));
	}

	/** A draft without any has a text of its own for that, and the first link asks again. */
	private static String links(Draft draft) {
		Stream<String> marked = draft.links().stream().map(link -> link.words().in(draft.text()) + " " + link.address());
		Stream<String> written = ADDRESS.matcher(draft.text()).results().map(MatchResult::group);
		return Stream.concat(Stream.of("links"), Stream.concat(marked, written)).collect(Collectors.joining("\n"));
	}

	private static String spaced(String text) {
		return SPACES.matcher(text).replaceAll(" ").strip();
	}
}
