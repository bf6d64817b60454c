package org.tickmark.ui.texts;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.TimexWording;
import org.tickmark.claims.Wording;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.FixReading;
import org.tickmark.ui.messages.Messages;

/** What the desk says of an item, alike in table, hover and ruler. No widget in here. */
public final class ItemTexts {
	private static final Wording WORDING = new Wording();
	/** Say little alone. */
	private static final Set<ClaimKind> ALONE = EnumSet.of(ClaimKind.DATE, ClaimKind.FIGURE, ClaimKind.NAME, ClaimKind.PROBLEM);

	private ItemTexts() { }

	/** The item's words on one line; of a date, a figure, a name or a fault of marks, what it belongs to follows. */
	public static String claim(Item item, String text) {
		String words = onOneLine(item.text());
		if (!ALONE.contains(item.kind()) || item.assertion().end() > text.length()) return words;
		String assertion = onOneLine(item.assertion().in(text));
		return assertion.equals(words) ? words : words + " \u00B7 " + assertion;
	}

	/** As {@link #claim}; words that somebody marked say little alone, too, so that their sentence follows. */
	public static String whole(Item item, String text) {
		if (!item.markedByHand() || item.sentence(text).end() > text.length()) return claim(item, text);
		String words = onOneLine(item.text());
		String sentence = onOneLine(item.sentence(text).in(text));
		return sentence.equals(words) ? words : words + " \u00B7 " + sentence;
	}

	public static String onOneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** Speaker or resolved date. @param text of the draft, the version that the item's spans count in */
	public static String whoOrWhen(Item item, String text) {
		return item.claim().map(claim -> WORDING.whoOrWhen(claim, text)).orElse("");
	}

	/** Why it is in the list, on one line: with the readings of a date that do not count. */
	public static String reason(Item item, HouseStatuses house) {
		return reason(item, WORDING::whyAndOtherwise, house);
	}

	private static String reason(Item item, Function<Claim, String> why, HouseStatuses house) {
		if (item.recheck().isPresent()) return item.recheck().map(again -> again.inWords(house)).orElse("");
		if (item.otherValue().isPresent()) return item.otherValue().map(Item.OtherValue::inWords).orElse("");
		if (item.markedByHand()) return item.by().isEmpty() ? Messages.text("reason.byHand") : Messages.text("reason.byHand.by", item.by());
		if (item.ruleId().equals(Item.WHOLE_SENTENCE)) return Messages.text("reason.noFacts", item.by());
		return item.claim().map(why).orElse(Messages.text("reason.noRule"));
	}

	public static String kind(ClaimKind kind) {
		return WORDING.kind(kind);
	}

	/**
	 * What, where and why, a line each, and below them all places that a problem is about.
	 * @param draft in whose text the item's spans count
	 */
	public static String heading(Item item, Draft draft, HouseStatuses house) {
		return about(item, draft, house) + PlaceTold.inLines(PlaceTold.of(item, draft));
	}

	private static String about(Item item, Draft draft, HouseStatuses house) {
		String who = whoOrWhen(item, draft.text());
		String said = item.claim().map(Claim::detail).map(ItemTexts::manner).orElse("");
		String readings = FixReading.timex(item).map(WORDING::readings).filter(words -> !words.isEmpty()).map(words -> "\n" + words)
				.orElse("");
		return kind(item.kind()) + said + where(draft.kindAt(item.span().start())) + (who.isEmpty() ? "" : ": " + who) + "\n"
				+ reason(item, WORDING::why, house) + readings + duty(item) + wording(item);
	}

	/** Why a class is proposed, a line of its own; empty where a person gave one. */
	public static String proposedClass(Item item) {
		if (item.duty().itemClass().isPresent() || item.proposedClass().isEmpty()) return "";
		String grounds = item.worth().map(WORDING::grounds).orElse("");
		String word = item.proposedClass().get().word();
		return "\n" + (grounds.isEmpty() ? Messages.text("class.proposed", word) : Messages.text("class.proposed.grounds", word, grounds));
	}

	/** In the story itself, nothing. */
	private static String where(PassageKind passage) {
		return switch (passage) {
			case HEADLINE -> " " + Messages.text("passage.headline");
			case DECK -> " " + Messages.text("passage.deck");
			case SUBHEAD -> " " + Messages.text("passage.subhead");
			case CREDIT -> " " + Messages.text("passage.credit");
			case CAPTION -> " " + Messages.text("passage.caption");
			case LIST_ITEM -> " " + Messages.text("passage.list");
			case TABLE_CELL -> " " + Messages.text("passage.table");
			case BLOCK_QUOTE -> " " + Messages.text("passage.blockQuote");
			case PARAGRAPH -> "";
		};
	}

	private static String duty(Item item) {
		return item.duty().inWords().isEmpty() ? ""
				: "\n" + Stream
						.of(item.duty().itemClass().map(given -> Messages.text("items.group.class", given.word())).orElse(""),
								item.duty().person().isEmpty() ? "" : Messages.text("duty.assigned", item.duty().person()))
				.filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
	}

	/** What stands there and what should, a line of its own. */
	private static String wording(Item item) {
		return item.proposal()
				.map(proposal -> "\n" + proposal.inWords() + (proposal.isOpen() ? ". " + Messages.text("rewording.answer") : ""))
				.orElse("");
	}

	/** How exact a date is, and how a quotation is given. */
	private static String manner(Detail detail) {
		if (detail instanceof Detail.Timex timex) return " (" + TimexWording.precision(timex) + ")";
		if (!(detail instanceof Detail.Attribution attribution)) return "";
		return switch (attribution.directness()) {
			case DIRECT -> " (" + Messages.text("manner.direct") + ")";
			case INDIRECT -> " (" + Messages.text("manner.reported") + ")";
			case MIXED -> " (" + Messages.text("manner.mixed") + ")";
		};
	}

	/** The status, and whether more was written down. */
	public static String status(Item item, HouseStatuses house) {
		String written = (item.note().isEmpty() ? "" : ", " + Messages.text("written.note"))
				+ (item.proposal().filter(Proposal::isOpen).isPresent() ? ", " + Messages.text("written.rewording") : "");
		return house.label(item.status()) + written;
	}

	/** The question to the author, or why it was decided so; empty where neither was given. */
	public static String given(Item item) {
		if (item.reason().isEmpty()) return "";
		return item.status().equals(Status.QUERY) ? Messages.text("given.question", item.reason())
				: Messages.text("given.because", item.reason());
	}

	/** What, why and status, a line each, for hovers, which show the places that a problem is about beside each other. */
	public static String summary(Item item, Draft draft, HouseStatuses house) {
		var summary = new StringBuilder(about(item, draft, house));
		summary.append('\n').append(house.label(item.status()));
		if (!item.by().isEmpty()) summary.append(", ").append(item.by());
		if (!draft.source().holds(item.span())) summary.append('\n').append(Messages.text("given.unmarked"));
		if (!given(item).isEmpty()) summary.append('\n').append(given(item));
		if (!item.note().isEmpty()) summary.append('\n').append(Messages.text("given.note", item.note()));
		if (!item.evidenceInWords().isEmpty()) summary.append('\n').append(Messages.text("given.source", item.evidenceInWords()));
		return summary.toString();
	}
}
