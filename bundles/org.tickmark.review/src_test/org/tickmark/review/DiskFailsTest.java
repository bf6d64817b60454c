package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.file.WholeFile;
import org.tickmark.review.WatchedDisk.Step;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry.AuthorsSet;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.verbs.SetAuthors;

/**
 * Whatever is done to a file fails once: the disk is full, it cannot be read, or nobody may write there. The draft is the old one or the
 * new one then, all that was recorded before is there, the message says which file it is about, and the next try succeeds.
 */
class DiskFailsTest {
	private static final String OLD = "The minister arrived on Sunday.\n";
	private static final String NEW = "The minister arrived on Sunday. The mayor left on Monday.\n";
	private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");
	private static final Map<String, Function<Path, FileSystemException>> FAILURES = Map.of("full",
			file -> new FileSystemException(file.toString(), null, "No space left on device"), "broken",
			file -> new FileSystemException(file.toString(), null, "Input/output error"), "forbidden",
			file -> new AccessDeniedException(file.toString()));

	@TempDir
	Path folder;
	private int rooms;

	/** Fails at one step, which is counted. */
	private static final class Failing implements WatchedDisk.Watcher {
		private final int at;
		private final Function<Path, FileSystemException> failure;
		private int steps;
		private Optional<Step> failed = Optional.empty();

		Failing(int at, Function<Path, FileSystemException> failure) {
			this.at = at;
			this.failure = failure;
		}

		@Override
		public void about(Step step) throws IOException {
			if (steps++ != at) return;
			failed = Optional.of(step);
			throw failure.apply(step.file());
		}
	}

	/** A folder with a draft, in which somebody does something. */
	private final class Room {
		final Path draft;
		final Path ledger;
		final List<String> recorded = new ArrayList<>();
		final Failing failing;
		final WatchedDisk disk;
		final LedgerFiles stores;
		boolean saves;
		int clock;

		Room(Failing failing) throws IOException {
			draft = Files.createDirectory(folder.resolve("room" + rooms++)).resolve("draft.txt");
			ledger = draft.resolveSibling("draft.txt.tickmark");
			Files.writeString(draft, OLD);
			this.failing = failing;
			disk = new WatchedDisk(failing);
			stores = new LedgerFiles(disk);
		}

		/** Recorded by another program, which has no trouble. */
		void before(String... names) throws IOException {
			Review review = Review.open(Ledgers.FILES.of(draft));
			for (String name : names) decide(review, name);
		}

		void decide(Review review, String name) throws IOException {
			review.apply(new SetAuthors(List.of(name)), OLD, "Ann", NOON.plusSeconds(clock++));
			recorded.add(name);
		}

		Set<String> stored() throws IOException {
			Review review = Review.open(Ledgers.FILES.of(draft));
			Ledger known = review.ledger();
			assertThat(review.readOnly()).isEmpty();
			assertThat(known.firstWithoutPredecessor()).isEmpty();
			return known.events().stream().map(LedgerEvent::entry).filter(AuthorsSet.class::isInstance).map(AuthorsSet.class::cast)
					.map(set -> set.names().getFirst()).collect(Collectors.toSet());
		}
	}

	@FunctionalInterface
	private interface Deed {
		/** What stands before it is prepared at once; what it gives is what may fail, and is tried again. */
		Attempt in(Room room) throws IOException;
	}

	@FunctionalInterface
	private interface Attempt {
		void run() throws IOException;
	}

	private static final Map<String, Deed> DEEDS = deeds();

