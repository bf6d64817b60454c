package org.tickmark.dossier.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether a page that was answered with "all is well" is the page that was asked for, and all of it. */
final class WholePage {
	private static final Pattern MISSING = Pattern.compile("(?i)(\\b(page|article|story|document|file|content|url|link)\\b.{0,30}"
			+ "\\b(not (be )?found|no longer (exists?|available)|does ?n[o'\u2019]t exist|(was|been) (removed|deleted)|is gone)\\b"
			+ "|\\b(error|fehler|erreur)\\s*404\\b|^404\\b\\s*(error|page|not found|\\W|$)|^\\W*not found\\W*$|nothing (was )?found here"
			+ "|seite (wurde )?nicht gefunden|page introuvable)");
	private static final Pattern MISSING_PATH = Pattern.compile("(?i).*/(404|error|not-?found|page-?not-?found|notfound|missing)"
			+ "(\\.\\w{2,5})?/?");
	private static final Pattern FREE_FALSE = Pattern.compile("(?i)\"isAccessibleForFree\"\\s*:\\s*\"?(https?://schema\\.org/)?false\\b");
	private static final Pattern WALL = Pattern.compile("(?i)\\b(subscribe (now )?to (continue|keep|read|unlock)|to (continue|keep) reading"
			+ "|continue reading (with|for) |(for|to) (paying )?(subscribers|members) only|subscriber[- ]exclusive|already (a "
			+ "subscriber|subscribed)"
			+ "|(log|sign) ?in to (read|continue|view)|register (now )?to (read|continue)|create (a|your) (free )?account to "
			+ "(read|continue)"
			+ "|(reached|used) (your|the|all).{0,20}(limit|free articles)|unlock (this|the full) (article|story)"
			+ "|the rest of this (article|story) is (for|reserved))");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
	/** A missing page says so in a few words; an article about missing pages has more. */
	private static final int SHORT_WORDS = 250;
	private static final int TEASER_WORDS = 400;
	private static final int SCRIPT_SHELL_WORDS = 15;

	private final Document page;
	private final String text;
	private final WebAddress first;
	private final WebAddress at;

	WholePage(Document page, String text, WebAddress first, WebAddress at) {
		this.page = page;
		this.text = text;
		this.first = first;
		this.at = at;
	}

	List<PageFault> faults() {
		List<PageFault> faults = new ArrayList<>();
		long words = WORD.matcher(text).results().count();
		boolean scripts = page.selectFirst("script") != null;
		if (saysMissing(words) || leadsHome() || MISSING_PATH.matcher(at.path()).matches() && !first.path().equals(at.path()))
			faults.add(PageFault.SOFT_404);
		else if (words == 0 || words < SCRIPT_SHELL_WORDS && scripts) faults.add(PageFault.EMPTY);
		if (isWalled(words)) faults.add(PageFault.PAYWALLED);
		return faults;
	}

	private boolean saysMissing(long words) {
		if (words > SHORT_WORDS) return false;
		boolean titled = MISSING.matcher(page.title()).find();
		return titled || page.select("h1, h2").stream().map(Element::text).anyMatch(heading -> MISSING.matcher(heading).find())
				|| words > 0 && words < 40 && MISSING.matcher(text).find();
	}

	/** An old address of a site that leads to its front page: what stood there is gone. Other sites' short addresses may well mean it. */
	private boolean leadsHome() {
		boolean sameSite = bare(first).equals(bare(at));
		boolean deep = first.target().length() > 1 && !first.path().matches("(?i)/(index|home|default)(\\.\\w+)?/?");
		return sameSite && deep && at.target().equals("/");
	}

	private static String bare(WebAddress address) {
		return address.host().name().replaceFirst("^(www|m)\\.", "");
	}

	private boolean isWalled(long words) {
		boolean said = page.select("script[type=application/ld+json]").stream().anyMatch(data -> FREE_FALSE.matcher(data.data()).find());
		boolean tier = page.selectFirst("meta[property=article:content_tier][content~=(?i)^(locked|metered)$], "
				+ "[itemprop=isAccessibleForFree][content~=(?i)^false$]") != null;
		return said || tier || words < TEASER_WORDS && WALL.matcher(page.text()).find();
	}
}
