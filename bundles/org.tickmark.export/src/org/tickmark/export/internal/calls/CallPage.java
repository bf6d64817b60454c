package org.tickmark.export.internal.calls;

import java.util.List;

import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.internal.calls.Call.Asked;
import org.tickmark.export.internal.calls.Call.Check;
import org.tickmark.export.internal.page.Html;

/** A call sheet as a page to be printed and written on. */
final class CallPage {
	private CallPage() { }

	static String of(ExportedDraft draft) {
		String title = Messages.text("title", draft.name());
		List<Call> calls = CallSheet.of(draft);
		Html page = Html.begun(title, Html.style(CallPage.class, "calls.css"), "").raw("<h1>").text(title).raw("</h1>\n");
		if (!draft.wants(ExportOption.WITH_QUOTATIONS)) page.raw("<p class=\"note\">").text(Messages.text("withheld")).raw("</p>\n");
		if (calls.isEmpty()) page.raw("<p>").text(Messages.text("nothing")).raw("</p>\n");
		for (Call call : calls) write(call, page);
		return page.ended();
	}

	private static void write(Call call, Html page) {
		page.raw("<section>\n<h2 dir=\"auto\">").text(call.title().isEmpty() ? Messages.text("unnamed") : call.title()).raw("</h2>\n<p>")
				.text(call.about());
		if (!call.contact().isEmpty()) page.raw("<br/>").element("b", "", Messages.text("contact", call.contact()));
		page.raw("</p>\n");
		if (call.person()) page.raw("<p class=\"spoke\">").text(Messages.text("spoke")).raw("</p>\n");
		for (Asked asked : call.asked()) {
			page.raw("<div class=\"asked\">\n").element("p", "lead", asked.lead()).raw("\n<ul>\n");
			for (Check check : asked.checks()) {
				page.raw("<li><b>" + check.number() + "</b> \u2610 ").element("bdi", "", check.question()).raw("</li>\n");
			}
			page.raw("</ul>\n<p class=\"answer\">").text(Messages.text("answer") + ":").raw("</p>\n</div>\n");
		}
		page.raw("</section>\n");
	}
}
