package org.tickmark.archive.read;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tickmark.archive.input.Article;
import org.tickmark.archive.schema.Finding;
import org.tickmark.archive.schema.Finding.Outcome;
import org.tickmark.archive.schema.Table;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.Worthiness;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ReviewedDraft;

/** Looks for what there is in an article, as the desk does, and writes it down as rows of the tables. */
public final class Reading {
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

	/** One article's fault is its own: those behind it are read all the same. */
	public Finding found(Article article) {
		return switch (article) {
			case Article.Unreadable unreadable -> failed(unreadable, unreadable.reason());
			case Article.Readable readable -> {
				try {
					yield read(readable);
				} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
					yield failed(article, "could not be read because of a fault in Tickmark; please report it: " + e);
				}
			}
		};
	}

	/** It is in the archive already. */
	public Finding known(Article article) {
		return new Finding(Outcome.KNOWN, article.id(), article.hash(), Map.of());
	}

	/** It cannot be read. */
	public Finding failed(Article article, String reason) {
		Row row = RowFactory.create(article.id(), article.file(), reason, article.hash(), version);
		return new Finding(Outcome.ERROR, article.id(), article.hash(), Map.of(Table.ERRORS, List.of(row)));
	}

	private Finding read(Article.Readable article) {
		ReviewedDraft reviewed = ReviewedDraft.opened(article.draft(), article.ledger(), rules.house(), rules.detection());
		List<Claim> claims = reviewed.claims();
		boolean decided = !article.ledger().events().isEmpty();
		Map<Claim, Item> items = new HashMap<>();
		if (decided) reviewed.items().items().forEach(item -> item.claim().ifPresent(claim -> items.put(claim, item)));
		Worthiness worthiness = Worthiness.of(reviewed.draft(), claims);
		var claimRow = new ClaimRow(wording, reviewed, items);
		Optional<LocalDate> date = reviewed.draft().referenceDate();
		var found = new ArticleRows(article.id(), date, article.head().desk());
		var people = new PeopleRows(reviewed.text());
		Map<Span, List<Claim>> dates = claims.stream().filter(claim -> claim.kind() == ClaimKind.DATE).collect(groupingBy(Claim::sentence));
		for (Claim claim : claims) {
			found.add(Table.CLAIMS, claimRow.of(claim, worthiness.of(claim)));
			QuoteRow.of(claim, dates.getOrDefault(claim.sentence(), List.of()), reviewed.text())
					.ifPresent(quote -> found.add(Table.QUOTES, quote));
			people.add(claim);
			if (claim.kind() == ClaimKind.PROBLEM) found.add(Table.PROBLEMS, claimRow.problem(claim));
		}
		for (Row person : people.rows()) found.add(Table.PEOPLE, person);
		if (decided) for (Row decision : new DecisionRows(reviewed).rows()) found.add(Table.DECISIONS, decision);
		Article.Head head = article.head();
		found.addWhole(Table.ARTICLES, RowFactory.create(article.id(), date.map(Date::valueOf).orElse(null), head.desk(), article.file(),
				article.format(), head.headline(), head.byline(), reviewed.text().length(), claims.size(),
				found.size(Table.PROBLEMS), remark(date), article.hash(), version));
		return new Finding(Outcome.READ, article.id(), article.hash(), found.rows());
	}

	private String remark(Optional<LocalDate> date) {
		if (date.isEmpty()) return "no date";
		return date.get().isAfter(today) ? "date in the future" : "";
	}
}
