package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.QuotedDifferently;
import org.tickmark.claims.Explanation.QuotedFromAnother;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * The same quotation twice: with a word or two changed in its middle, or given to two speakers. Takes time linear in what is
 * quoted: any three words in a row are compared with the place where they stood first, and with no other.
 */
@Component
public final class RepeatedQuotationCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.repeated";
	private static final int RUN = 3;
	/** So many words before and behind the difference together: fewer are common phrases. */
	private static final int SHARED = 7;
	/** The same words with nothing changed; speeches share shorter ones. */
	private static final int VERBATIM = 9;
	/** Enough where nothing but the difference is left over of either quotation. */
	private static final int WHOLE = 5;
	private static final int WIDEST_GAP = 2;

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<QuotedWords> quoted = new ArrayList<>();
		Map<QuotedWords.Three, Place> first = new HashMap<>();
		List<Claim> problems = new ArrayList<>();
		for (Saying saying : Saying.in(prose, claims)) {
			if (!saying.isDirect() && !saying.isMixed()) continue;
			var words = QuotedWords.of(prose, saying);
			if (words.size() < RUN) continue;
			compare(prose, words, quoted, first).ifPresent(problems::add);
			for (int i = 0; i + RUN <= words.size(); i++) first.putIfAbsent(words.three(i), new Place(quoted.size(), i));
			quoted.add(words);
		}
		return problems;
	}

	private record Place(int quotation, int word) { }

	private static Optional<Claim> compare(Prose prose, QuotedWords here, List<QuotedWords> quoted, Map<QuotedWords.Three, Place> first) {
		int i = 0;
		while (i + RUN <= here.size()) {
			Optional<Place> place = Optional.ofNullable(first.get(here.three(i)));
			if (place.isEmpty()) {
				i++;
				continue;
			}
			QuotedWords there = quoted.get(place.get().quotation());
			int run = here.sharedWith(there, i, place.get().word());
			Optional<Claim> problem = different(prose, here, there, new Run(i, place.get().word(), run))
					.or(() -> another(prose, here, there, run));
			if (problem.isPresent()) return problem;
			i += run;
		}
		return Optional.empty();
	}

	private record Run(int here, int there, int length) { }

	/** Looks for the same words again behind a small difference, then for some before one. */
	private static Optional<Claim> different(Prose prose, QuotedWords here, QuotedWords there, Run run) {
		int i = run.here() + run.length();
		int j = run.there() + run.length();
		for (int gap = 1; gap <= 2 * WIDEST_GAP; gap++) {
			for (int left = Math.max(0, gap - WIDEST_GAP); left <= Math.min(gap, WIDEST_GAP); left++) {
				int right = gap - left;
				int rest = here.sharedWith(there, i + left, j + right);
				int start = here.sharedBefore(there, run.here() - left, run.there() - right);
				boolean same = here.isOfSameSpeaker(there);
				boolean maybe = same || !here.isNamed() || !there.isNamed();
				boolean toEnd = maybe && here.isWhole(run.here(), i + left + rest) && there.isWhole(run.there(), j + right + rest);
				boolean fromStart = maybe && here.isWhole(run.here() - left - start, i) && there.isWhole(run.there() - right - start, j);
				// What begins later, or ends sooner, was only cut.
				boolean swapped = left == 1 && right == 1;
				// With hardly a word behind or before it the difference may be another thought, unless much else is the same.
				boolean behind = run.length() + rest >= (same && toEnd && rest >= RUN ? WHOLE : SHARED)
						&& (rest >= RUN || toEnd && (rest > 0 || swapped));
				boolean before = run.length() + start >= (same && fromStart && start >= RUN - 1 ? WHOLE : SHARED)
						&& (start >= RUN - 1 || fromStart && (start > 0 || swapped));
				behind = behind && isOneUtterance(here, run.here(), i + left + rest, there, run.there(), j + right + rest);
				before = before && isOneUtterance(here, run.here() - left - start, i, there, run.there() - right - start, j);
				Optional<Claim> problem = behind ? difference(prose, here, there, new Gap(i, i + left, j, j + right)) : Optional.empty();
				if (problem.isEmpty() && before) {
					problem = difference(prose, here, there, new Gap(run.here() - left, run.here(), run.there() - right, run.there()));
				}
				if (problem.isPresent()) return problem;
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether what is the same but for the difference is bounded on either side by a part of one of them: else they only share words, as
	 * people do who say a thing again in other sentences.
	 */
	private static boolean isOneUtterance(QuotedWords here, int hereFrom, int hereTo, QuotedWords there, int thereFrom, int thereTo) {
		return (here.isEdge(hereFrom) || there.isEdge(thereFrom)) && (here.isEdge(hereTo) || there.isEdge(thereTo));
	}

	private record Gap(int hereFrom, int hereTo, int thereFrom, int thereTo) { }

	private static Optional<Claim> difference(Prose prose, QuotedWords here, QuotedWords there, Gap gap) {
		if (here.saying().claim().span().overlaps(there.saying().claim().span())) return Optional.empty();
		if (here.isCut(gap.hereFrom(), gap.hereTo()) || there.isCut(gap.thereFrom(), gap.thereTo())) return Optional.empty();
		var why = new QuotedDifferently(here.text(gap.hereFrom(), gap.hereTo()), there.text(gap.thereFrom(), gap.thereTo()));
		// "whether or not" said again behind other words is no change.
		if (why.here().equalsIgnoreCase(why.there())) return Optional.empty();
		Span place = here.placeOf(gap.hereFrom(), gap.hereTo());
		return Optional.of(Saying.problem(RULE, prose, place, why, List.of(there.placeOf(gap.thereFrom(), gap.thereTo()))));
	}

	private static Optional<Claim> another(Prose prose, QuotedWords here, QuotedWords there, int run) {
		boolean most = here.saying().isDirect() && there.saying().isDirect() && run * 3 >= Math.min(here.size(), there.size()) * 2;
		boolean whole = run == here.size() && run == there.size();
		// A headline says "CNN head" of whoever the text names.
		boolean headline = here.saying().claim().minor() || there.saying().claim().minor();
		if (headline || run < (whole ? WHOLE : VERBATIM) || !most || !here.isNamed() || !there.isNamed() || here.isOfSameSpeaker(there))
			return Optional.empty();
		var why = new QuotedFromAnother(here.saying().name(), there.saying().name());
		List<Span> related = new ArrayList<>(there.saying().claim().spans());
		related.addAll(there.saying().speaker().stream().toList());
		return Optional.of(Saying.problem(RULE, prose, here.saying().claim().span(), why, related));
	}
}
