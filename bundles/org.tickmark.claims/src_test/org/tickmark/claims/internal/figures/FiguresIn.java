package org.tickmark.claims.internal.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Figure;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.draft.Draft;

/** What the detector reads in a text. */
final class FiguresIn {
	private FiguresIn() { }

	static List<Claim> claimsIn(String text) {
		return new FigureDetector().detect(ReadProse.of(Draft.of(text)));
	}

	/** "span=ROLE value unit (of) PRECISION", one after the other; what is usual or empty is left out. */
	static String text(String text) {
		return claimsIn(text).stream().map(claim -> claim.span().in(text) + "=" + shown((Figure) claim.detail()))
				.collect(Collectors.joining("; "));
	}

	/** "span=step", one after the other. */
	static String steps(String text) {
		return claimsIn(text).stream().map(claim -> claim.span().in(text) + "=" + plain(((Figure) claim.detail()).step()))
				.collect(Collectors.joining("; "));
	}

	private static String shown(Figure figure) {
		String value = plain(figure.value()) + figure.upTo().map(end -> ".." + plain(end)).orElse("");
		String unit = figure.unit().isEmpty() ? "" : " " + figure.unit();
		String of = figure.of().isEmpty() ? "" : " (" + figure.of() + ")";
		return figure.role() + " " + value + unit + of + (figure.precision() == Figure.Precision.STATED ? "" : " " + figure.precision());
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}
}
