package org.tickmark.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.LedgerReading;
import org.tickmark.review.ledger.LedgerUnreadableException;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.NoteItem;

class LedgerFileTest {
	private static final String DRAFT = "The minister arrived on Sunday. The mayor left on Monday.\n";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void decideTwice() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
		desk.decide("Sunday", Status.VERIFIED);
		desk.decide("Monday", Status.QUERY);
	}

	private void append(String damage) throws IOException {
		Files.writeString(desk.ledger, damage, StandardOpenOption.APPEND);
	}

	private List<String> lines() throws IOException {
		return Files.readAllLines(desk.ledger);
	}

	private void refusesToWrite(Desk again, String... parts) throws IOException {
		byte[] before = desk.bytes();
		assertThat(again.review.readOnly()).isPresent();
		assertThat(again.review.warnings()).isNotEmpty();
		assertThatThrownBy(() -> again.decide("Sunday", Status.NO_FACT)).isInstanceOf(LedgerUnreadableException.class).message()
				.contains(parts);
		assertThat(desk.bytes()).isEqualTo(before);
	}

	@Test
	void standsBesideItsDraft() throws IOException {
		assertThat(Ledgers.FILES.of(folder.resolve("note.md")).id())
				.isEqualTo(folder.toRealPath().resolve("note.md.tickmark").toUri().toString());
	}

	@Test
	void isEmptyBeforeTheFirstEvent() throws IOException {
		LedgerReading reading = Ledgers.in(folder.resolve("none.tickmark")).read();

		assertThat(reading.events()).isEmpty();
		assertThat(reading.warnings()).isEmpty();
	}

	@Test
	void holdsOneEventALineWhoseHashAShellCanCheck() throws IOException {
		for (String line : lines()) {
			String hash = line.substring(9, 73);
			assertThat(Sha256.of(line.replaceFirst("\"hash\":\"[^\"]*\",", ""))).isEqualTo(hash);
		}
		assertThat(lines()).hasSize(3);
	}

	@Test
	void growsAtItsEndOnly() throws IOException {
		byte[] before = desk.bytes();

		desk.decide("Sunday", Status.CORRECTED);

		assertThat(Arrays.copyOf(desk.bytes(), before.length)).isEqualTo(before);
	}

	@Test
	void reportsATornLastLineAndKeepsItAside() throws IOException {
		byte[] whole = desk.bytes();
		byte[] torn = Arrays.copyOf(whole, whole.length - 20);
		Files.write(desk.ledger, torn);

		Desk again = desk.reopenedWith(DRAFT);

		assertThat(again.item("Sunday").status()).isEqualTo(Status.VERIFIED);
		assertThat(again.item("Monday").status()).isEqualTo(Status.OPEN);
		assertThat(again.review.readOnly()).isEmpty();
		assertThat(again.review.warnings()).singleElement().asString().startsWith(
				"draft.txt.tickmark, line 3: the last entry was cut off and does not count; all entries before it are intact. What "
						+ "is left of it is kept in draft.txt.tickmark.torn-");
		assertThat(desk.bytes()).isEqualTo(torn);
		try (Stream<Path> files = Files.list(folder)) {
			Path aside = files.filter(file -> file.toString().contains(".torn-")).findFirst().orElseThrow();
			assertThat(new String(torn, UTF_8)).endsWith("\n" + Files.readString(aside));
		}
	}

	@Test
	void goesOnBehindATornLine() throws IOException {
		byte[] torn = Arrays.copyOf(desk.bytes(), desk.bytes().length - 20);
		Files.write(desk.ledger, torn);
		Desk again = desk.reopenedWith(DRAFT);

		again.decide("Monday", Status.NO_FACT);
		again.decide("Monday", Status.ON_AUTHOR);
		Desk third = desk.reopenedWith(DRAFT);

		assertThat(Arrays.copyOf(desk.bytes(), torn.length)).isEqualTo(torn);
		assertThat(third.review.warnings()).isEmpty();
		assertThat(third.review.readOnly()).isEmpty();
		assertThat(third.item("Monday").status()).isEqualTo(Status.ON_AUTHOR);
	}

	@Test
	void goesOnWhereverALedgerWasCutOff() throws IOException {
		byte[] whole = desk.bytes();
		for (int length = 0; length < whole.length; length += 7) {
			Files.write(desk.ledger, Arrays.copyOf(whole, length));
			Desk again = desk.reopenedWith(DRAFT);

			again.decide("Sunday", Status.ON_AUTHOR);

			assertThat(Arrays.copyOf(desk.bytes(), length)).isEqualTo(Arrays.copyOf(whole, length));
			assertThat(again.reopenedWith(DRAFT).item("Sunday").status()).isEqualTo(Status.ON_AUTHOR);
			assertThat(again.reopenedWith(DRAFT).review.warnings()).isEmpty();
		}
	}

	@Test
	void startsOnANewLineWhereTheLastOneLacksItsEnd() throws IOException {
		Files.write(desk.ledger, Arrays.copyOf(desk.bytes(), desk.bytes().length - 1));

		Desk again = desk.reopenedWith(DRAFT);
		again.decide("Monday", Status.VERIFIED);

		assertThat(again.review.warnings()).isEmpty();
		assertThat(lines()).hasSize(4);
	}

	@Test
	void showsWhatAnOlderTickmarkCanOfANewerLedgerButWritesNothing() throws IOException {
		append("{\"hash\":\"" + "0".repeat(64) + "\",\"v\":2,\"what\":\"split\"}\n");

		Desk again = desk.reopenedWith(DRAFT);

		assertThat(again.item("Sunday").status()).isEqualTo(Status.VERIFIED);
		refusesToWrite(again,
				"draft.txt.tickmark, line 4: was written by a newer Tickmark (format 2, this one knows 1); update Tickmark to go on");
	}

	@Test
	void doesNotTakeANewerLineWithoutItsEndForATornOne() throws IOException {
		append("{\"hash\":\"" + "0".repeat(64) + "\",\"v\":2,\"what\":\"split\"}");

		refusesToWrite(desk.reopenedWith(DRAFT), "line 4: was written by a newer Tickmark");
	}

	@Test
	void takesZerosThatAPowerCutLeftForATornLine() throws IOException {
		append("\0".repeat(100));
		Desk again = desk.reopenedWith(DRAFT);

		again.decide("Monday", Status.VERIFIED);

		assertThat(again.review.warnings()).singleElement().asString().contains("line 4: the last entry was cut off");
		assertThat(again.reopenedWith(DRAFT).item("Monday").status()).isEqualTo(Status.VERIFIED);
		assertThat(again.reopenedWith(DRAFT).review.warnings()).isEmpty();
	}

	@Test
	void readsBothSidesOfConflictMarkers() throws IOException {
		List<String> lines = lines();
		List<String> conflict = new ArrayList<>(lines.subList(0, 1));
		conflict.addAll(List.of("<<<<<<< HEAD", lines.get(1), "||||||| base", "=======", lines.get(2), ">>>>>>> branch of Bob"));
		Files.write(desk.ledger, conflict);

		Desk again = desk.reopenedWith(DRAFT);

		assertThat(again.item("Sunday").status()).isEqualTo(Status.VERIFIED);
		assertThat(again.item("Monday").status()).isEqualTo(Status.QUERY);
		refusesToWrite(again,
				"draft.txt.tickmark, lines 2, 4, 5, 7: conflict markers of a merge; the entries of both sides are shown. To go on "
						+ "deciding, delete these lines");
	}

	@Test
	void refusesToWriteBehindALineThatIsNoEvent() throws IOException {
		append("hello\n");

		refusesToWrite(desk.reopenedWith(DRAFT),
				"draft.txt.tickmark, line 4: is not an entry; restore the line from a backup, or delete it");
	}

	@Test
	void refusesToWriteBehindALineThatSomebodyChanged() throws IOException {
		Files.writeString(desk.ledger, Files.readString(desk.ledger).replace("\"query\"", "\"verified\""));

		Desk again = desk.reopenedWith(DRAFT);

		assertThat(again.item("Monday").status()).isEqualTo(Status.OPEN);
		refusesToWrite(again, "line 3: was changed after it was written (its SHA-256 does not match)");
	}

	@Test
	void noticesDamageDoneWhileTheDraftIsOpen() throws IOException {
		append("hello\n");
		byte[] before = desk.bytes();

		assertThatThrownBy(() -> desk.decide("Sunday", Status.NO_FACT)).isInstanceOf(LedgerUnreadableException.class);

		assertThat(desk.bytes()).isEqualTo(before);
		assertThat(desk.item("Sunday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void writesNothingToALedgerThatBecameShorterWhileOpen() throws IOException {
		Files.write(desk.ledger, new byte[0]);

		assertThatThrownBy(() -> desk.decide("Sunday", Status.NO_FACT)).isInstanceOf(LedgerUnreadableException.class).message()
				.startsWith("draft.txt.tickmark: was ").contains("bytes long and is now 0; nothing was written. Restore it from a backup");

		assertThat(desk.ledger).isEmptyFile();
	}

	@Test
	void goesOnOnceTheDamagedLineIsDeletedAsAdvised() throws IOException {
		byte[] whole = desk.bytes();
		for (String damage : List.of("hello\n", "<<<<<<< HEAD\r\n", "{\"hash\":\"0\",\"v\":1}\n", "half a line")) {
			Files.write(desk.ledger, whole);
			append(damage);
			Desk again = desk.reopenedWith(DRAFT);

			Files.write(desk.ledger, whole);
			again.decide("Sunday", Status.NO_FACT);

			assertThat(desk.reopenedWith(DRAFT).review.warnings()).isEmpty();
			assertThat(desk.reopenedWith(DRAFT).item("Sunday").status()).isEqualTo(Status.NO_FACT);
		}
	}

	@Test
	void goesOnOnceALineDamagedWhileTheDraftWasOpenIsDeleted() throws IOException {
		String text = Files.readString(desk.ledger);
		Files.writeString(desk.ledger, text.replace("\"verified\"", "\"no-fact\""));
		desk.review.refresh();
		assertThat(desk.review.readOnly()).isPresent();

		String repaired = text.lines().filter(line -> !line.contains("\"verified\"")).collect(Collectors.joining("\n"));
		Files.writeString(desk.ledger, repaired);
		desk.decide("Monday", Status.NO_FACT);

		assertThat(desk.reopenedWith(DRAFT).review.warnings()).isEmpty();
		assertThat(desk.reopenedWith(DRAFT).item("Monday").status()).isEqualTo(Status.NO_FACT);
	}

	@Test
	void writesNothingWhereMoreThanTheDamagedLineWasDeleted() throws IOException {
		String text = Files.readString(desk.ledger);
		append("hello\n");
		desk.review.refresh();

		Files.writeString(desk.ledger, text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));

		assertThatThrownBy(() -> desk.decide("Sunday", Status.NO_FACT)).isInstanceOf(LedgerUnreadableException.class).message()
				.contains("bytes long and is now");
	}

	@Test
	void acceptsLineEndsTurnedByACheckout() throws IOException {
		Files.writeString(desk.ledger, Files.readString(desk.ledger).replace("\n", "\r\n"));

		assertThat(desk.reopenedWith(DRAFT).review.warnings()).isEmpty();
		assertThat(desk.reopenedWith(DRAFT).item("Sunday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void seesWhatAnotherDeskAppended() throws IOException {
		Desk other = Desk.open(folder, "Bob", DRAFT).finding("Sunday", "Monday");
		other.decide("Monday", Status.VERIFIED);

		desk.review.refresh();

		assertThat(desk.item("Monday").status()).isEqualTo(Status.VERIFIED);
		assertThat(desk.item("Monday").by()).isEqualTo("Bob");
	}

	@Test
	void keepsEveryEventOfTwoWritersAtATime() throws Exception {
		int each = 100;
		Callable<Boolean> writer = () -> {
			Desk own = Desk.open(folder, Thread.currentThread().getName(), DRAFT).finding("Sunday");
			for (int i = 0; i < each; i++) own.apply(new NoteItem(own.item("Sunday"), Thread.currentThread().getName() + " " + i));
			return true;
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			for (Future<Boolean> done : threads.invokeAll(List.of(writer, writer))) assertThat(done.get()).isTrue();
		}

		LedgerReading reading = Ledgers.in(desk.ledger).read();

		assertThat(reading.warnings()).isEmpty();
		assertThat(reading.events()).hasSize(3 + 2 * each);
	}
}
