package org.tickmark.before;

import java.util.List;
import java.util.Optional;

import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.review.Item;

/**
 * That an item of a draft was printed or verified before, the same or otherwise.
 *
 * @param found with at least one passage; never nowhere
 * @param passages what was printed, one for each of those found
 */
public record Sighting(LookUp found, List<PrintedPassage> passages) {
	public Sighting {
		passages = List.copyOf(passages);
		if (passages.isEmpty() || passages.size() != found.passages().size() || found.verdict() == Verdict.NOWHERE)
			throw new IllegalArgumentException("nothing was seen of " + found.item().text());
	}

	public Item item() {
		return found.item();
	}

	public boolean differs() {
		return found.verdict() == Verdict.DIFFERS;
	}

	/** As files and commands write it. */
	public String word() {
		return differs() ? "differs" : "same";
	}

	/** What a person decided on the very words of a passage; empty where nobody did. @param at the passage's number, from 0 */
	public Optional<VerifiedBefore> verified(int at) {
		PrintedPassage printed = passages.get(at);
		return printed.verified().stream().filter(each -> each.kind() == item().kind())
				.filter(each -> each.span().overlaps(found.passages().get(at).stated())).findFirst();
	}

	/** The first passage of which somebody verified what the item says. */
	public Optional<VerifiedBefore> verified() {
		for (int i = 0; i < passages.size(); i++) if (verified(i).isPresent()) return verified(i);
		return Optional.empty();
	}
}
