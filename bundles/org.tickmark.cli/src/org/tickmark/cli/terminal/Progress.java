package org.tickmark.cli.terminal;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Tells whoever waits at a terminal how far a long run is, on one line that is written over again and again. For one thread. */
public final class Progress {
	/** So that numbers can be read, and the first is more than a guess. */
	private static final Duration BETWEEN = Duration.ofMillis(500);

	private final Optional<PrintWriter> screen;
	private final InstantSource clock;
	private final long whole;
	private final Instant start;
	private Instant shown;
	private String line = "";
	private int documents;
	private long characters;

	/**
	 * @param screen empty where nobody looks
	 * @param whole about as many characters as there are in all; 0 where that is not known
	 */
	public Progress(Optional<PrintWriter> screen, InstantSource clock, long whole) {
		this.screen = screen;
		this.clock = clock;
		this.whole = whole;
		this.start = clock.instant();
		this.shown = start;
	}

	/**
	 * On the screen that somebody sees, unless the results stand there, too.
	 *
	 * @param apart whether the results go into a file of their own
	 * @param whole asked only where somebody looks
	 */
	public static Progress beside(Session session, boolean apart, LongSupplier whole) {
		boolean seen = session.screen().isPresent() && (apart || session.bytes().isPresent());
		return seen ? new Progress(session.screen(), session.clock(), whole.getAsLong()) : unseen();
	}

	/** Where nobody looks. */
	public static Progress unseen() {
		return new Progress(Optional.empty(), InstantSource.system(), 0);
	}

	/** @param size of one more document that is done, in characters */
	public void done(long size) {
		documents++;
		characters += size;
		if (screen.isEmpty()) return;
		Instant now = clock.instant();
		if (Duration.between(shown, now).compareTo(BETWEEN) < 0) return;
		shown = now;
		show(screen.get(), line(Math.max(1, Duration.between(start, now).toMillis())));
	}

	private String line(long millis) {
		long rate = Math.max(1, characters * 1000 / millis);
		if (whole <= characters) return text("scan.progress", documents, rate);
		return text("scan.progressLeft", documents, rate, characters * 100 / whole, left((whole - characters) / rate));
	}

	private static String left(long seconds) {
		return seconds < 60 ? text("scan.seconds", seconds) : text("scan.minutes", seconds / 60, seconds % 60);
	}

	/** Takes the line away: what comes next begins where it began. */
	public void clear() {
		screen.filter(there -> !line.isEmpty()).ifPresent(there -> show(there, ""));
	}

	private void show(PrintWriter there, String next) {
		there.print('\r' + next + " ".repeat(Math.max(0, line.length() - next.length())) + (next.isEmpty() ? "\r" : ""));
		there.flush();
		line = next;
	}
}
