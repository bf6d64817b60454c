package org.tickmark.review.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import org.tickmark.review.growing.SharedValues;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.messages.Messages;

/**
 * Events as lines of text, which is how every store keeps them. A line is <code>{"hash":"…",</code> and the content as JSON; the hash is
 * the SHA-256 of the line's UTF-8 without that first member, so {@code sed 's/"hash":"[^"]*",//' | sha256sum} checks it and no canonical
 * form of JSON is needed. A line that was read is written again as it was, whatever a newer Tickmark put into it.
 */
public final class LedgerCodec {
	/** Raised when older programs would misread what newer ones write; a new kind of event or a new member does not need it. */
	public static final int FORMAT = EventWriter.FORMAT;
	private static final String HASH = "{\"hash\":\"";
	private static final int CONTENT = HASH.length() + Sha256.DIGITS + "\",".length();
	private static final char NOT_UTF_8 = '\uFFFD';

	private LedgerCodec() { }

	/**
	 * A new event, with its hash.
	 *
	 * @param after the hashes that {@link Ledger#heads()} gives
	 * @throws IllegalArgumentException for an entry of a newer Tickmark, which can only be handed on as it was read
	 */
	public static LedgerEvent seal(List<String> after, Instant at, String by, LedgerEntry entry) {
		LedgerEvent unsealed = new LedgerEvent("", after, at, by, entry, Optional.empty());
		return new LedgerEvent(Sha256.of(EventWriter.content(unsealed)), after, at, by, entry, Optional.empty());
	}

	/** Without a line end. */
	public static String line(LedgerEvent event) {
		return event.asWritten().orElseGet(() -> HASH + event.hash() + "\"," + EventWriter.content(event).substring(1));
	}

	/** As {@link #event(byte[])}, for stores that keep text. */
	public static LedgerEvent event(String line) throws UnreadableEventException {
		return event(line.getBytes(UTF_8));
	}

	/** As {@link #event(byte[], SharedValues)}, for one line. */
	public static LedgerEvent event(byte[] line) throws UnreadableEventException {
		return event(line, new SharedValues());
	}

	/**
	 * Checks the hash and reads the event; of a newer Tickmark's it keeps what it does not understand.
	 *
	 * @param line in UTF-8 without its end: of the bytes, since decoding may hide a changed one
	 * @param shared of all lines of a ledger
	 */
	public static LedgerEvent event(byte[] line, SharedValues shared) throws UnreadableEventException {
		String text = new String(line, UTF_8);
		String hash = hashOf(line);
		Optional<DecisionLine> decision = DecisionLine.in(text).filter(found -> found.hash.equals(hash));
		Optional<LedgerEvent> known = decision.flatMap(found -> found.event(shared));
		if (known.isPresent()) return known.get();
		LedgerEvent event = event(line, text, hash, shared);
		if (event.asWritten().isEmpty()) decision.ifPresent(read -> read.learn(event, shared));
		return event;
	}

	private static LedgerEvent event(byte[] line, String text, String hash, SharedValues shared) throws UnreadableEventException {
		JsonObject json = json(text);
		int format = format(json);
		if (format > FORMAT) throw new UnreadableEventException(
				Messages.text("ledger.newerFormat", String.valueOf(format), String.valueOf(FORMAT)));
		if (!new JsonPrimitive(hash).equals(json.get("hash"))) throw new UnreadableEventException(
				Messages.text("ledger.changed"));
		if (text.indexOf(NOT_UTF_8) >= 0 && !Arrays.equals(text.getBytes(UTF_8), line))
			throw new UnreadableEventException(Messages.text("ledger.notUtf8"));
		try {
			LedgerEvent event = new EventReader(shared).event(json);
			return isWrittenAlike(event, text) ? event
					: new LedgerEvent(event.hash(), event.after(), event.at(), event.by(), event.entry(), Optional.of(text));
		} catch (RuntimeException e) {
			// Gson answers a member of the wrong type with five kinds of runtime exception.
			throw new UnreadableEventException(
					Messages.text("ledger.notUnderstood", String.valueOf(e.getMessage())), e);
		}
	}

	/** Whether a line says that it is an event, perhaps one of a newer Tickmark; nothing of it is checked. */
	public static boolean isEvent(String line) {
		return line.startsWith(HASH) && line.length() > CONTENT;
	}

	/** Whether bytes begin as an event does, or are too few to tell. */
	public static boolean begins(byte[] line) {
		int known = Math.min(line.length, HASH.length());
		return new String(line, 0, known, UTF_8).equals(HASH.substring(0, known));
	}

	private static boolean isWrittenAlike(LedgerEvent event, String text) {
		if (event.entry() instanceof LedgerEntry.Unknown) return false;
		String content = EventWriter.content(event);
		return text.length() == CONTENT + content.length() - 1 && text.regionMatches(CONTENT, content, 1, content.length() - 1);
	}

	private static JsonObject json(String text) throws UnreadableEventException {
		try {
			return JsonParser.parseString(text).getAsJsonObject();
		} catch (JsonParseException | IllegalStateException e) {
			throw UnreadableEventException.fragment(Messages.text("ledger.notAnEntry"), e);
		}
	}

	private static int format(JsonObject json) throws UnreadableEventException {
		try {
			return json.get("v").getAsInt();
		} catch (RuntimeException e) {
			throw new UnreadableEventException(
					Messages.text("ledger.noFormat"), e);
		}
	}

	/** The hash that a line's content has, whatever the line says. */
	private static String hashOf(byte[] line) {
		if (line.length <= CONTENT || !new String(line, 0, HASH.length(), UTF_8).equals(HASH)) return "";
		MessageDigest content = Sha256.digest();
		content.update((byte) '{');
		content.update(line, CONTENT, line.length - CONTENT);
		return Sha256.hex(content);
	}

