package org.tickmark.archive.read;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Dismissal;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;

/** What people decided on one draft. */
final class DecisionRows {
	private static final String DISMISSED = "dismissed";

	private final ReviewedDraft reviewed;

	DecisionRows(ReviewedDraft reviewed) {
		this.reviewed = reviewed;
	}

	Row[] rows() {
		List<Row> rows = new ArrayList<>();
		reviewed.items().items().stream().filter(item -> item.status() != Status.OPEN).forEach(item -> rows.add(row(item)));
		for (Dismissal dismissal : reviewed.ledger().dismissals()) rows.add(row(dismissal));
		return rows.toArray(Row[]::new);
	}

	private Row row(Item item) {
		return RowFactory.create(item.ruleId(), item.kind().word(), item.text(), before(item), item.sentence(reviewed.text())
				.in(reviewed.text()),
				value(item), item.status().word(), item.reason(), item.note(), item.by(), at(item.at()), item.evidenceInWords());
	}

	/** The words on which somebody first proposed others, or that were decided on before they changed. */
	private String before(Item item) {
		List<String> earlier = new ArrayList<>();
		reviewed.ledger().proposals(item.id()).stream().map(Proposal::before).forEach(earlier::add);
		reviewed.ledger().item(item.id()).map(StoredItem::decisions).stream().flatMap(List::stream).map(each -> each.anchor().exact())
				.forEach(earlier::add);
		return earlier.stream().filter(words -> !words.equals(item.text())).findFirst().orElse("");
	}

	private static String value(Item item) {
		return item.claim().map(claim -> switch (claim.detail()) {
			case Detail.Timex timex -> timex.value();
			case Figure figure -> figure.value().toPlainString();
			case Naming naming -> naming.canonical();
			default -> "";
		}).orElse("");
	}

	private static Row row(Dismissal dismissal) {
		String rule = dismissal.scope() == Dismissal.Scope.RULE ? dismissal.what() : "";
		String words = dismissal.scope() == Dismissal.Scope.RULE ? "" : dismissal.what();
		return RowFactory.create(rule, "", words, "", "", "", DISMISSED, dismissal.scope().word(), "", dismissal.by(),
				at(Optional.of(dismissal.at())), "");
	}

	private static Timestamp at(Optional<Instant> instant) {
		return instant.map(Timestamp::from).orElse(null);
	}
}
