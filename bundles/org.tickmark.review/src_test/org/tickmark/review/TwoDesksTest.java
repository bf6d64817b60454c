package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.LedgerReading;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoteItem;

/** Two programs write into the ledger of one draft on a shared folder, at the same time. */
class TwoDesksTest {
	private static final int EVENTS = 300;
	private static final String DRAFT = "The firm in Porto sold 30 cars on Monday. The firm in Faro sold 45 cars on Friday.\n";

	@TempDir
	Path folder;

	/** One desk: notes one thing after the other about an item of its own. */
	static final class Writer {
		public static void main(String[] arguments) throws IOException {
			Review review = Review.open(Ledgers.in(Path.of(arguments[0])));
			String name = arguments[1];
			int at = DRAFT.indexOf(name.equals("Ann") ? "Monday" : "Friday");
			MarkClaim mark = new MarkClaim(new Span(at, at + 6), ClaimKind.DATE);
			review.apply(mark, DRAFT, name, Instant.now());
			for (int i = 1; i < EVENTS; i++) {
				Item item = ItemMerge
						.items(review.ledger(), Draft.of(DRAFT), List.of(), Anchoring.placesIn(DRAFT, review.ledger()), House.USUAL)
						.items().stream()
						.filter(each -> each.id().equals(mark.idIn(DRAFT))).findFirst().orElseThrow();
				review.apply(new NoteItem(item, name + " " + i), DRAFT, name, Instant.now());
			}
		}
	}

	private Process desk(Path ledger, String name) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Path output = folder.resolve(name + ".out");
		return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Writer.class.getName(), ledger.toString(), name)
				.redirectErrorStream(true).redirectOutput(output.toFile()).start();
	}

	@Test
	void everyEventOfBothIsKept() throws IOException, InterruptedException {
		Path ledger = folder.resolve("draft.txt.tickmark");
		Map<String, Process> desks = Map.of("Ann", desk(ledger, "Ann"), "Ben", desk(ledger, "Ben"));
		for (Map.Entry<String, Process> desk : desks.entrySet()) {
			assertThat(desk.getValue().waitFor(120, TimeUnit.SECONDS)).isTrue();
			assertThat(desk.getValue().exitValue()).as(Files.readString(folder.resolve(desk.getKey() + ".out"))).isZero();
		}

		LedgerReading reading = Ledgers.in(ledger).read();

		assertThat(reading.warnings()).isEmpty();
		// The text is kept once, or by both where neither saw the other's yet.
		assertThat(reading.events().stream().filter(event -> !(event.entry() instanceof LedgerEntry.TextKept))
				.collect(Collectors.groupingBy(LedgerEvent::by, Collectors.counting())))
				.containsOnly(Map.entry("Ann", (long) EVENTS), Map.entry("Ben", (long) EVENTS));
		assertThat(Ledger.of(reading.events()).items()).extracting(StoredItem::note).containsExactlyInAnyOrder("Ann " + (EVENTS - 1),
				"Ben " + (EVENTS - 1));
		assertThat(turns(reading.events())).as("they wrote at the same time").isGreaterThan(1);
	}

	/** How often the pen went from one to the other. */
	private static int turns(List<LedgerEvent> events) {
		List<String> turns = new ArrayList<>();
		for (LedgerEvent event : events) if (turns.isEmpty() || !turns.getLast().equals(event.by())) turns.add(event.by());
		return turns.size() - 1;
	}
}
