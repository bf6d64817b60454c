package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeCheckTest {
	private final RangeCheck check = new RangeCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"Between 900 and 400 tonnes are landed each year. | 900 and 400: The range goes from 900 down to 400: the ends "
					+ "are swapped, or one is wrong",
			"Between 50 and 20 boats were damaged. | 50 and 20: The range goes from 50 down to 20: the ends are swapped, or "
					+ "one is wrong",
			"Fees range from \u00A320 to \u00A310. | \u00A320: The range goes from \u00A320 down to \u00A310: the "
					+ "ends are swapped, or one is wrong",
			"The committee expects between five and three bids. | five and three: The range goes from 5 down to 3: the "
					+ "ends are swapped, or one is wrong",
			"Winds of 60 to 45 mph are expected. | 60: The range goes from 60 down to 45: the ends are swapped, or "
					+ "one is wrong",
			"Rents range from $400 to $900, with an average of $950. | $950: An average of $950 cannot be: it has to "
					+ "lie between $400 and $900",
			"Bids ranged from \u20AC1.1m to \u20AC1.9m, with a median of \u20AC2.3m. | \u20AC2.3m: An average of "
					+ "\u20AC2.3m cannot be: it has to lie between \u20AC1.1m and \u20AC1.9m",
			"The catches ran from 41 to 78 tonnes, averaging 39 tonnes. | 39: An average of 39 cannot be: it has to "
					+ "lie between 41 and 78"
	})
	void tellsTheCalculation(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Between 20 and 50 boats were damaged.",
			"Fees range from \u00A310 to \u00A320.",
			"Between 500 and 1 million boats pass.",
			"The fee fell from \u00A320 to \u00A310.",
			"Berg leads Lund 48-43 percent.", "Berg carried the town 66% to 30%.",
			"Between the 40 houses and the 20 barns runs a ditch.",
			"Rents range from $400 to $900, with an average of $650.",
			"Rents range from $400 to $900, above the national average of $950.",
			"The score was 21-15.",
			"Growth of 10-15 % is expected."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
