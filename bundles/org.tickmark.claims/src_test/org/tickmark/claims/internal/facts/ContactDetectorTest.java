package org.tickmark.claims.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.FactReason.Contact;
import org.tickmark.claims.FactReason.Linked;
import org.tickmark.claims.FactReason.Means;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.internal.reading.Contacts;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.TextFormat;

class ContactDetectorTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Tickets at www.harbourhall.example.; WEB; www.harbourhall.example",
			"See https://harbour.example/plans?id=3 (PDF).; WEB; https://harbour.example/plans?id=3",
			"See (http://harbour.example/the_(old)_mill).; WEB; http://harbour.example/the_(old)_mill",
			"Sign up on colmere-ferry.org/news today.; WEB; colmere-ferry.org/news",
			"More on colmere.com, in English.; WEB; colmere.com",
			"Write to ann.lee@harbour.example.; MAIL; ann.lee@harbour.example",
			"She posts as @annlee_port.; HANDLE; @annlee_port",
			"Call 020 7946 0958 for seats.; PHONE; 020 7946 0958",
			"Call (020) 7946 0958 for seats.; PHONE; (020) 7946 0958",
			"From abroad it is +44 20 7946 0958.; PHONE; +44 20 7946 0958",
			"In Ohio, 212-555-0142 answers.; PHONE; 212-555-0142",
			"In Ohio, (212) 555-0142 answers.; PHONE; (212) 555-0142",
			"The hotline is 1-800-555-0142.; PHONE; 1-800-555-0142",
			"Phone: 555 0142.; PHONE; 555 0142",
	})
	void fires(String text, Means means, String marked) {
		var found = FactsIn.text(new ContactDetector(), text);

		assertThat(found.marked()).containsExactly(marked);
		assertThat(found.claims()).extracting(Claim::why).containsExactly(new Contact(means));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The firm sold 1,200,000 boats from 1999 to 2004.",
			"It was signed on 2016-07-15 and on 15.07.2016.",
			"The season 2016-17 drew 400 000 people.",
			"He won by 6-4, 7-5, 6-4.",
			"It cost 3.5 million euros at 10.30 a.m.",
			"The ministry. of finance said no.one knew.",
			"He met Mr.Lee in the U.S. at noon.",
			"The vote was 212-198 against.",
			"Nobody left.At dawn they came.",
			"They meet @ noon.",
			"The account number is 2.",
			"Flight 370 and Article 50.",
			"He called 120 people.",
	})
	void staysSilent(String text) {
		assertThat(FactsIn.text(new ContactDetector(), text).claims()).isEmpty();
	}

	@Test
	void tellsOtherRulesWhichDigitsAreTaken() {
		Contacts contacts = Contacts.of(ReadProse.of(Draft.of("Call 020 7946 0958 by 9 May.")));

		assertThat(contacts.holds(4)).isFalse();
		assertThat(contacts.holds(5)).isTrue();
		assertThat(contacts.holds(17)).isTrue();
		assertThat(contacts.holds(22)).isFalse();
	}

	@Test
	void marksTheWordsThatALinkIsSetOn() {
		Draft draft = TextFormat.MARKDOWN.draft("The port [grew by a third](https://port.example/2024) in two years, as "
				+ "<https://port.example/2023>"
				+ " [forecast](/local) and [the mayor](mailto:mayor@port.example) said.");

		var found = new ContactDetector().detect(ReadProse.of(draft));

		assertThat(found).extracting(claim -> claim.span().in(draft.text())).containsExactly("https://port.example/2023",
				"grew by a third");
		assertThat(found.getLast().why()).isEqualTo(new Linked("https://port.example/2024"));
	}
}
