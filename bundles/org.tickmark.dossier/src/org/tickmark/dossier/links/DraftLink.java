package org.tickmark.dossier.links;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.FactReason.Means;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;

/**
 * A web address in a draft: written out in its text, or set on words of it by its markup.
 *
 * @param item of the words that carry it
 * @param address as the draft has it
 * @param sentence that cites it, in the draft's text
 */
public record DraftLink(Item item, String address, Span sentence) {
	/** All of them, in text order; of those that say the same address twice the first. */
	public static List<DraftLink> in(ReviewedDraft draft) {
		return draft.items().items().stream().flatMap(item -> of(item, draft.text()).stream()).toList();
	}

	/** Empty for an item that is none. @param text that its spans count in */
	public static Optional<DraftLink> of(Item item, String text) {
		return item.claim().map(Claim::why).flatMap(why -> switch (why) {
			case FactReason.Linked linked -> Optional.of(linked.address());
			case FactReason.Contact contact when contact.means() == Means.WEB -> Optional.of(item.text());
			default -> Optional.empty();
		}).map(address -> new DraftLink(item, address, item.sentence(text)));
	}

	/** The items that the sentence states, the link itself aside: what the page has to bear out. */
	Stream<Item> citing(ReviewedDraft draft) {
		return draft.items().items().stream().filter(each -> !each.id().equals(item.id()))
				.filter(each -> sentence.start() <= each.span().start() && each.span().end() <= sentence.end())
				.filter(each -> of(each, draft.text()).isEmpty());
	}
}
