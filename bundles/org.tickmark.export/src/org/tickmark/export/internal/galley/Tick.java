package org.tickmark.export.internal.galley;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Status;

/**
 * How a status looks on paper. A sign each, and a line under the words for each group of them: both are told apart in black and white.
 *
 * @param sign that the enclosed fonts have
 * @param label as the house calls the status
 */
record Tick(String sign, String label, Line line) {
	/** What is drawn under the words; of several the first one counts. */
	enum Line {
		PROBLEM("lp"), OPEN("lo"), SETTLED("ls"), NONE("ln");

		private final String cssClass;

		Line(String cssClass) {
			this.cssClass = cssClass;
		}

		String cssClass() {
			return cssClass;
		}
	}

	static Tick of(Item item, HouseStatuses house) {
		Status status = item.status();
		Line line = status.equals(Status.NO_FACT) ? Line.NONE
				: status.settled() ? Line.SETTLED : item.kind() == ClaimKind.PROBLEM ? Line.PROBLEM : Line.OPEN;
		return new Tick(sign(status, house), house.label(status), line);
	}

	private static String sign(Status status, HouseStatuses house) {
		return switch (status.word()) {
			case "open" -> "\u2610";
			case "in-work" -> "\u25D0";
			case "query" -> "?";
			case "verified" -> "\u2713";
			case "corrected" -> "\u270E";
			case "on-author" -> "\u261E";
			case "not-verifiable" -> "\u2717";
			case "no-fact" -> "\u2205";
			case "stands" -> "\u2691";
			case "re-check" -> "\u21BB";
			// One that the house added has its letter.
			default -> "(" + house.letter(status) + ")";
		};
	}
}
