package org.tickmark.draft.file;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/**
 * A comment to be set on words of a draft, in a copy of its file that goes to somebody else.
 *
 * @param place in the source of the file as read
 * @param item what answers to it are about, in one word: programs lose their own names of comments, but not what is written in them
 * @param text of one or several lines, to stand below the line that names the item
 */
public record NewComment(Span place, String item, String author, Instant when, String text) {
	private static final String SIGN = "Tickmark ";
	private static final Pattern NAMED = Pattern.compile("^\\s*" + SIGN + "(\\S+)");

	/** All that stands in the comment. */
	public String words() {
		return SIGN + item + '\n' + text;
	}

	/** The item that a comment of ours is about, told by its text as it came back; empty for any other. */
	public static Optional<String> itemIn(String words) {
		Matcher named = NAMED.matcher(words);
		return named.find() ? Optional.of(named.group(1)) : Optional.empty();
	}
}
