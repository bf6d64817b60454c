package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FreezesToldTest {
	@Test
	void aWindowThatDoesNotAnswerIsTold() throws ReflectiveOperationException {
		try (var freezes = new FreezesTold()) {
			assertTrue(freezes.tellsOfOneOnPurpose());
		}
	}

	@Test
	void theProductWatches() throws ReflectiveOperationException {
		try (var freezes = new FreezesTold()) {
			assertTrue(freezes.toString().startsWith("the freeze monitor"), freezes::toString);
		}
	}
}
