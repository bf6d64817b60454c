package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeCheckTest {
	private final ChangeCheck check = new ChangeCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"Rents in the port rose 12 percent, from 800 euros to 960 euros. | 12 percent: 800 euros \u2192 960 "
					+ "euros is +20.0 %, not 12 percent; rounding leaves room for +19.9 % to +20.1 % [20 percent]",
			"The mill's output fell by 30 per cent, from 500 tonnes a day to 450 tonnes. | 30 per cent: 500 t/day "
					+ "\u2192 450 t is \u221210.0 %, not 30 per cent; rounding leaves room for \u221210.2 % to \u22129.8 % [10 "
					+ "per cent]",
			"The ferry's crew grew from 40 to 60, an increase of 25 percent. | 25 percent: 40 \u2192 60 is +50.0 %, "
					+ "not 25 percent [50 percent]",
			"Fares went up 10 % from \u20AC2.00 to \u20AC2.50. | 10 %: \u20AC2.00 \u2192 \u20AC2.50 is +25.0 %, not "
					+ "10 %; rounding leaves room for +24.4 % to +25.6 % [25 %]",
			"The harbour took \u00A31.38m, up 25 % from \u00A31.2m. | 25 %: \u00A31.2m \u2192 \u00A31.38m is +15.0 "
					+ "%, not 25 %; rounding leaves room for +14.1 % to +15.9 % [15 %]",
			"The fleet has doubled from 40 to 90 boats. | 90: 40 \u2192 90 is 2.25 times, not doubled [80]",
			"The levy was halved, from \u00A340 to \u00A328. | \u00A328: \u00A340 \u2192 \u00A328 is 0.7 times, not "
					+ "halved; rounding leaves room for 0.679 times to 0.7215 times [\u00A320]",
			"A third (36 %) of the berths are free. | 36 %: A third is 33.3 %, not 36 %; rounding leaves room for "
					+ "32.2 % to 34.5 %",
			"Catches dropped by a quarter, from 2,000 tonnes to 1,200 tonnes. | 1,200: 2,000 t \u2192 1,200 t is "
					+ "\u221240.0 %, not a quarter; rounding leaves room for \u221240.4 % to \u221239.6 %",
			"Catches rose from 900 tonnes to 700 tonnes. | 700: \u201Crose\u201D cannot be: 900 \u2192 700 goes the "
					+ "other way",
			"The school had 400 pupils and now has 500, a rise of 40 percent. | 40 percent: 400 \u2192 500 is +25.0 "
					+ "%, not 40 percent [25 percent]",
			"The line carries 18,000 a day, 3,000 more than in 2014, when it carried 12,000. | 3,000: 18,000 \u2212 12,000 is 6,000, not "
					+ "3,000; rounding leaves room for 5,900 to 6,100 [6,000]",
			"The ferry takes 18,000 a day, 20 percent more than in 2014, when it took 12,000. | 20 percent: 12,000 \u2192 18,000/day is "
					+ "+50.0 %, not 20 percent; rounding leaves room for +49.0 % to +51.0 % [50 percent]",
			"The yard has 332 berths, 62 more than the 280 needed. | 62: 332 \u2212 280 is 52, not 62 [52]",
			"The yard built 18 ships, three fewer than last year, when it built 24. | three: 24 \u2212 18 is 6, not three [six]",
			"Membership rose by 30, from 290 to 340. | 30: 340 \u2212 290 is 50, not 30 [50]",
			"Membership fell from 340 to 290, down 30. | 30: 340 \u2212 290 is 50, not 30 [50]",
			"The club has 340 members, up 30 from 290 in 2014. | 30: 340 \u2212 290 is 50, not 30 [50]",
			"Fares fell $0.30 to $2.00 from $2.50. | $0.30: $2.50 \u2212 $2.00 is 0.5 USD, not $0.30; rounding leaves room for 0.49 USD "
					+ "to 0.51 USD [$0.50]",
			"Turnout more than doubled, from 5,000 to 8,000. | 8,000: 5,000 \u2192 8,000 is 1.6 times, not doubled; "
					+ "rounding leaves room for 1.597 times to 1.603 times"
	})
	void tellsTheCalculation(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Rents in the port rose 20 percent, from 800 euros to 960 euros.",
			"Rents in the port rose about 18 percent, from 800 euros to 960 euros.",
			"Rents rose 15 % from \u20AC1.2m to \u20AC1.38m.",
			"Rents rose 14 percent, from 1.2m to 1.38m, the town said.",
			"The fleet has doubled from 40 to 82 boats.",
			"The fleet has more than doubled from 40 to 90 boats.",
			"The fleet has nearly doubled from 40 to 74 boats.",
			"A third (34 %) of the berths are free.",
			"About a third (36 %) of the berths are free.",
			"Catches fell from 900 tonnes to 700 tonnes, 20 percent below the plan.",
			"The rate rose from 4 percent to 5 percent, an increase of 25 percent.",
			"Fares rose 3 percent from 2019 to 2024.",
			"The club slipped from third to eighth.",
			"He went from 9 to 5 in a year, and 20 percent followed.",
			"The line carries 18,000 a day, 6,000 more than in 2014, when it carried 12,000.",
			"The line carries 18,123 a day, 6,000 more than in 2014, when it carried 12,000.",
			"The line carries 18,000 a day, about 5,500 more than in 2014, when it carried 12,000.",
			"The line carries 18,000 a day, more than 3,000 more than in 2014, when it carried 12,000.",
			"The line carries 18,000 a day, 3,000 more than in 2014, when 12,000 people worked there.",
			"The line carries 18,000 a day, 3,000 more than in 2014, when it had 12,000 parking spaces.",
			"The club won 18 games, three more than last year, when it lost 12.",
			"There were 18 strikes, three more than last year, when it won 12.",
			"The yard has 34 boats, three more than last year, when it hired 12.",
			"Anna won 18 games, three more than in 2014, when Berta won 12.",
			"The yard has 332 berths, 62 more than the 270 needed.",
			"The yard has 340 berths, 30 more than the 12 other yards.",
			"The yard has 340 berths, 30 more than in 2014 and 60 more than in 2013, when it had 280.",
			"The yard built 18 ships, three more than in 2014, when it was sold for $12 million.",
			"Sales were $1.2 billion, $350 million more than the $800 million of 2014.",
			"Sales were $1.2 billion, $300 million more than costs of $800 million would suggest.",
			"Membership rose by 30 a year from 290 to 440.",
			"Membership rose by 30 each year from 290 to 440.",
			"Membership rose by 30 men and 20 women, from 290 to 340.",
			"Membership rose from 290 to 340, up 30 on the month.",
			"Membership rose from 290 to 340, up 30 from June.",
			"Tickets cost from $12 to $18, up $3.",
			"The share fell from $12 to $9, a loss of $3 million.",
			"The firm cut 300 jobs, from 12 sites to 8.",
			"It sold 300 shares, up from 12 to 18.",
			"The team climbed 12 places, from 40 to 28."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
