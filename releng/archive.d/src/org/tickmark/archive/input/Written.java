package org.tickmark.archive.input;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Draft;
import org.tickmark.draft.file.GivenDay;
import org.tickmark.draft.file.TextFile;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.Ledger;

/**
 * An article as a line or a row holds it.
 *
 * @param id and all others are empty where nothing is said
 */
record Written(Optional<String> id, Optional<GivenDay> date, Optional<String> headline, Optional<String> byline, Optional<String> desk,
		Optional<String> text) {
	private static final Ledger NOTHING_DECIDED = Ledger.of(List.of());

	/** @param place where it stands, which is its name if it has no other */
	Article article(String format, String file, String place, String desk) {
		String name = id.filter(each -> !each.isBlank()).orElse(place);
		String hash = hash();
		if (text.isEmpty()) return new Article.Unreadable(name, file, hash, Reasons.NO_TEXT);
		if (text.get().length() > Limits.MOST_BYTES) return new Article.Unreadable(name, file, hash, Reasons.TOO_LARGE);
		var head = Article.Head.NONE.or(headline, byline, this.desk.orElse(desk));
		Draft draft = TextFile.plain(text.get()).draft();
		Optional<LocalDate> day = date.flatMap(GivenDay::day);
		if (date.isPresent() && day.isEmpty()) return new Article.Unreadable(name, file, hash, Reasons.notADate(date.get().written()));
		return new Article.Readable(name, file, hash, format, head, day.map(draft::filedOn).orElse(draft), NOTHING_DECIDED);
	}

	/** Of several texts, of which none runs into the next. */
	private String hash() {
		MessageDigest digest = Sha256.digest();
		for (Optional<String> part : List.of(date.map(GivenDay::written), headline, byline, desk, text)) {
			byte[] bytes = part.orElse("").getBytes(StandardCharsets.UTF_8);
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.isPresent() ? bytes.length : -1).array());
			digest.update(bytes);
		}
		return Sha256.hex(digest);
	}
}
