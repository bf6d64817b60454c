package org.tickmark.export;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a draft may go, as far as anybody said so.
 *
 * @param holds whether it is signed off, and nothing changed since that would lift the sign-off
 * @param by and at of the last sign-off, whether it holds or not; empty where nobody ever signed
 * @param inWords a sentence for people without a full stop
 */
public record SignOffShown(boolean holds, String by, Optional<Instant> at, String inWords) { }