	/**
	 * The parts of a decision's line as this program writes it. A long record is nearly all decisions, and what two of them say of one
	 * item, or what one person decided twice, are the same words: what these mean is learned from a line that was read as JSON, and
	 * lines made of known parts need not be read so. No part can end too early: in words a quotation mark has a backslash before it, so that
	 * none stands there behind a comma.
	 *
	 * @param subject which item it is about @param details what was decided, and by whom
	 */
	private record DecisionLine(String hash, String subject, String details, String at, String after) {
		private static final String DECIDED = "\",\"v\":" + FORMAT + ",\"what\":\"decided\",";
		private static final String DETAILS = ",\"status\":\"";
		private static final String AT = ",\"at\":\"";
		private static final String AFTER = "\",\"after\":[\"";
		private static final String END = "\"]}";

		static Optional<DecisionLine> in(String text) {
			int subject = HASH.length() + Sha256.DIGITS + DECIDED.length();
			if (!text.startsWith(HASH) || !text.startsWith(DECIDED, subject - DECIDED.length()) || !text.endsWith(END))
				return Optional.empty();
			int details = text.indexOf(DETAILS, subject);
			int at = details < 0 ? -1 : text.indexOf(AT, details);
			int after = at < 0 ? -1 : text.indexOf(AFTER, at + AT.length());
			// In a line that is no decision one mark may end a part and begin the next.
			if (after < 0 || after + AFTER.length() > text.length() - END.length()) return Optional.empty();
			// What stands in place of a character that is no UTF-8 is looked at in bytes.
			if (text.indexOf(NOT_UTF_8) >= 0) return Optional.empty();
			return Optional.of(new DecisionLine(text.substring(HASH.length(), HASH.length() + Sha256.DIGITS),
					text.substring(subject, details),
					text.substring(details, at), text.substring(at + AT.length(), after),
					text.substring(after + AFTER.length(), text.length() - END.length())));
		}

		/** Empty where a part is not known yet, or may be written in another way than this program's. */
		Optional<LedgerEvent> event(SharedValues shared) {
			Optional<Subject> item = shared.meaning(subject, Subject.class);
			Optional<LedgerEvent> before = shared.meaning(details, LedgerEvent.class);
			if (item.isEmpty() || before.isEmpty() || !(before.get().entry() instanceof Decided decided)) return Optional.empty();
			Optional<Instant> moment = WrittenMoment.in(at);
			List<String> known = Stream.of(after.split("\",\"", -1)).map(shared::of).toList();
			if (moment.isEmpty() || !known.stream().allMatch(Sha256::isHash)) return Optional.empty();
			var again = new Decided(item.get(), decided.status(), decided.reason(), decided.basis(), decided.withSentence());
			return Optional.of(new LedgerEvent(shared.of(hash), known, moment.get(), before.get().by(), again, Optional.empty()));
		}

		/** @param event that is written in just these words */
		void learn(LedgerEvent event, SharedValues shared) {
			if (!(event.entry() instanceof Decided decided)) return;
			shared.mean(subject, decided.subject());
			shared.mean(details, event);
		}
	}
	/**
	 * A moment as {@link Instant#toString} has it: "2024-03-05T12:00:07.250Z". The JDK's own reader takes every other spelling, too, so that
	 * what it has read must be written once more to tell; both together took longer than all the rest of a decision's line.
	 */
	private static final class WrittenMoment {
		private static final String SHAPE = "0000-00-00T00:00:00";
		private static final int POINT = SHAPE.length();
		private static final int DIGITS_OF_NANO = 9;
		private static final int DIGITS_TOGETHER = 3;

		private WrittenMoment() { }

		/** Empty for one that is written in another way, or is none. */
		static Optional<Instant> in(String text) {
			int end = text.length() - 1;
			if (end < POINT || text.charAt(end) != 'Z' || !isShaped(text)) return Optional.empty();
			int nano = nano(text, end);
			if (nano < 0) return Optional.empty();
			try {
				var date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
				var time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, POINT), nano);
				return Optional.of(LocalDateTime.of(date, time).toInstant(ZoneOffset.UTC));
			} catch (DateTimeException e) {
				return Optional.empty();
			}
		}

		private static boolean isShaped(String text) {
			for (int i = 0; i < POINT; i++) {
				char due = SHAPE.charAt(i);
				if (due == '0' ? !isDigit(text.charAt(i)) : text.charAt(i) != due) return false;
			}
			return true;
		}

		/** Negative for a part of a second that is written otherwise: it has three, six or nine digits, as few as tell it. */
		private static int nano(String text, int end) {
			if (end == POINT) return 0;
			int digits = end - POINT - 1;
			if (text.charAt(POINT) != '.' || digits < DIGITS_TOGETHER || digits > DIGITS_OF_NANO || digits % DIGITS_TOGETHER != 0) return -1;
			for (int i = POINT + 1; i < end; i++) if (!isDigit(text.charAt(i))) return -1;
			if (number(text, end - DIGITS_TOGETHER, end) == 0) return -1;
			int nano = number(text, POINT + 1, end);
			for (int i = digits; i < DIGITS_OF_NANO; i++) nano *= 10;
			return nano;
		}

		private static boolean isDigit(char character) {
			return character >= '0' && character <= '9';
		}

		private static int number(String text, int start, int end) {
			int number = 0;
			for (int i = start; i < end; i++) number = number * 10 + text.charAt(i) - '0';
			return number;
		}
	}
}
