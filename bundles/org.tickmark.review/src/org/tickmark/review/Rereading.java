package org.tickmark.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.TimexWording;
import org.tickmark.claims.Told;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Basis;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.messages.Messages;

/**
 * Finds settled items that mean something else now than when they were decided. The rules of today read the text of that time, counted from
 * the day of that time: if that gives what stands now, only the rules or the house are others, and nobody has to look again. No version of
 * a rule has to be known for that. For one thread and one use; what was read of older texts is kept.
 */
final class Rereading {
	private final Draft read;
	private final Ledger ledger;
	private final House house;
	private final ClaimDetection rules;
	private final Kept kept;
	private final BooleanSupplier cancelled;
	/** Most drafts have none. */
	private final List<String> telling;

	/** What was read of older texts, for the same rules and house; a few are enough, since most items are decided on a few. */
	static final class Kept {
		private static final int MOST = 24;

		private final Map<Asked, List<Claim>> claims = new LinkedHashMap<>();

		private record Asked(TextHash text, Optional<LocalDate> day, Set<Told> told, House house, ClaimDetection rules) { }

		private synchronized Optional<List<Claim>> of(Asked asked) {
			return Optional.ofNullable(claims.get(asked));
		}

		private synchronized void keep(Asked asked, List<Claim> found) {
			if (claims.size() >= MOST) claims.remove(claims.keySet().iterator().next());
			claims.put(asked, found);
		}
	}

	/** @param read as its file says it now @param cancelled asked between rules */
	Rereading(Draft read, Ledger ledger, House house, ClaimDetection rules, Kept kept, BooleanSupplier cancelled) {
		this.read = read;
		this.ledger = ledger;
		this.house = house;
		this.rules = rules;
		this.kept = kept;
		this.cancelled = cancelled;
		this.telling = ledger.telling();
	}

	/** The same items, those that mean something else now marked so. @param day that dates count from now */
	ItemList compared(ItemList items, Optional<LocalDate> day) {
		Map<String, Ledger> known = new HashMap<>();
		return items.with(item -> compared(item, day, known));
	}

	private Item compared(Item item, Optional<LocalDate> day, Map<String, Ledger> known) {
		// Untouched: nobody decided on what it was read as.
		if (item.at().isEmpty() && item.basis().isPresent()) return item;
		Optional<Basis> basis = item.claim().flatMap(claim -> Basis.of(claim, read.text(), day));
		Item dated = item.with(basis, item.standing());
		if (basis.isEmpty() || !item.status().settled()) return dated;
		List<Decision> decisions = ledger.item(item.id()).map(StoredItem::decisions).orElse(List.of());
		// Who decided alike on what it means now has looked at that; older records do not say on what.
		boolean same = decisions.stream().anyMatch(each -> each.basis().filter(was -> !was.saysTheSameAs(basis.get())).isEmpty());
		if (decisions.isEmpty() || same) return dated;
		Decision decision = decisions.getLast();
		String before = inWords(decision.basis().get(), item);
		String after = inWords(basis.get(), item);
		boolean byRulesOnly = asReadNow(decision, dated, known).filter(basis.get()::saysTheSameAs).isPresent();
		return dated.with(basis, byRulesOnly ? item.standing().with(new Item.OtherValue(decision, before, after))
				: item.standing().again(new Recheck.Reread(decision, before, after)));
	}

	/** What the rules of today make of the item where it was decided; empty if they do not find it there. */
	private Optional<Basis> asReadNow(Decision decision, Item item, Map<String, Ledger> known) {
		Optional<TextVersion> version = ledger.version(decision.anchor().text());
		Optional<Span> place = version.flatMap(decision.anchor()::spanIn);
		// Without the text of that time nobody can tell; what cannot be told lifts nothing.
		if (version.isEmpty() || place.isEmpty()) return item.basis();
		Optional<LocalDate> day = decision.basis().flatMap(Basis::day);
		String text = version.get().text();
		return claims(version.get(), decision, day, known).stream()
				.filter(claim -> claim.kind() == item.kind() && claim.span().overlaps(place.get()))
				.min((one, other) -> Boolean.compare(other.span().equals(place.get()), one.span().equals(place.get())))
				.flatMap(claim -> Basis.of(claim, text, day));
	}

	private List<Claim> claims(TextVersion version, Decision decision, Optional<LocalDate> day, Map<String, Ledger> known) {
		Set<Told> told = toldThen(version, decision, known);
		var asked = new Kept.Asked(version.hash(), day, told, house, rules);
		return kept.of(asked).orElseGet(() -> {
			// Of the same text it is known what its headline and credits are.
			Draft plain = Draft.of(version.text());
			Draft then = day.map((version.text().equals(read.text()) ? read : plain)::filedOn).orElse(plain);
			List<Claim> found = house.applyTo(rules).only(rule -> !rule.startsWith("problem.")).told(told).claimsIn(then, cancelled);
			kept.keep(asked, found);
			return found;
		});
	}

	/** What who decided knew that people had set of dates and quotations. */
	private Set<Told> toldThen(TextVersion version, Decision decision, Map<String, Ledger> known) {
		String shape = telling.stream().filter(event -> ledger.follows(decision.event(), event)).collect(Collectors.joining());
		if (shape.isEmpty()) return Set.of();
		Ledger then = known.computeIfAbsent(version.hash().value() + shape, first -> ledger.knownTo(decision.event()));
		return Anchoring.placesIn(version.text(), then).told(then);
	}

	private static String inWords(Basis basis, Item item) {
		if (basis.value().isEmpty())
			return basis.speaker().filter(name -> !name.isBlank()).map(name -> Messages.text("recheck.saidBy", name))
					.orElseGet(() -> Messages.text("recheck.noSpeaker"));
		return item.claim().map(Claim::detail).filter(Timex.class::isInstance).map(Timex.class::cast)
				.map(timex -> TimexWording.of(new Timex(timex.type(), basis.value().get(), timex.relative(), timex.mod())))
				.orElse(basis.value().get());
	}
}
