package org.tickmark.dossier.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.SourceText;

class StatementCodecTest {
	private static final byte[] KEY = {1, 2, 3};
	private static final String TEXT = "Ilse Brandt, 54, former head of the harbour office, met Dr. Bob van der Meer of the Ports Union "
			+ "on Tuesday, and again on 3 May 2023 at 6 p.m. Nearly 180,000 passengers, or some 12.5 per cent more than in the spring of "
			+ "2022, took the ferries for three and a half hours. It cost between 2 and 4 million euros; one in five paid nothing. About a "
			+ "year earlier hundreds of them had come by train every Friday, said \u00C9ric Lund.\n";

	private static SourceStatements stated(String text) {
		return SourceStatements.read(new SourceText(text, List.of()), Optional.of(LocalDate.of(2024, 3, 14)), ClaimDetection.standard(),
				() -> false);
	}

	@Test
	void everythingComesBackAsItWas() {
		SourceStatements stated = stated(TEXT);

		assertThat(stated.statements()).extracting(each -> each.value().getClass().getSimpleName()).contains("TimeValue", "FigureValue",
				"NameValue");
		assertThat(StatementCodec.read(StatementCodec.write(stated, KEY), KEY)).contains(stated);
		assertThat(StatementCodec.read(StatementCodec.write(stated(""), KEY), KEY)).contains(stated(""));
	}

	@Test
	void whatWasMadeOfOthersIsNotTaken() {
		byte[] written = StatementCodec.write(stated(TEXT), KEY);

		assertThat(StatementCodec.read(written, new byte[] {1, 2, 4})).isEmpty();
		assertThat(StatementCodec.read(written, new byte[] {1, 2})).isEmpty();
	}

	@Test
	void whatIsCutOffOrChangedInAnyPlaceIsNotTaken() {
		byte[] written = StatementCodec.write(stated(TEXT), KEY);

		for (int length = 0; length < written.length; length++)
			assertThat(StatementCodec.read(Arrays.copyOf(written, length), KEY)).isEmpty();
		for (int at = 0; at < written.length; at++) {
			byte[] changed = written.clone();
			changed[at] ^= 0x20;
			assertThat(StatementCodec.read(changed, KEY)).isEmpty();
		}
	}
}
