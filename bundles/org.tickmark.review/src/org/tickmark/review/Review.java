package org.tickmark.review;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.review.confidential.ConfidentialNames;
import org.tickmark.review.confidential.ConfidentialNamesFile;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.LedgerReading;
import org.tickmark.review.ledger.LedgerStore;
import org.tickmark.review.ledger.LedgerUnreadableException;
import org.tickmark.review.ledger.OthersLedger;
import org.tickmark.review.ledger.TextVersion;

/**
 * One draft under review: its ledger, and the door through which people change it. Confined to one thread; what it hands
 * out is immutable. A write takes milliseconds.
 */
public final class Review {
	private final LedgerStore store;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private LedgerReading reading;
	private final Optional<ConfidentialNamesFile> names;
	private Ledger ledger;
	/** Whether another ledger may have been put in the place of the one that was read, without all that is known here. */
	private boolean replaced;

	private Review(LedgerStore store, LedgerReading reading, Optional<ConfidentialNamesFile> names) {
		this.store = store;
		this.names = names;
		this.reading = reading;
		this.ledger = Ledger.of(reading.events());
	}

	/** @throws IOException if it cannot be read at all; what is damaged is a warning */
	public static Review open(LedgerStore store) throws IOException {
		return new Review(store, store.read(), Optional.empty());
	}

	/** The same where sources may be confidential: what is recorded never holds one of their real names. */
	public static Review open(LedgerStore store, ConfidentialNamesFile names) throws IOException {
		return new Review(store, store.read(), Optional.of(names));
	}

	/** As known now; another one after each event. */
	public Ledger ledger() {
		return ledger;
	}

	/** What went wrong while reading, for people, a sentence each. */
	public List<String> warnings() {
		return reading.warnings();
	}

	/** Why nothing can be decided and what to do about it, for people; empty when all is well. */
	public Optional<String> readOnly() {
		return reading.readOnly();
	}

	/** Reads on in the store, for what others have added. */
	public void refresh() throws IOException {
		take(readingOn().read());
	}

	/** The part of {@link #refresh} that may take long where others have added much. */
	public ReadingOn readingOn() {
		LedgerReading before = reading;
		Ledger known = ledger;
		return () -> ReadOn.of(before, known, store.readSince(before.position()));
	}

	/** The rest of it. What was decided while somebody read is not lost: then it is read again. */
	public void take(ReadOn read) throws IOException {
		if (read.before != reading || read.known != ledger) {
			refresh();
			return;
		}
		reading = read.reading;
		ledger = read.ledger;
		replaced |= read.replaced;
		if (read.ledger != read.known || !reading.warnings().equals(read.before.warnings())
				|| !reading.readOnly().equals(read.before.readOnly()))
			listeners.forEach(Runnable::run);
	}

	/** May be read on any thread, once it was asked for. */
	@FunctionalInterface
	public interface ReadingOn {
		/** @throws IOException if the store cannot be read at all */
		ReadOn read() throws IOException;
	}

	/** What the store held, which the review does not know yet. */
	public static final class ReadOn {
		private final LedgerReading before;
		private final Ledger known;
		private final LedgerReading reading;
		private final Ledger ledger;
		private final boolean replaced;

		private ReadOn(LedgerReading before, Ledger known, LedgerReading reading, Ledger ledger, boolean replaced) {
			this.before = before;
			this.known = known;
			this.reading = reading;
			this.ledger = ledger;
			this.replaced = replaced;
		}

		private static ReadOn of(LedgerReading before, Ledger known, LedgerReading now) {
			boolean replaced = now.events().stream().anyMatch(event -> event.after().isEmpty()) && lacksSome(now, known);
			boolean news = !now.events().stream().allMatch(event -> known.holds(event.hash()));
			return new ReadOn(before, known, now, news ? known.with(now.events()) : known, replaced);
		}

		/** Asked where all seems to have been read again, since the first event of a ledger follows nothing. */
		private static boolean lacksSome(LedgerReading now, Ledger known) {
			Set<String> stored = now.events().stream().map(LedgerEvent::hash).collect(Collectors.toSet());
			return !known.events().stream().allMatch(event -> stored.contains(event.hash()));
		}
	}

