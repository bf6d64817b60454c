package org.tickmark.ui.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.before.PrintedPassage;
import org.tickmark.before.Sighting;
import org.tickmark.before.VerifiedBefore;
import org.tickmark.claims.Wording;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.ui.messages.Messages;

/** What is said of an item that was printed or verified before, and the evidence that it makes. No widget in here. */
public final class PrintedWords {
	private static final int MOST_WORDS = 300;

	private PrintedWords() { }

	/** Lines for people: whether it is the same, where it stood, what it rested on. */
	public static List<String> lines(Sighting seen) {
		PrintedPassage best = seen.passages().getFirst();
		List<String> lines = new ArrayList<>();
		int more = seen.passages().size() - 1;
		lines.add(seen.differs() ? Messages.text("printed.said.differs", best.title(), day(best.dated()), more)
				: Messages.text("printed.said.same", best.title(), day(best.dated()), more));
		if (!seen.differs()) lines.add(quoted(best));
		seen.verified().filter(fact -> !seen.differs()).ifPresent(fact -> lines.add(verified(fact)));
		return lines;
	}

	private static String verified(VerifiedBefore fact) {
		return fact.evidence().isEmpty() ? Messages.text("printed.said.verified", day(Optional.of(fact.day())), fact.by())
				: Messages.text("printed.said.verifiedOn", day(Optional.of(fact.day())), fact.by(), fact.evidence());
	}

	private static String day(Optional<LocalDate> day) {
		return day.map(Wording::day).orElse(Messages.text("printed.undated"));
	}

	private static String quoted(PrintedPassage printed) {
		String words = printed.text().replaceAll("\\s+", " ").strip();
		return "\u201C" + (words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS - 1) + "\u2026") + "\u201D";
	}

	/**
	 * As evidence: what was printed is what others wrote of it, even if they verified it then.
	 *
	 * @param today the day that it was looked at
	 */
	public static Evidence evidence(Sighting seen, LocalDate today) {
		PrintedPassage best = seen.passages().getFirst();
		String note = seen.verified().map(fact -> verified(fact) + " ").orElse("") + quoted(best);
		return new Evidence(EvidenceKind.SECONDARY, Messages.text("printed.evidence", best.title(), day(best.dated())), "", "",
				Optional.of(today), note, Optional.empty());
	}
}
