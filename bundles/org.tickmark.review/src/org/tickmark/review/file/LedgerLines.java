package org.tickmark.review.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry.LineSetAside;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.UnreadableEventException;
import org.tickmark.review.messages.Messages;

/**
 * A ledger file's bytes, read line by line; a line that cannot be read hides no other.
 *
 * @param events none twice, in the order of the file
 * @param torn the last line where its writer did not get to its end
 * @param damages what stops writing, for people
 * @param endsWithLine whether the next line can start right behind the last byte
 * @param soundBytes how many there are without torn and damaged lines: what is left when a person deletes these
 */
record LedgerLines(List<LedgerEvent> events, Optional<Torn> torn, List<String> damages, boolean endsWithLine, long soundBytes) {
	/** Who has to bring back more than these brings back the file. */
	private static final int MOST_DAMAGES = 3;
	private static final Pattern CONFLICT = Pattern.compile("(<<<<<<<|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)( .*)?|=======");

	/** @param number of the line, counted from 1 */
	record Torn(int number, byte[] bytes) { }

	/** @param name of the file, for the messages */
	static LedgerLines read(byte[] bytes, String name) {
		return new Reader(name).read(bytes);
	}

	private static final class Reader {
		private final String name;
		private final Map<String, LedgerEvent> events = new LinkedHashMap<>();
		private final Map<Integer, UnreadableLine> unreadable = new LinkedHashMap<>();
		private final List<Integer> conflicts = new ArrayList<>();
		private final List<Integer> lengths = new ArrayList<>();

		Reader(String name) {
			this.name = name;
		}

		LedgerLines read(byte[] bytes) {
			int start = 0;
			while (start < bytes.length) {
				int end = start;
				while (end < bytes.length && bytes[end] != '\n') end++;
				lengths.add(Math.min(end + 1, bytes.length) - start);
				line(lengths.size(), withoutReturn(Arrays.copyOfRange(bytes, start, end)));
				start = end + 1;
			}
			boolean endsWithLine = bytes.length == 0 || bytes[bytes.length - 1] == '\n';
			forgetLinesSetAside();
			long sound = soundBytes();
			Optional<Torn> torn = endsWithLine ? Optional.empty() : torn(lengths.size());
			return new LedgerLines(List.copyOf(events.values()), torn, damages(), endsWithLine, sound);
		}

		/** A checkout on Windows may have turned line ends around; no content changes by that. */
		private static byte[] withoutReturn(byte[] line) {
			return line.length > 0 && line[line.length - 1] == '\r' ? Arrays.copyOf(line, line.length - 1) : line;
		}

		private void line(int number, byte[] line) {
			String text = new String(line, UTF_8);
			if (text.isBlank()) return;
			if (CONFLICT.matcher(text).matches()) {
				conflicts.add(number);
				return;
			}
			try {
				LedgerEvent event = LedgerCodec.event(line);
				events.putIfAbsent(event.hash(), event);
			} catch (UnreadableEventException e) {
				unreadable.put(number, new UnreadableLine(line, String.valueOf(e.getMessage()), e.isFragment()));
			}
		}

		private void forgetLinesSetAside() {
			Set<String> known = new HashSet<>();
			for (LedgerEvent event : events.values()) {
				if (event.entry() instanceof LineSetAside aside) known.add(aside.sha256());
			}
			unreadable.values().removeIf(line -> known.contains(Sha256.of(line.bytes())));
		}

		private Optional<Torn> torn(int last) {
			Optional<UnreadableLine> line = Optional.ofNullable(unreadable.get(last)).filter(UnreadableLine::fragment);
			line.ifPresent(fragment -> unreadable.remove(last));
			return line.map(fragment -> new Torn(last, fragment.bytes()));
		}

		private long soundBytes() {
			long sound = 0;
			for (int number = 1; number <= lengths.size(); number++) {
				if (!unreadable.containsKey(number) && !conflicts.contains(number)) sound += lengths.get(number - 1);
			}
			return sound;
		}

		private List<String> damages() {
			List<String> damages = new ArrayList<>();
			if (!conflicts.isEmpty()) {
				String numbers = conflicts.stream().map(String::valueOf).collect(Collectors.joining(", "));
				damages.add(Messages.text("ledger.conflictMarkers", name, numbers));
			}
			unreadable.entrySet().stream().limit(MOST_DAMAGES)
					.forEach(line -> damages.add(
							Messages.text("ledger.damagedLine", name, String.valueOf(line.getKey()), line.getValue().why())));
			int more = unreadable.size() - MOST_DAMAGES;
			if (more > 0) damages.add(Messages.text("ledger.moreDamaged", name, more));
			return damages;
		}
	}

	/** @param fragment whether it is no whole JSON, as when its writer did not get to its end */
	private record UnreadableLine(byte[] bytes, String why, boolean fragment) { }
}
