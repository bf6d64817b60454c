package org.tickmark.claims.internal.minor;

import static org.tickmark.claims.internal.facts.FactRules.COMPARISON;
import static org.tickmark.claims.internal.facts.FactRules.EVENT;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.internal.facts.FactReader;
import org.tickmark.draft.Span;

/**
 * Facts that say no more than the dates and figures in them: "It fetched $54 million" is checked with the sum. A clause that has neither,
 * or tells more beside them, is a fact of its own.
 */
final class Carried {
	/** Words of a clause that say something, beside its verb, dates and figures, and names behind the verb. */
	private static final int FEW_BESIDE_FIGURE = 2;
	private static final int FEW_BESIDE_DATE = 2;
	private static final int FEW_BESIDE_REASON = 3;
	/** In all clauses, beside a verb that does more than measure. */
	private static final int FEW_BESIDE_DEED = 2;
	/** Of them behind a comma, the participle among them: "cutting roads". */
	private static final int FEW_BESIDE_PARTICIPLE = 2;
	private static final int SHORTEST_PARTICIPLE = 5;
	/** In the lead, beside which the event is what the story is about. */
	private static final int FEW_IN_LEAD = 2;
	/** A sentence with more is a table, and each look at them takes time. */
	private static final int MOST = 24;
	/** At the beginning of a clause, "Only 39 percent". */
	private static final int OPENS = 12;
	private static final String MARKS = ",;:()\u2014\u2013";
	/** A clause of its own begins with them. */
	private static final Set<String> LINKS = Listed.unordered("""
			and, but, who, which, that, when, after, while, as, because, before, where, whose, since, until, although, though, so, if""");
	/** Of them, those behind which a sentence says something else again. */
	private static final Set<String> REASONS = Listed.unordered("but, while, as, because, after, when, although, though, since");
	/** Say nothing by themselves. */
	private static final Set<String> SMALL = Listed.unordered("""
			the, a, an, of, in, on, at, to, for, from, by, with, into, over, under, about, during, between, among, against, per, than,
			it, its, he, she, they, his, her, their, there, this, these, those, one, all, both, each, not, also, only, just, still,
			already, then, now, more, less, least, most, nearly, almost, about, around, some, is, was, are, were, be, been, being, has,
			have, had, will, would, s, or, up, down, out, off, total, further, another, other, first, last, next, later, ago, early,
			late""");
	/** Tell how much there is, what became of an amount, or when something began or ended: the figure or date says the rest. */
	private static final Set<String> MEASURING = Listed.unordered("""
			is, are, was, were, be, been, has, have, had, stands, stood, totals, totaled, totalled, numbers, numbered, costs, cost, fetched,
			fetches, sold, earned, earns, earning, posted, reported, rose, rises, risen, rising, fell, falls, fallen, falling,
			dropped, drops, climbed, climbs, gained, gains, lost, loses, grew, grows, grown, increased, increases, decreased, decreases,
			declined, declines, jumped, slipped, slid, surged, soared, tumbled, plunged, doubled, tripled, added, closed, closes, opened,
			opens, ended, ends, began, begins, started, starts, finished, lasted, lasts, took, takes, include, includes, included,
			feature, features, featured, contains, contained, comprises, comprised, covers, covered, measures, measured, weighs, weighed,
			holds, held, seats, set, scheduled, planned, expected, built, founded, established, formed, born, died, dates, dated,
			published, released, launched, came, comes, reached, reaches, hit, hits, paid, pays, valued, estimated, projected, projecting,
			averaged, averages, amounted, amounts, worth, based, located, scored, scores, up, down, ran, runs, remains, remained""");
	/** Of somebody or something: where a name alone follows, there is only the name to check. */
	private static final Set<String> OF_NAMES = Listed.unordered("based, born, located, called, named, known, headquartered");

	private final String text;
	private final Span lead;

	Carried(String text) {
		this.text = text;
		this.lead = Lead.of(text);
	}

	/** @param beside what is listed in the same sentence */
	boolean is(Claim claim, List<Claim> beside) {
		boolean event = claim.ruleId().equals(EVENT);
		if (!event && !claim.ruleId().equals(COMPARISON) || !(claim.why() instanceof FactReason.Stated stated)) return false;
		// "Days earlier" tells nobody when: what happened then is looked up by itself.
		List<Claim> held = beside.stream().filter(each -> each.kind() == ClaimKind.DATE && !each.isVagueTime()
				|| each.kind() == ClaimKind.FIGURE).toList();
		if (held.isEmpty() || held.size() + stated.grounds().size() > MOST || stated.grounds().isEmpty()) return false;
		for (String ground : stated.grounds()) {
			if (!event && !FactReader.tellsOfChange(ground.toLowerCase(Locale.ROOT))) return false;
			int at = indexOf(ground, claim.span());
			while (at >= 0) {
				if (!isCarried(new Span(at, at + ground.length()), claim.span(), held)) return false;
				at = indexOf(ground, new Span(at + ground.length(), claim.span().end()));
			}
		}
		return !tellsMore(claim.span(), held);
	}

