package org.tickmark.ui.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.ui.messages.Messages;

/** Of which items people want to see a list, by what the dossier says of them. What needs work comes first. No widget in here. */
public enum VerdictChoice {
	ALL(Messages.text("verdict.all"), Optional.empty()), DIFFERS(Messages.text("verdict.differs"), Optional.of(Verdict.DIFFERS)),
	NOWHERE(Messages.text("verdict.nowhere"), Optional.of(Verdict.NOWHERE)),
	FOUND(Messages.text("verdict.found"), Optional.of(Verdict.FOUND));

	private final String title;
	private final Optional<Verdict> verdict;

	VerdictChoice(String title, Optional<Verdict> verdict) {
		this.title = title;
		this.verdict = verdict;
	}

	public String title() {
		return title;
	}

	/** What the dossier says of an item, in a word. */
	public static String inWords(LookUp found) {
		String word = Arrays.stream(values()).filter(each -> each.verdict.filter(found.verdict()::equals).isPresent()).findFirst()
				.map(VerdictChoice::title).orElse("");
		return found.guess() ? Messages.text("verdict.guess", word) : word;
	}

	/** Those of the items; what has lost its place is shown in any case. */
	public ItemList of(ItemList items, Optional<DraftDossier> dossier) {
		if (this == ALL || dossier.isEmpty()) return items;
		List<Item> kept = items.items().stream().filter(
				item -> dossier.get().sweeping().of(item).map(LookUp::verdict).equals(verdict)).toList();
		return new ItemList(kept, items.orphans(), items.folded());
	}
}
