package org.tickmark.review.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.checklist.Answer;
import org.tickmark.review.checklist.Question;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.Placed;
import org.tickmark.review.ledger.LedgerEntry.Placement;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.LedgerEntry.Undone;
import org.tickmark.review.ledger.SetByHand.What;

/** What a ledger knows does not depend on how it came by its events, and one event more costs the same however long it is. */
class LedgerGrowsTest {
	private static final String TEXT = "The ferry left on 5 March. It came back on 9 March, the harbour office said.";
	private static final List<Span> PLACES = List.of(new Span(18, 25), new Span(43, 50), new Span(4, 9), new Span(56, 70));
	private static final Instant EIGHT = Instant.parse("2024-03-05T08:00:00Z");

	private final TextVersion version = TextVersion.of(TEXT);

	private Subject subject(int number) {
		Span place = PLACES.get(number % PLACES.size());
		return new Subject(new ItemId("%016x".formatted(number)), ClaimKind.DATE, "date.timex", Anchor.of(place, place, version));
	}

	private LedgerEvent decision(int number, List<String> after) {
		Status status = number % 2 == 0 ? Status.VERIFIED : Status.NO_FACT;
		return LedgerCodec.seal(after, EIGHT.plusSeconds(number), "Ann Lee", new Decided(subject(number % 50), status));
	}

	/** Each knows those before it. */
	private List<LedgerEvent> line(int events) {
		List<LedgerEvent> line = new ArrayList<>();
		while (line.size() < events)
			line.add(decision(line.size(), line.isEmpty() ? List.of() : List.of(line.getLast().hash())));
		return line;
	}

	@ParameterizedTest
	@ValueSource(ints = {100, 20_000})
	void aDecisionIsAddedUpAlone(int length) {
		List<LedgerEvent> events = line(length);
		Ledger ledger = Ledger.of(events);
		long before = ledger.steps();

		Ledger longer = ledger.with(List.of(decision(length, ledger.heads())));

		assertThat(before).isEqualTo(length);
		assertThat(longer.steps() - before).isEqualTo(1);
	}

	@Test
	void whatIsTakenBackAddsUpItsItemAgainAndNothingElse() {
		Ledger ledger = Ledger.of(line(20_000));
		LedgerEvent last = ledger.events().getLast();

		Ledger shorter = ledger.with(List.of(LedgerCodec.seal(ledger.heads(), EIGHT.plusSeconds(30_000), "Ann Lee",
				new Undone(last.hash()))));

		assertThat(shorter.steps() - ledger.steps()).isLessThanOrEqualTo(20_000 / 50 + 1);
		assertThat(shorter.counts(last.hash())).isFalse();
	}

