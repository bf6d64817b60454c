package org.tickmark.draft;

import java.time.LocalDate;

/** The day on which a draft was or will be published, in the zone that its file gives, and what says so. */
public record PublicationDate(LocalDate day, DateOrigin origin) { }
