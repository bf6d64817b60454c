package org.tickmark.archive.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.claims.Wording;
import org.tickmark.claims.Worth;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Status;

/** A claim as the columns of the claims have it. */
final class ClaimRow {
	/** What a claim says beside its place. */
	private record Said(String type, String value, String upTo, String unit, String of) {
		static final Said NOTHING = new Said("", "", "", "", "");
	}

	private final Wording wording;
	private final ReviewedDraft reviewed;
	private final Map<Claim, Item> items;
	private final String text;

	ClaimRow(Wording wording, ReviewedDraft reviewed, Map<Claim, Item> items) {
		this.wording = wording;
		this.reviewed = reviewed;
		this.items = items;
		this.text = reviewed.text();
	}

	Row of(Claim claim, Worth worth) {
		Said said = said(claim);
		return RowFactory.create(claim.ruleId(), claim.kind().word(), claim.span().start(), claim.span().end(), claim.span().in(text),
				claim.sentence().in(text), wording.of(claim.why()), worth.grade() == Worth.Grade.NONE ? "" : worth.grade().name(),
				Math.round(worth.score() * 1000) / 1000.0, reviewed.folds(claim), said.type(), said.value(), said.upTo(), said.unit(),
						said.of(),
				status(claim));
	}

	/** As the columns of the problems have it; only of a problem. */
	Row problem(Claim claim) {
		return RowFactory.create(claim.ruleId(), claim.span().start(), claim.span().end(), claim.span().in(text), claim.sentence().in(text),
				wording.of(claim.why()), wording.right(claim, text).orElse(""), status(claim));
	}

	private String status(Claim claim) {
		return Optional.ofNullable(items.get(claim)).map(Item::status).filter(status -> status != Status.OPEN).map(Status::word).orElse("");
	}

	private static Said said(Claim claim) {
		return switch (claim.detail()) {
			case Detail.Timex timex -> new Said(timex.type().name(), timex.value(), "", "", "");
			case Figure figure -> new Said(word(figure.role()), figure.value().toPlainString(),
					figure.upTo().map(value -> value.toPlainString()).orElse(""), figure.unit(), figure.of());
			case Naming naming -> new Said(naming.type().word(), naming.canonical(), "", "", naming.role());
			case Detail.Attribution attribution -> new Said(word(attribution.directness()), "", "", "", "");
			case Detail.Related related -> Said.NOTHING;
			case Detail.None none -> Said.NOTHING;
		};
	}

	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
