package org.tickmark.review.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tickmark.review.growing.SharedValues;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry.LineSetAside;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.UnreadableEventException;
import org.tickmark.review.messages.Messages;

/** Reads a ledger file's bytes, line by line; a line that cannot be read hides no other. */
final class LedgerReader {
	/** Who has to bring back more than these brings back the file. */
	private static final int MOST_DAMAGES = 3;
	private static final Pattern CONFLICT = Pattern.compile("(<<<<<<<|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)( .*)?|=======");
	/** Editors put one before a text that they save. */
	private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

	/** As much at a time as keeps all processors busy and takes little room. */
	private static final int BATCH = 1 << 18;

	private final String name;
	private final SharedValues shared = new SharedValues();
	private final List<LedgerEvent> events = new ArrayList<>();
	/** On which line each of them stands first, by their hashes. */
	private final Map<String, Integer> numbers = new HashMap<>();
	private final Map<Integer, UnreadableLine> unreadable = new TreeMap<>();
	private final List<Line> conflicts = new ArrayList<>();
	private int lines;
	private long bytes;
	private final ByteArrayOutputStream rest = new ByteArrayOutputStream();

	private LedgerReader(String name) {
		this.name = name;
	}

	/** @param name of the file, for the messages @param whole whether these are all lines of it */
	static LedgerLines read(InputStream in, String name, boolean whole) throws IOException {
		return new LedgerReader(name).read(in, whole);
	}

	private LedgerLines read(InputStream in, boolean whole) throws IOException {
		byte[] batch = new byte[BATCH];
		int length = in.readNBytes(batch, 0, BATCH);
		int mark = whole && length >= BYTE_ORDER_MARK.length && startsWithMark(batch) ? BYTE_ORDER_MARK.length : 0;
		for (int start = mark; length > 0; start = 0) {
			bytes += length;
			take(batch, start, length);
			length = in.readNBytes(batch, 0, BATCH);
		}
		boolean endsWithLine = rest.size() == 0;
		if (!endsWithLine) parse(List.of(line(rest.toByteArray(), 0, rest.size(), 0)));
		if (whole) lookAtAll();
		long sound = soundBytes();
		List<LedgerLines.Torn> torn = torn(endsWithLine);
		return new LedgerLines(List.copyOf(events), torn, damages(), bytes, endsWithLine, sound);
	}

	/** Lines are parsed together, on all processors: there may be hundreds of thousands. */
	private void take(byte[] batch, int from, int length) {
		List<Line> found = new ArrayList<>();
		int start = from;
		for (int end = from; end < length; end++) {
			if (batch[end] != '\n') continue;
			found.add(rest.size() == 0 ? line(batch, start, end, 1) : line(batch, start, end));
			start = end + 1;
		}
		rest.write(batch, start, length - start);
		parse(found);
	}

	private void lookAtAll() {
		Map<LedgerEvent, String> misfits = Misfits.among(events);
		events.removeIf(misfits::containsKey);
		misfits.forEach((event, why) -> {
			unreadable.put(numbers.get(event.hash()), new UnreadableLine(new byte[0], 0, why, false));
		});
		forgetLinesSetAside();
	}

	private static boolean startsWithMark(byte[] all) {
		return Arrays.equals(all, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0,
				BYTE_ORDER_MARK.length);
	}

	/** That began in the bytes before. */
	private Line line(byte[] batch, int start, int end) {
		rest.write(batch, start, end - start);
		Line line = line(rest.toByteArray(), 0, rest.size(), 1);
		rest.reset();
		return line;
	}

	/** A checkout on Windows may have turned line ends around; no content changes by that. @param lineEnd its length */
	private Line line(byte[] all, int start, int end, int lineEnd) {
		int last = end > start && all[end - 1] == '\r' ? end - 1 : end;
		return new Line(++lines, Arrays.copyOfRange(all, start, last), end - start + lineEnd);
	}

	private void parse(List<Line> found) {
		found.parallelStream().map(line -> Parsed.of(line, shared)).toList().forEach(this::add);
	}

	private void add(Parsed parsed) {
		Line line = parsed.line;
		parsed.event.ifPresent(event -> {
			if (numbers.putIfAbsent(event.hash(), line.number) == null) events.add(event);
		});
		parsed.failure.ifPresent(failure -> unreadable.put(line.number,
				new UnreadableLine(line.bytes, line.length, String.valueOf(failure.getMessage()), failure.isFragment())));
		boolean conflict = parsed.event.isEmpty() && parsed.failure.isEmpty() && !new String(line.bytes, UTF_8).isBlank();
		if (conflict) conflicts.add(line);
	}

	private void forgetLinesSetAside() {
		if (unreadable.isEmpty()) return;
		Set<String> known = new HashSet<>();
		for (LedgerEvent event : events) {
			if (event.entry() instanceof LineSetAside aside) known.add(aside.sha256());
		}
		unreadable.values().removeIf(line -> known.contains(Sha256.of(line.bytes())));
	}

	/** Who writes behind a torn line ends it first, and may be stopped right then. */
	private List<LedgerLines.Torn> torn(boolean endsWithLine) {
		List<LedgerLines.Torn> torn = new ArrayList<>();
		for (int last = lines; unreadable.containsKey(last); last--) {
			UnreadableLine line = unreadable.get(last);
			boolean open = last == lines && !endsWithLine;
			if (!line.fragment() || !open && !LedgerCodec.begins(line.bytes())) break;
			unreadable.remove(last);
			torn.addFirst(new LedgerLines.Torn(last, line.bytes()));
		}
		return torn;
	}

	private long soundBytes() {
		long damaged = unreadable.values().stream().mapToLong(UnreadableLine::length).sum();
		return bytes - damaged - conflicts.stream().mapToLong(Line::length).sum();
	}

	private List<String> damages() {
		List<String> damages = new ArrayList<>();
		if (!conflicts.isEmpty()) {
			String found = conflicts.stream().map(Line::number).map(String::valueOf).collect(Collectors.joining(", "));
			damages.add(Messages.text("ledger.conflictMarkers", name, found));
		}
		unreadable.entrySet().stream().limit(MOST_DAMAGES)
				.forEach(line -> damages.add(
						Messages.text("ledger.damagedLine", name, String.valueOf(line.getKey()), line.getValue().why())));
		int more = unreadable.size() - MOST_DAMAGES;
		if (more > 0) damages.add(Messages.text("ledger.moreDamaged", name, more));
		return damages;
	}

	/** @param length with its end */
	private record Line(int number, byte[] bytes, int length) { }

	/** Of one line: an event, or why there is none. */
	private record Parsed(Line line, Optional<LedgerEvent> event, Optional<UnreadableEventException> failure) {
		static Parsed of(Line line, SharedValues shared) {
			byte[] bytes = line.bytes;
			// What a text begins with that cannot be an event is looked at with care, and there are few of these.
			if (bytes.length == 0 || bytes[0] != '{') {
				String text = new String(bytes, UTF_8);
				if (text.isBlank() || CONFLICT.matcher(text).matches()) return new Parsed(line, Optional.empty(), Optional.empty());
			}
			try {
				LedgerEvent event = LedgerCodec.event(bytes, shared);
				Misfits.check(event);
				return new Parsed(line, Optional.of(event), Optional.empty());
			} catch (UnreadableEventException e) {
				return new Parsed(line, Optional.empty(), Optional.of(e));
			}
		}
	}

	/** @param fragment whether it is no whole JSON, as when its writer did not get to its end */
	private record UnreadableLine(byte[] bytes, int length, String why, boolean fragment) { }
}
