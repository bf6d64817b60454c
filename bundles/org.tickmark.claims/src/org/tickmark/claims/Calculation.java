package org.tickmark.claims;

import java.math.BigDecimal;
import java.util.List;

/**
 * What figures of a draft make together, beside what it says that they make.
 *
 * @param operation by which
 * @param terms as written, in the order that the operation takes them
 * @param result of the terms as they stand; a change is above zero where something grew
 * @param least to {@code most}: what the result may be where the terms are rounded as they are written
 * @param unit of the result: "%" of a change or share; of a sum or conversion that of the terms; may be empty
 * @param written what the draft says
 */
public record Calculation(Operation operation, List<String> terms, BigDecimal result, BigDecimal least, BigDecimal most, String unit,
		String written) {
	/** How the terms make the result. */
	public enum Operation {
		/** From the first term to the second, in per cent of the first. */
		CHANGE,
		/** From the first to the second, in points. */
		POINTS,
		/** How many times the first the second is. */
		FACTOR, SUM,
		/** The first of the second, in per cent. */
		SHARE,
		/** A fraction in words, in per cent. */
		FRACTION,
		/** The first less the second. */
		DIFFERENCE,
		/** The same in another unit. */
		CONVERSION
	}

	public Calculation {
		terms = List.copyOf(terms);
	}
}