	/**
	 * Adds what others decided on a copy, byte for byte.
	 *
	 * @return how many events the store did not have yet
	 * @throws LedgerUnreadableException if the ledger could not be read whole; then nothing was written
	 */
	public int takeOver(OthersLedger other) throws IOException {
		int added = add(missing(other));
		if (added > 0) refresh();
		return added;
	}

	/** What the store does not have yet of a copy's events. May be asked on any thread. */
	public List<LedgerEvent> missing(OthersLedger other) throws IOException {
		Set<String> stored = store.read().events().stream().map(LedgerEvent::hash).collect(Collectors.toSet());
		return other.events().stream().filter(event -> !stored.contains(event.hash())).toList();
	}

	/** Adds such events to the store; the review knows them once it has read on. @return how many */
	public int add(List<LedgerEvent> missing) throws IOException {
		if (!missing.isEmpty()) store.append(missing);
		return missing.size();
	}

	/** @param listener told when the store may hold events that this review does not know yet; on any thread, where it must not read */
	public LedgerStore.Watch watch(Runnable listener) {
		return store.watch(listener);
	}

	/** @param listener run whenever the ledger may be another one, on the thread that changed it */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** @param listener which may be removed while listeners are told */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Carries an action out and stores all of it in one write. If it fails, nothing has changed.
	 *
	 * @param text of the draft now, the one that the action's spans count in
	 * @param by who acts
	 * @return whether anything was recorded; false if all is so already
	 * @throws LedgerUnreadableException if the ledger could not be read whole
	 */
	public boolean apply(Action action, String text, String by, Instant at) throws IOException {
		return !carryOut(action, text, by, at).isEmpty();
	}

	/** As {@link #apply} does. @return what was recorded, in this order; nothing if all is so already */
	public List<LedgerEvent> carryOut(Action action, String text, String by, Instant at) throws IOException {
		TextVersion now = TextVersion.of(text);
		List<LedgerEntry> entries = new ArrayList<>(covered(action.entries(ledger, now)));
		if (entries.isEmpty()) return List.of();
		if (entries.stream().anyMatch(Review::needsText) && !ledger.keeps(now.hash())) entries.addFirst(ledger.pack(now.hash(), text));
		List<LedgerEvent> events = sealed(entries, by, at);
		append(events);
		ledger = ledger.with(events);
		listeners.forEach(Runnable::run);
		return events;
	}

	private void append(List<LedgerEvent> events) throws IOException {
		try {
			if (!replaced) store.append(events);
		} catch (LedgerStore.PredecessorsMissingException e) {
			replaced = true;
		}
		if (replaced) appendWithLost(events);
		replaced = false;
	}

	/** What people decided here is on their screen, and what they decide now follows it: it goes along. */
	private void appendWithLost(List<LedgerEvent> events) throws IOException {
		Set<String> stored = store.read().events().stream().map(LedgerEvent::hash).collect(Collectors.toSet());
		List<LedgerEvent> lost = ledger.events().stream().filter(event -> !stored.contains(event.hash())).toList();
		store.append(Stream.concat(lost.stream(), events.stream()).toList());
	}

	/** The list is read anew each time: other desks and programs add to it, too. */
	private List<LedgerEntry> covered(List<LedgerEntry> entries) throws IOException {
		ConfidentialNames known = entries.isEmpty() || names.isEmpty() ? ConfidentialNames.NONE : names.get().read();
		return entries.stream().map(entry -> known.cover(entry, ledger)).toList();
	}

	private static boolean needsText(LedgerEntry entry) {
		return entry instanceof LedgerEntry.OnItem || entry instanceof LedgerEntry.Placed || entry instanceof LedgerEntry.SignedOff;
	}

	private List<LedgerEvent> sealed(List<LedgerEntry> entries, String by, Instant at) {
		List<LedgerEvent> events = new ArrayList<>();
		List<String> after = ledger.heads();
		for (LedgerEntry entry : entries) {
			LedgerEvent event = LedgerCodec.seal(after, at, by, entry);
			events.add(event);
			after = List.of(event.hash());
		}
		return events;
	}
}
