package org.tickmark.claims.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** Plants one fault after the other in prose and looks whether it shows. The same seed plants the same faults. */
final class Planting {
	/** What became of the faults of one class. */
	static final class Tally {
		private final List<String> missed = new ArrayList<>();
		private final List<String> alarms = new ArrayList<>();
		private int planted;

		int planted() {
			return planted;
		}

		int found() {
			return planted - missed.size();
		}

		/** What was planted without being noticed. */
		List<String> missed() {
			return List.copyOf(missed);
		}

		/** Of the same sentences without a fault. */
		List<String> alarms() {
			return List.copyOf(alarms);
		}
	}

	private final ClaimDetection detection;
	private final LocalDate filed;
	private final long seed;
	private final Map<Fault, Tally> tallies = new LinkedHashMap<>();
	private final Map<String, List<String>> alarms = new TreeMap<>();
	private final Map<String, List<Claim>> inProse = new HashMap<>();

	Planting(ClaimDetection detection, LocalDate filed, long seed) {
		this.detection = detection;
		this.filed = filed;
		this.seed = seed;
	}

	/** Problems by class, in the order in which they were planted. */
	Map<Fault, Tally> tallies() {
		return tallies;
	}

	/** Problems of the prose as it was, by rule. */
	Map<String, List<String>> alarms() {
		return alarms;
	}

	/** @param rounds how often each class is planted in each piece of prose */
	void plantIn(Map<String, String> prose, int rounds) {
		prose.values().forEach(text -> inProse.put(text, problems(text)));
		prose.forEach((name, text) -> {
			for (Claim problem : inProse.get(text)) {
				alarms.computeIfAbsent(problem.ruleId(), rule -> new ArrayList<>()).add(name + ": " + problem.sentence().in(text).strip());
			}
		});
		for (Fault fault : Faults.all(filed)) {
			var tally = new Tally();
			tallies.put(fault, tally);
			int turn = 0;
			for (int round = 0; round < rounds; round++) {
				for (var piece : prose.entrySet()) {
					var random = new Random(seed + 31L * (fault.title() + piece.getKey()).hashCode() + 1_000_003L * round);
					Optional<Planted> planted = fault.plant(piece.getValue(), turn++, random);
					planted.ifPresent(twins -> count(piece.getValue(), twins, tally));
				}
			}
		}
	}

	private void count(String prose, Planted twins, Tally tally) {
		tally.planted++;
		List<Claim> right = twins.right().equals(prose) ? inProse.get(prose) : problems(twins.right());
		List<Claim> wrong = problems(twins.wrong());
		boolean found = added(right, twins.right(), wrong, twins.wrong()).stream().anyMatch(problem -> isAt(problem, twins.places()));
		if (!found) tally.missed.add(around(twins));
		if (twins.right().equals(prose)) return;
		for (Claim problem : added(inProse.get(prose), prose, right, twins.right())) {
			tally.alarms.add(problem.ruleId() + ": " + problem.sentence().in(twins.right()).strip());
		}
	}

	private List<Claim> problems(String text) {
		return detection.claimsIn(Draft.of(text).filedOn(filed)).stream().filter(claim -> claim.kind() == ClaimKind.PROBLEM).toList();
	}

	/** Those that the other text does not have as well. */
	private static List<Claim> added(List<Claim> before, String beforeText, List<Claim> after, String afterText) {
		List<String> known = new ArrayList<>(before.stream().map(problem -> key(problem, beforeText)).toList());
		return after.stream().filter(problem -> !known.remove(key(problem, afterText))).toList();
	}

	private static String key(Claim problem, String text) {
		return problem.ruleId() + " " + problem.span().in(text);
	}

	private static boolean isAt(Claim problem, List<Span> places) {
		List<Span> spans = new ArrayList<>(problem.spans());
		if (problem.detail() instanceof Detail.Related related) spans.addAll(related.spans());
		return spans.stream().anyMatch(span -> places.stream().anyMatch(place -> place.overlaps(span)
				// A problem of no width stands between two letters.
				|| span.isEmpty() && place.start() <= span.start() && span.start() <= place.end()));
	}

	private static String around(Planted twins) {
		List<String> planted = new ArrayList<>();
		for (Span place : twins.places()) {
			int from = Math.max(twins.wrong().lastIndexOf('\n', place.start()) + 1, place.start() - 40);
			int to = Math.min(twins.wrong().length(), place.end() + 40);
			planted.add(twins.places().size() > 1 || place.length() > 60 ? place.in(twins.wrong()) : twins.wrong().substring(from, to));
		}
		return String.join(" // ", planted).replace('\n', ' ');
	}
}