	@Test
	void aLateEventOfAnotherDeskAddsUpWhatStandsBehindIt() {
		List<LedgerEvent> events = line(20_000);
		Ledger ledger = Ledger.of(events.subList(0, 19_990));
		for (LedgerEvent event : events.subList(19_990, 20_000)) ledger = ledger.with(List.of(event));
		LedgerEvent late = LedgerCodec.seal(List.of(events.get(19_994).hash()), events.get(19_995).at(), "Ben Okoro",
				new Decided(subject(7), Status.IN_WORK));

		Ledger both = ledger.with(List.of(late));

		assertThat(both.steps() - ledger.steps()).isLessThanOrEqualTo(8);
		assertSame(both, Ledger.of(Stream.concat(events.stream(), Stream.of(late)).toList()));
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 40})
	void branchesCostAsMuchAsALine(int items) {
		LedgerEvent first = decision(0, List.of());
		List<LedgerEvent> branches = new ArrayList<>(List.of(first));
		for (int i = 1; i < 20_000; i++) {
			branches.add(LedgerCodec.seal(List.of(first.hash()), EIGHT.plusSeconds(i), "Ann Lee",
					new Decided(subject(i % items), Status.VERIFIED)));
		}
		Ledger ledger = Ledger.of(branches);
		LedgerEvent all = LedgerCodec.seal(ledger.heads(), EIGHT.plusSeconds(30_000), "Ben Okoro", new Decided(subject(0), Status.NO_FACT));
		Ledger joined = ledger.with(List.of(all));

		assertThat(ledger.steps()).isEqualTo(20_000);
		assertThat(joined.steps() - ledger.steps()).isEqualTo(1);
		assertThat(ledger.heads()).hasSize(19_999);
		assertThat(joined.heads()).containsExactly(all.hash());
		assertThat(joined.item(subject(0).item()).orElseThrow().decisions()).hasSize(1);
	}

	@Test
	void anEarlierLedgerStaysAsItWas() {
		Ledger ledger = Ledger.of(line(100));
		List<StoredItem> before = List.copyOf(ledger.items());

		Ledger one = ledger.with(List.of(decision(100, ledger.heads())));
		Ledger other = ledger.with(List.of(decision(101, ledger.heads())));

		assertThat(ledger.events()).hasSize(100);
		assertThat(ledger.items()).containsExactlyElementsOf(before);
		assertThat(one.events().getLast()).isEqualTo(decision(100, ledger.heads()));
		assertThat(other.events().getLast()).isEqualTo(decision(101, ledger.heads()));
		assertThat(one.holds(other.events().getLast().hash())).isFalse();
	}

	@Test
	void theOrderInWhichEventsComeDoesNotMatter() {
		for (int seed = 0; seed < 300; seed++) {
			List<LedgerEvent> events = new Tangle(new Random(seed)).events(40);
			Ledger whole = Ledger.of(events);
			Random random = new Random(seed);
			List<LedgerEvent> mixed = new ArrayList<>(events);
			if (seed % 3 == 0) Collections.shuffle(mixed, random);
			Ledger grown = Ledger.of(List.of());
			for (int at = 0; at < mixed.size();) {
				int end = Math.min(mixed.size(), at + 1 + random.nextInt(3));
				grown = grown.with(mixed.subList(at, end));
				at = end;
			}
			assertSame(grown, whole);
		}
	}

	@Test
	void whoKnewWhatIsAsTheEventsSay() {
		for (int seed = 0; seed < 100; seed++) {
			List<LedgerEvent> events = new Tangle(new Random(seed)).events(40);
			Ledger ledger = Ledger.of(events);
			for (LedgerEvent later : events) {
				Set<String> known = new HashSet<>();
				List<String> open = new ArrayList<>(later.after());
				while (!open.isEmpty()) {
					String hash = open.removeLast();
					if (known.add(hash)) open.addAll(ledger.event(hash).orElseThrow().after());
				}
				for (LedgerEvent earlier : events)
					assertThat(ledger.follows(later.hash(), earlier.hash())).isEqualTo(known.contains(earlier.hash()));
			}
		}
	}

	private static void assertSame(Ledger one, Ledger other) {
		assertThat(one.events()).containsExactlyElementsOf(other.events());
		assertThat(one.items()).containsExactlyInAnyOrderElementsOf(other.items());
		assertThat(one.heads()).containsExactlyInAnyOrderElementsOf(other.heads());
		assertThat(one.evidence()).containsExactlyElementsOf(other.evidence());
		assertThat(one.dismissals()).containsExactlyElementsOf(other.dismissals());
		assertThat(one.answers()).isEqualTo(other.answers());
		assertThat(one.signOff()).isEqualTo(other.signOff());
		assertThat(one.signOffTakenBack()).isEqualTo(other.signOffTakenBack());
		assertThat(one.dateline()).isEqualTo(other.dateline());
		assertThat(one.authors()).isEqualTo(other.authors());
		assertThat(one.telling()).containsExactlyInAnyOrderElementsOf(other.telling());
		for (StoredItem item : one.items()) {
			assertThat(one.proposals(item.id())).isEqualTo(other.proposals(item.id()));
			assertThat(one.duty(item.id())).isEqualTo(other.duty(item.id()));
			for (What what : What.values()) assertThat(one.setByHand(item.id(), what)).isEqualTo(other.setByHand(item.id(), what));
		}
		for (LedgerEvent event : one.events()) assertThat(one.counts(event.hash())).isEqualTo(other.counts(event.hash()));
	}

	/** Some people who do all that one can do to a draft, and hear of each other now and then. */
	private final class Tangle {
		private final Random random;
		private final List<LedgerEvent> events = new ArrayList<>();

		Tangle(Random random) {
			this.random = random;
		}

		List<LedgerEvent> events(int number) {
			while (events.size() < number) {
				// Clocks of different desks go wrong by some minutes.
				Instant at = EIGHT.plusSeconds(events.size() * 60 + random.nextInt(300));
				events.add(LedgerCodec.seal(after(), at, "Ann " + random.nextInt(3), entry()));
			}
			return events;
		}

		private List<String> after() {
			if (events.isEmpty()) return List.of();
			if (random.nextInt(3) > 0) return List.of(events.getLast().hash());
			return random.ints(1 + random.nextInt(2), 0, events.size()).distinct().mapToObj(at -> events.get(at).hash()).toList();
		}

		private Optional<LedgerEvent> some() {
			return events.isEmpty() ? Optional.empty() : Optional.of(events.get(random.nextInt(events.size())));
		}

		private LedgerEntry entry() {
			Subject subject = subject(random.nextInt(3));
			var evidence = Evidence.ofSource("log " + random.nextInt(3));
			return switch (random.nextInt(22)) {
				case 0, 1, 2, 3 -> new Undone(some().map(LedgerEvent::hash).orElse("none"));
				case 4 -> new LedgerEntry.Noted(subject, "note " + random.nextInt(9));
				case 5 -> new LedgerEntry.EvidenceAdded(subject, EvidenceId.of(evidence, 0), evidence);
				case 6 -> new LedgerEntry.EvidenceWithdrawn(subject, EvidenceId.of(evidence, 0), evidence);
				case 7 -> new LedgerEntry.EvidenceChanged(EvidenceId.of(evidence, 0), Evidence.ofSource("put right"), evidence);
				case 8 -> new LedgerEntry.Sourced(subject, random.nextBoolean() ? "" : "source " + random.nextInt(3));
				case 9 -> new LedgerEntry.ItemDismissed(subject);
				case 10 -> new LedgerEntry.Marked(subject);
				case 11 -> new LedgerEntry.MarkRemoved(subject.item());
				case 12 -> new Placed(List.of(new Placement(subject.item(), subject(random.nextInt(4)).anchor())));
				case 13 -> new LedgerEntry.Proposed(subject, "wording " + random.nextInt(9));
				case 14 -> new LedgerEntry.Accepted(subject, some().map(LedgerEvent::hash).orElse("none"));
				case 15 -> new LedgerEntry.ValueSet(subject, "2024-03-0" + (1 + random.nextInt(9)));
				case 16 -> new LedgerEntry.SignedOff(version.hash(), List.of(), Optional.empty());
				case 17 -> new LedgerEntry.SignOffTakenBack("a call came in");
				case 18 ->
					new LedgerEntry.QuestionAnswered(new Question("lawyer", "Has a lawyer read it?"), "", Optional.of(Answer.YES), "");
				case 19 -> new LedgerEntry.Assigned(subject, "Ben " + random.nextInt(3));
				case 20 -> new LedgerEntry.AuthorsSet(List.of("Cleo " + random.nextInt(3)));
				default -> new Decided(subject, random.nextBoolean() ? Status.VERIFIED : Status.NO_FACT);
			};
		}
	}
}