	private static Map<String, Deed> deeds() {
		Map<String, Deed> deeds = new LinkedHashMap<>();
		deeds.put("the first decision", room -> {
			Review review = Review.open(Ledgers.FILES.of(room.draft));
			return () -> room.decide(Review.open(room.stores.of(room.draft)), "first" + review.ledger().events().size());
		});
		deeds.put("one more decision", room -> {
			room.before("one", "two");
			Review review = Review.open(room.stores.of(room.draft));
			return () -> room.decide(review, "three");
		});
		deeds.put("a decision behind a torn line", room -> {
			room.before("one", "two");
			Files.writeString(room.ledger, "{\"hash\":\"12", StandardOpenOption.APPEND);
			return () -> room.decide(Review.open(room.stores.of(room.draft)), "three");
		});
		deeds.put("a decision behind those of another desk", room -> {
			room.before("one");
			Review review = Review.open(room.stores.of(room.draft));
			room.before("two", "three");
			return () -> room.decide(review, "four");
		});
		deeds.put("a decision on a ledger that was replaced", room -> {
			room.before("one");
			Review review = Review.open(room.stores.of(room.draft));
			room.decide(review, "two");
			replace(room);
			return () -> {
				room.decide(review, "three");
				room.recorded.add("two");
			};
		});
		deeds.put("opening and reading on", room -> {
			room.before("one", "two");
			return () -> {
				Review review = Review.open(room.stores.of(room.draft));
				room.before("three");
				review.refresh();
			};
		});
		deeds.put("the draft is saved", room -> {
			room.saves = true;
			return () -> WholeFile.write(room.draft, out -> out.write(NEW.getBytes()), room.disk);
		});
		deeds.put("the draft is saved through a link", room -> {
			room.saves = true;
			Path link = Files.createSymbolicLink(room.draft.resolveSibling("link.txt"), room.draft);
			return () -> WholeFile.write(link, out -> out.write(NEW.getBytes()), room.disk);
		});
		deeds.put("the decisions go along with a copy", room -> {
			room.before("one", "two");
			Path copy = room.draft.resolveSibling("copy.txt");
			Files.writeString(copy, OLD);
			Files.writeString(copy.resolveSibling("copy.txt.tickmark"), "");
			return () -> room.stores.copy(room.draft, copy);
		});
		deeds.put("what others decided is taken over", room -> {
			room.before("one");
			Path other = Files.createDirectory(room.draft.resolveSibling("other")).resolve("draft.txt");
			Files.writeString(other, OLD);
			Review.open(Ledgers.FILES.of(other)).apply(new SetAuthors(List.of("other")), OLD, "Ben", NOON);
			Review review = Review.open(room.stores.of(room.draft));
			return () -> {
				review.takeOver(room.stores.others(other));
				room.recorded.add("other");
			};
		});
		return deeds;
	}

	/** Longer than the one before, and it does not know what this desk has recorded. */
	private static void replace(Room room) throws IOException {
		String first = Files.readAllLines(room.ledger).getFirst();
		String all = first + "\n";
		String after = first.substring(9, 73);
		for (int i = 0; i < 8; i++) {
			LedgerEvent event = LedgerCodec.seal(List.of(after), NOON.plusSeconds(100 + i), "Cleo", new AuthorsSet(List.of("cleo" + i)));
			all += LedgerCodec.line(event) + "\n";
			after = event.hash();
			room.recorded.add("cleo" + i);
		}
		Files.writeString(room.ledger, all);
		// Whoever put it there took that away; the desk brings it back with the next decision.
		room.recorded.remove("two");
	}

	private static int steps(Deed deed, Room room) throws IOException {
		deed.in(room).run();
		return room.failing.steps;
	}

	@Test
	void nothingIsLostWhicheverStepFails() throws IOException {
		int points = 0;
		for (Map.Entry<String, Deed> deed : DEEDS.entrySet()) {
			int steps = steps(deed.getValue(), new Room(new Failing(-1, FAILURES.get("full"))));
			for (Map.Entry<String, Function<Path, FileSystemException>> failure : FAILURES.entrySet()) {
				for (int at = 0; at < steps; at++) {
					failsOnce(deed, failure, at);
					points++;
				}
			}
		}
		System.out.printf("steps that failed once: %d%n", points);
		assertThat(points).isGreaterThanOrEqualTo(200);
	}

	private void failsOnce(Map.Entry<String, Deed> deed, Map.Entry<String, Function<Path, FileSystemException>> failure, int at)
			throws IOException {
		Room room = new Room(new Failing(at, failure.getValue()));
		Optional<IOException> thrown = Optional.empty();
		Attempt attempt = null;
		try {
			attempt = deed.getValue().in(room);
			attempt.run();
		} catch (IOException e) {
			thrown = Optional.of(e);
		}
		String what = deed.getKey() + ", " + failure.getKey() + " at " + room.failing.failed;
		assertThat(Files.readString(room.draft)).as(what).isIn(OLD, room.saves ? NEW : OLD);
		assertThat(room.stored()).as(what).containsAll(room.recorded);
		thrown.ifPresent(e -> assertThat(String.valueOf(e.getMessage())).as(what).contains(room.draft.getParent().toString()));
		if (thrown.isEmpty() || attempt == null) return;

		attempt.run();
		assertThat(Files.readString(room.draft)).as(what).isEqualTo(room.saves ? NEW : OLD);
		assertThat(room.stored()).as(what).containsAll(room.recorded);
	}

	@Test
	void theMessageNamesTheLedgerAndWhatIsSafe() throws IOException {
		Room room = new Room(new Failing(-1, FAILURES.get("full")));
		room.before("one");
		Review review = Review.open(new LedgerFiles(new WatchedDisk(step -> {
			if (step.what() != WatchedDisk.What.READ && step.file().toString().endsWith(".lock"))
				throw new AccessDeniedException(step.file().toString());
		})).of(room.draft));

		assertThat(catchThrowable(() -> room.decide(review, "two"))).hasMessage(room.ledger
				+ " could not be written: you may not write in the folder " + room.draft.getParent()
				+ "; have it opened for you, or save the draft in another folder. This decision was not recorded; all earlier ones and the"
				+ " text of the draft are as they were");
	}
}
