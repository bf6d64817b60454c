package org.tickmark.claims.detection;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.claims.internal.checks.EveryShelfLifeCheck;
import org.tickmark.claims.internal.checks.OverByThen;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * What would become of a draft's dates if it were filed on another day.
 *
 * @param to the other day
 * @param moved dates that would mean another day, in text order
 * @param contradictions problems that only the other day brings, in text order
 * @param over dates that lie ahead of the draft's own day and behind the other one, also such as move, unless the text tells of them as
 *     past or a contradiction names them; in text order
 * @param expired words that will not be true any more, "recently", "the new minister", though no calendar moves them; in text order
 */
public record HoldOver(LocalDate to, List<Moved> moved, List<Claim> contradictions, List<Claim> over, List<Claim> expired) {
	/** The same words, read on both days. */
	public record Moved(Claim now, Claim then) { }

	public HoldOver {
		moved = List.copyOf(moved);
		contradictions = List.copyOf(contradictions);
		over = List.copyOf(over);
		expired = List.copyOf(expired);
	}

	/** Reads the draft twice; as safe on any thread as {@link ClaimDetection}. */
	public static HoldOver preview(ClaimDetection detection, Draft draft, LocalDate to) {
		Set<String> asked = new HashSet<>(detection.policy().asked());
		boolean lives = !asked.add(EveryShelfLifeCheck.RULE);
		List<Claim> all = detection.following(detection.policy().asking(asked)).claimsIn(draft);
		List<Claim> now = all.stream().filter(claim -> lives || !claim.ruleId().equals(EveryShelfLifeCheck.RULE)).toList();
		List<Claim> then = detection.claimsIn(draft.filedOn(to));
		Map<Span, Claim> dates = new HashMap<>();
		dates(now).forEach(claim -> dates.putIfAbsent(claim.span(), claim));
		List<Moved> moved = dates(then)
				.flatMap(claim -> Stream.ofNullable(dates.get(claim.span())).filter(before -> !value(before).equals(value(claim)))
				.map(before -> new Moved(before, claim))).toList();
		Set<Span> places = moved.stream().map(each -> each.now().span()).collect(Collectors.toSet());
		List<Claim> expired = all.stream().filter(claim -> !places.contains(claim.span()) && isOver(claim, to)).toList();
		List<Claim> contradictions = added(now, then);
		List<Claim> over = draft.referenceDate().map(from -> OverByThen.in(ReadProse.of(draft, detection.policy()), now, from, to))
				.orElse(List.of()).stream().filter(date -> contradictions.stream().noneMatch(each -> each.span().contains(date.span())))
				.toList();
		return new HoldOver(to, moved, contradictions, over, expired);
	}

	/** Whether the day that these words name now would be over. */
	public boolean isOver(Moved date) {
		return over.contains(date.now());
	}

	/** Of {@link #over()} the dates that name the same day on both days. */
	public List<Claim> overAndUnmoved() {
		Set<Claim> also = moved.stream().map(Moved::now).collect(Collectors.toSet());
		return over.stream().filter(date -> !also.contains(date)).toList();
	}

	private static boolean isOver(Claim claim, LocalDate day) {
		return claim.why() instanceof Explanation.ShelfLife life && life.until().isBefore(day);
	}

	/** The other day may only bring or take a second reading. */
	private static String value(Claim date) {
		return date.detail() instanceof Detail.Timex timex ? timex.value() : "";
	}

	private static Stream<Claim> dates(List<Claim> claims) {
		return claims.stream().filter(claim -> claim.detail() instanceof Detail.Timex);
	}

	/** By rule and place: the same objection worded for another day is not a new one. */
	private static List<Claim> added(List<Claim> now, List<Claim> then) {
		Set<String> known = new HashSet<>();
		now.forEach(claim -> known.add(claim.ruleId() + claim.span()));
		return then.stream().filter(claim -> claim.kind() == ClaimKind.PROBLEM && !known.contains(claim.ruleId() + claim.span())).toList();
	}
}
