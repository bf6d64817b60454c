package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.Scan.NOTHING;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation.Direction;

/** Words before an expression that blur or narrow it and belong to its span: "nearly five years", "mid-June", "the end of 1990". */
final class Modifiers {
	private static final Set<String> SINGLE = Set.of("about", "nearly", "almost", "approximately", "roughly", "over", "under", "some", "around", "exactly", "another");
	/** First word and what must follow it: "more than", "at least". */
	private static final Map<String, Set<String>> PAIRS = Map.of("more", Set.of("than"), "less", Set.of("than"), "fewer", Set.of("than"),
			"at", Set.of("least", "most"), "up", Set.of("to"));
	private static final Set<String> PHASES = Set.of("early", "late", "mid", "earlier", "later", "midway", "sometime", "pre", "post");
	private static final Set<String> BEFORE_IN = Set.of("early", "earlier", "late", "later");
	private static final Set<String> PARTS = Set.of("end", "beginning", "start", "middle", "close", "rest", "remainder");

	private Modifiers() { }

	static Set<String> approximators() {
		Set<String> all = new HashSet<>(SINGLE);
		all.addAll(PAIRS.keySet());
		return all;
	}

	static Set<String> phases() {
		return PHASES;
	}

	static Optional<TimeExpression> approximatorAt(Scan scan, int i) {
		Words words = scan.words();
		boolean single = words.in(i, SINGLE);
		if (!single && !words.in(i + 1, PAIRS.getOrDefault(words.lower(i), Set.of()))) return NOTHING;
		int at = single ? i + 1 : i + 2;
		int from = i > 0 && words.is(i - 1, "no") && !single ? i - 1 : i;
		Optional<TimeExpression> inner = TimeGrammar.plainAt(scan, at);
		boolean vague = Numerals.quantityAt(words, at).vague() && (words.is(i, "over") || words.is(i, "under"));
		boolean counted = !vague && Numerals.quantityAt(words, at).found() && inner.filter(found -> found.type() != TimexType.TIME || words.is(i, "around")).isPresent();
		boolean stated = inner.filter(found -> found.type() == TimexType.DATE && !found.relative()).isPresent();
		return counted && !stated ? inner.map(found -> found.spanning(from, found.to())) : NOTHING;
	}

	/** "early 1990", "mid-June", "later this year". */
	static Optional<TimeExpression> phaseAt(Scan scan, int i) {
		Words words = scan.words();
		int at = words.pastHyphen(i + 1);
		if (words.is(at, "in") && words.in(i, BEFORE_IN)) at++;
		Optional<TimeExpression> partly = within(scan, i, at);
		if (partly.isPresent()) return partly;
		boolean tied = at == i + 2;
		if (!tied && (words.is(i, "pre") || words.is(i, "post")) || CalendarWords.weekday(words.lower(at)) > 0) return NOTHING;
		Optional<TimeExpression> inner = TimeGrammar.plainAt(scan, at);
		return inner.filter(found -> found.type() != TimexType.DURATION && found.type() != TimexType.SET)
				.filter(found -> !found.value().endsWith("_REF"))
				.map(found -> found.spanning(i, found.to()));
	}

	/** "earlier in the year", "late in the week": the one that the draft is filed in. */
	private static Optional<TimeExpression> within(Scan scan, int from, int article) {
		Words words = scan.words();
		if (!words.is(article - 1, "in") || article == from + 1 || !words.is(article, "the") || words.is(article + 2, "of") || words.isNumber(article + 2)) return NOTHING;
		return Unit.singular(words.lower(article + 1)).filter(unit -> unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.WEEK)
				.map(unit -> scan.narrative().shifted(from, article + 2, unit, 0));
	}

	/** "the week of March 6". */
	private static Optional<TimeExpression> weekOf(Scan scan, int i) {
		Optional<TimeExpression> day = TimeGrammar.plainAt(scan, i + 3).filter(found -> found.point().filter(point -> point.day() > 0).isPresent());
		return day.flatMap(TimeExpression::point).flatMap(CalendarPoint::firstDay)
				.map(first -> scan.narrative().counted(i, day.get().to(), TimexType.DATE, TimexValue.week(first), Direction.PLAIN));
	}

	/** "the end of the year", "the early 1990s", from the article on. */
	static Optional<TimeExpression> articleAt(Scan scan, int i) {
		Words words = scan.words();
		if (words.in(i + 1, PHASES) && !words.ties(i + 2)) {
			// Decades and centuries stand without their article.
			return phaseAt(scan, i + 1).filter(found -> found.value().length() > 3).map(found -> found.spanning(i, found.to()));
		}
		if (words.is(i + 1, "week") && words.is(i + 2, "of")) return weekOf(scan, i);
		if (!words.in(i + 1, PARTS) || !words.is(i + 2, "of")) return NOTHING;
		Optional<TimeExpression> inner = TimeGrammar.plainAt(scan, i + 3);
		return inner.filter(found -> found.type() == TimexType.DATE && !found.value().endsWith("_REF")).map(found -> found.spanning(i, found.to()));
	}
}
