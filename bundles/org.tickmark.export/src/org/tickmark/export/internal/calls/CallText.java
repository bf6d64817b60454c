package org.tickmark.export.internal.calls;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.internal.calls.Call.Asked;
import org.tickmark.export.internal.calls.Call.Check;

/** A call sheet as plain text, for a mail or a note on a telephone. */
final class CallText {
	/** What a terminal would obey, or what shows words in another order. */
	private static final Pattern CONTROL = Pattern
			.compile("[\\x{0}-\\x{1F}\\x{7F}-\\x{9F}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{D800}-\\x{DFFF}]");
	private static final String LINE = "________________________________________________________________";

	private CallText() { }

	static String of(ExportedDraft draft) {
		var text = new StringBuilder();
		line(text, "", Messages.text("title", draft.name()));
		if (!draft.wants(ExportOption.WITH_QUOTATIONS)) line(text, "", Messages.text("withheld"));
		List<Call> calls = CallSheet.of(draft);
		if (calls.isEmpty()) line(text, "", Messages.text("nothing"));
		for (Call call : calls) write(call, text);
		return text.toString();
	}

	private static void write(Call call, StringBuilder text) {
		text.append('\n');
		line(text, "", (call.title().isEmpty() ? Messages.text("unnamed") : call.title()) + " (" + call.about() + ")");
		if (!call.contact().isEmpty()) line(text, "", Messages.text("contact", call.contact()));
		if (call.person()) line(text, "", Messages.text("spoke"));
		for (Asked asked : call.asked()) {
			text.append('\n');
			line(text, "  ", asked.lead());
			for (Check check : asked.checks()) line(text, "  ", "[ ] " + check.number() + "  " + check.question());
			line(text, "  ", Messages.text("answer") + ": " + LINE);
		}
	}

	private static void line(StringBuilder text, String indent, String words) {
		String plain = words.replaceAll("[\\n\\r\\t]+", " ");
		text.append(indent).append(CONTROL.matcher(plain).replaceAll(CallText::number)).append('\n');
	}

	private static String number(MatchResult control) {
		return "\\\\u{" + Integer.toHexString(control.group().charAt(0)).toUpperCase(Locale.ROOT) + "}";
	}
}
