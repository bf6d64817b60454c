package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.draft.file.WholeFile;
import org.tickmark.review.WatchedDisk.Step;
import org.tickmark.review.WatchedDisk.What;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.LedgerEntry.AuthorsSet;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.verbs.SetAuthors;

/**
 * The power goes at any moment. What was forced to the disk is there; of what was not, all, nothing or a part, in any order. The draft is
 * one that somebody saved, never older than the last save that was reported, and every decision that was reported is in the ledger.
 */
class PowerLostTest {
	private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");
	private static final int DECISIONS = 130;
	private static final int EACH_SAVE = 3;
	/** Of what was not forced, so many parts are told apart at once; more never wait. */
	private static final int MOST_WAITING = 12;

	@TempDir
	Path folder;
	private final List<Step> steps = new ArrayList<>();
	/** After how many steps a decision or a save was reported. */
	private final Map<String, Integer> decided = new HashMap<>();
	private final Map<String, Integer> saved = new HashMap<>();
	private Path draft;
	private Path ledger;

	@BeforeEach
	void workForAWhile() throws IOException {
		draft = Files.createDirectory(folder.resolve("desk")).resolve("draft.txt");
		ledger = draft.resolveSibling("draft.txt.tickmark");
		Files.writeString(draft, text(0));
		saved.put(text(0), 0);
		WatchedDisk disk = new WatchedDisk(steps::add);
		Review review = Review.open(new LedgerFiles(disk).of(draft));
		for (int i = 1; i <= DECISIONS; i++) {
			String name = "name" + i;
			review.apply(new SetAuthors(List.of(name)), text(0), "Ann", NOON.plusSeconds(i));
			decided.put(name, steps.size());
			if (i % EACH_SAVE > 0) continue;
			String now = text(i);
			WholeFile.write(draft, out -> out.write(now.getBytes()), disk);
			saved.put(now, steps.size());
		}
	}

	private static String text(int version) {
		return "The minister arrived on Sunday, version " + version + ".\n";
	}

	/** A disk that somebody turns on again. */
	private static final class Turned {
		private final Map<Path, ByteArrayOutputStream> files = new HashMap<>();

		/** @param part of what it writes, in twelfths */
		void take(Step step, int part) {
			switch (step.what()) {
				case CREATE -> write(step.file(), 0, step.bytes());
				case TRUNCATE -> files.put(step.file(), new ByteArrayOutputStream());
				case WRITE -> write(step.file(), (int) step.at(), Arrays.copyOf(step.bytes(), step.bytes().length * part / MOST_WAITING));
				case MOVE -> {
					ByteArrayOutputStream moved = files.remove(step.file());
					if (moved != null) files.put(step.to(), moved);
				}
				case DELETE -> files.remove(step.file());
				default -> { }
			}
		}

		private void write(Path file, int at, byte[] bytes) {
			byte[] before = files.getOrDefault(file, new ByteArrayOutputStream()).toByteArray();
			var now = new ByteArrayOutputStream();
			byte[] head = Arrays.copyOf(before, at);
			now.writeBytes(head);
			now.writeBytes(bytes);
			files.put(file, now);
		}

		byte[] bytes(Path file) {
			return files.getOrDefault(file, new ByteArrayOutputStream()).toByteArray();
		}
	}

	@Test
	void nothingThatWasReportedIsLost() throws IOException {
		int states = 0;
		Set<String> looked = new HashSet<>();
		for (int moment = 0; moment <= steps.size(); moment++) {
			List<Integer> waiting = waiting(moment);
			assertThat(waiting.size()).isLessThanOrEqualTo(MOST_WAITING);
			for (List<Integer> choice : choices(waiting)) {
				states++;
				Turned turned = turned(moment, waiting, choice);
				String state = Sha256.of(turned.bytes(draft)) + Sha256.of(turned.bytes(ledger)) + reported(decided, moment)
						+ reported(saved, moment);
				if (looked.add(state)) look(turned, moment);
			}
		}
		System.out.printf("states after a loss of power: %,d, of which %,d differ%n", states, looked.size());
		assertThat(states).isGreaterThanOrEqualTo(5_000);
	}

	/** Steps before a moment that were not forced to the disk. */
	private List<Integer> waiting(int moment) {
		List<Integer> waiting = new ArrayList<>();
		for (int i = 0; i < moment; i++) {
			Step step = steps.get(i);
			boolean changes = Set.of(What.CREATE, What.TRUNCATE, What.WRITE, What.MOVE, What.DELETE).contains(step.what());
			if (changes && !step.file().toString().endsWith(".lock") && !isForced(step, i, moment)) waiting.add(i);
		}
		return waiting;
	}

	private boolean isForced(Step step, int from, int moment) {
		boolean content = step.what() == What.WRITE || step.what() == What.TRUNCATE;
		return steps.subList(from + 1, moment).stream()
				.anyMatch(later -> content ? later.what() == What.FORCE && later.file().equals(step.file())
						: later.what() == What.FORCE_FOLDER || later.what() == What.FORCE && later.file().equals(step.file()));
	}

	/** All ways in which waiting steps came to the disk or did not: what is written in twelfths, a change of names at once. */
	private List<List<Integer>> choices(List<Integer> waiting) {
		List<List<Integer>> choices = List.of(List.of());
		for (int step : waiting) {
			List<Integer> parts = steps.get(step).what() == What.WRITE ? List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) : List.of(0, 12);
			choices = choices.stream().flatMap(before -> parts.stream().map(part -> {
				List<Integer> more = new ArrayList<>(before);
				more.add(part);
				return more;
			})).toList();
		}
		return choices;
	}

	private Turned turned(int moment, List<Integer> waiting, List<Integer> choice) {
		var turned = new Turned();
		turned.write(draft, 0, text(0).getBytes());
		for (int i = 0; i < moment; i++) {
			int at = waiting.indexOf(i);
			int part = at < 0 ? MOST_WAITING : choice.get(at);
			if (part > 0) turned.take(steps.get(i), part);
		}
		return turned;
	}

	private static long reported(Map<String, Integer> what, int moment) {
		return what.values().stream().filter(step -> step <= moment).count();
	}

	private void look(Turned turned, int moment) throws IOException {
		String text = new String(turned.bytes(draft));
		assertThat(saved).containsKey(text);
		int last = saved.values().stream().filter(step -> step <= moment).mapToInt(step -> step).max().orElse(0);
		assertThat(saved.get(text)).as("an older draft after step " + moment).isGreaterThanOrEqualTo(last);
		Path room = Files.createDirectory(folder.resolve("after" + moment + "-" + System.nanoTime()));
		Path copy = Files.write(room.resolve("draft.txt"), turned.bytes(draft));
		if (turned.bytes(ledger).length > 0) Files.write(room.resolve("draft.txt.tickmark"), turned.bytes(ledger));
		Review review = Review.open(Ledgers.FILES.of(copy));
		assertThat(review.readOnly()).isEmpty();
		Set<String> known = new HashSet<>();
		for (LedgerEvent event : review.ledger().events()) if (event.entry() instanceof AuthorsSet set) known.addAll(set.names());
		decided.forEach((name, step) -> {
			if (step <= moment) assertThat(known).as("after step " + moment).contains(name);
		});
		review.apply(new SetAuthors(List.of("later")), text, "Ann", NOON.plusSeconds(9_000));
		Review again = Review.open(Ledgers.FILES.of(copy));
		assertThat(again.readOnly()).isEmpty();
		assertThat(again.ledger().firstWithoutPredecessor()).isEmpty();
	}
}
