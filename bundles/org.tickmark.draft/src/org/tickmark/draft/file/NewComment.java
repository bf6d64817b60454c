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
 * @param text of one or several lines, to stand above the line that names the item: that is for programs, and people read it last
 */
public record NewComment(Span place, String item, String author, Instant when, String text) {
	private static final String SIGN = "Tickmark ";
	/** A line of its own, since something may have been typed below it. */
	private static final Pattern NAMED = Pattern.compile("(?m)^[ \\t]*" + SIGN + "(\\S++)[ \\t]*+$");
	/** In files that earlier desks sent out. */
	private static final Pattern NAMED_AT_THE_TOP = Pattern.compile("^\\s*" + SIGN + "(\\S+)");

	/** All that stands in the comment. */
	public String words() {
		return text + '\n' + SIGN + item;
	}

	/** The item that a comment of ours is about, told by its text as it came back; empty for any other. */
	public static Optional<String> itemIn(String words) {
		Optional<String> last = NAMED.matcher(words).results().map(named -> named.group(1)).reduce((one, next) -> next);
		if (last.isPresent()) return last;
		Matcher top = NAMED_AT_THE_TOP.matcher(words);
		return top.find() ? Optional.of(top.group(1)) : Optional.empty();
	}
}
