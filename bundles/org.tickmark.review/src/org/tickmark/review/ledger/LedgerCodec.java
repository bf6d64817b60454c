package org.tickmark.review.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import org.tickmark.review.growing.SharedValues;
import org.tickmark.review.hash.Sha256;
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
	private static final int CONTENT = HASH.length() + 64 + "\",".length();
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
		JsonObject json = json(text);
		int format = format(json);
		if (format > FORMAT) throw new UnreadableEventException(
				Messages.text("ledger.newerFormat", String.valueOf(format), String.valueOf(FORMAT)));
		if (!new JsonPrimitive(hashOf(line)).equals(json.get("hash"))) throw new UnreadableEventException(
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
}