	/** "Profit rose 7 percent, but weak sales of boats hurt the firm": a clause without a date or figure that tells something. */
	private boolean tellsMore(Span whole, List<Claim> held) {
		int at = whole.start();
		while (at < whole.end()) {
			int start = at;
			while (at < whole.end() && Character.isLetter(text.charAt(at))) at++;
			if (at == start) at++;
			else if (isWith(start, at, whole.start()) && tellsAlone(start, clauseEnd(at, whole.end()), FEW_BESIDE_PARTICIPLE, held))
				return true;
			else if (REASONS.contains(text.substring(start, at)) && tellsAlone(at, clauseEnd(at, whole.end()), FEW_BESIDE_REASON, held))
				return true;
		}
		return false;
	}

	/** "The storm sank 12 boats, cutting roads to the port": a participle behind a comma. */
	private boolean isWith(int from, int to, int start) {
		return to - from > SHORTEST_PARTICIPLE && text.startsWith("ing", to - 3) && from - start > 2 && text.startsWith(", ", from - 2);
	}

	private boolean tellsAlone(int from, int to, int few, List<Claim> held) {
		Span clause = new Span(from, to);
		return held.stream().noneMatch(each -> clause.contains(each.span()))
				&& wordsIn(from, to, new Span(from, from), held) >= few;
	}

	/** Of whole words, or -1. */
	private int indexOf(String words, Span within) {
		int at = text.indexOf(words, within.start(), within.end());
		while (at >= 0) {
			boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
			int end = at + words.length();
			if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) return at;
			at = text.indexOf(words, at + 1, within.end());
		}
		return -1;
	}

	private boolean isCarried(Span verb, Span whole, List<Claim> held) {
		int from = clauseStart(verb.start(), whole.start());
		int to = clauseEnd(verb.end(), whole.end());
		boolean dated = false;
		boolean counted = false;
		for (Claim each : held) {
			if (each.span().start() < from || each.span().end() > to) continue;
			dated |= each.kind() == ClaimKind.DATE;
			// "His two sisters joined a band": they are not what is told of.
			counted |= each.kind() == ClaimKind.FIGURE && (each.span().start() >= verb.end() || each.span().start() - from <= OPENS);
		}
		int told = wordsIn(from, to, verb, held) + namesIn(verb.end(), to, held);
		if (!dated && !counted) return told == 0 && OF_NAMES.contains(verb.in(text).toLowerCase(Locale.ROOT));
		// "Fired three rounds": what was done is checked beside how often.
		if (!isMeasuring(verb.in(text))) {
			int all = wordsIn(whole.start(), whole.end(), verb, held);
			if (told > (dated ? 1 : 0) || all > FEW_BESIDE_DEED) return false;
		}
		if (isLead(whole)) return told <= (counted ? FEW_IN_LEAD : 1);
		return told <= (dated ? FEW_BESIDE_DATE : FEW_BESIDE_FIGURE);
	}

	private static boolean isMeasuring(String verb) {
		return MEASURING.contains(verb.substring(verb.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
	}

	/** Whether it stands in the first paragraph that is a sentence. */
	private boolean isLead(Span fact) {
		return fact.start() >= lead.start() && fact.start() < lead.end();
	}

	private int clauseStart(int verb, int start) {
		int at = verb;
		while (at > start) {
			if (isMark(at - 1)) return at;
			if (Character.isLetter(text.charAt(at - 1))) {
				int end = at;
				while (at > start && Character.isLetter(text.charAt(at - 1))) at--;
				if (isLink(at, end) && end < verb) return end;
			} else at--;
		}
		return start;
	}

	private int clauseEnd(int verb, int end) {
		int at = verb;
		while (at < end) {
			if (isMark(at)) return at;
			if (Character.isLetter(text.charAt(at))) {
				int start = at;
				while (at < end && Character.isLetter(text.charAt(at))) at++;
				if (isLink(start, at)) return start;
			} else at++;
		}
		return end;
	}

	/** The comma in "1,000" is none. */
	private boolean isMark(int at) {
		return MARKS.indexOf(text.charAt(at)) >= 0 && (at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1)));
	}

	private boolean isLink(int from, int to) {
		return LINKS.contains(text.substring(from, to));
	}

	/** "Lost the harbour to the Colmere Herons": to whom or what it was done is no matter of the date or figure. */
	private int namesIn(int from, int to, List<Claim> held) {
		int count = 0;
		boolean inside = false;
		int at = from;
		while (at < to) {
			int start = at;
			while (at < to && Character.isLetter(text.charAt(at))) at++;
			if (at == start) {
				inside &= MARKS.indexOf(text.charAt(at)) < 0;
				at++;
				continue;
			}
			Span word = new Span(start, at);
			boolean name = Character.isUpperCase(text.charAt(start)) && held.stream().noneMatch(each -> each.span().overlaps(word));
			if (name && !inside) count++;
			inside = name || inside && at - start == 1;
		}
		return count;
	}

	/** How many of the clause say something: those with a small letter, outside of the verb and of what is listed. */
	private int wordsIn(int from, int to, Span verb, List<Claim> held) {
		int count = 0;
		int at = from;
		while (at < to) {
			if (!Character.isLetter(text.charAt(at))) {
				at++;
				continue;
			}
			int start = at;
			while (at < to && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) at++;
			Span word = new Span(start, at);
			boolean told = Character.isLowerCase(text.charAt(start)) && !SMALL.contains(text.substring(start, at)) && !verb.overlaps(word)
					&& held.stream().noneMatch(each -> each.span().overlaps(word));
			if (told) count++;
		}
		return count;
	}
}
