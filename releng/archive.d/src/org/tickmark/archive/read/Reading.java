package org.tickmark.archive.read;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tickmark.archive.input.Article;
import org.tickmark.archive.schema.Finding.Outcome;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.Worthiness;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;

/**
 * Looks for what there is in an article, as the desk does, and writes it down as one row of {@link org.tickmark.archive.schema.Finding}.
 */
public final class Reading {
	private static final int NO_NUMBER = 0;
	private final Rules rules;
	private final String version;
	private final LocalDate today;
	private final Wording wording = new Wording();

	/** @param today behind which a date lies in the future */
	public Reading(Rules rules, LocalDate today) {
		this.rules = rules;
		this.version = rules.version();
		this.today = today;
	}

	/** One article's fault is its own: those behind it are read all the same. @param piece and at say where it stands */
	public Row found(Article article, long piece, long at) {
		return switch (article) {
			case Article.Unreadable unreadable -> failed(unreadable, unreadable.reason(), piece, at);
			case Article.Readable readable -> {
				try {
					yield read(readable, piece, at);
				} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
					yield failed(article, "could not be read because of a fault in Tickmark; please report it: " + e, piece, at);
				}
			}
		};
	}

	/** It is in the archive already. */
	public Row known(Article article, long piece, long at) {
		return bare(Outcome.KNOWN, article, "", piece, at);
	}

	/** It cannot be read. */
	public Row failed(Article article, String reason, long piece, long at) {
		return bare(Outcome.ERROR, article, reason, piece, at);
	}

	private Row bare(Outcome outcome, Article article, String reason, long piece, long at) {
		return RowFactory.create(outcome.name(), piece, at, reason, article.id(), null, "", article.file(), "", "", "", NO_NUMBER,
				NO_NUMBER, NO_NUMBER, "", article.hash(), version, new Row[0], new Row[0], new Row[0], new Row[0], new Row[0]);
	}

	private Row read(Article.Readable article, long piece, long at) {
		ReviewedDraft reviewed = ReviewedDraft.opened(article.draft(), article.ledger(), rules.house(), rules.detection());
		List<Claim> claims = reviewed.claims();
		boolean decided = !article.ledger().events().isEmpty();
		Map<Claim, Item> items = new HashMap<>();
		if (decided) reviewed.items().items().forEach(item -> item.claim().ifPresent(claim -> items.put(claim, item)));
		Worthiness worthiness = Worthiness.of(reviewed.draft(), claims);
		var claimRow = new ClaimRow(wording, reviewed, items);
		List<Row> rows = new ArrayList<>();
		List<Row> problems = new ArrayList<>();
		List<Row> quotes = new ArrayList<>();
		var people = new PeopleRows(reviewed.text());
		Map<Span, List<Claim>> dates = claims.stream().filter(claim -> claim.kind() == ClaimKind.DATE).collect(groupingBy(Claim::sentence));
		for (Claim claim : claims) {
			rows.add(claimRow.of(claim, worthiness.of(claim)));
			QuoteRow.of(claim, dates.getOrDefault(claim.sentence(), List.of()), reviewed.text()).ifPresent(quotes::add);
			people.add(claim);
			if (claim.kind() == ClaimKind.PROBLEM) problems.add(claimRow.problem(claim));
		}
		Row[] decisions = decided ? new DecisionRows(reviewed).rows() : new Row[0];
		Optional<LocalDate> date = reviewed.draft().referenceDate();
		Article.Head head = article.head();
		return RowFactory.create(Outcome.READ.name(), piece, at, "", article.id(), date.map(Date::valueOf).orElse(null), head.desk(),
				article.file(), article.format(), head.headline(), head.byline(), reviewed.text().length(), claims.size(), problems.size(),
				remark(date), article.hash(), version, array(rows), array(problems), array(quotes), people.rows(), decisions);
	}

	private static Row[] array(List<Row> rows) {
		return rows.toArray(Row[]::new);
	}

	private String remark(Optional<LocalDate> date) {
		if (date.isEmpty()) return "no date";
		return date.get().isAfter(today) ? "date in the future" : "";
	}
}
