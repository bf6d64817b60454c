package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.LedgerReading;
import org.tickmark.review.ledger.LedgerStore;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.review.ledger.LedgerUnreadableException;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.UnreadableEventException;
import org.tickmark.review.verbs.DecideItem;

/** What desk and commands expect of a ledger's store, wherever it keeps the events. */
abstract class LedgerStoreContract {
	private static final String DRAFT = "The minister arrived on Sunday. The mayor left on Monday.\n";

	@TempDir
	Path folder;

	abstract LedgerStores stores();

	/** Puts something into the ledger that is no event. */
	abstract void damage(Path draft) throws IOException;

	private Path draft() {
		return folder.resolve("draft.txt");
	}

	private LedgerStore store() {
		return stores().of(draft());
	}

	private static LedgerEvent event(String rule) {
		return LedgerCodec.seal(List.of(), Desk.NOON, "Ann", new LedgerEntry.RuleDismissed(rule));
	}

	private static LedgerEvent newerEvent() throws UnreadableEventException {
		String content = "{\"v\":1, \"what\":\"printed\",\"pages\":4,\"by\":\"Nell\",\"at\":\"2024-03-05T13:00:00Z\",\"after\":[]}";
		return LedgerCodec.event("{\"hash\":\"" + Sha256.of(content) + "\"," + content.substring(1));
	}

	@Test
	void isEmptyBeforeTheFirstEvent() throws IOException {
		LedgerReading reading = store().read();

		assertThat(reading.events()).isEmpty();
		assertThat(reading.warnings()).isEmpty();
		assertThat(reading.readOnly()).isEmpty();
		assertThat(store().readSince(reading.position()).events()).isEmpty();
	}

	@Test
	void givesBackWhatWasAppended() throws IOException {
		store().append(List.of(event("one"), event("two")));
		store().append(List.of(event("three")));

		assertThat(store().read().events()).containsExactly(event("one"), event("two"), event("three"));
	}

	@Test
	void handsOnWhatANewerTickmarkWroteAsItWas() throws IOException, UnreadableEventException {
		store().append(List.of(newerEvent()));

		assertThat(store().read().events()).singleElement()
				.satisfies(event -> assertThat(LedgerCodec.line(event)).isEqualTo(LedgerCodec.line(newerEvent())));
	}

	@Test
	void anEventAppendedTwiceIsReadOnce() throws IOException {
		store().append(List.of(event("one")));
		store().append(List.of(event("one")));

		assertThat(store().read().events()).containsExactly(event("one"));
	}

	@Test
	void readsOnFromWhereAnotherReadingEnded() throws IOException {
		LedgerStore store = store();
		store.append(List.of(event("one")));
		LedgerReading first = store.read();

		store().append(List.of(event("two")));
		store.append(List.of(event("three")));
		LedgerReading second = store.readSince(first.position());

		assertThat(second.events()).containsExactly(event("two"), event("three"));
		assertThat(store.readSince(second.position()).events()).isEmpty();
		assertThat(store().readSince(first.position()).events()).containsExactly(event("two"), event("three"));
		assertThat(store.readSince(LedgerReading.START).events()).hasSize(3);
	}

	@Test
	void storesOfOneDraftHaveOneNameAndThoseOfOthersHaveAnother() {
		assertThat(store().id()).isNotEmpty().isEqualTo(store().id()).isNotEqualTo(stores().of(folder.resolve("other.txt")).id());
	}

	@Test
	void keepsEveryEventOfTwoWritersAtATime() throws Exception {
		int each = 50;
		Callable<Boolean> writer = () -> {
			LedgerStore own = store();
			for (int i = 0; i < each; i++) own.append(List.of(event(Thread.currentThread().threadId() + "-" + i)));
			return true;
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			for (Future<Boolean> done : threads.invokeAll(List.of(writer, writer))) assertThat(done.get()).isTrue();
		}

		assertThat(store().read().warnings()).isEmpty();
		assertThat(store().read().events()).hasSize(2 * each);
	}

	@Test
	void tellsWhoListensWhatAnotherStoreWrote() throws IOException, InterruptedException {
		store().append(List.of(event("one")));
		var told = new CountDownLatch(1);

		try (LedgerStore.Watch watch = store().watch(told::countDown)) {
			store().append(List.of(event("two")));

			assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void tellsOfTheFirstEventOfAll() throws IOException, InterruptedException {
		var told = new CountDownLatch(1);

		try (LedgerStore.Watch watch = store().watch(told::countDown)) {
			store().append(List.of(event("one")));

			assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void tellsNobodyWhoEndedListening() throws IOException, InterruptedException {
		var still = new CountDownLatch(1);
		var toldAfterwards = new CountDownLatch(1);
		LedgerStore.Watch ended = store().watch(toldAfterwards::countDown);
		try (LedgerStore.Watch watch = store().watch(still::countDown)) {
			ended.close();
			store().append(List.of(event("one")));

			assertThat(still.await(30, TimeUnit.SECONDS)).isTrue();
			assertThat(toldAfterwards.getCount()).isOne();
		}
	}

	@Test
	void writesNothingBehindWhatCannotBeRead() throws IOException {
		store().append(List.of(event("one")));
		String position = store().read().position();
		damage(draft());

		assertThatThrownBy(() -> store().append(List.of(event("two")))).isInstanceOf(LedgerUnreadableException.class);

		for (LedgerReading reading : List.of(store().read(), store().readSince(position))) {
			assertThat(reading.readOnly()).isPresent();
			assertThat(reading.warnings()).isNotEmpty();
			assertThat(reading.events()).doesNotContain(event("two"));
		}
	}

	@Test
	void goesWithACopyOfTheDraft() throws IOException {
		store().append(List.of(event("one")));
		Path copy = folder.resolve("copy.txt");

		stores().copy(draft(), copy);

		assertThat(stores().of(copy).read().events()).containsExactly(event("one"));
		assertThat(store().read().events()).containsExactly(event("one"));
	}

	@Test
	void twoReviewsOfOneDraftShareTheirDecisions() throws IOException {
		Desk desk = Desk.open(folder.resolve("elsewhere"), DRAFT).finding("Sunday", "Monday");
		Review ann = Review.open(store());
		Review bob = Review.open(store());
		int[] told = {0};
		bob.addListener(() -> told[0]++);

		IntStream.range(0, 2).mapToObj(desk.list().items()::get).forEach(item -> decide(ann, item));
		bob.refresh();
		bob.refresh();

		assertThat(bob.ledger().events()).isEqualTo(ann.ledger().events());
		assertThat(bob.ledger().items()).hasSize(2);
		assertThat(told[0]).as("told only when something is new").isOne();
	}

	private static void decide(Review review, Item item) {
		try {
			review.apply(new DecideItem(item, Status.VERIFIED, ""), DRAFT, "Ann", Desk.NOON);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void takesOverWhatOthersDecidedOnACopyOnce() throws IOException, UnreadableEventException {
		Path copy = Files.writeString(folder.resolve("copy.txt"), DRAFT);
		store().append(List.of(event("one")));
		stores().of(copy).append(List.of(event("one"), newerEvent()));
		Review review = Review.open(store());
		int[] told = {0};
		review.addListener(() -> told[0]++);

		assertThat(review.takeOver(stores().others(copy))).isOne();
		assertThat(review.takeOver(stores().others(copy))).isZero();

		assertThat(store().read().events()).containsExactly(event("one"), newerEvent());
		assertThat(review.ledger().events()).contains(newerEvent());
		assertThat(told[0]).isOne();
	}
}
