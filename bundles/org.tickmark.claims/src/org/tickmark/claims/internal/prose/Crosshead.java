package org.tickmark.claims.internal.prose;

import java.util.List;

import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Token;

/** Lines that only break up the text above and below: a few words without a full stop, in a paragraph of their own. */
public final class Crosshead {
	private static final int MOST_TOKENS = 12;

	private Crosshead() { }

	/** Whether it is one; what is quoted in it would begin anew. */
	public static boolean is(Prose prose, Paragraph paragraph) {
		if (paragraph.sentences().size() != 1) return false;
		List<Token> tokens = paragraph.sentences().getFirst().tokens();
		if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) return false;
		String text = prose.textOf(paragraph.span());
		return Character.isLetterOrDigit(text.charAt(0)) && Character.isLetterOrDigit(text.charAt(text.length() - 1))
				&& MarkScanner.signsIn(prose.draft().text(), paragraph.span()).stream().allMatch(sign -> sign.kind().single());
	}

	/** "Ann Lee" above what she says is the same to the eye, but it turns to somebody else. */
	public static boolean mayName(Prose prose, Paragraph paragraph) {
		String line = prose.textOf(paragraph.span());
		int space = line.lastIndexOf(' ');
		return space > 0 && !Character.isLowerCase(line.charAt(space + 1));
	}
}
