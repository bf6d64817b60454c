package org.tickmark.ui.sources;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;

/**
 * What the dossier says of the items of a draft, as looked up at one moment: a proposal, never a status.
 *
 * @param text of the draft that was looked up
 * @param hashes of the sources that it was looked up in, in their order
 */
public record Swept(Instant at, String text, List<String> hashes, Map<ItemId, LookUp> lookUps) {
	public Swept {
		hashes = List.copyOf(hashes);
		lookUps = Map.copyOf(lookUps);
	}

	public static Swept of(Instant at, String text, List<String> hashes, List<LookUp> found) {
		return new Swept(at, text, hashes,
				found.stream().collect(Collectors.toMap(each -> each.item().id(), each -> each, (one, other) -> one)));
	}

	public Optional<LookUp> of(Item item) {
		return Optional.ofNullable(lookUps.get(item.id()));
	}

	/** Whether the draft still reads so, and the dossier still holds these sources and no others. */
	public boolean isOf(String nowText, List<String> nowHashes) {
		return text.equals(nowText) && hashes.equals(nowHashes);
	}

	/** The same for the items as they are listed now: an untouched one has another identity after each edit. */
	Swept followed(Function<Item, Optional<Item>> now) {
		Map<ItemId, LookUp> followed = new HashMap<>();
		lookUps.forEach((id, found) -> now.apply(found.item()).ifPresent(item -> followed.put(item.id(), of(item, found))));
		return new Swept(at, text, hashes, followed);
	}

	private static LookUp of(Item item, LookUp found) {
		return new LookUp(item, found.verdict(), found.policy(), found.passages(), found.differences(), found.guess());
	}

	/** How many items the dossier says this of. */
	public long count(Verdict verdict) {
		return lookUps.values().stream().filter(each -> each.verdict() == verdict).count();
	}
}
