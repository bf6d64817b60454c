package org.tickmark.dossier.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.dossier.values.Passages.Placed;
import org.tickmark.dossier.values.Statement;
import org.tickmark.dossier.values.StatementReader;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;

/** Looks the items of one draft up, once. */
final class DraftSweep {
	private final ReviewedDraft draft;
	private final Progress progress;
	private final ValueSearch values;
	private final WordSearch words;
	private final SpeechSearch speech;
	private final Map<Span, List<Statement>> bySentence = new HashMap<>();
	private final Map<Item, LookUp> known = new HashMap<>();
	private volatile boolean cancelled;
	private int done;

	DraftSweep(ReviewedDraft draft, Found found, Progress progress) {
		this.draft = draft;
		this.progress = progress;
		this.values = new ValueSearch(draft.draft(), found);
		this.words = new WordSearch(draft.text(), found);
		this.speech = new SpeechSearch(draft.text(), found, draft.house().quotations());
		for (Claim claim : draft.claims()) StatementReader.read(claim, draft.text())
				.ifPresent(each -> bySentence.computeIfAbsent(claim.sentence(), any -> new ArrayList<>()).add(each));
	}

	/** Values first, then what rests on them: what a sentence says in words is right only if its values are. */
	List<LookUp> all() {
		List<Item> items = draft.items().items();
		Map<Item, Statement> stated = new LinkedHashMap<>();
		for (Item item : items) statement(item).ifPresent(value -> stated.put(item, value));
		List<ValueSearch.Search> searches = each(List.copyOf(stated.keySet()),
				item -> values.search(item, stated.get(item), bySentence.getOrDefault(sentence(item), List.of()), sentence(item)));
		Set<Placed> bearing = ValueSearch.bearingOut(searches);
		for (ValueSearch.Search search : searches) known.put(search.item(), values.verdict(search, bearing));
		List<Item> inWords = items.stream().filter(item -> !stated.containsKey(item) && item.kind() != ClaimKind.PROBLEM).toList();
		List<LookUp> looked = each(inWords,
				item -> SpeechSearch.isSpeech(item) ? speech.lookUp(item, inside(item)) : words.lookUp(item, inside(item)));
		for (LookUp lookUp : looked) known.put(lookUp.item(), lookUp);
		for (Item item : items) if (!known.containsKey(item)) known.put(item, problem(item, inside(item)));
		return items.stream().map(known::get).toList();
	}

	/** On all cores: each is looked up in sources that nobody changes, and knows nothing of the others. */
	private <T> List<T> each(List<Item> looked, Function<Item, T> how) {
		return looked.parallelStream().map(item -> {
			if (cancelled || progress.isCancelled()) {
				// The others that wait for a core need not ask.
				cancelled = true;
				throw new CancellationException("sweep");
			}
			T found = how.apply(item);
			step();
			return found;
		}).toList();
	}

	private synchronized void step() {
		progress.done(++done, draft.items().items().size());
	}

	private Span sentence(Item item) {
		return item.sentence(draft.text());
	}

	/** Of a mark by hand, what a rule finds inside it. */
	private Optional<Statement> statement(Item item) {
		Optional<Statement> own = item.claim().flatMap(claim -> StatementReader.read(claim, draft.text()));
		if (own.isPresent() || item.kind() != ClaimKind.DATE && item.kind() != ClaimKind.FIGURE
				&& item.kind() != ClaimKind.NAME) return own;
		return draft.claims().stream().filter(claim -> claim.kind() == item.kind() && item.span().contains(claim.span().start())
				&& claim.span().end() <= item.span().end()).findFirst().flatMap(claim -> StatementReader.read(claim, draft.text()));
	}

	/** What the sources say of the value that it is about; the problem itself stands in no source. */
	private static LookUp problem(Item item, List<LookUp> inside) {
		return inside.stream().max(Comparator.comparing((LookUp each) -> each.verdict() == Verdict.DIFFERS)
				.thenComparing(each -> each.verdict() == Verdict.FOUND))
				.map(value -> new LookUp(item, value.verdict(), value.policy(), value.passages(), value.differences(), value.guess()))
				.orElseGet(() -> new LookUp(item, Verdict.NOWHERE, "", List.of(), List.of(), false));
	}

	private List<LookUp> inside(Item item) {
		Span whole = item.span();
		return known.values().stream().filter(each -> whole.start() <= each.item().span().start()
				&& each.item().span().end() <= whole.end()).toList();
	}
}
