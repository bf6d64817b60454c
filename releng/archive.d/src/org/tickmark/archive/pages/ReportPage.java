package org.tickmark.archive.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.tickmark.archive.schema.Table;
import org.tickmark.archive.store.Tables;
import org.tickmark.claims.Wording;
import org.tickmark.export.internal.page.Html;

/** What an archive holds, on one page that needs no script. */
public final class ReportPage {
	/** The examples are of those with more than a word or two: the shortest, and two of which chance decides, always the same. */
	private static final String HEALTH = """
			with fired as (select rule, count(*) n, count(distinct article) a, concat_ws('; ', array_distinct(array(
					min_by(concat(text, ' \u2014 ', why), struct(length(text) < 12, length(text), text)),
					min_by(text, struct(length(text) not between 12 and 160, xxhash64(text))),
					max_by(text, struct(length(text) between 12 and 160, xxhash64(text)))))) example
				from claims group by rule),
			decided as (select rule, sum(if(status in ('no-fact', 'stands', 'dismissed'), 0, 1)) yes,
					sum(if(status in ('no-fact', 'stands', 'dismissed'), 1, 0)) no
				from decisions where rule <> '' group by rule)
			select coalesce(f.rule, d.rule), coalesce(n, 0), coalesce(a, 0), coalesce(yes, 0), coalesce(no, 0), coalesce(example, '')
			from fired f full outer join decided d on f.rule = d.rule
			order by coalesce(no, 0) desc, coalesce(n, 0) desc, 1""";

	private final SparkSession spark;
	private final Wording wording = new Wording();

	/** @throws IOException with a message for people if there is no archive */
	public ReportPage(SparkSession spark, Path archive) throws IOException {
		this.spark = spark;
		var tables = new Tables(spark, archive);
		for (Table table : Table.values()) tables.current(table).createOrReplaceTempView(table.folder());
	}

	/** @param others pages beside it, by title */
	public String html(Map<String, String> others) {
		Html page = Html.begun("Archive", PageStyle.css(), "");
		page.element("h1", "", "Archive");
		head(page, others);
		byYear(page);
		byDesk(page);
		byRule(page);
		worst(page);
		health(page);
		errors(page);
		return page.ended();
	}

	private List<Row> rows(String query) {
		return spark.sql(query).collectAsList();
	}

	private void head(Html page, Map<String, String> others) {
		Row all = rows("""
				select count(*), coalesce(sum(claims), 0), coalesce(sum(problems), 0), coalesce(sum(characters), 0), min(date), max(date),
					coalesce(sum(if(remark = 'no date', 1, 0)), 0), coalesce(sum(if(remark = 'date in the future', 1, 0)), 0)
				from articles""").getFirst();
		long errors = rows("select count(*) from errors").getFirst().getLong(0);
		page.element("p", "", "%,d articles with %,d characters, from %s to %s: %,d claims, %,d of them problems.".formatted(all.getLong(0),
				all.getLong(3), all.isNullAt(4) ? "?" : all.get(4), all.isNullAt(5) ? "?" : all.get(5), all.getLong(1), all.getLong(2)));
		page.element("p", "", "%,d could not be read. %,d have no date, and %,d a date in the future."
				.formatted(errors, all.getLong(6), all.getLong(7)));
		page.raw("<p>");
		others.forEach((title, file) -> page.raw("<a href=\"" + file + "\">").text(title).raw("</a> "));
		page.raw("</p>\n");
	}

	private void byYear(Html page) {
		List<Row> rows = rows("select coalesce(cast(year(date) as string), '') y, count(*) n, sum(claims), sum(problems), "
				+ "sum(problems) * 1000.0D / count(*) from articles group by 1 order by 1");
		page.element("h2", "", "By year");
		Map<String, Double> rate = new LinkedHashMap<>();
		rows.forEach(row -> rate.put(row.getString(0), row.getDouble(4) / 1000));
		page.element("p", "about", "Problems per article");
		Bars.upright(page, "Problems per article by year", rate, "%.1f");
		Grid.write(page, List.of("Year", "Articles", "Claims", "Problems", "Problems per 1,000 articles"), rows);
	}

	private void byDesk(Html page) {
		page.element("h2", "", "By desk");
		Grid.write(page, List.of("Desk", "Articles", "Claims", "Problems", "Problems per 1,000 articles"), rows("""
				select if(desk = '', '(none)', desk) d, count(*) n, sum(claims), sum(problems), sum(problems) * 1000.0D / count(*)
				from articles group by 1 order by n desc limit 50"""));
	}

	private void byRule(Html page) {
		page.element("h2", "", "By rule");
		bars(page, "Problems", "select rule, count(*) n from problems group by 1 order by n desc limit 25");
		bars(page, "Other claims", "select rule, count(*) n from claims where kind <> 'problem' group by 1 order by n desc limit 25");
	}

	private void bars(Html page, String title, String query) {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (Row row : rows(query)) counts.merge(name(row.getString(0)), row.getLong(1), Long::sum);
		page.element("p", "about", title);
		Bars.across(page, title + " by rule", counts);
	}

	private String name(String rule) {
		return wording.rule(rule);
	}

	private void worst(Html page) {
		page.element("h2", "", "Articles with the most problems");
		Grid.write(page, List.of("Article", "Date", "Desk", "Headline", "Problems", "Claims", "Characters"),
				rows("select article, date, desk, headline, problems, claims, characters from articles where problems > 0 "
						+ "order by problems desc, article limit 25"));
	}

	/** How often a rule fired, and what people made of it where somebody decided. */
	private void health(Html page) {
		page.element("h2", "", "Rules and what people made of them");
		page.element("p", "about", "Decided and dismissed are taken from the ledgers beside drafts: an item that was verified, corrected, "
				+ "queried or settled in another way confirms the rule; \u201Cnot a fact\u201D, \u201Cstands\u201D and what was removed "
				+ "dismiss it.");
		List<Row> rows = new ArrayList<>();
		for (Row row : rows(HEALTH)) {
			long decided = row.getLong(3) + row.getLong(4);
			String share = decided == 0 ? "" : "%.0f%%".formatted(100.0 * row.getLong(4) / decided);
			rows.add(RowFactory.create(name(row.getString(0)), row.getString(0), row.getLong(1), row.getLong(2), row.getLong(3),
					row.getLong(4), share, row.getString(5)));
		}
		Grid.write(page, List.of("Rule", "Id", "Fired", "In articles", "Confirmed", "Dismissed", "Dismissed of decided", "Examples"), rows);
	}

	private void errors(Html page) {
		page.element("h2", "", "What could not be read");
		Grid.write(page, List.of("Reason", "Articles", "One of them"),
				rows("select reason, count(*) n, min(article) from errors group by 1 order by n desc limit 25"));
	}
}
