package org.tickmark.claims.internal.reading;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What a sign of a time zone may stand for. A sign of one half of the year ("EST") is taken by its own offset, whatever the place keeps on
 * the day.
 *
 * @param region whose clocks the tz database knows; UTC for those who keep it all the year
 * @param offset of the sign itself; empty where the region's own clock is meant ("ET", "London time")
 */
public record Zone(ZoneId region, Optional<ZoneOffset> offset) {
	private static final WordMap<List<Zone>> SIGNS = WordMap.copyOf(
			Map.ofEntries(entry("gmt", utc()), entry("utc", utc()), entry("z", utc()),
			entry("et", of("America/New_York")), entry("est", of("America/New_York", -5)), entry("edt", of("America/New_York", -4)),
			entry("ct", of("America/Chicago")), entry("cst", List.of(fixed("America/Chicago", -6), fixed("Asia/Shanghai", 8))),
			entry("cdt", of("America/Chicago", -5)),
			entry("mt", of("America/Denver")), entry("mst", List.of(fixed("America/Denver", -7), fixed("America/Phoenix", -7))),
			entry("mdt", of("America/Denver", -6)),
			entry("pt", of("America/Los_Angeles")), entry("pst", of("America/Los_Angeles", -8)),
			entry("pdt", of("America/Los_Angeles", -7)),
			entry("bst", of("Europe/London", 1)), entry("cet", of("Europe/Paris", 1)), entry("cest", of("Europe/Paris", 2)),
			entry("eet", of("Europe/Athens", 2)), entry("eest", of("Europe/Athens", 3)), entry("msk", of("Europe/Moscow", 3)),
			entry("jst", of("Asia/Tokyo", 9)),
			entry("hkt", of("Asia/Hong_Kong", 8)), entry("sgt", of("Asia/Singapore", 8)), entry("kst", of("Asia/Seoul", 9)),
			entry("aest", List.of(fixed("Australia/Sydney", 10), fixed("Australia/Brisbane", 10))),
			entry("aedt", of("Australia/Sydney", 11)),
			entry("ist", List.of(fixed("Asia/Kolkata", 5.5), fixed("Asia/Jerusalem", 2), fixed("Europe/Dublin", 1))),
			entry("nzst", of("Pacific/Auckland", 12)), entry("nzdt", of("Pacific/Auckland", 13))));
	private static final WordSet REGIONS = WordSet.of("eastern", "central", "mountain", "pacific");
	private static final WordMap<List<Zone>> PLACES = WordMap.copyOf(Map.ofEntries(entry("eastern", of("America/New_York")),
			entry("central", of("America/Chicago")),
			entry("mountain", of("America/Denver")), entry("pacific", of("America/Los_Angeles")), entry("london", of("Europe/London")),
			entry("paris", of("Europe/Paris")),
			entry("berlin", of("Europe/Berlin")), entry("brussels", of("Europe/Brussels")), entry("rome", of("Europe/Rome")),
			entry("madrid", of("Europe/Madrid")),
			entry("moscow", of("Europe/Moscow")), entry("kyiv", of("Europe/Kyiv")), entry("kiev", of("Europe/Kyiv")),
			entry("istanbul", of("Europe/Istanbul")),
			entry("beijing", of("Asia/Shanghai")), entry("shanghai", of("Asia/Shanghai")), entry("tokyo", of("Asia/Tokyo")),
			entry("seoul", of("Asia/Seoul")),
			entry("delhi", of("Asia/Kolkata")), entry("mumbai", of("Asia/Kolkata")), entry("sydney", of("Australia/Sydney")),
			entry("washington", of("America/New_York")),
			entry("chicago", of("America/Chicago")), entry("dubai", of("Asia/Dubai")), entry("tehran", of("Asia/Tehran")),
			entry("jerusalem", of("Asia/Jerusalem")),
			entry("new york", of("America/New_York")), entry("los angeles", of("America/Los_Angeles")),
			entry("hong kong", of("Asia/Hong_Kong")), entry("cairo", of("Africa/Cairo")), entry("singapore", of("Asia/Singapore")),
			entry("houston", of("America/Chicago")), entry("boston", of("America/New_York"))));

	private static List<Zone> utc() {
		return List.of(new Zone(ZoneId.of("UTC"), Optional.empty()));
	}

	private static List<Zone> of(String region) {
		return List.of(new Zone(ZoneId.of(region), Optional.empty()));
	}

	private static List<Zone> of(String region, int hours) {
		return List.of(fixed(region, hours));
	}

	private static Zone fixed(String region, double hours) {
		return new Zone(ZoneId.of(region), Optional.of(ZoneOffset.ofTotalSeconds((int) (hours * 3600))));
	}

	/** All that an abbreviation may stand for; none for other words. */
	public static List<Zone> sign(String lower) {
		return SIGNS.getOrDefault(lower, List.of());
	}

	public static boolean isSign(String lower) {
		return SIGNS.containsKey(lower);
	}

	/** What names its zone without "time" behind it: "7 p.m. Pacific". */
	public static boolean isRegion(String lower) {
		return REGIONS.contains(lower);
	}

	/** The zone of a place, for "London time" and "in London". */
	public static List<Zone> place(String lower) {
		return PLACES.getOrDefault(lower, List.of());
	}

	/** How far its clock is ahead of UTC at that local time. */
	public ZoneOffset offsetAt(LocalDateTime local) {
		return offset.orElseGet(() -> region.getRules().getOffset(local));
	}

	/** Whether the place keeps another time on that day than the sign says: "EST" in July. */
	public boolean isOutOfSeason(LocalDate day) {
		return offset.filter(own -> !own.equals(region.getRules().getOffset(day.atTime(12, 0)))).isPresent();
	}
}
