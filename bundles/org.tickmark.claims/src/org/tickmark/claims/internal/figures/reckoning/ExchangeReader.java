package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.tickmark.claims.Calculation;
import org.tickmark.claims.Calculation.Operation;
import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.FigureFault;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** Two sums beside the rate between their currencies: "the £400,000 house cost $440,000, at $1.25 to the pound". */
final class ExchangeReader {
	private static final WordMap<String> CURRENCIES = WordMap.copyOf(
			Map.of("pound", "GBP", "euro", "EUR", "dollar", "USD", "franc", "CHF", "yen",
			"JPY", "yuan", "CNY", "rupee", "INR", "rouble", "RUB", "ruble", "RUB"));
	private static final BigDecimal NEARLY = new BigDecimal("0.05");
	private static final WordSet TO = WordSet.of("to", "per", "for");
	private static final WordSet ONE = WordSet.of("the", "one", "a", "each", "u.s.", "us");

	private final FigureSentence sentence;
	private final Words words;
	private final Consumer<Reckoning> found;

	ExchangeReader(FigureSentence sentence, Consumer<Reckoning> found) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.found = found;
	}

	void read() {
		if (sentence.figures().size() < 3) return;
		for (Placed rate : sentence.figures()) {
			Optional<String> base = base(rate);
			if (base.isEmpty() || rate.value().signum() <= 0) continue;
			Optional<Placed> priced = only(rate, currency(rate));
			Optional<Placed> sum = only(rate, base.get());
			if (priced.isPresent() && sum.isPresent()) compare(rate, sum.get(), priced.get());
		}
	}

	/** The currency that the rate is told of one of: "to the pound". */
	private Optional<String> base(Placed rate) {
		boolean money = rate.is(Role.MONEY) || rate.is(Role.RATE) && !currency(rate).isEmpty();
		if (!money || !words.in(rate.to(), TO)) return Optional.empty();
		int at = rate.to() + 1;
		while (at < rate.to() + 3 && words.in(at, ONE)) at++;
		return Optional.ofNullable(CURRENCIES.get(words.lower(at))).filter(base -> !base.equals(currency(rate)));
	}

	private static String currency(Placed figure) {
		int per = figure.figure().unit().indexOf('/');
		return per < 0 ? figure.figure().unit() : figure.figure().unit().substring(0, per);
	}

	private Optional<Placed> only(Placed rate, String currency) {
		List<Placed> sums = sentence.figures().stream().filter(figure -> figure != rate && figure.is(Role.MONEY) && figure.isStated()
				&& figure.figure().unit().equals(currency) && figure.figure().upTo().isEmpty()).toList();
		return sums.size() == 1 ? Optional.of(sums.getFirst()) : Optional.empty();
	}

	private void compare(Placed rate, Placed sum, Placed priced) {
		Bounds price = bounds(priced);
		Bounds room = product(bounds(sum), Rounding.bounds(rate.figure(), Rounding.tight(rate.figure())));
		BigDecimal result = sum.value().multiply(rate.value());
		var calculation = new Calculation(Operation.CONVERSION, List.of(sum.text()), result, room.low(), room.high(), currency(rate),
				priced.text());
		if (price.meets(room)) {
			found.accept(Reckoning.right(Rules.CONVERSION, priced, calculation, sum, rate));
		} else {
			found.accept(Reckoning.wrong(Rules.CONVERSION, priced,
					new FigureFault.Miscalculated(calculation, Written.like(priced, result)), sum, rate));
		}
	}

	/** "€2 million" beside a rate is meant as it stands, or nearly. */
	private static Bounds bounds(Placed figure) {
		BigDecimal half = Rounding.fair(figure.figure()).divide(BigDecimal.TWO);
		return Bounds.around(figure.value(), half.min(figure.value().multiply(NEARLY)));
	}

	/** Of values above zero. */
	private static Bounds product(Bounds one, Bounds other) {
		return new Bounds(one.low().multiply(other.low()), one.high().multiply(other.high()));
	}
}
