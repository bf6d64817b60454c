package org.tickmark.archive.input;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Draft;
import org.tickmark.draft.file.TextFile;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.Ledger;

/**
 * An article as a line or a row holds it.
 *
 * @param id and all others are empty where nothing is said
 * @param date as written
 */
record Written(Optional<String> id, Optional<String> date, Optional<String> headline, Optional<String> byline, Optional<String> desk,
		Optional<String> text) {
	private static final Ledger NOTHING_DECIDED = Ledger.of(List.of());
	private static final int LAST_YEAR = 9999;
	private static final int DAY_LENGTH = "2024-03-12".length();

	/** @param place where it stands, which is its name if it has no other */
	Article article(String format, String file, String place, String desk) {
		String name = id.filter(each -> !each.isBlank()).orElse(place);
		String hash = hash();
		if (text.isEmpty()) return new Article.Unreadable(name, file, hash, Reasons.NO_TEXT);
		if (text.get().length() > Limits.MOST_BYTES) return new Article.Unreadable(name, file, hash, Reasons.TOO_LARGE);
		var head = Article.Head.NONE.or(headline, byline, this.desk.orElse(desk));
		Draft draft = TextFile.plain(text.get()).draft();
		if (date.filter(day -> !day.isBlank()).isEmpty()) return new Article.Readable(name, file, hash, format, head, draft,
				NOTHING_DECIDED);
		try {
			return new Article.Readable(name, file, hash, format, head, draft.filedOn(day(date.get().strip())), NOTHING_DECIDED);
		} catch (DateTimeParseException e) {
			return new Article.Unreadable(name, file, hash, Reasons.notADate(date.get()));
		}
	}

	/** Also with an hour behind it, which articles are not read against. */
	private static LocalDate day(String written) {
		boolean timed = written.length() > DAY_LENGTH && (written.charAt(DAY_LENGTH) == 'T' || written.charAt(DAY_LENGTH) == ' ');
		LocalDate day = LocalDate.parse(timed ? written.substring(0, DAY_LENGTH) : written);
		if (day.getYear() < 1 || day.getYear() > LAST_YEAR) throw new DateTimeParseException("out of range", written, 0);
		return day;
	}

	/** Of several texts, of which none runs into the next. */
	private String hash() {
		MessageDigest digest = Sha256.digest();
		for (Optional<String> part : List.of(date, headline, byline, desk, text)) {
			byte[] bytes = part.orElse("").getBytes(StandardCharsets.UTF_8);
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.isPresent() ? bytes.length : -1).array());
			digest.update(bytes);
		}
		return Sha256.hex(digest);
	}
}
