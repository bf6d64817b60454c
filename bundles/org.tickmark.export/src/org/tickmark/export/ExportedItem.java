package org.tickmark.export;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Status;

/** An item of an exported draft, with what people read of it. What it says holds no real name of a confidential source. */
public final class ExportedItem {
	/** Longer than any that people write. */
	private static final int LONGEST_SENTENCE = 2000;
	private static final int NEAR = 200;

	private final ExportedDraft draft;
	private final int number;
	private final Item item;

	ExportedItem(ExportedDraft draft, int number, Item item) {
		this.draft = draft;
		this.number = number;
		this.item = item;
	}

	/** From 1 in text order, the same in all formats and whatever was left out. */
	public int number() {
		return number;
	}

	/** As the desk has it, real names of confidential sources aside. */
	public Item item() {
		return item;
	}

	/** Why it is marked, a sentence without a full stop; empty where people alone say so. */
	public String why() {
		return draft.withoutNames(item.claim().map(draft.wording()::why).orElse(""));
	}

	/** What its rule looks for, as a title. Of a mark by hand: {@code hand}. */
	public String rule() {
		return draft.wording().rule(item.ruleId());
	}

	/** The day that is meant, who speaks, or the figure in digits; empty for what has no value. */
	public String value() {
		return draft.withoutNames(item.claim().map(claim -> draft.wording().whoOrWhen(claim, draft.text())).orElse(""));
	}

	/** Who speaks, by the same name wherever they do; empty where nobody is named, and for what is no quotation. */
	public String speaker() {
		return item.claim().map(Claim::detail).filter(Detail.Attribution.class::isInstance).map(Detail.Attribution.class::cast)
				.flatMap(Detail.Attribution::speaker).map(speaker -> draft.withoutNames(speaker.called(draft.text()))).orElse("");
	}

	/** What the house calls its status. */
	public String status() {
		return draft.house().statuses().label(item.status());
	}

	/** The letter that the house gives its status. */
	public char letter() {
		return draft.house().statuses().letter(item.status());
	}

	/** Of a query to the author what is asked: its reason, else the note. Empty for all that is no query. */
	public String question() {
		if (!item.status().equals(Status.QUERY)) return "";
		return item.reason().isEmpty() ? item.note() : item.reason();
	}

	/** Why it has to be looked at again, a sentence without a full stop; empty where it need not be. */
	public String recheck() {
		return item.recheck().map(why -> draft.withoutNames(why.inWords(draft.house().statuses()))).orElse("");
	}

	/** Its words with those before and behind, and its place in code points. */
	public Anchor anchor() {
		return draft.anchorOf(item.span(), item.assertion());
	}

	/**
	 * The sentence that it stands in. Of one that is no sentence any more but a list or a table, only what is near the item: where items
	 * repeat all of it, a file grows with the square of the text.
	 */
	public Span sentence() {
		Span whole = item.sentence(draft.text());
		if (whole.length() <= LONGEST_SENTENCE) return whole;
		int start = Math.max(whole.start(), item.span().start() - NEAR);
		int end = Math.min(whole.end(), Math.min(item.span().end(), start + LONGEST_SENTENCE) + NEAR);
		return new Span(cut(start), cut(Math.max(end, start)));
	}

	/** Not between the halves of a pair. */
	private int cut(int at) {
		String text = draft.text();
		return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at + 1 : at;
	}

	/** Its place in the file, with all markup between its first and its last character. */
	public Span source() {
		return draft.draft().source().toSource(item.span());
	}
}
