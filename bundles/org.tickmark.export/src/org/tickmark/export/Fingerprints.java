package org.tickmark.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.TextHash;

/**
 * What names an item in files that outlive an edit of the draft: its words and the sentence around them, not where they stand. An edit
 * elsewhere in the draft leaves it, one of the sentence makes it another. Of items that look alike the second in the text has a number, and
 * so on. The name of the draft is not part of it.
 */
public final class Fingerprints {
	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
	private static final Pattern SINGLE_QUOTES = Pattern.compile("[\\u2018\\u2019\\u201A\\u201B]");
	private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\\u201C\\u201D\\u201E\\u201F\\u00AB\\u00BB]");
	/** Enough for as many items as an archive has. */
	private static final int LENGTH = 32;

	private final Map<ItemId, String> byItem = new LinkedHashMap<>();

	private Fingerprints() { }

	/** Of all items that are listed in the draft. */
	public static Fingerprints of(ReviewedDraft reviewed) {
		var prints = new Fingerprints();
		Map<String, Integer> seen = new HashMap<>();
		for (Item item : reviewed.items().items()) {
			String looks = looks(item, reviewed.text());
			prints.byItem.put(item.id(), hash(looks, seen.merge(looks, 1, Integer::sum)));
		}
		return prints;
	}

	/** @param item of the draft that these were made for */
	public String of(Item item) {
		String known = byItem.get(item.id());
		if (known == null) throw new IllegalArgumentException("the draft has no item " + item.id());
		return known;
	}

	/** Of what has no place in the draft. @param words that tell it from all else that has none */
	public static String ofWords(String... words) {
		return hash(String.join("\n", words), 1);
	}

	/** A rule may get another name, and what it finds is the same; of problems each rule has its own. */
	private static String looks(Item item, String text) {
		String what = item.kind() == ClaimKind.PROBLEM ? item.ruleId() : item.kind().word();
		return what + "\n" + plain(item.text()) + "\n" + plain(item.sentence(text).in(text));
	}

	private static String hash(String looks, int turn) {
		return TextHash.of(turn == 1 ? looks : looks + "\n" + turn).value().substring(0, LENGTH);
	}

	/** Typography and line breaks change no words. */
	private static String plain(String words) {
		String spaced = SPACES.matcher(words).replaceAll(" ").strip();
		return DOUBLE_QUOTES.matcher(SINGLE_QUOTES.matcher(spaced).replaceAll("'")).replaceAll("\"");
	}
}
