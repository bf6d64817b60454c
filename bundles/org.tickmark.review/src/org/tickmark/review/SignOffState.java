package org.tickmark.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.checklist.AskedQuestion;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.SignOff;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.messages.Messages;

/** Whether a draft is signed off, and whether that still holds for its text and decisions as they are now. */
public sealed interface SignOffState {
	/** In one sentence for people. @param statuses what they call them @param zone whose time of day is told */
	String inWords(HouseStatuses statuses, ZoneId zone);

	/** Nobody signed it yet. */
	record Unsigned() implements SignOffState {
		@Override
		public String inWords(HouseStatuses statuses, ZoneId zone) {
			return Messages.text("signOff.none");
		}
	}

	/**
	 * It may go.
	 *
	 * @param asSigned whether the text is the very one that was signed; otherwise it changed where no item stands
	 * @param found items that were marked since, by rules in text that was signed without them, or settled by people at once
	 * @param asked how many questions of the house are open, since what they are about changed, or since the house asks them anew
	 */
	record Signed(SignOff signOff, boolean asSigned, List<Item> found, int asked) implements SignOffState {
		public Signed {
			found = List.copyOf(found);
		}

		@Override
		public String inWords(HouseStatuses statuses, ZoneId zone) {
			String changed = asSigned ? "" : "; " + Messages.text("signOff.textChanged");
			String more = found.isEmpty() ? "" : "; " + Messages.text("signOff.found", found.size());
			String open = asked > 0 ? "; " + Messages.text("signOff.asked", asked) : "";
			String gaps = signOff.unchecked().map(LedgerEntry.Unchecked::inWords).orElse("");
			return Messages.text("signOff.signed", signed(signOff, zone)) + remaining(signOff, statuses) + changed + more + open
					+ (gaps.isEmpty() ? "" : ". " + gaps);
		}

		private static String remaining(SignOff signOff, HouseStatuses statuses) {
			Map<List<String>, Long> byName = signOff.remaining().stream().collect(Collectors.groupingBy(
					settled -> List.of(statuses.label(settled.status()), settled.by()), LinkedHashMap::new, Collectors.counting()));
			if (byName.isEmpty()) return "";
			return byName.entrySet().stream()
					.map(each -> Messages.text("signOff.settledBy", each.getKey().getFirst(), each.getValue(), each.getKey().getLast()))
					.sorted().collect(Collectors.joining("; ", " (", ")"));
		}
	}

	/**
	 * Something that was settled changed, so that it has to be signed again.
	 *
	 * @param reopened items whose words or decision are others now
	 * @param lost how many are not in the text any more
	 * @param added items in text that was written since, and those that a person marked or opened since
	 */
	record Lifted(SignOff signOff, List<Item> reopened, int lost, List<Item> added) implements SignOffState {
		public Lifted {
			reopened = List.copyOf(reopened);
			added = List.copyOf(added);
		}

		@Override
		public String inWords(HouseStatuses statuses, ZoneId zone) {
			List<String> why = new ArrayList<>();
			if (!reopened.isEmpty()) why.add(Messages.text("signOff.changed", reopened.size()));
			if (lost > 0) why.add(Messages.text("signOff.gone", lost));
			if (!added.isEmpty()) why.add(Messages.text("signOff.added", added.size()));
			return Messages.text("signOff.lifted", String.join(", ", why), signed(signOff, zone));
		}
	}

	/** Somebody said that it may not go after all, and nobody signed it again. */
	record TakenBack(SignOff.TakenBack back) implements SignOffState {
		@Override
		public String inWords(HouseStatuses statuses, ZoneId zone) {
			return Messages.text("signOff.withdrawn", moment(back.by(), back.at(), zone), back.reason(), signed(back.signOff(), zone));
		}
	}

	/**
	 * @param items of the draft now, made with the same ledger
	 * @param text that their spans count in
	 * @param checklist what the house asks about the draft, with what was answered
	 */
	static SignOffState of(Ledger ledger, ItemList items, String text, List<AskedQuestion> checklist) {
		if (ledger.signOff().isEmpty()) return ledger.signOffTakenBack().<SignOffState>map(TakenBack::new).orElse(new Unsigned());
		SignOff signOff = ledger.signOff().get();
		Map<ItemId, LedgerEntry.Settled> settled = signOff.byItem();
		Set<ItemId> news = newsOf(ledger, signOff);
		List<Item> reopened = items.items().stream()
				.filter(item -> settled.containsKey(item.id())
						&& (news.contains(item.id()) || isTouched(ledger, item, settled.get(item.id())))).toList();
		List<Item> others = items.items().stream().filter(item -> !settled.containsKey(item.id())).toList();
		String signed = ledger.text(signOff.text()).orElse("");
		List<Item> added = others.stream()
				.filter(item -> !item.status().settled() && (item.at().isPresent() || !signed.contains(item.assertion().in(text))))
				.toList();
		Set<ItemId> here = items.items().stream().map(Item::id).collect(Collectors.toSet());
		int lost = (int) settled.keySet().stream().filter(id -> !here.contains(id) && !isProblem(ledger, id)).count();
		if (reopened.isEmpty() && lost == 0 && added.isEmpty())
			return new Signed(signOff, signOff.text().equals(TextHash.of(text)), others,
					(int) checklist.stream().filter(AskedQuestion::isOpen).count());
		return new Lifted(signOff, reopened, lost, added);
	}

	/** One that is not listed any more was mended: nothing that was signed left the text. */
	private static boolean isProblem(Ledger ledger, ItemId id) {
		return ledger.item(id).filter(stored -> stored.kind() == ClaimKind.PROBLEM).isPresent();
	}

	private static boolean isTouched(Ledger ledger, Item item, LedgerEntry.Settled settled) {
		boolean sameDecision = ledger.item(item.id()).stream().flatMap(stored -> stored.decisions().stream())
				.anyMatch(decision -> decision.event().equals(settled.decision()));
		return !sameDecision || !item.status().settled();
	}

	/** About which items a newer Tickmark recorded something that the signer did not know of; it may be anything. */
	private static Set<ItemId> newsOf(Ledger ledger, SignOff signOff) {
		Set<ItemId> items = new HashSet<>();
		for (LedgerEvent event : ledger.notUnderstood()) {
			if (event.entry() instanceof LedgerEntry.Unknown unknown && !ledger.follows(signOff.event(), event.hash()))
				unknown.item().ifPresent(items::add);
		}
		return items;
	}

	private static String signed(SignOff signOff, ZoneId zone) {
		return moment(signOff.by(), signOff.at(), zone);
	}

	private static String moment(String by, Instant at, ZoneId zone) {
		DateTimeFormatter format = DateTimeFormatter.ofPattern(Messages.text("signOff.time"), Locale.UK).withZone(zone);
		return Messages.text("signOff.moment", by, format.format(at));
	}
}
