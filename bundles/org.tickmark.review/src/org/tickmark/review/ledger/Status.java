package org.tickmark.review.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.messages.Messages;

/**
 * Where an item stands. A newsroom may add statuses of its own; a desk that does not know them shows their word and keeps them. Two are
 * equal that have the same word, which is what files and the command line call them, whatever a house calls them for people.
 */
public final class Status implements Comparable<Status> {
	public static final Status OPEN = new Status(0, "open", Messages.text("status.open"), 'O', false);
	public static final Status IN_WORK = new Status(1, "in-work", Messages.text("status.inProgress"), 'W', false);
	public static final Status QUERY = new Status(2, "query", Messages.text("status.query"), 'Q', false);
	public static final Status VERIFIED = new Status(3, "verified", Messages.text("status.verified"), 'V', true);
	public static final Status CORRECTED = new Status(4, "corrected", Messages.text("status.corrected"), 'C', true);
	public static final Status ON_AUTHOR = new Status(5, "on-author", Messages.text("status.onAuthor"), 'A', true);
	public static final Status NOT_VERIFIABLE = new Status(6, "not-verifiable", Messages.text("status.notVerifiable"), 'X', true);
	public static final Status NO_FACT = new Status(7, "no-fact", Messages.text("status.notAFact"), 'N', true);
	/** Of a problem that somebody looked at and left in the text, for a reason. */
	public static final Status STANDS = new Status(8, "stands", Messages.text("status.stands"), 'T', true);
	/** Decided once, but no longer sure: set by the desk only, never by a person. */
	public static final Status RECHECK = new Status(9, "re-check", Messages.text("status.recheck"), 'R', false);

	private static final List<Status> STANDARD = List.of(OPEN, IN_WORK, QUERY, VERIFIED, CORRECTED, ON_AUTHOR, NOT_VERIFIABLE, NO_FACT,
			STANDS, RECHECK);
	private static final int BEHIND_STANDARD = STANDARD.size();
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,39}");

	private final int rank;
	private final String word;
	private final String label;
	private final char letter;
	private final boolean settled;

	private Status(int rank, String word, String label, char letter, boolean settled) {
		this.rank = rank;
		this.word = word;
		this.label = label;
		this.letter = letter;
		this.settled = settled;
	}

	/** One that a newsroom added and of which nothing but this is known. */
	public static Status added(String word, boolean settled) {
		return added(word, word, ' ', settled);
	}

	/**
	 * One that a newsroom added.
	 *
	 * @param word letters, digits and hyphens, none of Tickmark's own
	 * @param label what the newsroom calls it; the ledger tells others
	 * @param letter shown beside the item's mark, there and elsewhere; a blank for the usual one
	 * @param settled whether nothing is left to do about an item that has it
	 */
	public static Status added(String word, String label, char letter, boolean settled) {
		if (!WORD.matcher(word).matches())
			throw new IllegalArgumentException(Messages.text("status.badWord", word));
		if (of(word).isPresent()) throw new IllegalArgumentException(Messages.text("status.taken", word));
		return new Status(BEHIND_STANDARD, word, label.isBlank() ? word : label.strip(),
				Character.isWhitespace(letter) ? usualLetter(word) : letter, settled);
	}

	/** Of an added one with this word, as long as nobody chose another. */
	public static char usualLetter(String word) {
		return Character.toUpperCase(word.charAt(0));
	}

	public String word() {
		return word;
	}

	/** For people, in English; of an added one as those called it who decided so. A house may call it otherwise. */
	public String label() {
		return label;
	}

	/** Shown beside the item's mark; of Tickmark's own no two alike. */
	public char letter() {
		return letter;
	}

	/** Whether nothing is left to do about the item. */
	public boolean settled() {
		return settled;
	}

	/** Whether deciding so again would change nothing: a house may have said meanwhile that its own status settles. */
	public boolean saysTheSameAs(Status other) {
		return equals(other) && settled == other.settled;
	}

	/** Whether a person may decide so. */
	public boolean decidable() {
		return !equals(RECHECK);
	}

	/** Whether one who decides so has to say why: nobody else can find out later. */
	public boolean needsReason() {
		return equals(ON_AUTHOR) || equals(NOT_VERIFIABLE) || equals(STANDS);
	}

	/** Whether a person may decide so on items of a kind: a fault is never verified, it is mended or it stands. */
	public boolean suits(ClaimKind kind) {
		return !equals(kind == ClaimKind.PROBLEM ? VERIFIED : STANDS);
	}

	/** Whether a newsroom added it. */
	public boolean isAdded() {
		return rank == BEHIND_STANDARD;
	}

	/** Those that every desk has, in the order of their meaning. */
	public static List<Status> standard() {
		return STANDARD;
	}

	/** Of those that every desk has. */
	public static Optional<Status> of(String word) {
		return STANDARD.stream().filter(status -> status.word.equals(word)).findFirst();
	}

	/** In the order of their meaning, added ones behind all others. */
	@Override
	public int compareTo(Status other) {
		return Comparator.<Status>comparingInt(status -> status.rank).thenComparing(Status::word).compare(this, other);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Status status && status.word.equals(word);
	}

	@Override
	public int hashCode() {
		return word.hashCode();
	}

	@Override
	public String toString() {
		return word;
	}
}
