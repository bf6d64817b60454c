package org.tickmark.archive.pages;

import java.util.Map;

import org.tickmark.export.internal.page.Html;

/** A plot as part of a page: one bar for each word, drawn without a script. */
final class Bars {
	private static final int WIDTH = 920;
	private static final int LABEL = 430;
	private static final int ROW = 20;
	private static final int NUMBER = 90;

	private Bars() { }

	static void across(Html page, String title, Map<String, Long> counts) {
		long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
		if (most == 0) return;
		page.raw("<svg width=\"" + WIDTH + "\" height=\"" + counts.size() * ROW + "\" viewBox=\"0 0 " + WIDTH + " " + counts.size() * ROW
				+ "\" role=\"img\" aria-label=\"").text(title).raw("\">");
		int row = 0;
		for (Map.Entry<String, Long> each : counts.entrySet()) {
			int y = row++ * ROW;
			long length = Math.max(1, (WIDTH - LABEL - NUMBER) * each.getValue() / most);
			page.raw("<text class=\"label\" x=\"" + (LABEL - 8) + "\" y=\"" + (y + 14) + "\">")
					.text(each.getKey().isEmpty() ? "(none)" : each.getKey());
			page.raw("</text><rect x=\"" + LABEL + "\" y=\"" + (y + 3) + "\" width=\"" + length + "\" height=\"14\"/>");
			page.raw("<text x=\"" + (LABEL + length + 6) + "\" y=\"" + (y + 14) + "\">").text("%,d".formatted(each.getValue()))
					.raw("</text>");
		}
		page.raw("</svg>\n");
	}

	/** One bar beside the other, for years. */
	static void upright(Html page, String title, Map<String, Double> values, String form) {
		double most = values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		if (most <= 0) return;
		int step = Math.max(8, Math.min(48, WIDTH / values.size()));
		page.raw("<svg width=\"" + step * values.size() + "\" height=\"170\" viewBox=\"0 0 " + step * values.size()
				+ " 170\" role=\"img\" aria-label=\"").text(title).raw("\">");
		int at = 0;
		for (Map.Entry<String, Double> each : values.entrySet()) {
			int x = at++ * step;
			long height = Math.max(1, Math.round(120 * each.getValue() / most));
			page.raw("<rect x=\"" + (x + 3) + "\" y=\"" + (140 - height) + "\" width=\"" + (step - 6) + "\" height=\"" + height
					+ "\"><title>")
					.text(each.getKey() + ": " + form.formatted(each.getValue())).raw("</title></rect>");
			page.raw("<text class=\"middle\" x=\"" + (x + step / 2) + "\" y=\"" + (134 - height) + "\">")
					.text(form.formatted(each.getValue())).raw("</text>");
			page.raw("<text class=\"middle\" x=\"" + (x + step / 2) + "\" y=\"156\">")
					.text(each.getKey().isEmpty() ? "none" : each.getKey()).raw("</text>");
		}
		page.raw("</svg>\n");
	}
}
