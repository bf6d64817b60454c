package org.tickmark.archive.quotes;

import java.util.List;
import java.util.Locale;

import org.apache.spark.sql.Row;
import org.tickmark.archive.pages.PageStyle;
import org.tickmark.export.internal.page.Html;

/** The printed forms of quotations that differ, worst first, each with both contexts. */
public final class VariantsPage {
	private VariantsPage() { }

	/** @param variants as the quote book has them @param all how many there are in all */
	public static String html(List<Row> variants, long all) {
		Html page = Html.begun("Quoted differently", PageStyle.css(), "");
		page.element("h1", "", "Quoted differently");
		page.element("p", "about",
				"%,d pairs of quotations differ; the worst %,d are shown. What differs is red. Nobody says here which is right."
				.formatted(all, variants.size()));
		variants.forEach(variant -> write(page, variant));
		return page.ended();
	}

	private static void write(Html page, Row row) {
		Spoken one = Spoken.of(row.getAs("one_words"));
		Spoken other = Spoken.of(row.getAs("other_words"));
		Comparison compared = Comparison.laid(one, other);
		List<String> kinds = List.of(row.<String>getAs("kinds").split(","));
		boolean speaker = kinds.contains(Variant.SPEAKER);
		page.raw("<div class=\"variant\">");
		page.element("h3", "", heading(kinds));
		side(page, row, "one", words(one, compared, true), speaker);
		side(page, row, "other", words(other, compared, false), speaker);
		page.raw("</div>\n");
	}

	private static String heading(List<String> kinds) {
		return String.join(", ", kinds.stream().map(kind -> switch (kind) {
			case Variant.SPEAKER -> "other speaker";
			case Variant.DAY -> "said on another day";
			case "negation" -> "negation";
			case "figure" -> "other figure";
			case "name" -> "other name";
			case "insertion" -> "words added";
			case "deletion" -> "words left out";
			default -> "other words";
		}).distinct().toList());
	}

	private static Html words(Spoken spoken, Comparison compared, boolean first) {
		Html words = Html.piece();
		int at = 0;
		for (Comparison.Change change : compared.changes()) {
			int from = first ? change.from() : change.otherFrom();
			int to = first ? change.to() : change.otherTo();
			if (from == to) continue;
			int start = spoken.spans().get(from).start();
			words.text(spoken.text().substring(at, start)).raw("<span class=\"changed\">").text(spoken.text(from, to)).raw("</span>");
			at = spoken.spans().get(to - 1).end();
		}
		return words.text(spoken.text().substring(at));
	}

	private static String again(long times) {
		if (times < 2) return "";
		return times == 2 ? ", and once more" : ", and %,d times more".formatted(times - 1);
	}

	private static void side(Html page, Row row, String side, Html words, boolean speakerDiffers) {
		String speaker = row.getAs(side + "_speaker");
		long times = row.getAs(side + "_times");
		page.raw("<p class=\"side\"><span class=\"" + (speakerDiffers ? "changed" : "who") + "\">")
				.text(speaker.isEmpty() ? "(nobody named)" : speaker).raw("</span>: ");
		page.raw("<span class=\"words\">\u201C").raw(words.written()).raw("\u201D</span><br/>");
		Object date = row.getAs(side + "_date");
		page.text(String.format(Locale.ROOT, "%s, %s%s", row.getAs(side + "_article"), date == null ? "no date" : date, again(times)));
		page.raw("</p>").element("p", "context", row.getAs(side + "_context"));
	}
}
