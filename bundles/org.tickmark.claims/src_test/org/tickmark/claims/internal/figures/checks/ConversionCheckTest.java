package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionCheckTest {
	private final ConversionCheck check = new ConversionCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"The port is 100 miles (180 km) away. | 180: 100 mi is 160.9 km, not 180 km; rounding leaves room for "
					+ "160.1 km to 161.7 km [161]",
			"It was 40C (110F) at noon. | 110F: 40C is 104 \u00B0F, not 110F; rounding leaves room for 103.1 \u00B0F "
					+ "to 104.9 \u00B0F [104F]",
			"He weighs 12 stone (86 kg). | 86: 12 st is 76.2 kg, not 86 kg; rounding leaves room for 73.03 kg to "
					+ "79.38 kg [76]",
			"The field has 100 acres (60 hectares). | 60: 100 ac is 40.47 ha, not 60 ha; rounding leaves room for "
					+ "40.27 ha to 40.67 ha [40]",
			"The trench is six feet (2.4 metres) deep. | 2.4: 6 ft is 1.829 m, not 2.4 m; rounding leaves room for "
					+ "1.676 m to 1.981 m [1.8]",
			"It was minus 10 degrees Celsius (24 degrees Fahrenheit). | 24: \u221210 \u00B0C is 14 \u00B0F, not 24 "
					+ "\u00B0F; rounding leaves room for 13.1 \u00B0F to 14.9 \u00B0F [14]",
			"She is 5ft 6in (1.82m) tall. | 1.82: 5 ft 6 in is 1.676 m, not 1.82 m; rounding leaves room for 1.664 m "
					+ "to 1.689 m [1.68]",
			"The wind reached 120 km/h (95 mph). | 95: 120 km/h is 74.56 mph, not 95 mph; rounding leaves room for "
					+ "74.25 mph to 74.88 mph [75]",
			"The crane cost \u20AC10m ($11bn). | $11bn: \u20AC10m and $11bn: 1100 for 1 was never the rate",
			"The crane cost \u20AC10m ($11m), the quay \u20AC20m ($31m). | $31m: \u20AC20m, $31m is 1.55 for 1 here, "
					+ "\u20AC10m, $11m is 1.1 for 1 there: one of the two is wrong",
			"At $1.25 to the pound, the \u00A3400,000 boat cost $440,000. | $440,000: \u00A3400,000 is 500,000 USD, "
					+ "not $440,000; rounding leaves room for 497,377.5 USD to 502,627.5 USD [$500,000]"
	})
	void tellsTheCalculation(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The port is 100 miles (160 km) away.",
			"The port is 100 miles (161 km) away.",
			"It was 40C (104F) at noon.",
			"It was 2C (3.6F) warmer than usual.",
			"He weighs 12 stone (76 kg).",
			"The load was 20 tons (18 tonnes).",
			"The load was 20 tons (20 tonnes).",
			"The island is 6,000 miles (10,000 km) away.",
			"The tank holds 10 gallons (38 litres).",
			"The crane cost \u20AC10m ($11m), the quay \u20AC20m ($22.5m).",
			"The crane cost \u20AC10m ($11m), half of it (\u20AC5m) from the state.",
			"At $1.25 to the pound, the \u00A3400,000 boat cost $500,000.",
			"It was minus 10 degrees Celsius (14 degrees Fahrenheit)."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
