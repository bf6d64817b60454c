package org.tickmark.dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.SourceText;
import org.tickmark.review.QuotationPolicy;

class SearchSpeedTest {
	/** Of this thread alone, whatever else the machine does. */
	private static long clock() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	@Test
	void aHundredQuotationsAreFoundAmongAHundredThousandWordsInUnderASecond() {
		var random = new Random(7);
		SpokenProse prose = SpokenProse.of("frames.txt", random);
		List<SampleSource> sources = new ArrayList<>();
		for (SampleSource.Form form : SampleSource.Form.values()) sources.add(new SampleSource(form, prose, 20_000, 0.2, random));
		List<SourceText> texts = sources.stream().map(SampleSource::text).toList();
		List<Quotation> quotations = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			SampleQuotation made = SampleQuotation.of(sources, SampleQuotation.NOTHING, 0.2, prose, random);
			quotations.add(new Quotation(made.pieces(), made.speaker()));
		}
		double best = Double.MAX_VALUE;
		for (int round = 0; round < 4; round++) {
			long start = clock();
			WordIndex index = WordIndex.of(texts);
			long indexed = clock();
			var search = new QuotationSearch(index, QuotationPolicy.USUAL);
			long found = quotations.stream().filter(each -> !search.best(each).isEmpty()).count();
			long searched = clock();
			best = Math.min(best, (searched - start) / 1e6);
			System.out.printf(Locale.ROOT, "%,d words read in %.0f ms, 100 quotations (%d found) in %.0f ms%n", index.size(),
					(indexed - start) / 1e6, found, (searched - indexed) / 1e6);
		}
		assertThat(best).as("milliseconds for reading and searching").isLessThan(1000);
	}
}
